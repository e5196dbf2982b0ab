// SPDX-License-Identifier: MIT
// What the rules mentor-years and mentee-years share.
#pragma once

#include "record/strand.hpp"

namespace kith::matching {

/// True where the year is known and the list allows it.
inline bool allows(const record::YearList& list, const std::optional<int>& year) {
    if (!year) return false;
    return (!list.only || list.only->contains(record::Year{*year})) && !list.excluded.contains(record::Year{*year});
}

} // namespace kith::matching
