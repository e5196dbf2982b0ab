// SPDX-License-Identifier: MIT
#include "report/calendar_zone.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

using std::chrono::seconds;
using Instant = std::chrono::sys_seconds;

/// The Summer Time Order 2002: from the last Sunday in March to the last in October, at one in the morning GMT.
constexpr const char* united_kingdom = R"(BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
)";

/// "+0530"
std::string written(seconds ahead) {
    const std::chrono::hh_mm_ss clock(ahead);
    return fmt::format("{}{:02}{:02}", clock.is_negative() ? '-' : '+', clock.hours().count(), clock.minutes().count());
}

/// "20261025T030000"
std::string written(Instant wall) {
    const auto midnight = std::chrono::floor<text::Days>(wall);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss clock(wall - midnight);
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}00", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()), clock.hours().count(), clock.minutes().count());
}

/// What holds from an instant on. Its DTSTART is by the clock as it was before.
std::string observance(Instant from, const ZoneOffset& before, const ZoneOffset& after) {
    return fmt::format("BEGIN:{0}\nTZOFFSETFROM:{1}\nTZOFFSETTO:{2}\nDTSTART:{3}\nEND:{0}\n", after.is_daylight ? "DAYLIGHT" : "STANDARD",
                       written(before.ahead), written(after.ahead), written(from + before.ahead));
}

/// The first minute of the day at which the clocks have changed; they change at most once a day.
Instant change_within(const ZoneClock& clock, Instant day, const ZoneOffset& before) {
    Instant low = day, high = day + text::Days{1};
    while (high - low > text::Minutes{1}) {
        const auto middle = low + std::chrono::floor<text::Minutes>((high - low) / 2);
        (clock(middle) == before ? low : high) = middle;
    }
    return high;
}

} // namespace

std::string calendar_zone(const std::string& name, const ZoneClock& clock, text::Date first, text::Date last) {
    if (name == "Europe/London") return united_kingdom;
    // Days to spare on either side: a day of the wall's clock is not one of UTC.
    const Instant end = last + text::Days{2};
    Instant day = first - text::Days{2};
    auto before = clock(day);
    auto lines = fmt::format("BEGIN:VTIMEZONE\nTZID:{}\n", name) + observance(day, before, before);
    for (; day < end; day += text::Days{1}) {
        const auto after = clock(day + text::Days{1});
        if (after == before) continue;
        lines += observance(change_within(clock, day, before), before, after);
        before = after;
    }
    return lines + "END:VTIMEZONE\n";
}

} // namespace kith::report
