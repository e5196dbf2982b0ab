// SPDX-License-Identifier: MIT
// Seats in a repair: of all ways to seat a date's meetings, one in which most sit, then most of the pinned where they are
// pinned and of forms in their own place with their own tutor, then most have the adult that was agreed, then most the place. A small integer programme for each crowd of
// slots of one time; where everyone can sit as agreed, none is needed.
#pragma once

#include "scheduling/model.hpp"

namespace kith::scheduling {

using DayCell = std::pair<std::size_t, SlotIndex>;        ///< a part and a slot
using Day = std::map<DayCell, std::vector<std::size_t>>; ///< positions of placements, all of one date

/// Where a person has pinned the meeting to be.
std::optional<Seat> pinned_seat(const std::vector<Instance>& parts, const Stays& stays, const Placement& placement);
/// Where it was agreed to be, if its time is as agreed.
std::optional<Seat> agreed_seat(const std::vector<Instance>& parts, const Stays& stays, const Placement& placement);

/// Fills in the seats of the day's placements; nothing where there is none left.
void keep_seats(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Placement>& placements, const Day& day,
                std::vector<std::optional<Seat>>& seats);

} // namespace kith::scheduling
