// SPDX-License-Identifier: MIT
#include "solver/cheapest_flow.hpp"

#include "solver/certificate.hpp"

#include <doctest/doctest.h>
#include <random>
#include <vector>

using namespace kith::solver;

namespace {

CostRow total(const Network& network, const std::vector<int>& on_arc) {
    CostRow sum(network.levels(), 0);
    for (std::size_t i = 0; i < network.arcs(); ++i)
        for (int unit = 0; unit < on_arc[i]; ++unit) add(sum, network.cost({i}));
    return sum;
}

bool is_conserved(const Network& network, const std::vector<int>& on_arc) {
    std::vector<int> balance(network.nodes(), 0);
    for (std::size_t i = 0; i < network.arcs(); ++i) {
        balance[network.arc({i}).from.value] -= on_arc[i];
        balance[network.arc({i}).to.value] += on_arc[i];
    }
    for (std::size_t node = 1; node + 1 < network.nodes(); ++node)
        if (balance[node] != 0) return false;
    return true;
}

/// The least cost of all flows, by trying each amount on each arc.
CostRow brute_force(const Network& network) {
    std::vector<int> on_arc(network.arcs(), 0);
    CostRow best(network.levels(), 0);
    while (true) {
        std::size_t i = 0;
        while (i < on_arc.size() && ++on_arc[i] > network.arc({i}).capacity) on_arc[i++] = 0;
        if (i == on_arc.size()) return best;
        if (!is_conserved(network, on_arc)) continue;
        auto cost = total(network, on_arc);
        if (compare(cost, best) < 0) best = std::move(cost);
    }
}

/// An acyclic network whose first node is the source and whose last is the sink.
Network any_network(std::mt19937& random, std::size_t levels) {
    Network network(levels);
    const std::size_t nodes = 3 + random() % 4;
    for (std::size_t i = 0; i < nodes; ++i) network.add_node();
    for (std::size_t left = 3 + random() % 7; left > 0; --left) {
        const std::size_t from = random() % (nodes - 1), to = from + 1 + random() % (nodes - from - 1);
        CostRow cost;
        for (std::size_t level = 0; level < levels; ++level)
            cost.push_back(static_cast<Cost>(random() % 7) - 4);
        network.add_arc({from}, {to}, static_cast<int>(random() % 3), cost);
    }
    return network;
}

} // namespace

TEST_CASE("a random network's cheapest flow is as cheap as the best of all flows, and proves it") {
    std::mt19937 random(20260921);
    int paying = 0;
    for (int round = 0; round < 600; ++round) {
        const auto network = any_network(random, 1 + random() % 3);
        const NodeId source{0}, sink{network.nodes() - 1};
        const auto flow = cheapest_flow(network, source, sink);
        REQUIRE(why_not_optimal(network, source, sink, flow).empty());
        REQUIRE(is_conserved(network, flow.on_arc));
        const auto best = brute_force(network);
        REQUIRE(total(network, flow.on_arc) == best);
        paying += sign(best) < 0 ? 1 : 0;
    }
    CHECK(paying > 200); // the rounds are not all trivial
}

TEST_CASE("a flow that does not pay is no flow") {
    Network network(1);
    const auto source = network.add_node(), sink = network.add_node();
    network.add_arc(source, sink, 3, CostRow{2});
    CHECK(cheapest_flow(network, source, sink).on_arc == std::vector<int>{0});
    network.add_arc(source, sink, 3, CostRow{-1});
    CHECK(cheapest_flow(network, source, sink).on_arc == std::vector<int>{0, 3});
}

TEST_CASE("an earlier level outweighs any amount on a later one") {
    Network network(2);
    const auto source = network.add_node(), sink = network.add_node();
    network.add_arc(source, sink, 1, CostRow{-1, 1'000'000'000'000});
    network.add_arc(source, sink, 1, CostRow{1, -1'000'000'000'000});
    network.add_arc(source, sink, 1, CostRow{0, -1});
    CHECK(cheapest_flow(network, source, sink).on_arc == std::vector<int>{1, 0, 1});
}

TEST_CASE("a first choice is taken back where that serves the whole") {
    Network network(1);
    const auto s = network.add_node(), a = network.add_node(), b = network.add_node();
    const auto x = network.add_node(), y = network.add_node(), t = network.add_node();
    for (const auto from : {a, b}) network.add_arc(s, from, 1, CostRow{0});
    for (const auto to : {x, y}) network.add_arc(to, t, 1, CostRow{0});
    const auto ax = network.add_arc(a, x, 1, CostRow{-10}), ay = network.add_arc(a, y, 1, CostRow{-9});
    const auto bx = network.add_arc(b, x, 1, CostRow{-8});
    const auto flow = cheapest_flow(network, s, t);
    CHECK(flow.on_arc[ax.value] == 0);
    CHECK(flow.on_arc[ay.value] == 1);
    CHECK(flow.on_arc[bx.value] == 1);
}

TEST_CASE("a node that no flow reaches, and one that leads nowhere, are in nobody's way") {
    Network network(1);
    const auto s = network.add_node(), lost = network.add_node(), end = network.add_node(),
               t = network.add_node();
    network.add_arc(lost, t, 1, CostRow{-100});
    network.add_arc(s, end, 1, CostRow{-100});
    network.add_arc(lost, end, 1, CostRow{-100});
    network.add_arc(s, t, 1, CostRow{-1});
    const auto flow = cheapest_flow(network, s, t);
    CHECK(flow.on_arc == std::vector<int>{0, 0, 0, 1});
    CHECK(why_not_optimal(network, s, t, flow).empty());
}

TEST_CASE("a network without arcs or levels has its empty flow") {
    Network bare(1);
    const auto s = bare.add_node(), t = bare.add_node();
    CHECK(cheapest_flow(bare, s, t).on_arc.empty());
    Network level_less(0);
    const auto a = level_less.add_node(), b = level_less.add_node();
    level_less.add_arc(a, b, 1, CostRow{});
    CHECK(cheapest_flow(level_less, a, b).on_arc.size() == 1);
}

TEST_CASE("a cost has one entry per level") {
    Network network(2);
    const auto s = network.add_node(), t = network.add_node();
    CHECK_THROWS(network.add_arc(s, t, 1, CostRow{1}));
}
