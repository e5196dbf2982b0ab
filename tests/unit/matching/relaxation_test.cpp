// SPDX-License-Identifier: MIT
#include "matching/relaxation.hpp"

#include "matching/blocking.hpp"
#include "small_worlds.hpp"

#include <bit>

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

/// How many rules have to go, of all sets of rules tried by solving again; nothing where no set does it.
std::optional<int> fewest_by_trying(const Instance& instance, MenteePos mentee, int now) {
    std::optional<int> fewest;
    Broken seen = 0;
    for (const auto edge : edges_of(instance, mentee)) seen |= instance[edge].broken;
    seen &= ~(Broken{1} << not_available_bit());
    for (Broken rules = seen; rules != 0; rules = (rules - 1) & seen) {
        if (fewest && std::popcount(rules) >= *fewest) continue;
        if (partners(match_optimally(instance.with_relaxed(mentee, rules)), mentee) > now) fewest = std::popcount(rules);
    }
    return fewest;
}

} // namespace

TEST_CASE("no smaller set of rules would place someone than the one that is named, and that one does") {
    std::mt19937 random(4102);
    int placing = 0, not_placing = 0;
    for (int round = 0; round < 90; ++round) {
        CAPTURE(round);
        const auto order = round % 2 == 0 ? std::string("place, floor, fit") : orders()[static_cast<std::size_t>(round) % orders().size()];
        const auto world = any_small_world(random, order).programme();
        const auto instance = instance_of(world);
        const auto solution = match_optimally(instance);
        const WhatIf best(instance);
        const Relaxations relaxations(best);
        for (std::size_t e = 0; e < instance.mentees(); ++e) {
            const MenteePos mentee{e};
            if (partners(solution, mentee) > 0) continue;
            const auto found = relaxations.smallest(mentee, 0);
            const auto fewest = fewest_by_trying(instance, mentee, 0);
            REQUIRE((found && found->places) == fewest.has_value());
            if (fewest) REQUIRE(static_cast<int>(found->rules.size()) == *fewest);
            (fewest ? placing : not_placing) += 1;
        }
    }
    CHECK(placing > 20);
    CHECK(not_placing > 5);
}

TEST_CASE("a larger set that places comes before a smaller one that only makes mentors possible") {
    // m1 is wanted by e2, whose need is greater; m2 has room, but is too young and speaks another language.
    auto made = World().strand("s", "matching:\n  require: {year-gap: {at-least: 2}, shared-languages: 1, subject: true}\n");
    made.mentor("m1", "languages: [en]\noffers: [maths]\n").mentor("m2", "languages: [ur]\noffers: [art]\n", "year: Y7\n");
    made.mentee("e1", "languages: [en]\nwants: [art]\n").mentee("e2", "languages: [en]\nwants: [maths]\nneed: high\n");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto relaxed = smallest_relaxation(instance, *instance.find_mentee({who(world, "e1"), {}}));
    REQUIRE(relaxed);
    CHECK(relaxed->rules == std::vector<std::string>{"year-gap", "shared-languages"});
    CHECK(relaxed->mentors == 1);
    CHECK(relaxed->places);
}
