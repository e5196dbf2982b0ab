// SPDX-License-Identifier: MIT
#include "scheduling/planner.hpp"

#include "planned_world.hpp"

using namespace kith;
using namespace kith::scheduling;
using namespace kith::testing;

namespace {

/// Two forms; the tutors and the rooms are in the order that a plan without homes would not give them.
World two_forms(const std::string& strand = "scheduling: {every: day, places: [r1, r2], supervision: {meetings-per-adult: 2}}\n") {
    World world;
    world.file("programme.yaml", std::string(base_programme) + "forms:\n  7a: {name: 7A, year: Y7, tutor: a2, place: r2}\n"
                                                               "  7b: {name: 7B, year: Y7, tutor: a1, place: r1}\n");
    world.strand("s", strand, "form-group").mentor("m1").mentor("m2").file("places.yaml", "r1: {holds: 2}\nr2: {holds: 2}\n");
    world.person("a1", "strands: {s: supervisor}\n");
    world.person("a2", "strands: {s: supervisor}\naway: [{from: 2026-10-07, to: 2026-10-07}]\n");
    for (const auto* rest : {"1a", "2b"})
        world.file(std::string("pairs/p") + rest[0] + ".yaml", std::string("id: p") + rest[0] + "\nstrand: s\nmentors: [m" + rest[0] +
                                                                   "]\nform: 7" + rest[1] + "\nbegan: 2026-09-21\n");
    return world;
}

struct Planned {
    explicit Planned(const World& made)
        : world(made.programme()), commitments(world, {strand_of(world)}, dates),
          parts{Instance(world, strand_of(world), dates, commitments)}, plans(make_plans(parts, {{{}}, {}})) {}

    /// "2026-10-05 mon p1 r2 a2" for each meeting on the date.
    std::vector<std::string> on(const char* date) const {
        std::vector<std::string> lines;
        for (const auto& row : plans.parts.front().rows)
            if (std::find(row.dates.begin(), row.dates.end(), day(date)) != row.dates.end())
                lines.push_back(world[row.pair].id.text + (row.seat.place ? " " + world[*row.seat.place].name.text : "") +
                                (row.seat.adult ? " " + world[*row.seat.adult].id.text : ""));
        return lines;
    }

    PlanDates dates{day("2026-10-05"), day("2026-10-16")};
    programme::Programme world;
    Commitments commitments;
    std::vector<Instance> parts;
    Plans plans;
};

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a form meets in its own place under its own tutor, and not while the tutor is away") {
    const Planned made(two_forms());
    CHECK(made.on("2026-10-05") == Lines{"p1 r2 a2", "p2 r1 a1"});
    CHECK(made.on("2026-10-07") == Lines{"p2 r1 a1"});
    CHECK(made.on("2026-10-14") == Lines{"p1 r2 a2", "p2 r1 a1"});
}

TEST_CASE("where a strand needs no place or no adult, the other alone is the form's") {
    const auto without_place = two_forms("scheduling: {every: day, supervision: {meetings-per-adult: 2}}\n");
    CHECK(Planned(without_place).on("2026-10-05") == Lines{"p1 a2", "p2 a1"});
    const auto without_adult = two_forms("scheduling: {every: day, places: [r1, r2]}\n");
    CHECK(Planned(without_adult).on("2026-10-05") == Lines{"p1 r2", "p2 r1"});
}

TEST_CASE("a tutor who is no supervisor of the strand leaves a form with any") {
    auto made = two_forms().person("a2", "school: h\n");
    CHECK(Planned(made).on("2026-10-07") == Lines{"p1 r1 a1", "p2 r1 a1"});
}
