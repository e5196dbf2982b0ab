// SPDX-License-Identifier: MIT
#include "matching/standing.hpp"

#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

TEST_CASE("a pair is forced, free or never as all the best answers have it, some, or none") {
    std::mt19937 random(4101);
    const std::vector<std::string> coarse{"place", "place, need", "place, floor", "place, spread", "place, weak, fill"};
    int free = 0;
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto world = any_small_world(random, coarse[static_cast<std::size_t>(round) % coarse.size()]).programme();
        const auto instance = instance_of(world);
        const auto best = solve_optimally(instance);
        std::map<Edge, int> in;
        int answers = 0;
        for (const auto& answer : every_answer(instance)) {
            if (values_of(instance, answer) != best.solution.levels) continue;
            ++answers;
            for (const auto edge : answer) ++in[edge];
        }
        REQUIRE(answers > 0);
        for (const auto edge : instance.eligible()) {
            const auto standing = standing_of(instance, best, edge);
            if (!standing) continue;
            const int count = in[edge];
            REQUIRE(*standing == (count == answers ? Standing::forced : count > 0 ? Standing::free : Standing::never));
            free += count > 0 && count < answers ? 1 : 0;
        }
    }
    CHECK(free > 20);
}

TEST_CASE("a fixed pair has no standing, and one that a rule forbids is never in a best answer") {
    const auto world = World().mentor("m1").mentor("m2", "not-with: [e2]\n").mentee("e1").mentee("e2").pair("p1", "m1", "e1").programme();
    const auto instance = instance_of(world);
    const auto best = solve_optimally(instance);
    CHECK_FALSE(standing_of(instance, best, edge_of(instance, "m1", "e1")));
    CHECK(standing_of(instance, best, edge_of(instance, "m2", "e2")) == Standing::never);
}
