// SPDX-License-Identifier: MIT
// What it would cost to have a pair all the same, found by solving again; and the pair that would cost least.
#pragma once

#include "matching/gain.hpp"
#include "matching/what_if.hpp"

namespace kith::matching {

/// The best answer that has the edge; nothing where a rule forbids the edge, or what is fixed leaves no room for it.
std::optional<Solution> solution_if_forced(const Instance& instance, Edge edge);

/// The value of each of its levels.
std::optional<std::vector<LevelValue>> levels_if_forced(const Instance& instance, Edge edge);

/// An edge that is not in the answer, with the best answer that has it.
struct Forced {
    Edge edge;
    Solution solution;
};

/// Of the eligible mentors whom the mentee does not have in the answer, the one who would cost least on the levels, in
/// order of the levels and then of the lottery. Nothing where there is no other.
std::optional<Forced> cheapest_other(const WhatIf& best, const Solution& answer, MenteePos mentee);
/// Likewise of the mentees whom a mentor does not have.
std::optional<Forced> cheapest_other(const WhatIf& best, const Solution& answer, MentorPos mentor);

/// Whose mentors differ between two answers, and how.
struct Move {
    MenteePos mentee;
    std::vector<MentorPos> loses, gains;
};

/// The moves from one answer to another, following the places from the first mentee on: who takes a place, who held it,
/// where they go, and so on; then the others in order.
std::vector<Move> moves(const Instance& instance, const Solution& before, const Solution& after, MenteePos first);

} // namespace kith::matching
