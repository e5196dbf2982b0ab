// SPDX-License-Identifier: MIT
// The rounds of an event that comes at an interval. Weeks without a school day do not count.
#include "scheduling/event_instance.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

constexpr text::Days one_day{1}, one_week{7};

/// The interval in whole weeks: one of days is rounded up.
int weeks_of(const record::Duration& every) {
    constexpr int in_week = 7, in_month = 31, in_year = 366;
    const auto of_days = [&](int days) { return (every.count * days + in_week - 1) / in_week; };
    switch (every.unit) {
    case record::Duration::Unit::week: return std::max(1, every.count);
    case record::Duration::Unit::day: return std::max(1, of_days(1));
    case record::Duration::Unit::month: return std::max(1, of_days(in_month));
    case record::Duration::Unit::year: return std::max(1, of_days(in_year));
    case record::Duration::Unit::minute:
    case record::Duration::Unit::hour: break;
    }
    return 1;
}

/// A weekday with a slot, in a term and not closed.
bool is_school_day(const Programme& programme, Date date) {
    const auto& slots = programme.slots();
    return std::any_of(slots.begin(), slots.end(), [&](const auto& slot) {
        return slot.day == text::weekday_of(date) && programme[slot.calendar].is_school_day(date);
    });
}

/// The Mondays of the weeks from one date to another in which some school has a day.
std::vector<Date> school_weeks(const Programme& programme, Date from, Date until) {
    std::vector<Date> mondays;
    for (Date monday = text::monday_of(from); monday <= until; monday += one_week) {
        bool is_school_week = false;
        for (Date day = monday; day < monday + one_week && !is_school_week; day += one_day) is_school_week = is_school_day(programme, day);
        if (is_school_week) mondays.push_back(monday);
    }
    return mondays;
}

} // namespace

void EventInstance::number_weeks() {
    const auto every = static_cast<std::size_t>(weeks_of(*event_.every));
    std::optional<Date> last;
    for (const auto& row : setting_.held) last = std::max(last.value_or(row.date), row.date);
    // Weeks are counted from that of the last date agreed.
    const auto weeks = school_weeks(programme_, dates_.from, dates_.until);
    const auto since = last ? school_weeks(programme_, *last, text::monday_of(dates_.from) - one_day).size() : 0;
    const std::size_t first = last ? 1 : 0;
    const auto number = [&](Date date) {
        return static_cast<std::size_t>(std::lower_bound(weeks.begin(), weeks.end(), text::monday_of(date)) - weeks.begin()) + since;
    };
    std::erase_if(options_, [&](const EventOption& one) {
        return !std::binary_search(weeks.begin(), weeks.end(), text::monday_of(one.time.date)) || number(one.time.date) < first;
    });
    for (auto& option : options_) {
        option.round = (number(option.time.date) - first) / every;
        const auto week = static_cast<int>((number(option.time.date) - first) % every);
        option.off_beat = last ? static_cast<int>(every) - 1 - week : week;
    }
    const std::size_t end = weeks.size() + since;
    if (end <= first) return;
    rounds_ = (end - first + every - 1) / every;
    for (std::size_t week = first; week + every <= end; ++week) {
        windows_.emplace_back();
        for (std::size_t c = 0; c < options_.size(); ++c)
            if (const auto at = number(options_[c].time.date); week <= at && at < week + every) windows_.back().push_back(c);
    }
}

} // namespace kith::scheduling
