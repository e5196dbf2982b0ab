// SPDX-License-Identifier: MIT
// The explanation of a pair or a person, for a terminal.
#pragma once

#include "matching/explanation.hpp"
#include "report/people.hpp"

namespace kith::report {

/// Why these two, or why not; with what forcing them together would cost on each level.
std::string explain_pair_text(const matching::Instance& instance, const matching::Solution& solution,
                              matching::Edge edge, Show show);

/// Where a mentee stands: their pair and its reasons, or what keeps mentors away and what would help.
std::string explain_mentee_text(const matching::Instance& instance, const matching::Solution& solution,
                                matching::MenteePos mentee, Show show);

/// Where a mentor stands.
std::string explain_mentor_text(const matching::Instance& instance, const matching::Solution& solution,
                                matching::MentorPos mentor, Show show);

} // namespace kith::report
