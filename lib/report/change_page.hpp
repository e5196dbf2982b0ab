// SPDX-License-Identifier: MIT
// What a proposal would change of what is agreed, and what breaking more pairs would gain.
#pragma once

#include "matching/frontier.hpp"
#include "proposal/match.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

/// First the agreed pairs that are void because someone left; then how many agreed pairs are kept, how many are new and
/// how many end, and which. Empty where none is agreed.
std::string change_text(const programme::Programme& programme, const record::MatchProposal& proposal, Show show);

/// A table: of each point the pairs broken, and what each level would gain or lose against keeping all that can be
/// kept; levels that stay the same are left out.
std::string frontier_text(const programme::Programme& programme, const std::vector<matching::FrontierPoint>& points);

/// A list of `broken`, `levels`, `ended` (ids of pairs) and `proposed`.
text::Value frontier_json(const programme::Programme& programme, const std::vector<matching::FrontierPoint>& points);

} // namespace kith::report
