// SPDX-License-Identifier: MIT
// What one more place with a mentor of the strand would be worth.
#pragma once

#include "matching/gain.hpp"
#include "matching/what_if.hpp"

namespace kith::matching {

struct MorePlace {
    MentorPos mentor;
    std::optional<MenteePos> placed; ///< who would have one more mentor, where it is not only exchanges
    std::vector<LevelValue> gain;    ///< found by solving again
};

struct MorePlaces {
    std::vector<MorePlace> best; ///< greatest gain first
    std::size_t others = 0;      ///< mentors beyond those with whom one more place would help as well
};

/// At most `most` of them; where the strand has `floor`, without saying who would be placed.
MorePlaces more_places(const WhatIf& best, const Solution& now, std::size_t most);

} // namespace kith::matching
