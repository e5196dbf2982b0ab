// SPDX-License-Identifier: MIT
// What only follows from a solution, made cheaper: single columns slide as far as the rows let them.
#pragma once

#include "solver/integer_search.hpp"

namespace kith::solver {

/// The solution with each column that has a cost as low as all the others let it be, one after another from the last; never dearer.
std::vector<Whole> slid(const IntegerProgram& program, const std::vector<Whole>& cost, std::vector<Whole> solution);

} // namespace kith::solver
