// SPDX-License-Identifier: MIT
#include "matching/forcing.hpp"

#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

Edge edge_of(MentorPos mentor, std::size_t mentee) { return {mentor, {mentee}}; }
Edge edge_of(MenteePos mentee, std::size_t mentor) { return {{mentor}, mentee}; }

/// Compares the next best partner of everyone on one side with every one that could be forced; how many have one.
template <class Pos>
int next_best_partners(unsigned seed) {
    constexpr bool of_mentors = std::is_same_v<Pos, MentorPos>;
    std::mt19937 random(seed);
    int found = 0;
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto world = any_small_world(random, orders()[static_cast<std::size_t>(round) % orders().size()],
                                           "  mentees-per-mentor: {at-most: 2}\n  mentors-per-mentee: {at-most: 2}\n")
                               .programme();
        const auto instance = instance_of(world);
        const auto answer = match_optimally(instance);
        const WhatIf best(instance);
        for (std::size_t one = 0; one < (of_mentors ? instance.mentors() : instance.mentees()); ++one) {
            const auto other = cheapest_other(best, answer, Pos{one});
            std::optional<std::vector<LevelValue>> least;
            for (std::size_t partner = 0; partner < (of_mentors ? instance.mentees() : instance.mentors()); ++partner) {
                const auto edge = edge_of(Pos{one}, partner);
                if (std::any_of(answer.edges.begin(), answer.edges.end(), [&](const auto& two) { return two.edge == edge; })) continue;
                const auto forced = levels_if_forced(instance, edge);
                if (!forced) continue;
                if (const auto worth = gain(answer.levels, *forced); !least || is_greater(worth, *least)) least = worth;
            }
            REQUIRE(other.has_value() == least.has_value());
            if (!other) continue;
            ++found;
            if constexpr (of_mentors) REQUIRE(other->edge.mentor == Pos{one});
            REQUIRE(gain(answer.levels, other->solution.levels) == *least);
        }
    }
    return found;
}

} // namespace

TEST_CASE("no other mentor would cost less than the one who is named as the next best") {
    CHECK(next_best_partners<MenteePos>(4104) > 50);
}

TEST_CASE("no other mentee would cost less than the one who is named for a mentor") {
    CHECK(next_best_partners<MentorPos>(4111) > 50);
}

TEST_CASE("the moves follow the places from the first mentee on") {
    // e3 can only have m2; m2's e2 could go to m1, whose e1 would be left.
    auto made = World().mentor("m1", "not-with: [e3]\n").mentor("m2", "not-with: [e1]\n");
    made.mentee("e1", "need: middle\n").mentee("e2", "need: high\n").mentee("e3");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto answer = match_optimally(instance);
    REQUIRE(pairs_of(instance, answer) == "m1-e1 m2-e2");
    const auto other = cheapest_other(WhatIf(instance), answer, MenteePos{2});
    REQUIRE(other);
    CHECK(pairs_of(instance, other->solution) == "m1-e2 m2-e3");
    const auto chain = moves(instance, answer, other->solution, {2});
    REQUIRE(chain.size() == 3);
    CHECK(chain[0].mentee == MenteePos{2});
    CHECK(chain[0].gains == std::vector<MentorPos>{{1}});
    CHECK(chain[1].mentee == MenteePos{1});
    CHECK(chain[1].loses == std::vector<MentorPos>{{1}});
    CHECK(chain[1].gains == std::vector<MentorPos>{{0}});
    CHECK(chain[2].mentee == MenteePos{0});
    CHECK(chain[2].gains.empty());
}

TEST_CASE("what forcing a pair would cost is found by solving again") {
    auto made = World()
                    .strand("s", "matching: {prefer: {choices: 1}, order: [place, fit]}\n")
                    .mentor("m1")
                    .mentor("m2", "not-with: [e2]\n");
    made.mentee("e1", "choices: {s: [m1, m2]}\n").mentee("e2");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto best = match_optimally(instance);
    CHECK(pairs_of(instance, best) == "m1-e2 m2-e1");
    const auto forced = levels_if_forced(instance, edge_of(instance, "m1", "e1"));
    REQUIRE(forced);
    CHECK(*forced == std::vector<LevelValue>{{"bounds", {0}}, {"place", {1}}, {"fit", {1000}}});
    CHECK(levels_if_forced(instance, edge_of(instance, "m2", "e1")) == best.levels);
    CHECK_FALSE(levels_if_forced(instance, edge_of(instance, "m2", "e2")));
}

TEST_CASE("forcing a pair that is agreed already costs nothing") {
    const auto world = World().mentor("m1").mentee("e1").pair("p1", "m1", "e1").programme();
    const auto instance = instance_of(world);
    CHECK(levels_if_forced(instance, edge_of(instance, "m1", "e1")) == match_optimally(instance).levels);
}

// lib/matching/forcing.cpp, levels_if_forced: the bound on partners is not looked at, only the rules.
TEST_CASE("a pair cannot be forced beside an agreed one where there is no room for both") {
    const auto world = World().mentor("m1").mentor("m2").mentee("e1").pair("p1", "m1", "e1").programme();
    const auto instance = instance_of(world);
    CHECK_FALSE(levels_if_forced(instance, edge_of(instance, "m2", "e1")));
}
