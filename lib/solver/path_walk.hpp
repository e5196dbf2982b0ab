// SPDX-License-Identifier: MIT
// What the searches for a shortest path through a matching have in common: left nodes are numbered first,
// then right ones, and each node that is reached remembers the edge by which it was.
#pragma once

#include "solver/scalar_matching.hpp"

namespace kith::solver {

inline constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// Walks back from the end of a path, choosing each edge that was not chosen and the other way round. Returns
/// the node at which the path starts, which came by nobody. O(path).
inline std::size_t turn_over(const ScalarMatching& instance, const std::vector<std::size_t>& came_by,
                             std::size_t node, std::vector<bool>& chosen) {
    const auto lefts = instance.left.nodes();
    while (came_by[node] != nobody) {
        const auto e = came_by[node];
        chosen[e] = !chosen[e];
        node = node < lefts ? lefts + instance.ends[e].right : instance.ends[e].left;
    }
    return node;
}

} // namespace kith::solver
