// SPDX-License-Identifier: MIT
// Groups as a page to be read: one row a group, with what its fit is made of.
#pragma once

#include "matching/grouping.hpp"
#include "record/match_proposal.hpp"

namespace kith::proposal {

/// The proposal of groups. A row is a team with all its mentees, though those who are agreed already stand in
/// rows of their own; fit and why of a row are sums over its mentees.
record::MatchProposal from_grouping(const matching::Teams& teams, const matching::GroupSolution& solution);

} // namespace kith::proposal
