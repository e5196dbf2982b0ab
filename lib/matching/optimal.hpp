// SPDX-License-Identifier: MIT
// The optimal rule: levels become rows of costs, the solver finds the cheapest set, and the values of the levels are
// counted again from the set itself. rules.md, section 3.
#pragma once

#include "matching/model.hpp"
#include "solver/match.hpp"

namespace kith::matching {

struct ChosenEdge {
    Edge edge;
    bool pinned = false;             ///< by a person, in the last proposal
    bool by_hand = false;
    std::optional<PairIndex> agreed; ///< already a pair
};

struct Solution {
    std::vector<ChosenEdge> edges; ///< fixed and new, in order of mentor and mentee
    std::vector<LevelValue> levels; ///< bounds, then the strand's order
};

/// A solution with what proves it.
struct Optimum {
    Solution solution;
    int lowest_fit = 0; ///< edges below are left out, for the level `floor`
    Model model;
    solver::Matched matched; ///< of the model's problem
};

/// The best set of edges and its value on each level. Exact; throws std::logic_error where the certificate fails.
Optimum solve_optimally(const Instance& instance);
Solution match_optimally(const Instance& instance);
/// The same by other levels than the strand's.
Solution match_by(const Instance& instance, const std::vector<record::Level>& levels);
/// The same by these levels, which leave out `keep`, and of which one is traded for kept pairs; none behind that may be
/// `floor`.
Solution match_by(const Instance& instance, const std::vector<record::Level>& levels, Trade trade);

/// The highest fit such that, with the edges below it left out, the levels before `floor` stay as good as they can be, as
/// `cost` says of their model; 0 where no level is `floor`.
int highest_floor(const Instance& instance, const std::vector<record::Level>& levels,
                  const std::function<solver::CostRow(const Model&)>& cost);

/// Fixed edges and the chosen ones of a model together, with the values of the levels.
Solution solution_of(const Instance& instance, const std::vector<Edge>& chosen);

/// How many partners someone has in an answer.
int partners(const Solution& solution, MentorPos mentor);
int partners(const Solution& solution, MenteePos mentee);

} // namespace kith::matching
