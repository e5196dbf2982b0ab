// SPDX-License-Identifier: MIT
#include "programme/calendar.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

constexpr text::Days week{7};

/// a mod n for any sign of a.
std::size_t remainder(std::int64_t a, std::size_t n) {
    const auto size = static_cast<std::int64_t>(n);
    return static_cast<std::size_t>(((a % size) + size) % size);
}

} // namespace

bool holds(const record::Closure& closure, Date date) {
    return closure.from <= date && date <= closure.to.value_or(closure.from);
}

Calendar::Calendar(record::CalendarName name, const record::CalendarFile& file) : name_(std::move(name)), file_(&file) {
    if (file.cycle)
        for (const auto& named : file.cycle->weeks) weeks_.push_back(named.value);
    if (weeks_.empty()) weeks_.emplace_back();
    Date starts = file.cycle ? file.cycle->starts : Date{};
    if (!file.cycle && !file.terms.empty())
        starts = std::min_element(file.terms.begin(), file.terms.end(), [](const auto& a, const auto& b) {
                     return a.from < b.from;
                 })->from;
    first_monday_ = text::monday_of(starts);
}

const record::Term* Calendar::term_of(Date date) const {
    for (const auto& term : file_->terms)
        if (term.from <= date && date <= term.to) return &term;
    return nullptr;
}

const record::Closure* Calendar::closure_of(Date date) const {
    for (const auto& closure : file_->closed)
        if (holds(closure, date)) return &closure;
    return nullptr;
}

std::int64_t Calendar::week_index(Date date) const {
    const Date monday = text::monday_of(date);
    if (!file_->cycle || !file_->cycle->skips_closed.value_or(false)) return (monday - first_monday_) / week;
    // Only weeks with a school day advance the cycle.
    const auto has_school_day = [&](Date start) {
        for (Date day = start; day < start + text::Days{5}; day += text::Days{1}) // a half-term closes Monday to Friday
            if (is_school_day(day)) return true;
        return false;
    };
    std::int64_t passed = 0;
    for (Date start = first_monday_; start < monday; start += week) passed += has_school_day(start) ? 1 : 0;
    for (Date start = monday; start < first_monday_; start += week) passed -= has_school_day(start) ? 1 : 0;
    return passed;
}

std::size_t Calendar::cycle_week(Date date) const { return weeks_.size() == 1 ? 0 : remainder(week_index(date), weeks_.size()); }

std::size_t Calendar::fortnight_week(Date date) const {
    if (weeks_.size() == 2) return cycle_week(date);
    return remainder((text::monday_of(date) - first_monday_) / week, 2);
}

bool Calendar::is_week(Date date, const record::WeekName& name) const {
    if (has_cycle()) return weeks_[cycle_week(date)] == name;
    return name.text == (fortnight_week(date) == 0 ? "1" : "2");
}

std::vector<std::string> Calendar::week_names() const {
    if (!has_cycle()) return {"1", "2"};
    std::vector<std::string> names;
    for (const auto& named : weeks_) names.push_back(named.text);
    return names;
}

bool Calendar::stands(const Slot& slot, Date date) const {
    return text::weekday_of(date) == slot.day && is_school_day(date) && slot.weeks[cycle_week(date)];
}

} // namespace kith::programme
