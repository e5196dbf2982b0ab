// SPDX-License-Identifier: MIT
#include "evidence/load.hpp"

#include "year_world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

const MentorLoad& of(const Load& load, const programme::Programme& world, const char* id) {
    return *std::find_if(load.mentors.begin(), load.mentors.end(),
                         [&](const MentorLoad& one) { return one.mentor == who(world, id); });
}

} // namespace

TEST_CASE("a mentor's load is the meetings they came to, as a stand-in too") {
    const auto world = year_of("hhc", "hm").programme();
    const auto found = load(world, day("2026-10-05"));
    CHECK(of(found, world, "m1").meetings == 2);
    CHECK(of(found, world, "m1").minutes == 60);
    CHECK(of(found, world, "m2").meetings == 2);
    CHECK(of(found, world, "m2").minutes == 30 + 20);
    CHECK(of(found, world, "m1").this_week == 1);
    CHECK(of(load(world, day("2026-09-22")), world, "m1").meetings == 1);
}

TEST_CASE("a meeting on another day than planned is a meeting of the mentor") {
    const auto world = year_of("hw").programme();
    CHECK(of(load(world, day("2026-10-05")), world, "m1").meetings == 2);
}

TEST_CASE("who stood in at a supervision was supervised") {
    const auto world =
        year_of("h", "h", "  - {date: 2026-09-25, event: supervision/mentors, missed: {m1: absent}, cover: {m1: m2}}\n")
            .programme();
    CHECK(of(load(world, today()), world, "m2").supervised == day("2026-09-25"));
    CHECK_FALSE(of(load(world, today()), world, "m1").supervised);
}

TEST_CASE("a mentor has too many mentees, or meetings, when a bound says so") {
    auto made = year_of("h");
    made.mentee("e3").pair("p3", "m1", "e3", asked);
    auto world = made.programme();
    CHECK(of(load(world, today()), world, "m1").mentees == 2);
    CHECK(of(load(world, today()), world, "m1").has_too_many_mentees);
    CHECK_FALSE(of(load(world, today()), world, "m2").is_overloaded());
    made.mentor("m1", "x-n: x\n", "year: Y10\ncapacity: {s: 2}\n");
    made.file("programme.yaml", std::string(base_programme) + "at-most: {meetings-per-week: 0}\n");
    world = made.programme();
    CHECK_FALSE(of(load(world, today()), world, "m1").has_too_many_mentees);
    CHECK(of(load(world, today()), world, "m1").meets_too_often);
}

TEST_CASE("supervision is due at the strand's interval after the last, or after the first pair began") {
    auto made = year_of("h", "h", "  - {date: 2026-09-25, event: supervision/mentors, came: [m1]}\n");
    made.strand("s", "scheduling: {supervision: {meetings-per-adult: 2, mentors-every: 2 weeks}}\n");
    const auto world = made.programme();
    const auto found = load(world, day("2026-10-05"));
    CHECK(of(found, world, "m1").supervised == day("2026-09-25"));
    CHECK(of(found, world, "m1").supervision_due == day("2026-10-09"));
    CHECK_FALSE(of(found, world, "m1").is_supervision_due(found.day));
    CHECK(of(found, world, "m2").supervision_due == day("2026-10-05"));
    CHECK(of(found, world, "m2").is_supervision_due(found.day));
    CHECK_FALSE(of(load(world, day("2026-09-24")), world, "m1").supervised);
    auto debriefed = year_of("h", "h", "  - {date: 2026-09-25, event: debrief/friday, came: [m1]}\n");
    const auto other = debriefed.programme(); // as the standards count it
    CHECK(of(load(other, today()), other, "m1").supervised == day("2026-09-25"));
}

TEST_CASE("adults' meetings are those they oversee by plan") {
    auto made = planned("  - {pair: p1, slot: mon, supervisor: a1}\n");
    made.file("sessions/2026-W39/s.yaml", "rows:\n" + row_of('h', "2026-09-21", "p1", "m1", "e1"));
    const auto world = made.programme();
    const auto found = load(world, day("2026-09-28"));
    REQUIRE(found.adults.size() == 1);
    CHECK(found.adults[0].meetings == 1);
    CHECK(found.adults[0].this_week == 1);
}
