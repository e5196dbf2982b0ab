// SPDX-License-Identifier: MIT
#include "report/calendar_zone.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::report;
using namespace kith::testing;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_seconds;

namespace {

const sys_seconds back = day("2026-11-01") + hours{4} + minutes{30};

/// Summer's clock, two and a half hours behind UTC, until one morning at half past four UTC; an hour more from then on.
ZoneOffset on_an_island(sys_seconds instant) {
    const bool is_summer = instant < back;
    return {is_summer ? -minutes{150} : -minutes{210}, is_summer};
}

const std::string winter = "BEGIN:STANDARD\nTZOFFSETFROM:-0230\nTZOFFSETTO:-0330\nDTSTART:20261101T020000\nEND:STANDARD\n";

} // namespace

TEST_CASE("a zone says when its clocks change, by the clock as it was before") {
    CHECK(calendar_zone("Sea/Island", on_an_island, day("2026-10-20"), day("2026-11-10")) ==
          "BEGIN:VTIMEZONE\nTZID:Sea/Island\n"
          "BEGIN:DAYLIGHT\nTZOFFSETFROM:-0230\nTZOFFSETTO:-0230\nDTSTART:20261017T213000\nEND:DAYLIGHT\n" +
              winter + "END:VTIMEZONE\n");
}

TEST_CASE("a zone says nothing of changes on other days, and all of those on its own") {
    const auto zone = [&](const char* first, const char* last) { return calendar_zone("Sea/Island", on_an_island, day(first), day(last)); };
    CHECK(zone("2026-09-01", "2026-10-20").find("STANDARD") == std::string::npos);
    CHECK(zone("2026-11-10", "2026-12-18").find("DAYLIGHT") == std::string::npos);
    for (const auto* only : {"2026-10-31", "2026-11-01", "2026-11-02"}) CHECK(zone(only, only).find(winter) != std::string::npos);
}
