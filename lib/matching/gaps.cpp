// SPDX-License-Identifier: MIT
#include "matching/gaps.hpp"

namespace kith::matching {

Gaps gaps(const Instance& instance, const std::vector<record::ProposedRow>& rows, int more) {
    constexpr std::size_t most_places = 8; // what a screen holds beside the rest
    const auto now = match_optimally(instance);
    return {now.levels, recruits(instance, rows), more_places(WhatIf(instance), now, most_places), more,
            edits_that_place(instance, now, more)};
}

} // namespace kith::matching
