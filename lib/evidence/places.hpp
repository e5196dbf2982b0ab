// SPDX-License-Identifier: MIT
// How places are used: by week and by slot, and in which slots a place and an adult could be had and nobody
// meets.
#pragma once

#include "evidence/attendance.hpp"

namespace kith::evidence {

struct PlaceSlot {
    programme::SlotIndex slot;
    std::int64_t planned = 0; ///< the most meetings and duties at once, of the dates from the day on
    std::int64_t due = 0;     ///< meetings and duties due in it up to the day
    std::int64_t held = 0;
    bool is_staffed = false; ///< the place is open and a supervisor of a strand that uses it is usable

    bool is_unused() const { return is_staffed && planned == 0; }
};

struct PlaceWeek {
    text::IsoWeek week;
    std::int64_t due = 0, held = 0;
};

struct PlaceReport {
    programme::PlaceIndex place;
    std::vector<PlaceSlot> slots; ///< those of its strands that it is open in, or that were used, in order
    std::vector<PlaceWeek> weeks; ///< from the first to the last in which a meeting was due in it
};

/// Of every place, or of one.
std::vector<PlaceReport> places(const Programme& programme, Date day,
                                std::optional<programme::PlaceIndex> one = {});

} // namespace kith::evidence
