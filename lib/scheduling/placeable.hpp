// SPDX-License-Identifier: MIT
// Whether there is a timetable that places every pair, and no more than that.
#pragma once

#include "scheduling/units.hpp"
#include "solver/integer_program.hpp"

namespace kith::scheduling {

enum class Placeable { all, not_all, unknown };

/// `unknown` where the search ended at its limit. The parts are those of Model.
Placeable placeable(const std::vector<Instance>& parts, const Stays& stays,
                    const solver::SearchLimit& limit = {});

} // namespace kith::scheduling
