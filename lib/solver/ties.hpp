// SPDX-License-Identifier: MIT
// The other cheapest sets: which edges every one of them has, which none, and which of them comes first. Any two
// cheapest sets differ along cycles of what the prices leave open (the ground, to which every place leads, is a node
// of them), so strongly connected components tell without solving again.
#pragma once

#include "solver/face.hpp"

namespace kith::solver {

/// An edge that all cheapest sets have, that some have, or that none has.
enum class Standing { forced, free, never };

/// Of each edge; `face` is what the levels that count leave open, `chosen` one cheapest set on them. O(edges).
std::vector<Standing> standings(const BMatching& instance, const Face& face, const std::vector<bool>& chosen);

/// Among the sets as cheap as this one the one whose sorted list of edge positions is lexicographically smallest; a
/// list that ends is smaller than one that goes on.
std::vector<bool> first_of_ties(const BMatching& instance, const Face& face, std::vector<bool> chosen);

} // namespace kith::solver
