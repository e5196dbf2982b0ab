// SPDX-License-Identifier: MIT
#include "matching/relaxation.hpp"

#include "matching/blocking.hpp"
#include "matching/by_rule.hpp"
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
        if (partners(match_by_rule(instance.with_relaxed(mentee, rules)), mentee) > now) fewest = std::popcount(rules);
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

TEST_CASE("who is short of a lower bound is told the fewest rules that would give them one more") {
    std::mt19937 random(4109);
    int placing = 0;
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto world = any_small_world(random, orders()[static_cast<std::size_t>(round) % orders().size()],
                                           "  mentees-per-mentor: {at-most: 2}\n  mentors-per-mentee: {at-least: 2, at-most: 2}\n")
                               .programme();
        const auto instance = instance_of(world);
        const auto solution = match_optimally(instance);
        const WhatIf best(instance);
        const Relaxations relaxations(best);
        for (std::size_t e = 0; e < instance.mentees(); ++e) {
            const int now = partners(solution, MenteePos{e});
            if (now == 0 || now >= instance.at_least(MenteePos{e})) continue;
            const auto found = relaxations.smallest({e}, now);
            const auto fewest = fewest_by_trying(instance, {e}, now);
            REQUIRE((found && found->places) == fewest.has_value());
            if (fewest) REQUIRE(static_cast<int>(found->rules.size()) == *fewest);
            placing += fewest ? 1 : 0;
        }
    }
    CHECK(placing > 5);
}

TEST_CASE("by the stable rule, too, no smaller set of rules would give someone one more mentor") {
    std::mt19937 random(4110);
    int placing = 0, not_placing = 0;
    for (int round = 0; round < 120; ++round) {
        CAPTURE(round);
        const auto bounds = round % 3 == 0 ? "  mentors-per-mentee: {at-least: 2, at-most: 2}\n  mentees-per-mentor: {at-most: 2}\n" : "";
        const auto world = any_small_world(random, "place, fit", std::string("  rule: stable\n") + bounds).programme();
        const auto instance = instance_of(world);
        const auto solution = match_by_rule(instance);
        StableWhatIf stable(instance);
        const Relaxations relaxations(stable);
        for (std::size_t e = 0; e < instance.mentees(); ++e) {
            const int now = partners(solution, MenteePos{e});
            if (now > 0 && now >= instance.at_least(MenteePos{e})) continue;
            const auto found = relaxations.smallest({e}, now);
            const auto fewest = fewest_by_trying(instance, {e}, now);
            REQUIRE((found && found->places) == fewest.has_value());
            if (fewest) REQUIRE(static_cast<int>(found->rules.size()) == *fewest);
            (fewest ? placing : not_placing) += 1;
        }
    }
    CHECK(placing > 20);
    CHECK(not_placing > 5);
}

TEST_CASE("of sets of rules the smallest comes first, then the one that frees most, then the first of the table") {
    const Broken year_gap = 1U << 1U, subject = 1U << 9U, away = Broken{1} << not_available_bit();
    const auto sets = sets_to_relax({subject, year_gap | subject, year_gap, year_gap, 0, away | subject});
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].rules == year_gap);
    CHECK(sets[0].freed == 3); // one is possible already
    CHECK(sets[1].rules == subject);
    CHECK(sets[2].freed == 5);
}
