// SPDX-License-Identifier: MIT
#include "solver/face.hpp"

namespace kith::solver {
Face::Face(const BMatching& instance) : edges_(instance.edges(), Settled::open) {
    for (const auto side : both_sides)
        for (std::size_t node = 0; node < instance.nodes(side); ++node)
            places_[side == Side::left ? 0 : 1].emplace_back(instance.capacity(side, node), Settled::open);
}

void Face::narrow(const BMatching& instance, const Prices& prices, std::size_t first, std::size_t last) {
    const auto settle = [&](Settled& state, CostView cost, const auto& less) {
        for (auto level = first; level < last && state == Settled::open; ++level) {
            const Cost reduced = cost[level] - less(level);
            if (reduced != 0) state = reduced < 0 ? Settled::in : Settled::out;
        }
    };
    for (std::size_t e = 0; e < edges_.size(); ++e) {
        const auto& ends = instance.ends(e);
        settle(edges_[e], instance.edge_cost(e),
               [&](std::size_t level) { return prices.left[level][ends.left] + prices.right[level][ends.right]; });
    }
    for (const auto side : both_sides) {
        auto& places = places_[side == Side::left ? 0 : 1];
        for (std::size_t node = 0; node < places.size(); ++node)
            for (std::size_t place = 0; place < places[node].size(); ++place)
                settle(places[node][place], instance.place_cost(side, node, place),
                       [&](std::size_t level) { return -prices.of(side)[level][node]; });
    }
}

} // namespace kith::solver
