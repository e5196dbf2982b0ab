// SPDX-License-Identifier: MIT
// One stage: the same problem with one wide integer for a cost. Engines solve it, each with prices that prove it: the
// sparse core where one side has at most one place a node, insertion of one place after another where neither has.
#pragma once

#include "solver/assignment.hpp"
#include "solver/b_matching.hpp"

namespace kith::solver {

struct ScalarMatching {
    struct Places {
        std::vector<std::size_t> first{0};
        std::vector<Wide> cost; ///< rising within a node
        std::size_t nodes() const { return first.size() - 1; }
        std::size_t capacity(std::size_t node) const { return first[node + 1] - first[node]; }
    };
    Places left, right;
    std::vector<Ends> ends; ///< of each edge
    std::vector<Wide> cost; ///< of each edge
};

/// As Prices, of one level.
struct ScalarMatched {
    std::vector<bool> chosen;
    std::vector<Wide> left_price, right_price;
};

/// The cheapest set, by whichever engine fits.
ScalarMatched match(const ScalarMatching& instance);

/// Left places opened one after another, each followed by the one shortest path that restores the optimum (Hungarian
/// method; Jonker and Volgenant 1987 for the early stop). O(F (A + N log N)) for F places at worst, far less where paths
/// are short.
ScalarMatched match_by_insertion(const ScalarMatching& instance);

/// The cheapest set of each size from `least` to `most`, as far as a larger one is cheaper than a smaller one: the
/// sets that successive shortest paths go through (Busacker and Gowen 1960; potentials: Edmonds and Karp 1972).
std::vector<std::vector<bool>> cheapest_of_sizes(const ScalarMatching& instance, std::size_t least, std::size_t most);

/// By the sparse core. Needs a side on which no node has more than one place.
ScalarMatched match_by_core(const ScalarMatching& instance);

} // namespace kith::solver
