// SPDX-License-Identifier: MIT
// The smallest set of rules that would give someone a mentor if it did not stand in their way.
#pragma once

#include "matching/stable.hpp"
#include "matching/what_if.hpp"

namespace kith::matching {

struct Relaxation {
    std::vector<std::string> rules; ///< in the order of the table
    int mentors = 0;                ///< that are possible with the rules relaxed for this mentee alone
    bool places = false;            ///< the best answer then does give the mentee one more mentor
};

/// Says so for anybody, from one answer and its changes: by the optimal rule the cheapest of them, solving again only
/// where those tie; by the stable rule the proposals that somebody's new edges lead to.
class Relaxations {
  public:
    explicit Relaxations(const WhatIf& best);
    explicit Relaxations(StableWhatIf& stable);

    /// The fewest rules that would place the mentee; among sets of that size the one that leaves most mentors possible,
    /// then the one whose rules stand first in the table. Where no set would, the fewest rules that leave a mentor
    /// possible. Nothing where what is in the way is not for anybody to relax. `now`: how many mentors they have.
    std::optional<Relaxation> smallest(MenteePos mentee, int now) const;

  private:
    enum class Verdict { no, solve, yes };
    std::vector<Verdict> verdicts(MenteePos mentee) const;
    bool places(MenteePos mentee, int now, Broken rules, const std::vector<Verdict>& verdicts) const;

    const Instance& instance_;
    const WhatIf* best_ = nullptr;
    StableWhatIf* stable_ = nullptr; ///< where the strand's rule is the stable one; else `best_`
    // Where the strand has `floor`: what is best with no pair below it, and what is best above it.
    int floor_ = 0;
    std::optional<WhatIf> at_floor_, above_floor_;
};

} // namespace kith::matching
