// SPDX-License-Identifier: MIT
// What breaking more agreed pairs would gain: a row of answers, from the one that keeps most pairs to the one that
// minds them least, each of them exact. Between two of them, where one level is traded for pairs, only the answers on
// the convex frontier are found: those that some weight of a pair against that level calls best.
#pragma once

#include "matching/optimal.hpp"

namespace kith::matching {

struct FrontierPoint {
    std::int64_t broken = 0;         ///< agreed edges of a mentor and a mentee that the answer does without
    std::vector<LevelValue> levels;  ///< as Solution has them
    std::vector<PairIndex> ended;    ///< agreed pairs that are not wholly kept, in order
    bool is_answer = false;          ///< the one that the strand's order picks
};

/// The points in order of pairs broken, at least one. With `keep` moved behind each level of the order in turn a point
/// breaks the fewest pairs such that the levels before it are best; between two such points, where the level is one
/// sum (not `need`, `choices` or `floor`), the breakpoints of the trade by bisection on the weight (Eisner and
/// Severance, Mathematical techniques for efficient record segmentation, 1976: two solves a point). The levels behind
/// are best given these. For an instance to be matched anew.
std::vector<FrontierPoint> frontier(const Instance& instance, const Solution& answer);

} // namespace kith::matching
