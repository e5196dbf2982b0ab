// SPDX-License-Identifier: MIT
// The best pairs among those that can all meet: the pairs that the rules choose are timetabled, and where
// they cannot all meet, what stands in the way becomes a limit on the pairs, until they can. Every limit is
// kept by every set of pairs that can meet, so that what is found at last is best among all of those (Benders
// 1962).
#pragma once

#include "proposal/pair_times.hpp"
#include "record/match_proposal.hpp"

namespace kith::proposal {

struct ScheduledMatch {
    matching::Solution solution;
    matching::Solution by_rules; ///< without regard to times
    int rounds = 0;              ///< sets of pairs timetabled
    bool all_can_meet = true;    ///< false where the search ended at its limit first
    bool is_proven = true; ///< no pairs that can all meet are better on any level, given the ones before
};

/// Only of strands without groups, by the optimal rule.
ScheduledMatch match_with_schedule(const matching::Instance& instance, PairTimes& times,
                                   int most_rounds = 200);

/// The proposal of it. Who has a partner by the rules alone, and none here, is unplaced because of `no-time`.
record::MatchProposal from_scheduled(const matching::Instance& instance, const ScheduledMatch& found);

} // namespace kith::proposal
