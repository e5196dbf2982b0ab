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

/// A level of one row and the keeping of pairs as one level: what a unit of each is worth.
struct Trade {
    record::Level level = record::Level::fit;
    solver::Cost unit = 0;
    solver::Cost kept = 0;
};

/// Bounds, the rows of the levels, in which a trade takes the place of its level, and the lottery if it is wanted; open
/// edges of at least `lowest_fit` alone. `floor` has no row: it is met by leaving edges out.
Model model_of(const Instance& instance, const std::vector<record::Level>& levels, Lottery lottery, int lowest_fit = 0,
               std::optional<Trade> trade = {});

/// The same for all open edges at once, lottery last: `floor` is a row in its turn, on which an edge of a fit below
/// the floor that is reached costs 1. So one set of prices proves the levels before it among all edges.
Model model_with_floor(const Instance& instance, const std::vector<record::Level>& levels, int floor);

/// What each of the edges costs on the rows of such a model, whether a rule forbids it or not.
std::vector<solver::CostRow> edge_costs(const Instance& instance, const std::vector<record::Level>& levels,
                                        Lottery lottery, const std::vector<Edge>& edges);

} // namespace kith::matching
