// SPDX-License-Identifier: MIT
#include "scheduling/instance.hpp"

#include "planned_world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;
using scheduling::Commitments;

namespace {

/// Who is in something on a date while strand t is planned: "m2 e1" in order, an adult after a slash.
std::string busy(const World& made, const char* date) {
    const auto world = made.programme();
    const Commitments commitments(world, {strand_of(world, "t")}, {day("2026-10-05"), day("2026-12-18")});
    std::string text;
    for (const auto& one : commitments.on(day(date))) {
        if (!text.empty()) text += "; ";
        for (const auto person : one.people) text += world[person].id.text + " ";
        if (one.supervisor) text += "/ " + world[*one.supervisor].id.text;
    }
    return text;
}

} // namespace

TEST_CASE("whoever stands in at another strand's meeting is busy then, and who is absent is not") {
    auto world = planned("  - {pair: p1, slot: mon, supervisor: a1}\n",
                         "cover:\n  - {date: 2026-10-12, slot: mon, absent: m1, stand-in: m2}\n"
                         "  - {date: 2026-10-19, slot: mon, absent: a1, stand-in: a2}\n");
    world.person("a2", "strands: {s: supervisor}\n");
    CHECK(busy(world, "2026-10-05") == "m1 e1 / a1");
    CHECK(busy(world, "2026-10-12") == "m2 e1 / a1");
    CHECK(busy(world, "2026-10-19") == "m1 e1 / a2");
}

TEST_CASE("whoever stands in at another strand's duty is busy then") {
    const auto world = planned("", "duties:\n  - {date: 2026-10-12, slot: mon, place: hall, people: [m1]}\n"
                                   "cover:\n  - {date: 2026-10-12, slot: mon, absent: m1, stand-in: m2}\n");
    CHECK(busy(world, "2026-10-12") == "m2 ");
}

TEST_CASE("cover of a plan that another has replaced by then takes nobody up") {
    auto world = planned("  - {pair: p1, slot: mon}\n", "cover:\n  - {date: 2026-10-12, slot: mon, absent: m1, stand-in: m2}\n");
    world.file("timetables/s/2026-10-07.yaml", "from: 2026-10-07\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: tue}\n");
    CHECK(busy(world, "2026-10-12").empty());
    CHECK(busy(world, "2026-10-13") == "m1 e1 ");
}

TEST_CASE("a meeting of two schools takes each pupil from what lies in their own slot") {
    World world;
    const auto slots = [](const char* from, const char* to) {
        return std::string("terms: [{name: a, from: 2026-09-02, to: 2026-12-18}]\nslots:\n  mon: {day: mon, from: \"") + from + "\", to: \"" + to +
               "\", kind: lunch}\n  p4: {day: mon, from: \"11:00\", to: \"12:15\", kind: lesson}\n";
    };
    world.file("programme.yaml", two_schools).file("calendars/h.yaml", slots("12:30", "13:20")).file("calendars/o.yaml", slots("12:00", "13:00"));
    world.file("classes.yaml", "9A: {p4: art}\n").strand("t", "").strand("s", "scheduling: {may-miss: {art: 2}}\n");
    world.person("m1", "school: o\nyear: Y9\nclasses: [9A]\nstrands: {s: mentor}\n").person("e1", "school: h\nyear: Y7\nclasses: [9A]\nstrands: {s: mentee}\n");
    world.pair("p1", "m1", "e1", asked).file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: mon, only: [2026-W42]}\n");
    const auto made = world.programme();
    const Commitments commitments(made, {strand_of(made, "t")}, {day("2026-10-05"), day("2026-12-18")});
    const auto missed = [&](const char* id) { return scheduling::missed_for(made, commitments, {who(made, id), {"art"}}, day("2026-10-05")); };
    CHECK(missed("m1").times == 1); // from 12:00 on, though they meet from 12:30
    CHECK(missed("m1").allowed == 2);
    CHECK(missed("e1").times == 0);
    CHECK(!missed("e1").allowed);
}
