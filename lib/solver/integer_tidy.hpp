// SPDX-License-Identifier: MIT
// An integer programme in the form in which it is searched, and what its sums can come to.
#pragma once

#include "solver/integer_search.hpp"

namespace kith::solver {

/// Tidy rows, of which none is empty or always kept; nothing where a row or a column can't be kept. Throws as best_of does.
std::optional<IntegerProgram> tidy(const IntegerProgram& program);

/// Lowest and highest of a sum over the box; a side is +-no_limit where a column has none.
struct Range {
    Whole least = 0, most = 0;
};
Range range_of(const std::vector<Term>& terms, const std::vector<Column>& columns);

/// What a level comes to.
Whole level_total(const std::vector<Term>& level, const std::vector<Whole>& value);

} // namespace kith::solver
