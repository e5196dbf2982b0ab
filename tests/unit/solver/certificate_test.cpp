// SPDX-License-Identifier: MIT
#include "solver/certificate.hpp"

#include "solver/cheapest_flow.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;

namespace {

/// Source, one node, sink; the first arc costs 1, the second saves 3.
struct Line {
    Line() : network(1), s(network.add_node()), a(network.add_node()), t(network.add_node()) {
        network.add_arc(s, a, 2, CostRow{1});
        network.add_arc(a, t, 2, CostRow{-3});
    }
    std::string verdict(Flow flow) const { return why_not_optimal(network, s, t, flow); }
    Network network;
    NodeId s, a, t;
};

const std::vector<CostRow> good_prices{{0}, {1}, {0}};

} // namespace

TEST_CASE("a cheapest flow with prices that prove it passes") {
    CHECK(Line().verdict({{2, 2}, good_prices}).empty());
    CHECK(Line().verdict({{2, 2}, {{0}, {3}, {0}}}).empty()); // any price between
}

TEST_CASE("a flow over a capacity or below zero is refused") {
    CHECK(Line().verdict({{3, 3}, good_prices}) == "an arc is over its capacity");
    CHECK(Line().verdict({{-1, -1}, good_prices}) == "an arc is over its capacity");
}

TEST_CASE("a flow that is lost at a node is refused") {
    CHECK(Line().verdict({{1, 2}, good_prices}) == "flow is lost at a node");
}

TEST_CASE("prices that leave a paying arc unused are refused") {
    CHECK(Line().verdict({{1, 1}, good_prices}) == "an arc that is not full would pay");
    CHECK(Line().verdict({{0, 0}, {{0}, {2}, {0}}}) == "an arc that is not full would pay");
}

TEST_CASE("prices by which a used arc does not pay are refused") {
    CHECK(Line().verdict({{2, 2}, {{0}, {0}, {0}}}) == "an arc that carries flow does not pay");
    CHECK(Line().verdict({{2, 2}, {{0}, {4}, {0}}}) == "an arc that carries flow does not pay");
}

TEST_CASE("source and sink are priced zero, and nothing is missing") {
    CHECK(Line().verdict({{2, 2}, {{1}, {2}, {0}}}) == "an end is not priced zero");
    CHECK(Line().verdict({{2, 2}, {{0}, {1}, {-1}}}) == "an end is not priced zero");
    CHECK(Line().verdict({{2}, good_prices}) == "sizes differ");
    CHECK(Line().verdict({{2, 2}, {{0}, {1}}}) == "sizes differ");
}

TEST_CASE("a later level cannot make up for an earlier one") {
    Network network(2);
    const auto s = network.add_node(), t = network.add_node();
    network.add_arc(s, t, 1, CostRow{1, -100});
    CHECK(why_not_optimal(network, s, t, {{0}, {{0, 0}, {0, 0}}}).empty());
    CHECK(why_not_optimal(network, s, t, {{1}, {{0, 0}, {0, 0}}}) == "an arc that carries flow does not pay");
}

TEST_CASE("any unit of flow moved away from the optimum is noticed") {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        Network network(1);
        const auto s = network.add_node(), t = network.add_node();
        const auto a = network.add_node(), b = network.add_node();
        for (const auto node : {a, b}) network.add_arc(s, node, 2, CostRow{static_cast<Cost>(random() % 5)});
        for (const auto node : {a, b}) network.add_arc(node, t, 2, CostRow{-static_cast<Cost>(random() % 9)});
        network.add_arc(a, b, 1, CostRow{static_cast<Cost>(random() % 5) - 2});
        const auto best = cheapest_flow(network, s, t);
        REQUIRE(why_not_optimal(network, s, t, best).empty());
        for (std::size_t i = 0; i < network.arcs(); ++i) {
            auto moved = best;
            moved.on_arc[i] += moved.on_arc[i] > 0 ? -1 : 1;
            REQUIRE_FALSE(why_not_optimal(network, s, t, moved).empty());
        }
    }
}
