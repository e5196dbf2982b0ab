// SPDX-License-Identifier: MIT
// Alike units as one: where a programme consists of the same unit several times (weeks of a term that are all alike),
// its columns are added up over the units, which takes the symmetry out of the search. The sum is split into units
// again afterwards. Where the rows of a unit are totally unimodular (a person's and a slot's rows that are laminar
// families, as timetables mostly have them), every sum splits (Baum and Trotter 1978). Where it does not, the columns
// that only follow from the others (how many adults it takes) give way, and if that is not enough `split` says so, and
// the caller searches the units apart.
#pragma once

#include "solver/integer_program.hpp"

namespace kith::solver {

/// `rows` have terms in `columns` alone; their bounds, and the columns' upper bounds, are those of one unit times
/// `units`, and the columns' lower bounds are 0.
struct Repeat {
    Whole units = 1;
    std::vector<std::size_t> columns;
    std::vector<std::size_t> rows;
    std::vector<bool> follows; ///< of each of the columns; shorter: the rest does not
};

/// The values of each unit's columns, in the order of `repeat.columns`, that add up to `value` (those that follow perhaps
/// to more), each unit as like the one before as it can be; nothing where a unit could not be taken out within the limit.
std::optional<std::vector<std::vector<Whole>>> split(const IntegerProgram& program, const Repeat& repeat,
                                                     const std::vector<Whole>& value, const SearchLimit& limit = {});

} // namespace kith::solver
