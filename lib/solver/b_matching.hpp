// SPDX-License-Identifier: MIT
// Two sides, each node with a capacity and a cost for its first, second, … partner; edges with costs; lexicographic
// levels. Finds the cheapest set of edges, canonical among equals, and its certificate.
#pragma once

#include "solver/cheapest_flow.hpp"

#include <string>

namespace kith::solver {

/// What the k-th partner of a node costs; the size is the node's capacity. On each level the costs must not fall
/// from one partner to the next (convex), else the flow model would not be exact.
using UnitCosts = std::vector<CostRow>;

struct Edge {
    std::size_t left = 0;
    std::size_t right = 0;
    CostRow cost;
};

/// An instance; edges in the order that breaks ties: the earlier of two edges is the smaller one.
struct BMatching {
    std::size_t levels = 0;
    std::vector<UnitCosts> left;
    std::vector<UnitCosts> right;
    std::vector<Edge> edges;
};

struct Matched {
    std::vector<bool> chosen; ///< per edge
    CostRow cost;             ///< total, units and edges
};

/// The cheapest set; among sets of equal cost the one whose sorted list of edge positions is lexicographically
/// smallest. The answer is checked by its certificate; throws std::logic_error where that fails.
Matched match(const BMatching& instance);

/// The total cost of a set of edges, from the instance alone.
CostRow cost_of(const BMatching& instance, const std::vector<bool>& chosen);

} // namespace kith::solver
