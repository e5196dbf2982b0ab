// SPDX-License-Identifier: MIT
// The reasons of a plan as its proposal keeps them.
#pragma once

#include "record/timetable.hpp"
#include "scheduling/planner.hpp"

namespace kith::proposal {

/// Conflicts of up to so many pairs name them all.
inline constexpr std::size_t named_pairs = 8;

/// Those that leave out pairs of this strand.
std::vector<record::TimetableConflict> conflicts_of(const scheduling::Instance& part, const scheduling::Plans& plans);

record::ConflictChange written(const programme::Programme& programme, const scheduling::Change& change);

} // namespace kith::proposal
