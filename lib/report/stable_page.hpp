// SPDX-License-Identifier: MIT
// What the stable rule adds to a proposal and to an explanation, for a terminal: what stability costs, and
// which of two people would rather keep whom they have.
#pragma once

#include "matching/stable.hpp"
#include "record/match_proposal.hpp"
#include "report/people.hpp"

namespace kith::report {

/// How many more the optimal rule would place, with how much more fit, and how many pairs would then rather
/// have each other. Empty where the proposal was made by the optimal rule.
std::string price_of_stability_text(const record::MatchProposal& proposal);

/// Of a pair that is possible and not proposed: where each stands on the other's list, whom each has instead,
/// and which of the two would not change.
std::string regards_text(const matching::Instance& instance, matching::Edge edge,
                         const matching::BothRegards& regards, Show show);

} // namespace kith::report
