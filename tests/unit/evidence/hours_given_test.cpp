// SPDX-License-Identifier: MIT
#include "evidence/hours_given.hpp"

#include "planned_world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

World recorded(const std::string& rows) {
    World world = planned("  - {pair: p1, slot: mon}\n");
    return world.file("sessions/2026-W40/s.yaml", "rows:\n" + rows);
}

std::vector<evidence::HoursGiven> given(const World& world, const char* to = "2026-12-18") {
    const auto programme = world.programme(day(to));
    return evidence::hours_given(programme, strand_of(programme), day(to));
}

} // namespace

TEST_CASE("a mentor who came gave the row's minutes, or the strand's length where it says none") {
    const auto all = given(recorded("  - {date: 2026-09-28, slot: mon, pair: p1, came: [e1, m1], minutes: 35}\n"
                                    "  - {date: 2026-09-29, slot: tue, pair: p1, came: [e1, m1]}\n"));
    REQUIRE(all.size() == 1);
    CHECK(all[0].times == 2);
    CHECK(all[0].minutes.count() == 35 + 20);
    CHECK(all[0].first == day("2026-09-28"));
    CHECK(all[0].last == day("2026-09-29"));
}

TEST_CASE("a meeting to which no mentee came was not held, and counts for nobody") {
    CHECK(given(recorded("  - {date: 2026-09-28, slot: mon, pair: p1, came: [m1], missed: {e1: absent}}\n")).empty());
}

TEST_CASE("who stood in gave the time, not who was stood in for") {
    const auto world = recorded("  - {date: 2026-09-28, slot: mon, pair: p1, came: [e1], missed: {m1: absent}, cover: {m1: m2}, minutes: 20}\n");
    const auto programme = world.programme(day("2026-12-18"));
    const auto all = evidence::hours_given(programme, strand_of(programme), day("2026-12-18"));
    REQUIRE(all.size() == 1);
    CHECK(all[0].person == who(programme, "m2"));
}

TEST_CASE("events for others count for mentors who came, training and supervision do not") {
    const auto all = given(recorded("  - {date: 2026-09-28, slot: mon, event: drop-in/library, came: [m1, e1, a1], minutes: 40}\n"
                                    "  - {date: 2026-09-29, slot: tue, event: training/core, came: [m1, m2], minutes: 60}\n"));
    REQUIRE(all.size() == 1);
    CHECK(all[0].minutes.count() == 40);
}

TEST_CASE("what comes after the day does not count yet") {
    CHECK(given(recorded("  - {date: 2026-09-28, slot: mon, pair: p1, came: [e1, m1], minutes: 35}\n"), "2026-09-27").empty());
}
