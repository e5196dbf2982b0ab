// SPDX-License-Identifier: MIT
#include "scheduling/seats.hpp"

#include "planned_world.hpp"
#include "scheduling/planner.hpp"

using namespace kith;
using namespace kith::scheduling;
using namespace kith::testing;

namespace {

/// Pairs that meet on Mondays in places that hold one, p1 in the slot that begins first and p2 in one that overlaps it;
/// the agreed rows are what a person has pinned.
World mondays(const std::string& rows) {
    World world;
    world.strand("s", "scheduling: {slots: {names: [mon, late]}, places: [hall, snug]}\n");
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n"
                                   "  mon: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                                   "  late: {day: mon, from: \"13:00\", to: \"13:30\", kind: lunch}\n");
    world.file("places.yaml", "hall: {holds: 1}\nsnug: {holds: 1}\n").mentor("m1").mentor("m2");
    world.mentee("e1", "x-n: x\n", "year: Y7\nfree: [mon]\n").mentee("e2", "x-n: x\n", "year: Y7\nfree: [late]\n");
    world.pair("p1", "m1", "e1", asked).pair("p2", "m2", "e2", asked);
    return world.file("timetables/s/2026-10-05.yaml", "from: 2026-10-05\nuntil: 2026-10-09\nmeetings:\n" + rows);
}

/// "p1 hall; p2 snug": where the rows of the plan are.
std::string places_of(const World& made) {
    const auto world = made.programme();
    const PlanDates dates{day("2026-10-05"), day("2026-10-09")};
    const Commitments commitments(world, {strand_of(world)}, dates);
    const std::vector<Instance> parts{Instance(world, strand_of(world), dates, commitments)};
    Stays stays{{{}}, {}};
    for (const auto& plan : programme::plans_of(world, strand_of(world))) stays.pinned[0] = plan.meetings;
    const auto plans = make_plans(parts, stays);
    std::map<std::string, std::string> found;
    for (const auto& row : plans.parts.front().rows)
        found[world[row.pair].id.text] = row.seat.place ? world[*row.seat.place].name.text : "nowhere";
    std::string text;
    for (const auto& [pair, place] : found) text += (text.empty() ? "" : "; ") + pair + " " + place;
    return text;
}

} // namespace

TEST_CASE("seats: what a person has pinned is held against slots that begin before it") {
    CHECK(places_of(mondays("  - {pair: p2, slot: late, place: hall, keep: true}\n")) == "p1 snug; p2 hall");
    CHECK(places_of(mondays("  - {pair: p2, slot: late, place: snug, keep: true}\n")) == "p1 hall; p2 snug");
}

TEST_CASE("seats: of two who are pinned to one place at one time the first has it") {
    CHECK(places_of(mondays("  - {pair: p1, slot: mon, place: hall, keep: true}\n"
                            "  - {pair: p2, slot: late, place: hall, keep: true}\n")) == "p1 hall; p2 snug");
}
