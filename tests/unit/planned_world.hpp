// SPDX-License-Identifier: MIT
// A small programme with an agreed plan, for tests of what is said about plans.
#pragma once

#include "world.hpp"

namespace kith::testing {

inline const std::string asked = "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n";

/// Two pairs and an adult in a strand with a calendar of two weeks, and a second strand for a third pair.
inline World planned(const std::string& rows, const std::string& rest = "") {
    World world;
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\n"
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
inline World& with_second_plan(World& world, const std::string& rows) {
    world.file("people/m1.yaml", "id: m1\nyear: Y10\nstrands: {s: mentor, t: mentor}\n");
    world.file("people/e2.yaml", "id: e2\nyear: Y7\nstrands: {s: mentee, t: mentee}\n");
    world.file("pairs/p3.yaml", "id: p3\nstrand: t\nmentors: [m1]\nmentees: [e2]\nbegan: 2026-09-21\n" + asked);
    return world.file("timetables/t/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n" + rows);
}

} // namespace kith::testing
