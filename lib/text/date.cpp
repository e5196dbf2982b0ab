// SPDX-License-Identifier: MIT
#include "text/date.hpp"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace kith::text {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 7> short_days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> short_months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Exactly `text.size()` decimal digits as a number.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || text.front() == '-') return {};
    return value;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto y = digits(text.substr(0, 4)), m = digits(text.substr(5, 2)), d = digits(text.substr(8, 2));
    if (!y || !m || !d || *y < 1900 || *y > 2199) return {};
    const year_month_day day{year{*y}, month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
    if (!day.ok()) return {};
    return Date{day};
}

std::optional<Clock> parse_clock(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return {};
    const auto h = digits(text.substr(0, 2)), m = digits(text.substr(3, 2));
    if (!h || !m || *h > 23 || *m > 59) return {};
    return Clock{Minutes{*h * 60 + *m}};
}

std::optional<IsoWeek> parse_week(std::string_view text) {
    if (text.size() != 8 || text[4] != '-' || text[5] != 'W') return {};
    const auto y = digits(text.substr(0, 4)), w = digits(text.substr(6, 2));
    if (!y || !w || *y < 1900 || *y > 2199 || *w < 1) return {};
    const IsoWeek week{*y, *w};
    if (week_of(monday_of(week)) != week) return {};
    return week;
}

std::optional<weekday> parse_weekday(std::string_view text) {
    for (unsigned i = 0; i < weekdays.size(); ++i)
        if (weekdays[i] == text) return weekday{i + 1};
    return {};
}

std::string format(Date date) {
    const year_month_day day{date};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string format(Clock clock) {
    const auto minutes = clock.since_midnight.count();
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string format(IsoWeek week) { return fmt::format("{:04}-W{:02}", week.year, week.week); }

std::string_view format(weekday day) { return weekdays[day.iso_encoding() - 1]; }

Date monday_of(Date date) { return date - (weekday{date} - Monday); }

Date monday_of(IsoWeek week) {
    // The fourth of January lies in the first ISO week of its year.
    return monday_of(Date{year{week.year} / January / 4}) + days{7 * (week.week - 1)};
}

IsoWeek week_of(Date date) {
    // A week belongs to the year that holds its Thursday.
    const Date thursday = monday_of(date) + days{3};
    const auto in_year = year_month_day{thursday}.year();
    return {static_cast<int>(in_year), static_cast<int>((thursday - Date{in_year / January / 1}) / days{7}) + 1};
}

weekday weekday_of(Date date) { return weekday{date}; }

std::string spoken(Date date) {
    const year_month_day day{date};
    return fmt::format("{} {} {}", short_days[weekday{date}.iso_encoding() - 1], static_cast<unsigned>(day.day()),
                       short_months[static_cast<unsigned>(day.month()) - 1]);
}

} // namespace kith::text
