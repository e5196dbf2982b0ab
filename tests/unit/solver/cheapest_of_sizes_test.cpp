// SPDX-License-Identifier: MIT
#include "solver/scalar_matching.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <optional>
#include <random>

using namespace kith::solver;

namespace {

ScalarMatching any_instance(std::mt19937& random) {
    ScalarMatching instance;
    for (auto* side : {&instance.left, &instance.right})
        for (int node = 0; node < 3; ++node) {
            const auto places = random() % 3;
            for (std::size_t k = 0; k < places; ++k) side->cost.push_back(static_cast<int>(k) * 2 - (side == &instance.right ? 100 : 0));
            side->first.push_back(side->cost.size());
        }
    for (std::size_t l = 0; l < 3; ++l)
        for (std::size_t r = 0; r < 3; ++r)
            if (random() % 4 != 0) instance.ends.push_back({l, r}), instance.cost.push_back(static_cast<int>(random() % 9));
    return instance;
}

/// The cost of a set; nothing where it takes too many places.
std::optional<Wide> cost_of(const ScalarMatching& instance, const std::vector<bool>& chosen) {
    Wide cost = 0;
    std::map<std::size_t, std::size_t> left, right;
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        const auto [l, r] = instance.ends[e];
        if (left[l] == instance.left.capacity(l) || right[r] == instance.right.capacity(r)) return {};
        cost += instance.cost[e] + instance.left.cost[instance.left.first[l] + left[l]++] +
                instance.right.cost[instance.right.first[r] + right[r]++];
    }
    return cost;
}

} // namespace

TEST_CASE("of every size the set is the cheapest of all") {
    std::mt19937 random(20261124);
    for (int round = 0; round < 100; ++round) {
        CAPTURE(round);
        const auto instance = any_instance(random);
        std::map<std::size_t, Wide> least;
        for (std::size_t bits = 0; bits < (std::size_t{1} << instance.ends.size()); ++bits) {
            std::vector<bool> chosen(instance.ends.size());
            for (std::size_t e = 0; e < chosen.size(); ++e) chosen[e] = ((bits >> e) & 1U) != 0;
            const auto size = static_cast<std::size_t>(std::count(chosen.begin(), chosen.end(), true));
            if (const auto cost = cost_of(instance, chosen); cost && (!least.contains(size) || *cost < least[size])) least[size] = *cost;
        }
        const auto sets = cheapest_of_sizes(instance, 1, 9);
        REQUIRE(sets.size() == least.size() - 1);
        for (std::size_t i = 0; i < sets.size(); ++i) REQUIRE((cost_of(instance, sets[i]) == least[i + 1]));
    }
}
