// SPDX-License-Identifier: MIT
#include "scheduling/commitments.hpp"

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
