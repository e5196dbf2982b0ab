// SPDX-License-Identifier: MIT
// A match proposal for a terminal and as JSON, and the explanation of a pair or a person.
#pragma once

#include "proposal/match.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

/// The answer first: how many are placed, then the rows, who is left and why, and what to do next.
std::string match_text(const programme::Programme& programme, const record::MatchProposal& proposal, Show show);

/// One object: the proposal with `order` and `difference` (commands.md).
text::Value match_json(const programme::Programme& programme, const record::MatchProposal& proposal,
                       const std::vector<record::Level>& order);

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
