// SPDX-License-Identifier: MIT
// Which edges at least cost as an integer programme, for those who want further rows.
#pragma once

#include "solver/b_matching.hpp"
#include "solver/integer_program.hpp"

namespace kith::solver {

/// A column for each edge, in their order, then one for each place of each node; the levels are the
/// instance's.
IntegerProgram program_of(const BMatching& instance);

} // namespace kith::solver
