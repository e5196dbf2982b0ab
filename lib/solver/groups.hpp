// SPDX-License-Identifier: MIT
// A matching in which every left node is closed or has at least so many partners, and some right nodes are
// kept apart. Both make it NP-hard ("two to four, or closed" is not convex), so it is solved by branch and
// bound on top of the matching without them. The limit counts nodes, never time: the same input gives the
// same answer everywhere.
#pragma once

#include "solver/match.hpp"

#include <string>
#include <utility>

namespace kith::solver {

/// A matching with the rules of groups. No right node has more than one place.
struct Grouping {
    BMatching matching{0};
    std::vector<std::size_t> at_least; ///< of each left node: this many partners, or none at all
    std::vector<std::pair<std::size_t, std::size_t>> apart; ///< right nodes that never share a left one
};

struct Grouped {
    std::vector<bool> chosen; ///< per edge
    CostRow cost;
    bool proven = true; ///< false where the node limit ended the search
    CostRow bound;      ///< no set that keeps the rules costs less; equals `cost` where proven
    std::size_t nodes = 0;
};

/// The cheapest set that keeps the rules, level by level; of two sets of equal cost the one that has the
/// first edge in which they differ. Each relaxation is solved by match() and checked by its certificate.
/// Branch and bound (Land and Doig 1960), best bound first with dives; a few nodes over the limit finish a
/// split.
/// With Ties::any only the cost is meant, and equal sets are not told apart.
Grouped group(const Grouping& instance, std::size_t node_limit, Ties ties = Ties::first);

/// An empty string where the set keeps capacities, `at_least` and `apart`; otherwise what it breaks. Shares
/// no code with the search.
std::string why_not_groups(const Grouping& instance, const std::vector<bool>& chosen);

} // namespace kith::solver
