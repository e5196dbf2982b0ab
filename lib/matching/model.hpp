// SPDX-License-Identifier: MIT
// What is not fixed of an instance, as the solver sees it: mentors on the left, mentees on the right, open edges in
// the order of `mentor|mentee`, and a row of costs whose entries, less being better, are the levels in turn.
#pragma once

#include "matching/levels.hpp"
#include "solver/b_matching.hpp"

namespace kith::matching {

struct Model {
    std::vector<std::string> rows; ///< the name of each level of the problem: `place`, `need-high`, `choices-1`, …
    std::vector<Edge> edges;       ///< of each edge of the problem
    solver::BMatching problem;
};

enum class Lottery { left_out, last };

/// Bounds, the rows of the levels, and the lottery if it is wanted; open edges of at least `lowest_fit` alone.
/// `floor` has no row: it is met by leaving edges out.
Model model_of(const Instance& instance, const std::vector<record::Level>& levels, Lottery lottery, int lowest_fit = 0);

/// What each of the edges costs on the rows of such a model, whether a rule forbids it or not.
std::vector<solver::CostRow> edge_costs(const Instance& instance, const std::vector<record::Level>& levels,
                                        Lottery lottery, const std::vector<Edge>& edges);

} // namespace kith::matching
