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


TEST_CASE("who stands in for somebody with nothing then is worth a look") {
    const auto cover = [](const char* row, const char* more = "") {
        const std::string rows = "  - {pair: p1, slot: mon, supervisor: a1, weeks: [A]}\n";
        auto world = planned(rows, std::string("duties:\n  - {date: 2026-10-13, slot: tue, place: hall, people: [m2]}\n") + more +
                                       "cover:\n  - {stand-in: m2, " + row + "}\n");
        return world.findings();
    };
    const Codes stale{"stale-cover"};
    CHECK(cover("date: 2026-10-05, slot: mon, absent: m1").empty());
    CHECK(cover("date: 2026-10-05, slot: mon, absent: a1").empty());
    CHECK(cover("date: 2026-10-13, slot: tue, absent: m2").empty());
    CHECK(cover("date: 2026-10-12, slot: mon, absent: m1") == stale); // a week B
    CHECK(cover("date: 2026-10-06, slot: tue, absent: m1") == stale);
    CHECK(cover("date: 2026-10-05, slot: mon, absent: m2") == stale);
    CHECK(cover("date: 2026-10-20, slot: tue, absent: m2") == stale);
    CHECK(cover("date: 2026-09-29, slot: tue, absent: m2").empty()); // past
}

TEST_CASE("cover that the next plan has replaced is not told of") {
    auto world = planned("", "cover:\n  - {date: 2026-10-12, slot: mon, absent: m1, stand-in: m2}\n");
    CHECK(world.findings() == Codes{"stale-cover"});
    CHECK(world.file("timetables/s/2026-10-12.yaml", "from: 2026-10-12\nuntil: 2026-12-18\n").findings().empty());
}

TEST_CASE("a duty in slots of which the strand has none is worth a look") {
    const auto duty = [](const char* slots, const char* of_duty) {
        auto world = planned("");
        return world.strand("s", std::string("scheduling: {slots: ") + slots + ", duties: [{place: hall, slots: " + of_duty + "}]}\n").findings();
    };
    const Codes outside{"outside-slots"};
    CHECK(duty("{names: [mon]}", "{names: [mon]}").empty());
    CHECK(duty("{names: [mon]}", "{names: [mon, tue]}") == outside);
    CHECK(duty("{names: [mon]}", "{kinds: [lunch]}").empty()); // those lunches that are the strand's
    CHECK(duty("{kinds: [tutor]}", "{kinds: [lunch]}") == outside);
    CHECK(duty("{kinds: [lunch]}", "{kinds: [lunch, break]}").empty()); // there is no break at all
    CHECK(duty("{kinds: [lunch]}, length: 40 min", "{names: [late]}") == outside); // too short for a meeting
}
