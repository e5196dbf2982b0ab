// SPDX-License-Identifier: MIT
#include "programme/bookings.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

const std::string asked = "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n";

/// Two pairs and an adult in a strand with a calendar of two weeks, and a second strand for a third pair.
World planned(const std::string& rows, const std::string& rest = "") {
    World world;
    world.file("calendars/h.yaml",
               "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\n"
               "closed: [{from: 2026-10-26, to: 2026-10-30, why: half-term}]\n"
               "cycle: {weeks: [A, B], starts: 2026-09-07}\nslots:\n"
               "  mon: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
               "  tue: {day: tue, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
               "  late: {day: mon, from: \"13:00\", to: \"13:30\", kind: lunch}\n"
               "  next: {day: mon, from: \"13:10\", to: \"13:40\", kind: lunch}\n");
    world.strand("s", "scheduling: {supervision: {meetings-per-adult: 2}}\n").strand("t", "");
    std::string names = "m1: {name: Max}\nm2: {name: Mo}\ne1: {name: Eve}\ne2: {name: Eli}\na1: {name: Al}\n";
    world.mentor("m1", "x-n: x\n", "year: Y10\n").mentor("m2").mentee("e1").mentee("e2");
    world.person("a1", "strands: {s: supervisor}\n").secret("names.yaml", names);
    world.pair("p1", "m1", "e1", asked).pair("p2", "m2", "e2", asked);
    world.file("places.yaml", "snug: {holds: 1, closed: [{from: 2026-10-19}]}\nhall: {holds: 9}\n");
    world.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-12-18\n" + (rows.empty() ? "" : "meetings:\n" + rows) + rest);
    return world;
}

/// A third pair, of which the mentor is m1, in the strand t with a plan of its own.
World& with_second_plan(World& world, const std::string& rows) {
    world.file("people/m1.yaml", "id: m1\nyear: Y10\nstrands: {s: mentor, t: mentor}\n");
    world.file("people/e2.yaml", "id: e2\nyear: Y7\nstrands: {s: mentee, t: mentee}\n");
    world.file("pairs/p3.yaml", "id: p3\nstrand: t\nmentors: [m1]\nmentees: [e2]\nbegan: 2026-09-21\n" + asked);
    return world.file("timetables/t/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n" + rows);
}

std::string two_in(const char* first, const char* second) {
    return std::string("  - {pair: p1, ") + first + "}\n  - {pair: p2, " + second + "}\n";
}

} // namespace

TEST_CASE("a plan in order has no findings") {
    CHECK(planned(two_in("slot: mon, place: snug, supervisor: a1", "slot: tue, place: snug, supervisor: a1")).findings().empty());
}

TEST_CASE("nobody is in two meetings at once, whichever strands they are of") {
    auto world = planned(two_in("slot: mon", "slot: tue"));
    CHECK(with_second_plan(world, "  - {pair: p3, slot: mon}\n").findings() == Codes{"two-places"});
    CHECK(with_second_plan(world, "  - {pair: p3, slot: late}\n").findings() == Codes{"two-places"});
    CHECK(with_second_plan(world, "  - {pair: p3, slot: next}\n").findings().empty());
}

TEST_CASE("meetings of different weeks do not clash") {
    auto world = planned("  - {pair: p1, slot: mon, weeks: [A]}\n");
    CHECK(with_second_plan(world, "  - {pair: p3, slot: mon, weeks: [B]}\n").findings().empty());
    CHECK(with_second_plan(world, "  - {pair: p3, slot: mon, weeks: [A]}\n").findings() == Codes{"two-places"});
    CHECK(with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W42]}\n").findings().empty());
    CHECK(with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W41, 2026-W43]}\n").findings() == Codes{"two-places"});
}

TEST_CASE("what has passed cannot be planned otherwise") {
    auto world = planned("  - {pair: p1, slot: mon, only: [2026-W39]}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W39]}\n");
    CHECK(world.findings(day("2026-09-21")) == Codes{"two-places"});
    CHECK(world.findings(day("2026-09-22")).empty());
}

TEST_CASE("a meeting that does not take place clashes with nothing") {
    auto world = planned("  - {pair: p1, slot: mon}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon}\n");
    world.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nmentees: [e1]\nbegan: 2026-09-21\n" + asked +
                                    "ended: {date: 2026-10-05, reason: other}\n");
    CHECK(world.findings().empty());
    auto paused = planned("  - {pair: p1, slot: mon}\n");
    with_second_plan(paused, "  - {pair: p3, slot: mon}\n");
    paused.file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\npaused: {from: 2026-09-01}\n");
    CHECK(paused.findings().empty());
}

TEST_CASE("a later plan takes the place of an earlier one") {
    auto world = planned("  - {pair: p1, slot: mon}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon}\n");
    world.file("timetables/s/2026-10-05.yaml", "from: 2026-10-05\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: tue}\n");
    CHECK(world.findings().empty());
}

TEST_CASE("a plan goes on after its last day") {
    auto world = planned("");
    world.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-10-02\nmeetings:\n  - {pair: p1, slot: mon}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W50]}\n");
    CHECK(world.findings() == Codes{"two-places"});
}

TEST_CASE("a place holds its number") {
    CHECK(planned(two_in("slot: mon, place: snug", "slot: mon, place: snug")).findings() == Codes{"too-many-at-once"});
    CHECK(planned(two_in("slot: mon, place: snug", "slot: late, place: snug")).findings() == Codes{"too-many-at-once"});
    CHECK(planned(two_in("slot: mon, place: snug", "slot: next, place: snug")).findings().empty());
    CHECK(planned(two_in("slot: mon, place: hall", "slot: mon, place: hall")).findings().empty());
    CHECK(planned(two_in("slot: mon, place: snug, weeks: [A]", "slot: mon, place: snug, weeks: [B]")).findings().empty());
}

TEST_CASE("an adult oversees their number, in one place") {
    const auto both = two_in("slot: mon, place: hall, supervisor: a1", "slot: mon, place: hall, supervisor: a1");
    CHECK(planned(both).findings().empty());
    auto one = planned(both);
    CHECK(one.file("people/a1.yaml", "id: a1\nstrands: {s: supervisor}\nat-once: 1\n").findings() == Codes{"too-many-at-once"});
    CHECK(planned(two_in("slot: mon, place: hall, supervisor: a1", "slot: mon, place: snug, supervisor: a1")).findings() ==
          Codes{"two-places"});
    auto near = planned(two_in("slot: mon, place: hall, supervisor: a1", "slot: mon, place: snug, supervisor: a1"));
    near.strand("s", "scheduling: {supervision: {meetings-per-adult: 2, same-place: false}}\n");
    CHECK(near.findings().empty());
}

TEST_CASE("duties and events take people, places and adults too") {
    const std::string meeting = "  - {pair: p1, slot: mon, place: snug}\n";
    const auto duty = [](const char* rest) { return std::string("duties:\n  - {date: 2026-10-12, slot: mon, ") + rest + "}\n"; };
    const auto event = [](const char* rest) {
        return std::string("events:\n  - {kind: training, name: core, date: 2026-10-12, ") + rest + "}\n";
    };
    CHECK(planned(meeting, duty("place: hall, people: [m1]")).findings() == Codes{"two-places"});
    CHECK(planned(meeting, duty("place: hall, people: [m2]")).findings().empty());
    CHECK(planned(meeting, duty("place: snug, people: [m2]")).findings() == Codes{"too-many-at-once"});
    CHECK(planned(meeting, event("from: \"13:00\", to: \"14:00\", people: [e1]")).findings() == Codes{"two-places"});
    CHECK(planned(meeting, event("from: \"13:10\", to: \"14:00\", people: [e1]")).findings().empty());
    CHECK(planned(meeting, event("slot: mon, place: snug, people: [m2]")).findings() == Codes{"too-many-at-once"});
    CHECK(planned("  - {pair: p1, slot: mon, supervisor: a1}\n", event("slot: mon, people: [], supervisor: a1")).findings() ==
          Codes{"two-places"});
}

TEST_CASE("what a duty or an event names must exist") {
    const auto duty = [](const char* row) { return planned("", std::string("duties:\n  - {") + row + "}\n").findings(); };
    const auto event = [](const char* row) {
        return planned("", std::string("events:\n  - {kind: visit, name: x, ") + row + "}\n").findings();
    };
    CHECK(duty("date: 2026-10-12, slot: mno, people: [m1]") == Codes{"unknown-slot"});
    CHECK(duty("date: 2026-10-12, slot: mon, place: attic, people: [m1]") == Codes{"unknown-place"});
    CHECK(duty("date: 2026-10-12, slot: mon, people: [gone]") == Codes{"unknown-person"});
    CHECK(duty("date: 2026-10-12, slot: mon, people: [m1], supervisor: gone") == Codes{"unknown-person"});
    CHECK(event("date: 2026-10-12, slot: mno") == Codes{"unknown-slot"});
    CHECK(event("date: 2026-10-12, people: [gone]") == Codes{"unknown-person"});
}

TEST_CASE("a day on which nothing can take place is worth a look") {
    const auto duty = [](const char* row) {
        return planned("", std::string("duties:\n  - {people: [m1], ") + row + "}\n").findings();
    };
    const Codes closed{"closed-day"};
    CHECK(duty("date: 2026-10-12, slot: mon").empty());
    CHECK(duty("date: 2026-10-13, slot: mon") == closed);              // a Tuesday
    CHECK(duty("date: 2026-10-26, slot: mon") == closed);              // half-term
    CHECK(duty("date: 2026-12-21, slot: mon") == closed);              // after the term
    CHECK(duty("date: 2026-10-19, slot: mon, place: snug") == closed); // the place is closed
    const auto event = [](const char* row) {
        return planned("", std::string("events:\n  - {kind: visit, name: x, ") + row + "}\n").findings();
    };
    CHECK(event("date: 2026-10-26, slot: mon") == closed);
    CHECK(event("date: 2026-08-26, from: \"10:00\", to: \"11:00\"").empty()); // events may stand outside term
}

TEST_CASE("a row that can take place on no day of its plan is worth a look") {
    CHECK(planned("  - {pair: p1, slot: mon, only: [2026-W44]}\n").findings() == Codes{"closed-day"});
    CHECK(planned("  - {pair: p1, slot: mon, only: [2026-W44, 2026-W45]}\n").findings().empty());
    CHECK(planned("  - {pair: p1, slot: mon, place: snug, only: [2026-W43]}\n").findings() == Codes{"closed-day"});
}

TEST_CASE("a timetable is called after its first day and holds pairs of its strand") {
    auto world = planned("");
    world.file("timetables/s/2026-09-21.yaml", "from: 2026-09-28\nuntil: 2026-12-18\n");
    CHECK(world.findings() == Codes{"file-name"});
    auto other = planned("");
    with_second_plan(other, "  - {pair: p1, slot: mon}\n");
    CHECK(other.findings() == Codes{"other-strand"});
    CHECK(World().file("timetables/u/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\n").findings() ==
          Codes{"unknown-strand"});
}

TEST_CASE("between two schools a meeting takes what the two slots have in common") {
    World world;
    const auto slots = [](const char* from, const char* to) {
        return std::string("terms: [{name: a, from: 2026-09-02, to: 2026-12-18}]\nslots:\n  mon: {day: mon, from: \"") + from +
               "\", to: \"" + to + "\", kind: lunch}\n  end: {day: mon, from: \"13:00\", to: \"13:20\", kind: lunch}\n";
    };
    world.file("programme.yaml", two_schools).file("calendars/h.yaml", slots("12:30", "13:20")).file("calendars/o.yaml", slots("12:00", "13:00"));
    world.strand("t", "").secret("names.yaml", "m1: {name: M}\ne1: {name: E}\ne2: {name: F}\n");
    world.person("m1", "school: o\nyear: Y10\nstrands: {s: mentor, t: mentor}\n");
    world.person("e1", "school: h\nyear: Y7\nstrands: {s: mentee}\n").person("e2", "school: o\nyear: Y7\nstrands: {t: mentee}\n");
    world.pair("p1", "m1", "e1", asked);
    world.file("pairs/p2.yaml", "id: p2\nstrand: t\nmentors: [m1]\nmentees: [e2]\nbegan: 2026-09-21\n" + asked);
    world.file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p1, slot: mon}]\n");
    world.file("timetables/t/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p2, slot: end}]\n");
    CHECK(world.findings().empty()); // 12:30 to 13:00, and from 13:00 on
    world.file("timetables/t/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p2, slot: mon}]\n");
    CHECK(world.findings() == Codes{"two-places"});
}
