// SPDX-License-Identifier: MIT
#include "solver/face.hpp"

namespace kith::solver {
namespace {

void settle(Settled& state, Cost reduced) {
    if (state != Settled::open || reduced == 0) return;
    state = reduced < 0 ? Settled::in : Settled::out;
}

} // namespace

Face::Face(const BMatching& instance) : edges_(instance.edges(), Settled::open) {
    for (const auto side : both_sides)
        for (std::size_t node = 0; node < instance.nodes(side); ++node)
            places_[side == Side::left ? 0 : 1].emplace_back(instance.capacity(side, node), Settled::open);
}

void Face::narrow(const BMatching& instance, std::size_t level, const std::vector<Cost>& left,
                  const std::vector<Cost>& right) {
    for (std::size_t e = 0; e < edges_.size(); ++e) {
        const auto& ends = instance.ends(e);
        settle(edges_[e], instance.edge_cost(e)[level] - left[ends.left] - right[ends.right]);
    }
    for (const auto side : both_sides) {
        const auto& price = side == Side::left ? left : right;
        auto& places = places_[side == Side::left ? 0 : 1];
        for (std::size_t node = 0; node < places.size(); ++node)
            for (std::size_t place = 0; place < places[node].size(); ++place)
                settle(places[node][place], instance.place_cost(side, node, place)[level] + price[node]);
    }
}

} // namespace kith::solver
