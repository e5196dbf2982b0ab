// SPDX-License-Identifier: MIT
// What a strand lacks: what one more mentor of each kind, or one more place, would be worth, and the cheapest edits that
// place more.
#pragma once

#include "matching/more_placed.hpp"
#include "matching/more_places.hpp"
#include "matching/recruits.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

struct Gaps {
    std::vector<matching::LevelValue> levels; ///< of the best answer as it is
    std::vector<matching::Recruit> recruits;
    matching::MorePlaces places;
    int more = 0;                        ///< how many more were asked for
    std::vector<matching::Edits> edits;  ///< for 1, 2 … more, as far as there are any
};

std::string gaps_text(const matching::Instance& instance, const Gaps& gaps, Show show);
text::Value gaps_json(const matching::Instance& instance, const Gaps& gaps);

} // namespace kith::report
