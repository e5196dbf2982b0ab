// SPDX-License-Identifier: MIT
#include "text/date.hpp"

#include <doctest/doctest.h>

using namespace kith::text;

namespace {
Date day(const char* text) { return parse_date(text).value(); }
} // namespace

TEST_CASE("a date is ten characters of a real day from 1900 to 2199") {
    CHECK(parse_date("2026-09-21"));
    CHECK(parse_date("2024-02-29"));
    CHECK(parse_date("1900-01-01"));
    CHECK(parse_date("2199-12-31"));
    for (const auto* bad :
         {"2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "2200-01-01",
          "2026-9-21", "2026-09-21 ", "26-09-2026", "2026/09/21", "2026-09-2a", "2026-+9-21", "2026- 9-21",
          "2026--9-21", "-026-09-21", ""}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_date(bad));
    }
}

TEST_CASE("a time is five characters from 00:00 to 23:59") {
    CHECK(parse_clock("00:00") == Clock{Minutes{0}});
    CHECK(parse_clock("12:30") == Clock{Minutes{750}});
    CHECK(parse_clock("23:59") == Clock{Minutes{1439}});
    for (const auto* bad :
         {"24:00", "12:60", "9:30", "12.30", "12:3", "12:3x", "-1:30", "+1:30", "12:30:00", ""}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_clock(bad));
    }
}

TEST_CASE("a week is one that its year has") {
    CHECK(parse_week("2026-W39") == IsoWeek{2026, 39});
    CHECK(parse_week("2026-W53") == IsoWeek{2026, 53});
    for (const auto* bad :
         {"2025-W53", "2026-W00", "2026-W54", "2026-w39", "2026W39", "2026-W9", "2026-W3x", "2026-39"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_week(bad));
    }
}

TEST_CASE("weekdays are three small letters") {
    CHECK(parse_weekday("mon") == std::chrono::Monday);
    CHECK(parse_weekday("sun") == std::chrono::Sunday);
    CHECK_FALSE(parse_weekday("Mon"));
    CHECK_FALSE(parse_weekday("monday"));
    CHECK_FALSE(parse_weekday(""));
}

TEST_CASE("every kind is written as it is read") {
    CHECK(format(day("2026-01-05")) == "2026-01-05");
    CHECK(format(*parse_clock("08:05")) == "08:05");
    CHECK(format(*parse_week("2027-W03")) == "2027-W03");
    for (const auto* name : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        CHECK(format(*parse_weekday(name)) == name);
}

TEST_CASE("a week belongs to the year of its Thursday") {
    CHECK(week_of(day("2027-01-01")) == IsoWeek{2026, 53});
    CHECK(week_of(day("2024-12-30")) == IsoWeek{2025, 1});
    CHECK(week_of(day("2026-01-01")) == IsoWeek{2026, 1});
    CHECK(week_of(day("2026-11-23")) == IsoWeek{2026, 48});
    CHECK(monday_of(IsoWeek{2026, 53}) == day("2026-12-28"));
    CHECK(monday_of(IsoWeek{2025, 1}) == day("2024-12-30"));
}

TEST_CASE("Monday is the first day of a week and Sunday the last") {
    CHECK(monday_of(day("2026-09-21")) == day("2026-09-21"));
    CHECK(monday_of(day("2026-09-27")) == day("2026-09-21"));
    CHECK(monday_of(day("2026-09-28")) == day("2026-09-28"));
}

TEST_CASE("each Monday of two centuries finds its week and its way back") {
    for (Date monday = day("1900-01-01"); monday < day("2199-12-24"); monday += Days{7}) {
        const auto week = week_of(monday);
        REQUIRE(monday_of(week) == monday);
        REQUIRE(week_of(monday + Days{6}) == week);
        REQUIRE(parse_week(format(week)) == week);
    }
}

TEST_CASE("a date is spoken without a year") {
    CHECK(spoken(day("2026-09-21")) == "Mon 21 Sep");
    CHECK(spoken(day("2027-01-03")) == "Sun 3 Jan");
}
