// SPDX-License-Identifier: MIT
// Explanations of groups for a terminal: whose group someone is in, how each team stands to a mentee, and
// why.
#pragma once

#include "matching/grouping.hpp"
#include "report/people.hpp"

namespace kith::report {

/// The mentee's group, or the reason for none, and each team with what stands between it and the mentee.
std::string explain_seat_text(const matching::Teams& teams, const matching::GroupSolution& solution,
                              matching::MenteePos mentee, Show show);

/// The group that the mentor leads with their team; empty where they are in none.
std::string explain_team_text(const matching::Teams& teams, const matching::GroupSolution& solution,
                              programme::PersonIndex mentor, Show show);

} // namespace kith::report
