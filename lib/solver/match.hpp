// SPDX-License-Identifier: MIT
// Finds the cheapest set of edges of an instance, canonical among equals, and the prices that prove it. Levels are
// packed into one wide integer as far as its bits reach; where they do not, the next levels are solved among what the
// prices of the earlier ones leave open (Huang, Kavitha, Mehlhorn and Michail, Fair matchings and related problems,
// 2016: the optimal face of a stage is its tight arcs).
#pragma once

#include "solver/b_matching.hpp"

namespace kith::solver {

struct Matched {
    std::vector<bool> chosen; ///< per edge
    CostRow cost;             ///< total, places and edges
    Prices prices;
};

/// Which of the cheapest sets: the one whose sorted list of edge positions is lexicographically smallest, or whichever is
/// found, where only the cost or the prices are wanted.
enum class Ties { smallest, any };

/// The cheapest set. The answer is checked by its certificate; throws std::logic_error where that fails.
Matched match(const BMatching& instance, Ties ties = Ties::smallest);

} // namespace kith::solver
