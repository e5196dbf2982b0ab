// SPDX-License-Identifier: MIT
// Levels of an integer programme that are searched together: each is a digit of one cost, the first the most significant.
#pragma once

#include "solver/integer_search.hpp"

namespace kith::solver {

struct Bundle {
    std::size_t first = 0, last = 0; ///< one past
    std::vector<Whole> weight, least;
    std::vector<Whole> cost; ///< of each column
    Whole offset = 0;        ///< the cost where every level is at its least
};

/// As many levels from the first as go together, at least one, and none from `end` on.
Bundle bundle_from(const IntegerProgram& program, std::size_t first, std::size_t end, const SearchLimit& limit);

/// How many nodes the level may take.
int nodes_of(const SearchLimit& limit, std::size_t level);

/// What a bound of the whole bundle says of each of its levels, given the values of those before it.
void split_bound(const Bundle& bundle, Whole bound, const std::vector<Whole>& objective, std::vector<Whole>& bounds);

} // namespace kith::solver
