// SPDX-License-Identifier: MIT
// The explanation of a pair or a person, for a terminal.
#pragma once

#include "matching/explanation.hpp"
#include "matching/forcing.hpp"
#include "matching/standing.hpp"
#include "report/people.hpp"

namespace kith::report {

/// Why these two, or why not: the points, whether the best answers all have the pair, who would be the next best
/// mentor, and what having either would cost on each level.
std::string explain_pair_text(const matching::Instance& instance, const matching::Solution& solution,
                              matching::Edge edge, Show show);

/// Where a mentee stands: their pair and its reasons; or what keeps mentors away, what would help, who holds the places,
/// and who would have to move.
std::string explain_mentee_text(const matching::Instance& instance, const matching::Solution& solution,
                                matching::MenteePos mentee, Show show);

/// Where a mentor stands.
std::string explain_mentor_text(const matching::Instance& instance, const matching::Solution& solution,
                                matching::MentorPos mentor, Show show);

} // namespace kith::report
