// SPDX-License-Identifier: MIT
#include "matching/more_placed.hpp"

#include "small_worlds.hpp"

#include <bit>

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

/// The least cost of edits with which so many mentees that nothing fixes have a mentor, by trying every one of them with
/// every mentor and with none.
std::map<int, int> least_costs(const Instance& instance) {
    std::vector<int> own(instance.mentors());
    std::vector<bool> open(instance.mentees(), true);
    for (std::size_t m = 0; m < own.size(); ++m) own[m] = instance.capacity(MentorPos{m});
    for (const auto& one : instance.fixed()) --own[one.edge.mentor.value], open[one.edge.mentee.value] = false;
    std::size_t ways = 1;
    for (std::size_t e = 0; e < open.size(); ++e) ways *= instance.mentors() + 1;
    std::map<int, int> least;
    for (std::size_t way = 0; way < ways; ++way) {
        int cost = 0, placed = 0;
        bool possible = true;
        std::vector<int> used(own.size(), 0);
        auto rest = way;
        for (std::size_t e = 0; e < open.size(); ++e) {
            const auto m = rest % (instance.mentors() + 1);
            rest /= instance.mentors() + 1;
            if (m == instance.mentors()) continue;
            const auto broken = instance[{{m}, {e}}].broken;
            possible = possible && open[e] && instance.capacity(MenteePos{e}) > 0 && (broken >> not_available_bit()) == 0;
            cost += std::popcount(broken);
            ++used[m], ++placed;
        }
        for (std::size_t m = 0; m < own.size(); ++m) cost += std::max(0, used[m] - std::max(0, own[m]));
        if (possible && (!least.contains(placed) || cost < least[placed])) least[placed] = cost;
    }
    return least;
}

} // namespace

TEST_CASE("for every number the edits cost what trying all of them finds, and solving again places that many") {
    std::mt19937 random(4107);
    int compared = 0;
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto world = any_small_world(random, "place, need, fit").programme();
        const auto instance = instance_of(world);
        const auto now = match_optimally(instance);
        const auto least = least_costs(instance);
        std::set<MenteePos> fixed, placed;
        for (const auto& one : instance.fixed()) fixed.insert(one.edge.mentee);
        for (const auto& one : now.edges)
            if (!fixed.contains(one.edge.mentee)) placed.insert(one.edge.mentee);
        constexpr int most = 3;
        const auto found = edits_that_place(instance, now, most);
        for (int more = 1; more <= most; ++more) {
            const auto expected = least.find(static_cast<int>(placed.size()) + more);
            REQUIRE((static_cast<int>(found.size()) >= more) == (expected != least.end()));
            if (expected == least.end()) continue;
            const auto& edits = found[static_cast<std::size_t>(more - 1)];
            ++compared;
            REQUIRE(edits.more == more);
            REQUIRE(edits.cost == expected->second);
            int cost = 0;
            for (const auto& [mentor, places] : edits.places) cost += places;
            for (const auto& pair : edits.pairs) cost += std::popcount(pair.rules);
            REQUIRE(edits.cost == cost);
            REQUIRE(edits.levels[1].values.front() >= now.levels[1].values.front() + more);
        }
    }
    CHECK(compared > 40);
}

TEST_CASE("nothing is asked for where nothing is wanted") {
    const auto world = World().mentor("m1").mentee("e1").mentee("e2").programme();
    const auto instance = instance_of(world);
    CHECK(edits_that_place(instance, match_optimally(instance), 0).empty());
}

TEST_CASE("of edits that cost as much, places come before rules and are asked of many mentors") {
    auto made = World().strand("s", "matching:\n  require: {subject: true}\n").mentor("m1", "offers: [maths]\n").mentor("m2", "offers: [maths]\n");
    for (const auto* id : {"e1", "e2", "e3", "e4"}) made.mentee(id, "wants: [maths]\n");
    made.mentee("e5", "wants: [art]\n");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto found = edits_that_place(instance, match_optimally(instance), 3);
    REQUIRE(found.size() == 3);
    CHECK(found[1].cost == 2);
    CHECK(found[1].places == std::map<MentorPos, int>{{{0}, 1}, {{1}, 1}});
    CHECK(found[1].pairs.empty());
    CHECK(found[2].cost == 4); // three places for the five, and the rule
    CHECK(found[2].pairs.size() == 1);
}

TEST_CASE("of edits that cost as much, a mentor whose own gates hold comes before one whose do not, whose gate is named") {
    auto made = World().strand("s", "matching:\n  require: {gates: {mentor: [interview]}, subject: true}\n");
    made.mentor("m1", "offers: [maths]\n").mentor("m2", "x-none: x\n", "gates: {interview: {date: 2026-09-01}}\n");
    made.mentee("e1", "wants: [maths]\n").mentee("e2", "wants: [maths]\n");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto found = edits_that_place(instance, match_optimally(instance), 2);
    REQUIRE(found.size() == 2);
    REQUIRE(found[0].pairs.size() == 1);
    CHECK(found[0].pairs.front().edge.mentor == MentorPos{1});
    CHECK(found[0].pairs.front().gates.empty());
    CHECK(found[1].cost == 2);
    REQUIRE(found[1].pairs.size() == 2);
    const auto& gates = found[1].pairs[found[1].pairs[0].edge.mentor == MentorPos{0} ? 0 : 1].gates;
    REQUIRE(gates.size() == 1);
    CHECK(world[gates.front().person].id.text == "m1");
    CHECK(gates.front().gate.text == "interview");
    CHECK(gates.front().state == GateState::missing);
}
