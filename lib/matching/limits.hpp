// SPDX-License-Identifier: MIT
// The optimal rule among those sets of pairs that keep further limits, as a timetable sets them: not more
// than so many of these pairs. Such limits break the network that the rule is otherwise solved on, so levels
// and limits become an integer programme.
#pragma once

#include "matching/optimal.hpp"
#include "solver/integer_program.hpp"

namespace kith::matching {

/// The sum of amount times edge is at most `most`; edges that are no part of the problem count for nothing.
struct Limit {
    std::map<Edge, int> amounts; ///< above 0
    int most = 0;                ///< beside what fixed edges take
};

struct LimitedSolution {
    Solution solution;
    bool is_proven =
        true; ///< no set within the limits is better on any level before the lottery, given the ones before
};

/// The best set of edges within the limits, fixed edges left out of them. The lottery
/// decides between equals as far as the search can tell the sums apart.
LimitedSolution match_within(const Instance& instance, const std::vector<Limit>& limits);

/// Halves the draws of a lottery until the sum of all is at most 2^48, which is searched exactly: among very many edges
/// draws that are all but equal decide nothing.
void coarsen(std::vector<solver::Term>& draws);

} // namespace kith::matching
