// SPDX-License-Identifier: MIT
// A match proposal for a terminal and as JSON.
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

} // namespace kith::report
