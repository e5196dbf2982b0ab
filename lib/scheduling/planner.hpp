// SPDX-License-Identifier: MIT
// The plan: a slot for each pair in each week of the cycle, then a place and an adult for each meeting. Placing is
// exact week by week (solver/slot_plan); weeks of a cycle are planned one after the other, each preferring the slots
// of the ones before. rules.md, section 6.
#pragma once

#include "scheduling/instance.hpp"

namespace kith::scheduling {

/// A row of the plan.
struct PlannedRow {
    PairIndex pair;
    SlotIndex slot;
    std::optional<SlotIndex> mentor_slot;
    std::vector<std::size_t> weeks; ///< positions in the week_names of its slot
    std::vector<Date> dates;        ///< on which it takes place, in order
    bool whole = true;              ///< on every date of those weeks
    Seat seat;
    bool keep = false;
};

struct Unplaced {
    PairIndex pair;
    std::string because;    ///< an obstacle of Task, at-most, or full
    std::string would_help; ///< one sentence; empty where nothing can be said
};

/// The values of the levels: pairs fully placed of need high, middle, low, meetings; lessons; points.
struct Objective {
    std::vector<std::int64_t> place{0, 0, 0, 0};
    std::int64_t lessons = 0;
    std::int64_t prefer = 0;
};

struct Plan {
    PlanDates dates;
    std::vector<PlannedRow> rows;   ///< in order of day, time and pair
    std::vector<Unplaced> unplaced; ///< in order of pair
    Objective objective;
    std::optional<std::vector<std::int64_t>> place_bound; ///< no plan places more; nothing where it is not proven
};

/// Plans the instance. `pinned` are rows that a person keeps: their slots, places and adults stay.
Plan make_plan(const Instance& instance, const std::vector<programme::PlannedMeeting>& pinned);

/// The plan's rows as dated meetings, for planning another strand around them.
std::vector<programme::DatedMeeting> dated(const Instance& instance, const Plan& plan);

} // namespace kith::scheduling
