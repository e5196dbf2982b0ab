// SPDX-License-Identifier: MIT
// Where pairs need more meetings in a week than the slots they can use hold, or than one person has time for: found by
// counting, without a plan (Hall 1935), so that it can be asked of pairs that nobody has agreed yet.
#pragma once

#include "scheduling/conflict_model.hpp"
#include "scheduling/units.hpp"

namespace kith::scheduling {

using Cell = Cells::key_type;

/// Some slots of a unit of the plan, and the most meetings that they hold.
struct Shortage {
    std::size_t unit = 0;
    std::optional<PersonIndex> person; ///< whose own time they are; nothing: of all pairs, by places and adults
    std::optional<std::set<Cell>> cells; ///< nothing: all, of a person who has no more meetings a week
    int holds = 0;

    /// True where a meeting of these people that could be in these cells has to be in one of those.
    bool concerns(const std::vector<PersonIndex>& everyone, const std::vector<Cell>& ways) const;
};

/// Where the meeting could be.
std::vector<Cell> cells_of(const Demand& demand);

/// What all pairs have to have, by the unit in which it lies; a pair that has no option at all counts in none.
using DemandsByUnit = std::map<std::size_t, std::vector<Demand>>;
DemandsByUnit demands_by_unit(const std::vector<Instance>& parts);

/// Of each unit in which these need more than there is, what they are short of: of slots together, and of each person.
std::vector<Shortage> shortages(const std::vector<Instance>& parts, const DemandsByUnit& demands);

} // namespace kith::scheduling
