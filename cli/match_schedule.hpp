// SPDX-License-Identifier: MIT
// What `kith match` knows of the timetable: whether the pairs that it proposes could all meet, and pairs that
// can.
#pragma once

#include "cli/world.hpp"
#include "proposal/match_with_schedule.hpp"

namespace kith::cli {

/// What counting shows of the times of pairs that the rules chose. Nothing of a strand whose file says
/// nothing of its meetings, and where no term lies ahead.
proposal::Clash clash_of(const World& world, const matching::Instance& instance,
                         const matching::Solution& solution);

/// Pairs that can all meet, timetabled with all strands from the next school week on, as `kith schedule`
/// plans them. Stops where the strand's pairs cannot be chosen so.
proposal::ScheduledMatch match_by_times(const World& world, const matching::Instance& instance);

} // namespace kith::cli
