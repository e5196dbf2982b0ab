// SPDX-License-Identifier: MIT
// Days, weeks and times of day as the records write them: `2026-09-21`, `2026-W39`, `mon`, `"12:30"`. Proleptic
// Gregorian days without a time zone; ISO 8601 weeks begin on Monday. Nothing here reads a clock.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace kith::text {

using Date = std::chrono::sys_days;
using Days = std::chrono::days;
using Minutes = std::chrono::minutes;

/// A time of day, from midnight.
struct Clock {
    Minutes since_midnight{};
    friend auto operator<=>(const Clock&, const Clock&) = default;
};

/// An ISO 8601 week.
struct IsoWeek {
    int year = 0;
    int week = 0;
    friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

/// `YYYY-MM-DD`, a real day from year 1900 to 2199; nothing otherwise.
std::optional<Date> parse_date(std::string_view text);
/// `HH:MM`, 00:00 to 23:59.
std::optional<Clock> parse_clock(std::string_view text);
/// `YYYY-Www` of a week that the year has.
std::optional<IsoWeek> parse_week(std::string_view text);
/// `mon` … `sun`.
std::optional<std::chrono::weekday> parse_weekday(std::string_view text);

std::string format(Date date);
std::string format(Clock clock);
std::string format(IsoWeek week);
std::string_view format(std::chrono::weekday day);

Date monday_of(Date date);
Date monday_of(IsoWeek week);
IsoWeek week_of(Date date);
std::chrono::weekday weekday_of(Date date);

/// "Mon 21 Sep": for people, never for data.
std::string spoken(Date date);

} // namespace kith::text
