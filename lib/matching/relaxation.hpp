// SPDX-License-Identifier: MIT
// The smallest set of rules that would give someone a mentor if it did not stand in their way.
#pragma once

#include "matching/what_if.hpp"

namespace kith::matching {

struct Relaxation {
    std::vector<std::string> rules; ///< in the order of the table
    int mentors = 0;                ///< that are possible with the rules relaxed for this mentee alone
    bool places = false;            ///< the best answer then does give the mentee one more mentor
};

/// The fewest rules that would place the mentee; among sets of that size the one that leaves most mentors possible, then
/// the one whose rules stand first in the table. Where no set would, the fewest rules that leave a mentor possible.
/// Nothing where what is in the way is not for anybody to relax. `now`: how many mentors the best answer gives them.
std::optional<Relaxation> smallest_relaxation(const WhatIf& best, MenteePos mentee, int now);

} // namespace kith::matching
