// SPDX-License-Identifier: MIT
#include "matching/more_places.hpp"

#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

TEST_CASE("one more place is worth what solving again says, and no other place is worth more") {
    std::mt19937 random(4106);
    int worth = 0;
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
        if (!best.is_whole()) {
            REQUIRE(found.best.size() <= helping);
            continue;
        }
        REQUIRE(found.best.size() == helping);
        if (greatest) REQUIRE(found.best.front().gain == *greatest);
        worth += static_cast<int>(helping);
    }
    CHECK(worth > 20);
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
