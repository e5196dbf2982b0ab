// SPDX-License-Identifier: MIT
// Whether a pair is in every best answer, in some, or in none. Answers that differ by the lottery alone are equally good.
#pragma once

#include "matching/optimal.hpp"
#include "solver/ties.hpp"

namespace kith::matching {

using solver::Standing;

/// Of each edge of the best answer's model.
std::vector<Standing> standings(const Optimum& best);

/// Of any edge; one that a rule or the floor forbids is never in it. Nothing for a fixed edge, which
/// is there whatever is best.
std::optional<Standing> standing_of(const Instance& instance, const Optimum& best, Edge edge);

} // namespace kith::matching
