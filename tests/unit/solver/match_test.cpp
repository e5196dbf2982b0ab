// SPDX-License-Identifier: MIT
#include "solver/match.hpp"

#include "solver/certificate.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <random>
#include <stdexcept>

using namespace kith::solver;

namespace {

bool fits(const BMatching& instance, const std::vector<bool>& chosen) {
    std::vector<std::size_t> left(instance.nodes(Side::left)), right(instance.nodes(Side::right));
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        const auto& ends = instance.ends(e);
        if (++left[ends.left] > instance.capacity(Side::left, ends.left)) return false;
        if (++right[ends.right] > instance.capacity(Side::right, ends.right)) return false;
    }
    return true;
}

/// The cost of a set, summed here and not by the solver's own function.
CostRow price(const BMatching& instance, const std::vector<bool>& chosen) {
    CostRow sum(instance.levels(), 0);
    std::vector<std::size_t> left(instance.nodes(Side::left)), right(instance.nodes(Side::right));
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        const auto& ends = instance.ends(e);
        for (std::size_t level = 0; level < sum.size(); ++level)
            sum[level] += instance.edge_cost(e)[level] + instance.place_cost(Side::left, ends.left, left[ends.left])[level] +
                          instance.place_cost(Side::right, ends.right, right[ends.right])[level];
        ++left[ends.left], ++right[ends.right];
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
    for (std::size_t bits = 0; bits < (std::size_t{1} << instance.edges()); ++bits) {
        std::vector<bool> chosen(instance.edges());
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
/// `unit`: what one step of a cost is worth; large ones make the levels go in several stages.
struct Kind {
    std::size_t values = 3;
    bool may_save = true;
    std::size_t levels = 3;
    std::size_t places = 3;
    Cost unit = 1;
};

BMatching any_instance(std::mt19937& random, const Kind& kind) {
    const auto levels = 1 + random() % kind.levels;
    std::vector<UnitCosts> left, right;
    for (std::size_t i = 1 + random() % 4; i > 0; --i) left.push_back(any_units(random, levels, kind.places));
    for (std::size_t i = 1 + random() % 4; i > 0; --i) right.push_back(any_units(random, levels, kind.places - 1));
    std::vector<Edge> edges;
    for (std::size_t l = 0; l < left.size(); ++l)
        for (std::size_t r = 0; r < right.size(); ++r) {
            if (random() % 4 == 0 || edges.size() == 9) continue;
            CostRow cost;
            for (std::size_t level = 0; level < levels; ++level)
                cost.push_back(kind.unit * (static_cast<Cost>(random() % kind.values) -
                                            (kind.may_save ? static_cast<Cost>(kind.values / 2) : 0)));
            edges.push_back({l, r, std::move(cost)});
        }
    std::shuffle(edges.begin(), edges.end(), random);
    return {levels, left, right, edges};
}

void compare_with_brute_force(unsigned seed, int rounds, const Kind& kind) {
    std::mt19937 random(seed);
    int chosen_edges = 0;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        const auto instance = any_instance(random, kind);
        const auto matched = match(instance);
        REQUIRE(fits(instance, matched.chosen));
        REQUIRE(positions(matched.chosen) == positions(brute_force(instance)));
        REQUIRE(matched.cost == price(instance, matched.chosen));
        REQUIRE(cost_of(instance, matched.chosen) == matched.cost);
        REQUIRE(why_not_optimal(instance, matched.chosen, matched.prices).empty());
        chosen_edges += static_cast<int>(positions(matched.chosen).size());
    }
    CHECK(chosen_edges > rounds / 2); // the rounds are not all empty
}

const UnitCosts once{{0}}, twice{{0}, {0}};

} // namespace

TEST_CASE("the cheapest set of all is found, and the canonical one where many tie") {
    compare_with_brute_force(1, 4000, {});
}

TEST_CASE("the canonical set is found where nothing but bounds and ties decide") {
    compare_with_brute_force(2, 1000, {.values = 1, .may_save = false});
}

TEST_CASE("the cheapest set is found where costs differ widely") {
    compare_with_brute_force(3, 2000, {.values = 1000});
}

TEST_CASE("levels beyond what one wide integer holds are met in stages") {
    compare_with_brute_force(4, 2000, {.levels = 9, .unit = Cost{1} << 40});
}

TEST_CASE("several places on one side alone are the sparse core's") {
    compare_with_brute_force(5, 2000, {.places = 2});
    compare_with_brute_force(6, 1000, {.levels = 9, .places = 2, .unit = Cost{1} << 40});
}

TEST_CASE("a lower bound is worth a dear edge, and no more than it needs") {
    const BMatching instance{2, {{{-1, 0}, {0, 0}}}, {{{0, 0}}, {{0, 0}}}, {{0, 0, {0, 90}}, {0, 1, {0, 50}}}};
    CHECK(match(instance).chosen == std::vector<bool>{false, true});
}

TEST_CASE("edges that neither cost nor save are left out only where that makes a smaller list") {
    // A list that ends is smaller than one that goes on, so nothing at all is the smallest of the equal sets.
    CHECK(match(BMatching{1, {once, once}, {once, once}, {{0, 0, {0}}, {1, 1, {0}}}}).chosen ==
          std::vector<bool>{false, false});
    // The second edge pays; with the first beside it the list 0 1 is smaller than the list 1.
    CHECK(match(BMatching{1, {once, once}, {once, once}, {{0, 0, {0}}, {1, 1, {-1}}}}).chosen ==
          std::vector<bool>{true, true});
    // The first edge pays; the list 0 is smaller than the list 0 1.
    CHECK(match(BMatching{1, {once, once}, {once, once}, {{0, 0, {-1}}, {1, 1, {0}}}}).chosen ==
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
    CHECK(match(BMatching{1, {}, {}, {}}).chosen.empty());
    CHECK(match(BMatching{1, {once}, {twice}, {}}).cost == CostRow{0});
    CHECK(match(BMatching{1, {{}}, {once}, {{0, 0, {-5}}}}).chosen == std::vector<bool>{false});
}

TEST_CASE("unit costs that fall are refused, since the flow would not be exact") {
    CHECK_THROWS_AS(match(BMatching{1, {{{2}, {1}}}, {once}, {{0, 0, {0}}}}), std::logic_error);
}
