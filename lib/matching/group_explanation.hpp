// SPDX-License-Identifier: MIT
// Why a mentee is in no group, or not in that one, counted from the answer.
#pragma once

#include "matching/explanation.hpp"
#include "matching/grouping.hpp"

namespace kith::matching {

/// How a team stands to a mentee in an answer.
enum class Chance {
    theirs,  ///< they are in its group
    blocked, ///< a rule forbids it
    closed,  ///< too few made its group full enough
    full,
    apart, ///< someone whom they are kept apart from is in its group; shown as not-available
    open,  ///< possible, and another answer is better
};

/// Of each team.
std::vector<Chance> chances(const Teams& teams, const GroupSolution& solution, MenteePos mentee);

/// The mentees who are in no group, in order of id: `full` where a team may take them, whatever else stands
/// in the way.
std::vector<Unplaced> unplaced(const Teams& teams, const GroupSolution& solution);

} // namespace kith::matching
