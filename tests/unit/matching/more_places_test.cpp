// SPDX-License-Identifier: MIT
#include "matching/more_places.hpp"

#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

TEST_CASE("one more place is worth what solving again says, and no other place is worth more") {
    std::mt19937 random(4106);
    int worth = 0, with_floor = 0;
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto bounds = round % 2 == 0 ? "" : "  mentees-per-mentor: {at-least: 1, at-most: 2}\n";
        const auto world = any_small_world(random, orders()[static_cast<std::size_t>(round) % orders().size()], bounds).programme();
        const auto instance = instance_of(world);
        const auto now = match_optimally(instance);
        const WhatIf best(instance);
        const auto found = more_places(best, now, 9);
        CHECK(found.others == 0);
        std::size_t helping = 0;
        std::optional<std::vector<LevelValue>> greatest;
        for (std::size_t m = 0; m < instance.mentors(); ++m) {
            const auto again = match_optimally(instance.with_capacities({{{m}, instance.capacity(MentorPos{m}) + 1}}));
            const auto gained = gain(now.levels, again.levels);
            if (sign(gained) <= 0) continue;
            ++helping;
            if (!greatest || is_greater(gained, *greatest)) greatest = gained;
        }
        REQUIRE(found.best.size() == helping);
        with_floor += best.is_whole() ? 0 : static_cast<int>(helping);
        if (greatest) REQUIRE(found.best.front().gain == *greatest);
        worth += static_cast<int>(helping);
    }
    CHECK(worth > 20);
    CHECK(with_floor > 3); // where everybody's place is tried
}

TEST_CASE("who would have the place is named, and the rest are counted") {
    auto made = World().mentor("m1").mentor("m2");
    made.mentee("e1", "need: high\n").mentee("e2", "need: high\n").mentee("e3");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto found = more_places(WhatIf(instance), match_optimally(instance), 1);
    REQUIRE(found.best.size() == 1);
    CHECK(found.others == 1);
    CHECK(found.best.front().placed == instance.find_mentee({who(world, "e3"), {}}));
}

TEST_CASE("where the floor decides, the place that raises it most comes first, and those beyond the number are counted") {
    auto world = World().strand("s", "matching: {prefer: {choices: 1}, order: [place, floor, fit]}\n");
    world.mentor("m1").mentor("m2").mentor("m3");
    // All are placed, and no choice but the last is free: a place with m1 lifts both who want it, one with m2 only one.
    world.mentee("e1", "choices: {s: [m1, m2]}\n").mentee("e2", "choices: {s: [m1, m2]}\n").mentee("e3", "choices: {s: [m2, m1, m3]}\n");
    const auto made = world.programme();
    const auto instance = instance_of(made);
    const auto now = match_optimally(instance);
    const WhatIf best(instance);
    REQUIRE_FALSE(best.is_whole());
    CHECK(level_of(now, "floor") == std::vector<std::int64_t>{333});
    const auto all = more_places(best, now, 9);
    REQUIRE(all.best.size() == 2);
    CHECK(made[instance.mentor(all.best[0].mentor)].id.text == "m1");
    CHECK(made[instance.mentor(all.best[1].mentor)].id.text == "m2");
    CHECK_FALSE(is_greater(all.best[1].gain, all.best[0].gain));
    const auto one = more_places(best, now, 1);
    REQUIRE(one.best.size() == 1);
    CHECK(one.others == 1);
    CHECK(one.best[0].gain == all.best[0].gain);
}
