// SPDX-License-Identifier: MIT
#include "solver/b_matching.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <random>
#include <stdexcept>

using namespace kith::solver;

namespace {

bool fits(const BMatching& instance, const std::vector<bool>& chosen) {
    std::vector<std::size_t> left(instance.left.size()), right(instance.right.size());
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        if (++left[instance.edges[e].left] > instance.left[instance.edges[e].left].size()) return false;
        if (++right[instance.edges[e].right] > instance.right[instance.edges[e].right].size()) return false;
    }
    return true;
}

/// The cost of a set, summed here and not by the solver's own function.
CostRow price(const BMatching& instance, const std::vector<bool>& chosen) {
    CostRow sum(instance.levels, 0);
    std::vector<std::size_t> left(instance.left.size()), right(instance.right.size());
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        const auto& edge = instance.edges[e];
        for (std::size_t level = 0; level < instance.levels; ++level)
            sum[level] += edge.cost[level] + instance.left[edge.left][left[edge.left]][level] +
                          instance.right[edge.right][right[edge.right]][level];
        ++left[edge.left], ++right[edge.right];
    }
    return sum;
}

std::vector<std::size_t> positions(const std::vector<bool>& chosen) {
    std::vector<std::size_t> list;
    for (std::size_t e = 0; e < chosen.size(); ++e)
        if (chosen[e]) list.push_back(e);
    return list;
}

/// The cheapest of all sets; among equals the one with the smallest list of positions.
std::vector<bool> brute_force(const BMatching& instance) {
    std::optional<std::vector<bool>> best;
    for (std::size_t bits = 0; bits < (std::size_t{1} << instance.edges.size()); ++bits) {
        std::vector<bool> chosen(instance.edges.size());
        for (std::size_t e = 0; e < chosen.size(); ++e) chosen[e] = ((bits >> e) & 1U) != 0;
        if (!fits(instance, chosen)) continue;
        if (best) {
            const auto cost = price(instance, chosen), least = price(instance, *best);
            if (cost > least || (cost == least && positions(chosen) > positions(*best))) continue;
        }
        best = chosen;
    }
    return *best;
}

/// What a node's partners cost: on the first level −1 up to a lower bound, on the others rising.
UnitCosts any_units(std::mt19937& random, std::size_t levels, std::size_t most) {
    UnitCosts units(random() % (most + 1));
    const std::size_t bound = random() % 3;
    const bool rising = random() % 2 == 0;
    for (std::size_t k = 0; k < units.size(); ++k) {
        units[k].assign(levels, 0);
        units[k][0] = k < bound ? -1 : 0;
        for (std::size_t level = 1; level < levels; ++level)
            units[k][level] = rising   ? static_cast<Cost>(2 * k + 1)
                              : k == 0 ? -static_cast<Cost>(random() % 2)
                                       : 0;
    }
    return units;
}

/// Few values, so that many sets tie.
BMatching any_instance(std::mt19937& random, std::size_t values, bool may_save) {
    BMatching instance;
    instance.levels = 1 + random() % 3;
    for (std::size_t i = 1 + random() % 4; i > 0; --i)
        instance.left.push_back(any_units(random, instance.levels, 3));
    for (std::size_t i = 1 + random() % 4; i > 0; --i)
        instance.right.push_back(any_units(random, instance.levels, 2));
    for (std::size_t l = 0; l < instance.left.size(); ++l)
        for (std::size_t r = 0; r < instance.right.size(); ++r) {
            if (random() % 4 == 0 || instance.edges.size() == 11) continue;
            CostRow cost;
            for (std::size_t level = 0; level < instance.levels; ++level)
                cost.push_back(static_cast<Cost>(random() % values) -
                               (may_save ? static_cast<Cost>(values / 2) : 0));
            instance.edges.push_back({l, r, std::move(cost)});
        }
    std::shuffle(instance.edges.begin(), instance.edges.end(), random);
    return instance;
}

void compare_with_brute_force(unsigned seed, int rounds, std::size_t values, bool may_save) {
    std::mt19937 random(seed);
    int chosen_edges = 0;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        const auto instance = any_instance(random, values, may_save);
        const auto matched = match(instance);
        REQUIRE(fits(instance, matched.chosen));
        REQUIRE(positions(matched.chosen) == positions(brute_force(instance)));
        REQUIRE(matched.cost == price(instance, matched.chosen));
        REQUIRE(cost_of(instance, matched.chosen) == matched.cost);
        chosen_edges += static_cast<int>(positions(matched.chosen).size());
    }
    CHECK(chosen_edges > rounds / 2); // the rounds are not all empty
}

const UnitCosts once{{0}}, twice{{0}, {0}};

} // namespace

TEST_CASE("the cheapest set of all is found, and the canonical one where many tie") {
    compare_with_brute_force(1, 300, 3, true);
}

TEST_CASE("the canonical set is found where nothing but bounds and ties decide") {
    compare_with_brute_force(2, 300, 1, false);
}

TEST_CASE("the cheapest set is found where costs differ widely") {
    compare_with_brute_force(3, 300, 1000, true);
}

TEST_CASE("a lower bound is worth a dear edge, and no more than it needs") {
    BMatching instance{2, {{{-1, 0}, {0, 0}}}, {{{0, 0}}, {{0, 0}}}, {{0, 0, {0, 90}}, {0, 1, {0, 50}}}};
    CHECK(match(instance).chosen == std::vector<bool>{false, true});
}

TEST_CASE("edges that neither cost nor save are left out only where that makes a smaller list") {
    // A list that ends is smaller than one that goes on, so nothing at all is the smallest of the equal sets.
    CHECK(match({1, {once, once}, {once, once}, {{0, 0, {0}}, {1, 1, {0}}}}).chosen ==
          std::vector<bool>{false, false});
    // The second edge pays; with the first beside it the list 0 1 is smaller than the list 1.
    CHECK(match({1, {once, once}, {once, once}, {{0, 0, {0}}, {1, 1, {-1}}}}).chosen ==
          std::vector<bool>{true, true});
    // The first edge pays; the list 0 is smaller than the list 0 1.
    CHECK(match({1, {once, once}, {once, once}, {{0, 0, {-1}}, {1, 1, {0}}}}).chosen ==
          std::vector<bool>{true, false});
}

TEST_CASE("of two perfect matchings of equal cost the one with the smaller edges is returned") {
    const BMatching square{
        1, {once, once}, {once, once}, {{0, 1, {-1}}, {0, 0, {-1}}, {1, 1, {-1}}, {1, 0, {-1}}}};
    CHECK(match(square).chosen == std::vector<bool>{true, false, false, true});
}

TEST_CASE("rising unit costs spread partners") {
    const UnitCosts spread{{1}, {3}, {5}};
    const BMatching instance{
        1,
        {spread, spread},
        {once, once, once, once},
        {{0, 0, {-9}}, {0, 1, {-9}}, {0, 2, {-9}}, {1, 0, {-9}}, {1, 1, {-9}}, {1, 2, {-9}}, {1, 3, {-9}}}};
    const auto matched = match(instance);
    CHECK(positions(matched.chosen).size() == 4);
    CHECK(matched.cost == CostRow{-4 * 9 + 2 * (1 + 3)});
}

TEST_CASE("an instance without nodes, edges or room has the empty answer") {
    CHECK(match({1, {}, {}, {}}).chosen.empty());
    CHECK(match({1, {once}, {twice}, {}}).cost == CostRow{0});
    CHECK(match({1, {{}}, {once}, {{0, 0, {-5}}}}).chosen == std::vector<bool>{false});
}

TEST_CASE("unit costs that fall are refused, since the flow would not be exact") {
    CHECK_THROWS_AS(match({1, {{{2}, {1}}}, {once}, {{0, 0, {0}}}}), std::logic_error);
}
