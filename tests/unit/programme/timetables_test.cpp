// SPDX-License-Identifier: MIT
#include "programme/timetables.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

const std::string asked = "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n";

World planned(const std::string& meetings, const std::string& pair = asked) {
    return World()
        .mentor("m1")
        .mentee("e1")
        .pair("p1", "m1", "e1", pair)
        .file("places.yaml", "snug: {closed: [{from: 2026-10-19}]}\n")
        .file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n" + meetings);
}

/// The dates of all meetings up to the end of October, without year and dashes.
std::string dates(const World& made, const char* from = "2026-09-01", const char* to = "2026-10-31") {
    const auto world = made.programme();
    std::string found;
    for (const auto& meeting : meetings_between(world, strand_of(world), day(from), day(to)))
        found += (found.empty() ? "" : " ") + text::format(meeting.date).substr(5);
    return found;
}

} // namespace

TEST_CASE("a row without weeks meets on every meeting day of the plan") {
    CHECK(dates(planned("  - {pair: p1, slot: mon}\n")) == "09-21 09-28 10-05 10-12 10-19 10-26");
    CHECK(dates(planned("  - {pair: p1, slot: mon}\n"), "2026-09-28", "2026-10-12") == "09-28 10-05 10-12");
}

TEST_CASE("a row meets in the weeks that it names") {
    CHECK(dates(planned("  - {pair: p1, slot: mon, only: [2026-W39, 2026-W41]}\n")) == "09-21 10-05");
    // The first term's first week, of Monday 31 August, is week 1.
    CHECK(dates(planned("  - {pair: p1, slot: mon, weeks: [\"1\"]}\n")) == "09-28 10-12 10-26");
    CHECK(dates(planned("  - {pair: p1, slot: mon, weeks: [\"2\"]}\n")) == "09-21 10-05 10-19");
}

TEST_CASE("a meeting does not take place where the place is closed") {
    CHECK(dates(planned("  - {pair: p1, slot: mon, place: snug}\n")) == "09-21 09-28 10-05 10-12 10-26");
}

TEST_CASE("a pair meets from its beginning to its ending") {
    CHECK(dates(planned("  - {pair: p1, slot: mon}\n",
                        asked + "ended: {date: 2026-10-05, reason: other}\n")) == "09-21 09-28");
    auto later = planned("  - {pair: p1, slot: mon}\n");
    later.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nmentees: [e1]\nbegan: 2026-10-12\n");
    CHECK(dates(later) == "10-12 10-19 10-26");
}

TEST_CASE("who has left or is paused does not meet") {
    const auto with = [](const char* more) {
        return dates(planned("  - {pair: p1, slot: mon}\n")
                         .mentee("e1", "x-n: x\n", std::string("year: Y7\n") + more));
    };
    CHECK(with("left: {date: 2026-10-05}\n") == "09-21 09-28");
    CHECK(with("paused: {from: 2026-10-12}\n") == "09-21 09-28 10-05");
}

TEST_CASE("a plan is in force until the next one begins") {
    auto world = planned("  - {pair: p1, slot: mon}\n");
    world.file("timetables/s/2026-10-06.yaml",
               "from: 2026-10-06\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: fri}\n");
    CHECK(dates(world) == "09-21 09-28 10-05 10-09 10-16 10-23 10-30");
    const auto made = world.programme();
    const auto plans = plans_of(made, strand_of(made));
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].next == day("2026-10-06"));
    CHECK_FALSE(plans[1].next);
}

TEST_CASE("meetings come in order of date, time and pair") {
    auto world = planned(
        "  - {pair: p2, slot: mon}\n  - {pair: p1, slot: mon}\n  - {pair: p2, slot: p1, only: [2026-W39]}\n");
    world.mentor("m2").mentee("e2").pair("p2", "m2", "e2", asked);
    const auto made = world.programme();
    std::string order;
    for (const auto& one : meetings_between(made, strand_of(made), day("2026-09-21"), day("2026-09-21")))
        order += made[one.planned.pair].id.text + made[one.planned.slot].name.text + " ";
    CHECK(order == "p2p1 p1mon p2mon ");
}

TEST_CASE("a meeting across two schools stands where both slots do") {
    World world;
    world.file("programme.yaml", two_schools);
    world.file("calendars/o.yaml",
               "terms: [{name: a, from: 2026-09-02, to: 2026-12-18}]\nclosed: [{from: 2026-10-05}]\n"
               "slots: {x: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}}\n");
    world.person("m1", "school: h\nyear: Y10\nstrands: {s: mentor}\n")
        .person("e1", "school: o\nyear: Y6\nstrands: {s: mentee}\n");
    world.pair("p1", "m1", "e1", asked);
    world.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p1, slot: x, mentor-slot: mon}]\n");
    CHECK(dates(world) == "09-21 09-28 10-12 10-19 10-26");
}

TEST_CASE("a timetable that names what does not exist is an error, row by row") {
    CHECK(planned("  - {pair: gone, slot: mon}\n").findings() == Codes{"unknown-pair"});
    CHECK(planned("  - {pair: p1, slot: mno}\n").findings() == Codes{"unknown-slot"});
    CHECK(planned("  - {pair: p1, slot: mon, place: attic}\n").findings() == Codes{"unknown-place"});
    CHECK(planned("  - {pair: p1, slot: mon, supervisor: gone}\n").findings() == Codes{"unknown-person"});
    CHECK(planned("  - {pair: p1, slot: mon, weeks: [C]}\n").findings() == Codes{"unknown-week"});
    CHECK(planned("  - {pair: p1, slot: mon, mentor-slot: x}\n  - {pair: p1, slot: y}\n").findings() ==
          Codes{"unknown-slot", "unknown-slot"});
}

TEST_CASE("a strand without a timetable has no plans and no meetings") {
    const auto world = World().programme();
    CHECK(plans_of(world, strand_of(world)).empty());
    CHECK(meetings_between(world, strand_of(world), day("2026-09-01"), day("2026-12-31")).empty());
}
