// SPDX-License-Identifier: MIT
// A part of an integer programme: some columns stay as they are in a solution, the rest is a smaller programme.
#pragma once

#include "solver/integer_search.hpp"

namespace kith::solver {

struct Part {
    IntegerProgram program;           ///< without the columns that stay and the rows that they keep; no levels, no cuts
    std::vector<std::size_t> columns; ///< of the whole
    std::vector<Whole> cost;          ///< of the part's columns
    std::vector<Whole> start;         ///< the solution, as far as it is free
    std::vector<double> ties;
};

/// `stays`: of each column.
Part part_of(const IntegerProgram& program, const std::vector<Whole>& cost, const std::vector<Whole>& solution,
             const std::vector<bool>& stays);

/// The programme's levels and cuts, as far as they are about what is free; for a part that is searched level by level.
void add_levels(const IntegerProgram& program, const std::vector<Whole>& solution, Part& part);

/// The solution with what was found for the part.
std::vector<Whole> whole_of(const Part& part, std::vector<Whole> solution, const std::vector<Whole>& value);

} // namespace kith::solver
