// SPDX-License-Identifier: MIT
// What breaking more agreed pairs would gain: a row of answers, from the one that keeps most pairs to the one that
// minds them least, each of them exact. Between two of them, where one level is traded for pairs, only the answers on
// the convex frontier are found: those that some weight of a pair against that level calls best.
#pragma once

#include "matching/optimal.hpp"

namespace kith::matching {

struct FrontierPoint {
    std::int64_t broken = 0;         ///< how many pairs end that could be kept, one of several people as one
    std::int64_t edges = 0;          ///< how many edges the answer does without of those that the level `keep` counts
    std::vector<LevelValue> levels;  ///< as Solution has them
    std::vector<PairIndex> ended;    ///< those pairs, in order
    bool is_answer = false;          ///< the one that the strand's order picks
};

/// The points in order of the edges broken, at least one: the trade counts edges, as the level does, and a pair that
/// today's rules and bounds end anyway is no part of what is broken. With `keep` moved behind each level of the order in turn a point
/// breaks the fewest pairs such that the levels before it are best; between two such points, where the level is one
/// sum (not `need`, `choices` or `floor`), the breakpoints of the trade by bisection on the weight (Eisner and
/// Severance, Mathematical techniques for efficient record segmentation, 1976: two solves a point). The levels behind
/// are best given these. For an instance to be matched anew.
std::vector<FrontierPoint> frontier(const Instance& instance, const Solution& answer);

} // namespace kith::matching
