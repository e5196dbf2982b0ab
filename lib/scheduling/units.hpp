// SPDX-License-Identifier: MIT
// The weeks of a plan, and which of them are alike: in two units that are alike the same people could meet in the same
// slots, with the same places, adults and lessons. One model then serves all of them.
#pragma once

#include "scheduling/instance.hpp"

namespace kith::scheduling {

/// A week of the plan, or as many as hold whole fortnights where a strand meets fortnightly.
struct Unit {
    std::vector<Date> mondays;

    bool holds(Date date) const { return mondays.front() <= date && date < mondays.back() + text::Days{7}; }
    /// Days from the unit's first Monday.
    std::int64_t offset(Date date) const { return (date - mondays.front()).count(); }
    Date at(std::int64_t offset) const { return mondays.front() + text::Days{offset}; }
};

/// The units of the plan in order.
std::vector<Unit> units_of(const std::vector<Instance>& parts);

/// A way of meeting on one date.
struct WeekChoice {
    std::size_t part = 0; ///< position of the strand among the instances
    std::size_t task = 0;
    std::size_t option = 0;
    Date date{};
    std::vector<Miss> misses;
    bool ready = true;   ///< all gates hold: they must on the first day that the pair meets
    bool pinned = false; ///< a person keeps it
    bool agreed = false; ///< it stands in the agreed timetable that is being repaired
    bool adult_gone = false; ///< agreed, but the adult is not there any more
    bool place_gone = false; ///< agreed, but the place is not there any more
};

/// What a plan keeps as far as it can: rows that a person has pinned, and, in a repair, what is agreed.
struct Stays {
    std::vector<std::vector<programme::PlannedMeeting>> pinned; ///< of each part
    std::vector<std::vector<programme::DatedMeeting>> agreed;   ///< of each part, in order of date; empty: no repair
    bool is_repair() const { return !agreed.empty(); }
};

/// True where a row's slots are those of the option.
inline bool is_slot_of(const programme::PlannedMeeting& row, const Option& option) {
    return row.slot == option.slot && row.mentor_slot.value_or(row.slot) == option.mentor_slot.value_or(option.slot);
}

/// Units that are alike: their dates differ, the choices of each are those of the first.
struct AlikeUnits {
    std::vector<Unit> units;
    std::vector<WeekChoice> choices; ///< of the first unit, in order of part, task, option and date
};

enum class Grouping { alike, apart };

/// The units of the plan by likeness, in order of their first; `apart`: each on its own.
std::vector<AlikeUnits> alike_units(const std::vector<Instance>& parts, const Stays& stays, Grouping grouping);

} // namespace kith::scheduling
