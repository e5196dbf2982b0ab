// SPDX-License-Identifier: MIT
// Who sits where: a place and an adult for each meeting that has its date, slot by slot, in the order of ids that
// rules.md, section 6, gives. Pinned rows sit where they are pinned; in a repair the seats are searched that change least
// (seats_kept).
#pragma once

#include "scheduling/units.hpp"

namespace kith::scheduling {

struct Placement;

/// A seat for each placement, in their order; nothing where there was none left.
std::vector<std::optional<Seat>> seats_of(const std::vector<Instance>& parts, const Stays& stays,
                                          const std::vector<Placement>& placements);

} // namespace kith::scheduling
