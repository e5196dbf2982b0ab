// SPDX-License-Identifier: MIT
// Instances with hundreds of arcs a row: an answer needs few of them, so only the promising ones are solved,
// and the prices are held against all (column generation; shortlists as in Volgenant, Lapmod, 1996). Internal
// to the core: others include assignment.hpp.
#pragma once

#include "solver/assignment.hpp"

#include <optional>

namespace kith::solver::core {

inline constexpr std::size_t many_arcs = 512; ///< a row on average: then a choice of them pays
inline constexpr std::size_t few_arcs = 48;   ///< a row: the choice

/// Solves it exactly, about `few` arcs a row to begin with; nothing where few do not suffice, which says
/// nothing of the instance. A round takes O(arcs) beside solving the choice, and there are at most forty.
template <class Cost>
std::optional<Assigned<Cost>> assign_by_few_arcs(const Assignment<Cost>& instance,
                                                 std::size_t few = few_arcs);

} // namespace kith::solver::core
