// SPDX-License-Identifier: MIT
// Agreed pairs of a proposal that a rule has turned against since they were agreed: they stay, and someone should know.
#pragma once

#include "record/match_proposal.hpp"
#include "report/people.hpp"

namespace kith::report {

/// The rules that each such pair breaks, in the order of the table of rules, by the pair's id.
using BrokenPairs = std::map<std::string, std::vector<std::string>>;

/// The pairs that the proposal keeps and that break a rule on its day.
BrokenPairs broken_pairs(const programme::Programme& programme, const record::MatchProposal& proposal);

/// Who they are, which rule it is (of gates, which gate of whom), and what to do; nothing where there are none.
std::string broken_text(const programme::Programme& programme, const BrokenPairs& pairs, Show show);

} // namespace kith::report
