// SPDX-License-Identifier: MIT
// Where pairs need more meetings in a week than the slots they can use hold, or than one person has time for:
// found by counting, without a plan (Hall 1935), so that it can be asked of pairs that nobody has agreed yet.
#pragma once

#include "scheduling/conflict_model.hpp"
#include "scheduling/units.hpp"

namespace kith::scheduling {

using Cell = Cells::key_type;

/// A meeting that a pair has to have, as far as counting asks of it.
struct Needed {
    std::size_t unit = 0;
    std::vector<Cell> ways; ///< where it could be
    /// Of whom each of the ways costs a lesson, and the first day of the term: the subjects.
    std::map<std::pair<PersonIndex, Date>, std::set<record::Subject>> lessons;
};
Needed needed_of(const std::vector<Instance>& parts, std::size_t unit, const Demand& demand);

/// Some slots of a unit of the plan, or some subjects in a term, and the most meetings that they hold.
struct Shortage {
    std::size_t unit = 0; ///< of subjects the first
    std::optional<PersonIndex>
        person; ///< whose own time or lessons they are; nothing: of all pairs, by places and adults
    std::optional<std::set<Cell>> cells; ///< nothing: all, of a person who has no more meetings a week
    std::set<record::Subject> lessons;   ///< if any, in place of cells
    Date term{};                         ///< of lessons its first day
    int holds = 0;

    /// True where a meeting of these people has to be in one of the cells, or cost one of the lessons.
    bool concerns(const std::vector<PersonIndex>& everyone, const Needed& meeting) const;
};

/// What all pairs have to have, by the unit in which it lies; a pair that has no option at all counts in
/// none.
using DemandsByUnit = std::map<std::size_t, std::vector<Demand>>;
DemandsByUnit demands_by_unit(const std::vector<Instance>& parts);

/// Of each unit in which these need more than there is, what they are short of: of slots together, and of
/// each person; then, over all units, of lessons that may be missed.
std::vector<Shortage> shortages(const std::vector<Instance>& parts, const DemandsByUnit& demands);

} // namespace kith::scheduling
