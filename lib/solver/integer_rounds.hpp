// SPDX-License-Identifier: MIT
// A programme too large to be searched as a whole: parts of it are searched one after another, level by level, while
// all the rest stays as it is in a solution (large neighbourhoods; Shaw 1998). It proves nothing.
#pragma once

#include "solver/integer_program.hpp"

namespace kith::solver {

/// The solution with each of the parts, which are lists of columns, searched in turn; never worse. `limit` is for each.
std::vector<Whole> searched_by_parts(const IntegerProgram& program, std::vector<Whole> solution,
                                     const std::vector<std::vector<std::size_t>>& parts, const SearchLimit& limit);

} // namespace kith::solver
