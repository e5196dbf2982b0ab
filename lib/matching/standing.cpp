// SPDX-License-Identifier: MIT
#include "matching/standing.hpp"

#include <algorithm>

namespace kith::matching {

std::vector<Standing> standings(const Optimum& best) {
    const auto& problem = best.model.problem;
    solver::Face face(problem);
    for (std::size_t level = 0; level < best.model.rows.size(); ++level)
        if (best.model.rows[level] != "lottery")
            face.narrow(problem, best.matched.prices, level, level + 1);
    return solver::standings(problem, face, best.matched.chosen);
}

std::optional<Standing> standing_of(const Instance& instance, const Optimum& best, Edge edge) {
    for (const auto& one : instance.fixed())
        if (one.edge == edge) return {};
    const auto& edges = best.model.edges;
    const auto at = std::find(edges.begin(), edges.end(), edge);
    return at == edges.end() ? Standing::never : standings(best)[static_cast<std::size_t>(at - edges.begin())];
}

} // namespace kith::matching
