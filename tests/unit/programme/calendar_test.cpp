// SPDX-License-Identifier: MIT
#include "programme/calendar.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

const std::string terms =
    "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}, {name: spring, from: 2027-01-05, to: "
    "2027-03-26}]\n"
    "closed: [{from: 2026-10-26, to: 2026-10-30, why: half-term}, {from: 2026-11-13}]\n";
const std::string slot = "slots: {m: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}}\n";

/// The programme of a school with this calendar.
Programme with_calendar(const std::string& file) {
    return World().file("calendars/h.yaml", file).programme();
}

std::string week_names(const Programme& world, std::initializer_list<const char*> dates) {
    std::string names;
    const auto& calendar = world.calendars().front();
    for (const auto* date : dates) names += calendar.weeks().at(calendar.cycle_week(day(date))).text;
    return names;
}

} // namespace

TEST_CASE("a school day lies in a term and in no closure, both ends included") {
    const auto world = with_calendar(terms + slot);
    const auto& calendar = world.calendars().front();
    for (const auto* open :
         {"2026-09-02", "2026-12-18", "2027-01-05", "2026-10-23", "2026-10-31", "2026-11-12"}) {
        CAPTURE(open);
        CHECK(calendar.is_school_day(day(open)));
    }
    for (const auto* shut :
         {"2026-09-01", "2026-12-19", "2027-01-04", "2026-10-26", "2026-10-28", "2026-10-30", "2026-11-13"}) {
        CAPTURE(shut);
        CHECK_FALSE(calendar.is_school_day(day(shut)));
    }
    CHECK(calendar.term_of(day("2027-02-01"))->name == "spring");
    CHECK(calendar.term_of(day("2026-12-25")) == nullptr);
    CHECK(calendar.closure_of(day("2026-10-27"))->why == "half-term");
    CHECK(calendar.closure_of(day("2026-11-14")) == nullptr);
}

TEST_CASE("the weeks of a cycle go round, backwards too, and closed weeks advance them") {
    const auto world = with_calendar(terms + "cycle: {weeks: [A, B, C], starts: 2026-09-09}\n" + slot);
    CHECK(world.calendars().front().has_cycle());
    // The Monday of the start's week is 7 September.
    CHECK(week_names(world, {"2026-09-07", "2026-09-13", "2026-09-14", "2026-09-21", "2026-09-28"}) ==
          "AABCA");
    CHECK(week_names(world, {"2026-09-06", "2026-08-31", "2026-08-30", "2026-08-17", "2026-08-16"}) ==
          "CCBAC");
    CHECK(week_names(world, {"2026-10-19", "2026-10-26", "2026-11-02"}) == "ABC");
}

TEST_CASE("a cycle that skips closed weeks stands still in them, backwards too") {
    const auto world =
        with_calendar(terms + "cycle: {weeks: [A, B], starts: 2026-10-19, skips-closed: true}\n" + slot);
    CHECK(week_names(world, {"2026-10-19", "2026-11-02", "2026-11-09"}) == "ABA");
    CHECK(week_names(world, {"2026-10-12", "2026-10-05", "2026-09-28"}) == "BAB");
    const auto late =
        with_calendar(terms + "cycle: {weeks: [A, B], starts: 2026-11-02, skips-closed: true}\n" + slot);
    CHECK(week_names(late, {"2026-11-02", "2026-10-19", "2026-10-12"}) == "ABA");
}

TEST_CASE("without a cycle there is one week, and a fortnight counts from the first term") {
    const auto world = with_calendar(terms + slot);
    const auto& calendar = world.calendars().front();
    CHECK_FALSE(calendar.has_cycle());
    CHECK(calendar.week_names() == std::vector<std::string>{"1", "2"});
    CHECK(calendar.cycle_week(day("2026-11-02")) == 0);
    CHECK(calendar.fortnight_week(day("2026-09-02")) == 0); // the week of Monday 31 August
    CHECK(calendar.fortnight_week(day("2026-09-07")) == 1);
    CHECK(calendar.fortnight_week(day("2026-09-14")) == 0);
    CHECK(calendar.fortnight_week(day("2026-08-30")) == 1);
    CHECK(calendar.is_week(day("2026-09-07"), record::WeekName{"2"}));
    CHECK_FALSE(calendar.is_week(day("2026-09-07"), record::WeekName{"1"}));
}

TEST_CASE("a cycle of two weeks is the fortnight, and one of three has a fortnight beside it") {
    const auto two = with_calendar(terms + "cycle: {weeks: [A, B], starts: 2026-09-07}\n" + slot);
    CHECK(two.calendars().front().fortnight_week(day("2026-09-14")) == 1);
    CHECK(two.calendars().front().fortnight_week(day("2026-09-21")) == 0);
    CHECK(two.calendars().front().is_week(day("2026-09-14"), record::WeekName{"B"}));
    const auto three = with_calendar(terms + "cycle: {weeks: [A, B, C], starts: 2026-09-07}\n" + slot);
    CHECK(three.calendars().front().fortnight_week(day("2026-09-21")) == 0);
    CHECK(three.calendars().front().fortnight_week(day("2026-09-28")) == 1);
}

TEST_CASE("a slot stands on its weekday, in its weeks, on school days") {
    const auto world = with_calendar(
        terms + "cycle: {weeks: [A, B], starts: 2026-09-07}\n"
                "slots:\n  every: {day: mon, from: \"09:00\", to: \"10:00\", kind: lesson}\n"
                "  only-b: {day: mon, from: \"10:00\", to: \"11:00\", kind: lesson, weeks: [B]}\n");
    const auto& calendar = world.calendars().front();
    const auto& every = world[slot_of(world, "every")];
    const auto& only_b = world[slot_of(world, "only-b")];
    CHECK(calendar.stands(every, day("2026-09-07")));
    CHECK_FALSE(calendar.stands(every, day("2026-09-08")));
    CHECK_FALSE(calendar.stands(only_b, day("2026-09-07")));
    CHECK(calendar.stands(only_b, day("2026-09-14")));
    CHECK_FALSE(calendar.stands(every, day("2026-10-26")));
    CHECK_FALSE(calendar.stands(every, day("2026-12-21")));
    CHECK(every.length() == text::Minutes{60});
}

TEST_CASE("slots stand in order of day, time and name") {
    const auto world =
        with_calendar("terms: []\nslots:\n  z: {day: mon, from: \"09:00\", to: \"10:00\", kind: other}\n"
                      "  a: {day: tue, from: \"08:00\", to: \"09:00\", kind: other}\n"
                      "  y: {day: mon, from: \"09:00\", to: \"09:30\", kind: other}\n"
                      "  x: {day: mon, from: \"11:00\", to: \"12:00\", kind: other}\n");
    std::string order;
    for (const auto& one : world.slots()) order += one.name.text;
    CHECK(order == "yzxa");
}
