// SPDX-License-Identifier: MIT
#include "report/card_words.hpp"

#include "text/unicode.hpp"

#include <array>
#include <fmt/format.h>

namespace kith::report {

using programme::PersonIndex;
using programme::Programme;

std::string called(const Programme& programme, PersonIndex person) {
    const auto& who = programme[person];
    const auto& name = who.record->name;
    if (!who.is_pupil || name.name.empty()) return text::visible(who.shown());
    return text::visible(name.known_as.empty() ? name.name.substr(0, name.name.find(' ')) : name.known_as);
}

std::string long_weekday(std::chrono::weekday day) {
    constexpr std::array days{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return days[day.iso_encoding() - 1];
}

namespace {

std::string date_without_year(text::Date date) {
    constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
    const std::chrono::year_month_day day{date};
    return fmt::format("{} {}", static_cast<unsigned>(day.day()), months[static_cast<unsigned>(day.month()) - 1]);
}

} // namespace

std::string long_date(text::Date date) {
    return fmt::format("{} {}", long_weekday(text::weekday_of(date)), date_without_year(date));
}

std::string date_with_year(text::Date date) {
    return fmt::format("{} {}", date_without_year(date), static_cast<int>(std::chrono::year_month_day{date}.year()));
}

std::string year_words(record::Year year) { return year.value == 0 ? "Reception" : fmt::format("Year {}", year.value); }

std::string school_of(const Programme& programme, PersonIndex person) {
    const auto& name = programme[programme[person].school].name;
    const auto& schools = programme.records().programme.schools;
    const auto school = schools.find({name, {}});
    return school == schools.end() ? name.text : school->second.name;
}

std::string form_words(const Programme& programme, programme::FormIndex form) {
    const auto& one = programme[form];
    return one.record->name.empty() ? one.name.text : one.record->name;
}

std::optional<record::Role> role_in(const Programme& programme, PersonIndex person, programme::StrandIndex strand) {
    const auto& roles = programme[person].record->strands;
    const auto role = roles.find({programme[strand].name, {}});
    return role == roles.end() ? std::nullopt : std::optional(role->second);
}

bool takes_part_today(const Programme& programme, PersonIndex person) {
    const auto& who = programme[person];
    return !who.has_left(programme.today()) && !who.is_paused(programme.today());
}

} // namespace kith::report
