// SPDX-License-Identifier: MIT
// What a strand lacks: what one more mentor of each kind, or one more place, would be worth, and the cheapest edits that
// place more.
#pragma once

#include "matching/more_placed.hpp"
#include "matching/more_places.hpp"
#include "matching/recruits.hpp"

namespace kith::matching {

struct Gaps {
    std::vector<LevelValue> levels; ///< of the best answer as it is
    std::vector<Recruit> recruits;
    MorePlaces places;
    int more = 0;                   ///< how many more were asked for
    std::vector<Edits> edits;       ///< for 1, 2 … more, as far as there are any
};

/// By the optimal rule, whatever the strand's own is. `rows`: those that the instance was made with. `more`: up to how many
/// more to place by edits.
Gaps gaps(const Instance& instance, const std::vector<record::ProposedRow>& rows, int more);

} // namespace kith::matching
