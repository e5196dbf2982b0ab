// SPDX-License-Identifier: MIT
#include "programme/availability.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

/// The names of the slots in which someone is usable in strand `s`.
std::string usable(const World& made, const char* id) {
    const auto world = made.programme();
    const Availability availability(world, world[strand_of(world)]);
    std::string names;
    for (const auto slot : availability.usable(who(world, id)).members())
        names += (names.empty() ? "" : " ") + world[slot].name.text;
    return names;
}

World with_lessons() { return World().file("classes.yaml", "c1: {mon: pe, tue: maths}\n"); }

/// Oakfield's calendar beside Hillside's.
World across(const std::string& slots, const std::string& more = "") {
    World world;
    world.file("programme.yaml", two_schools);
    world.file("calendars/o.yaml",
               "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\n" + more + "slots:\n" + slots);
    world.person("m1", "school: h\nyear: Y10\nstrands: {s: mentor}\n");
    world.person("e1", "school: o\nyear: Y6\nstrands: {s: mentee}\n");
    return world;
}

int common(const World& made) {
    const auto world = made.programme();
    const Availability availability(world, world[strand_of(world)]);
    return availability.count_common(who(world, "m1"), who(world, "e1"));
}

int staffed(const World& made) {
    const auto world = made.programme();
    const Availability availability(world, world[strand_of(world)]);
    return availability.count_staffed(who(world, "m1"), who(world, "e1"));
}

} // namespace

TEST_CASE("who says nothing is free in every slot that is not a lesson") {
    CHECK(usable(World().mentee("e1"), "e1") == "mon tue wed thu fri");
}

TEST_CASE("who says when they are free is free then alone, lessons included") {
    CHECK(usable(World().mentee("e1", "x-n: x\n", "year: Y7\nfree: [tue, p1]\n"), "e1") == "p1 tue");
    CHECK(usable(World().mentee("e1", "x-n: x\n", "year: Y7\nfree: []\n"), "e1").empty());
}

TEST_CASE("busy takes a slot away, also one that is free") {
    CHECK(usable(World().mentee("e1", "x-n: x\n", "year: Y7\nbusy: [tue]\n"), "e1") == "mon wed thu fri");
    CHECK(usable(World().mentee("e1", "x-n: x\n", "year: Y7\nfree: [tue, wed]\nbusy: [tue]\n"), "e1") ==
          "wed");
}

TEST_CASE("a lesson takes its slot, and with known lessons a lesson slot without one is free") {
    CHECK(usable(with_lessons().mentee("e1", "x-n: x\n", "year: Y7\nclasses: [c1]\n"), "e1") ==
          "p1 wed thu fri");
    CHECK(usable(with_lessons().mentee("e1", "x-n: x\n", "year: Y7\nclasses: [c1]\nfree: [tue, wed]\n"),
                 "e1") == "wed");
}

TEST_CASE("a lesson that overlaps a slot by a minute takes it, in the same week only") {
    const std::string calendar =
        "terms: [{name: a, from: 2026-09-02, to: 2026-12-18}]\n"
        "cycle: {weeks: [A, B], starts: 2026-09-07}\nslots:\n"
        "  early: {day: mon, from: \"11:00\", to: \"12:00\", kind: lunch}\n"
        "  late: {day: mon, from: \"12:01\", to: \"12:40\", kind: lunch}\n"
        "  l-b: {day: mon, from: \"11:59\", to: \"12:01\", kind: lesson, weeks: [B]}\n"
        "  only-a: {day: mon, from: \"11:30\", to: \"12:30\", kind: lunch, weeks: [A]}\n";
    World world;
    world.file("calendars/h.yaml", calendar).file("classes.yaml", "c1: {l-b: art}\n");
    CHECK(usable(world.mentee("e1", "x-n: x\n", "year: Y7\nclasses: [c1]\n"), "e1") == "only-a late");
}

TEST_CASE("a pupil may miss what the strand names, an adult may not") {
    auto world = with_lessons().strand("s", "scheduling: {may-miss: {pe: 2, maths: 0}}\n");
    CHECK(usable(world.mentee("e1", "x-n: x\n", "year: Y7\nclasses: [c1]\n"), "e1") == "p1 mon wed thu fri");
    CHECK(usable(world.person("a1", "strands: {s: supervisor}\nclasses: [c1]\n"), "a1") == "p1 wed thu fri");
}

TEST_CASE("only slots of the strand count that are long enough") {
    auto world = World().mentee("e1");
    CHECK(usable(world.strand("s", "scheduling: {length: 40 min}\n"), "e1") == "mon tue wed thu fri");
    CHECK(usable(world.strand("s", "scheduling: {length: 41 min}\n"), "e1").empty());
    CHECK(usable(world.strand("s", "scheduling: {slots: {names: [tue, thu]}}\n"), "e1") == "tue thu");
    CHECK(usable(world.strand("s", "scheduling: {slots: {kinds: [lesson], names: [thu]}}\n"), "e1") == "thu");
    CHECK(usable(world.strand("s", "scheduling: {slots: {kinds: [tutor]}}\n"), "e1").empty());
}

TEST_CASE("slots of one school meet themselves and no other") {
    auto world = World().mentor("m1", "x-n: x\n", "year: Y10\nfree: [mon, tue, wed]\n");
    world.mentee("e1", "x-n: x\n", "year: Y7\nfree: [tue, wed, thu]\n");
    CHECK(common(world) == 2);
}

TEST_CASE("slots of two schools meet where they overlap by the length of a meeting") {
    CHECK(common(across("  x: {day: mon, from: \"12:50\", to: \"13:30\", kind: lunch}\n")) ==
          1); // 20 minutes
    CHECK(common(across("  x: {day: mon, from: \"12:51\", to: \"13:30\", kind: lunch}\n")) == 0);
    CHECK(common(across("  x: {day: sat, from: \"12:30\", to: \"13:10\", kind: lunch}\n")) == 0);
    CHECK(common(across("  x: {day: tue, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                        "  y: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n")) == 2);
}

TEST_CASE("slots of two schools that never stand on one date do not meet") {
    const std::string monday = "  x: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n";
    CHECK(common(across(monday, "closed: [{from: 2026-09-02, to: 2026-12-13}]\n")) ==
          1); // the last Monday is left
    CHECK(common(across(monday, "closed: [{from: 2026-09-02, to: 2026-12-18}]\n")) == 0);
}

TEST_CASE("one slot that meets two of the other school counts once") {
    auto world = across("  long: {day: mon, from: \"09:00\", to: \"15:00\", kind: lunch}\n");
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n"
                                   "  a: {day: mon, from: \"10:00\", to: \"10:30\", kind: break}\n"
                                   "  b: {day: mon, from: \"12:00\", to: \"12:30\", kind: lunch}\n");
    CHECK(common(world) == 1);
    const auto made = world.programme();
    const Availability availability(made, made[strand_of(made)]);
    CHECK(availability.common(who(made, "m1"), who(made, "e1")).size() == 2);
}

TEST_CASE("a slot is staffed where a place is open and an adult usable, each where one is needed") {
    auto world = World().mentor("m1").mentee("e1");
    CHECK(staffed(world) == 5);
    world.file("places.yaml", "snug: {holds: 1, slots: [mon, tue]}\nhall: {slots: [tue, wed]}\n");
    world.strand("s", "scheduling: {places: [snug]}\n");
    CHECK(staffed(world) == 2);
    world.strand("s", "scheduling: {places: [snug, hall]}\n");
    CHECK(staffed(world) == 3);
    world.strand("s", "scheduling: {places: [snug, hall], supervision: {meetings-per-adult: 1}}\n");
    CHECK(staffed(world) == 0);
    world.person("a1", "strands: {s: supervisor}\nfree: [wed, fri]\n");
    CHECK(staffed(world) == 1);
    CHECK(common(world) == 5);
}

TEST_CASE("a place at a third school is open in a slot that meets theirs, whether or not the strand names it") {
    World world;
    world.file("programme.yaml", two_schools);
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n"
                                   "  club: {day: mon, from: \"12:50\", to: \"13:30\", kind: other}\n");
    world.file("calendars/o.yaml", "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n"
                                   "  mon: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n");
    world.mentor("m1", "x-n: x\n", "year: Y10\nschool: o\n").mentee("e1", "x-n: x\n", "year: Y7\nschool: o\n");
    world.strand("s", "scheduling: {slots: {kinds: [lunch]}, places: [snug]}\n");
    CHECK(staffed(world.file("places.yaml", "snug: {school: h, holds: 1}\n")) == 1);
    CHECK(staffed(world.file("places.yaml", "snug: {school: h, holds: 1, slots: []}\n")) == 0);
}

TEST_CASE("a supervisor who has left or is paused oversees nothing") {
    auto world =
        World().mentor("m1").mentee("e1").strand("s", "scheduling: {supervision: {meetings-per-adult: 1}}\n");
    CHECK(staffed(world.person("a1", "strands: {s: supervisor}\nleft: {date: 2026-10-05}\n")) == 0);
    CHECK(staffed(world.person("a1", "strands: {s: supervisor}\npaused: {from: 2026-10-05}\n")) == 0);
    CHECK(staffed(world.person("a1", "strands: {s: supervisor}\nleft: {date: 2026-10-06}\n")) == 5);
}

TEST_CASE("the lesson that a slot would cost is named by its subject") {
    const auto world = with_lessons().mentee("e1", "x-n: x\n", "year: Y7\nclasses: [c1]\n").programme();
    const auto& person = world[who(world, "e1")];
    CHECK(lessons_in(world, person, slot_of(world, "tue")).front().text == "maths");
    CHECK(lessons_in(world, person, slot_of(world, "wed")).empty());
}
