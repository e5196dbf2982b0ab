// SPDX-License-Identifier: MIT
#include "solver/residual.hpp"

#include "solver/match.hpp"

#include <doctest/doctest.h>
#include <functional>
#include <random>

using namespace kith::solver;

namespace {

UnitCosts any_places(std::mt19937& random, std::size_t levels, std::size_t most) {
    UnitCosts places(random() % (most + 1));
    const auto first = static_cast<Cost>(random() % 3) - 2;
    for (std::size_t k = 0; k < places.size(); ++k)
        for (std::size_t level = 0; level < levels; ++level)
            places[k].push_back(first + static_cast<Cost>(k * (level + 1)));
    return places;
}

struct Sides {
    std::size_t levels = 1;
    std::vector<UnitCosts> left, right;
    std::vector<Edge> edges;
    BMatching instance() const { return {levels, left, right, edges}; }
};

Sides any_sides(std::mt19937& random) {
    Sides sides;
    sides.levels = 1 + random() % 3;
    for (std::size_t i = 0; i < 3; ++i) sides.left.push_back(any_places(random, sides.levels, 3));
    for (std::size_t i = 0; i < 3; ++i) sides.right.push_back(any_places(random, sides.levels, 2));
    for (std::size_t l = 0; l < 3; ++l)
        for (std::size_t r = 0; r < 3; ++r) {
            if (random() % 5 == 0) continue;
            CostRow cost;
            for (std::size_t level = 0; level < sides.levels; ++level) cost.push_back(static_cast<Cost>(random() % 7) - 3);
            sides.edges.push_back({l, r, std::move(cost)});
        }
    return sides;
}

bool fits(const BMatching& instance, const std::vector<bool>& chosen) {
    for (const auto side : both_sides) {
        const auto used = partners(instance, chosen, side);
        for (std::size_t node = 0; node < used.size(); ++node)
            if (used[node] > instance.capacity(side, node)) return false;
    }
    return true;
}

/// The least cost of all sets of which something is true.
std::optional<CostRow> least(const BMatching& instance, const std::function<bool(const std::vector<bool>&)>& holds) {
    std::optional<CostRow> best;
    for (std::size_t bits = 0; bits < (std::size_t{1} << instance.edges()); ++bits) {
        std::vector<bool> chosen(instance.edges());
        for (std::size_t e = 0; e < chosen.size(); ++e) chosen[e] = ((bits >> e) & 1U) != 0;
        if (!fits(instance, chosen) || !holds(chosen)) continue;
        const auto cost = cost_of(instance, chosen);
        if (!best || cost < *best) best = cost;
    }
    return best;
}

CostRow sum(CostRow a, CostView b) { return add(a, b), a; }

} // namespace

TEST_CASE("the cheapest way back from an edge's end is what having the edge, or doing without it, costs") {
    std::mt19937 random(20261122);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto instance = any_sides(random).instance();
        const auto best = match(instance);
        const Residual residual(instance, best.chosen, best.prices);
        for (std::size_t e = 0; e < instance.edges(); ++e) {
            const auto left = residual.at(Side::left, instance.ends(e).left), right = residual.at(Side::right, instance.ends(e).right);
            const auto other = least(instance, [&](const auto& chosen) { return chosen[e] != best.chosen[e]; });
            const auto ways = residual.from(best.chosen[e] ? left : right);
            const auto& way = ways.cost[best.chosen[e] ? right : left];
            REQUIRE(way.has_value() == other.has_value());
            if (!way) continue;
            auto change = *way;
            if (best.chosen[e]) subtract(change, instance.edge_cost(e));
            else add(change, instance.edge_cost(e));
            REQUIRE(sum(best.cost, change) == *other);
            REQUIRE(residual.to(best.chosen[e] ? right : left).cost[best.chosen[e] ? left : right] == way);
        }
    }
}

TEST_CASE("the cheapest way to the ground is what one more place is worth") {
    std::mt19937 random(20261123);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        const auto sides = any_sides(random);
        const auto instance = sides.instance();
        const auto best = match(instance);
        const Residual residual(instance, best.chosen, best.prices);
        const auto ways = residual.to(residual.ground());
        for (std::size_t node = 0; node < sides.left.size(); ++node) {
            auto roomier = sides;
            auto place = roomier.left[node].empty() ? CostRow(sides.levels, 0) : roomier.left[node].back();
            roomier.left[node].push_back(place);
            auto expected = best.cost;
            if (const auto& way = ways.cost[node])
                if (const auto change = sum(*way, place); sign(change) < 0) add(expected, change);
            REQUIRE(match(roomier.instance()).cost == expected);
        }
    }
}

TEST_CASE("a way names the nodes that it goes through") {
    // Two on the left for one on the right: the dearer one gets in only where the cheaper one gives way.
    const BMatching instance(1, {{{0}}, {{0}}}, {{{-10}}}, {{0, 0, {1}}, {1, 0, {3}}});
    const auto best = match(instance);
    const Residual residual(instance, best.chosen, best.prices);
    const auto ways = residual.from(residual.at(Side::right, 0));
    const auto second = residual.at(Side::left, 1);
    REQUIRE(ways.cost[second]);
    CHECK(ways.by[second] == residual.ground());
    CHECK(ways.by[residual.ground()] == residual.at(Side::left, 0));
    CHECK(*ways.cost[second] == CostRow{-1});
}
