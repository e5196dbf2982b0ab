// SPDX-License-Identifier: MIT
#include "planned_world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

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

