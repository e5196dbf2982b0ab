// SPDX-License-Identifier: MIT
#include "solver/b_matching.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <stdexcept>

namespace kith::solver {

BMatching::BMatching(std::size_t levels, const std::vector<UnitCosts>& left, const std::vector<UnitCosts>& right,
                     const std::vector<Edge>& edges)
    : BMatching(levels) {
    for (const auto& places : left) add_node(Side::left, places);
    for (const auto& places : right) add_node(Side::right, places);
    for (const auto& edge : edges) add_edge({edge.left, edge.right}, edge.cost);
}

std::size_t BMatching::add_node(Side side, const UnitCosts& places) {
    auto& mine = side == Side::left ? left_ : right_;
    for (std::size_t k = 0; k < places.size(); ++k) {
        if (places[k].size() != levels_) throw std::logic_error("a cost needs one entry per level");
        for (std::size_t level = 0; level < levels_; ++level)
            if (k > 0 && places[k][level] < places[k - 1][level]) throw std::logic_error("unit costs fall");
        see(places[k]);
        mine.cost.insert(mine.cost.end(), places[k].begin(), places[k].end());
    }
    mine.first.push_back(mine.first.back() + places.size());
    return nodes(side) - 1;
}

void BMatching::see(CostView cost) {
    for (std::size_t level = 0; level < levels_; ++level) {
        if (cost[level] == std::numeric_limits<Cost>::min()) throw std::logic_error("a cost beyond the range");
        largest_[level] = std::max(largest_[level], std::abs(cost[level]));
    }
}

std::size_t BMatching::add_edge(Ends ends, CostView cost) {
    if (cost.size() != levels_) throw std::logic_error("a cost needs one entry per level");
    see(cost);
    ends_.push_back(ends);
    edge_cost_.insert(edge_cost_.end(), cost.begin(), cost.end());
    return ends_.size() - 1;
}

std::vector<std::size_t> partners(const BMatching& instance, const std::vector<bool>& chosen, Side side) {
    std::vector<std::size_t> count(instance.nodes(side), 0);
    for (std::size_t e = 0; e < chosen.size(); ++e)
        if (chosen[e]) ++count[instance.ends(e).at(side)];
    return count;
}

CostRow cost_of(const BMatching& instance, const std::vector<bool>& chosen) {
    CostRow total(instance.levels(), 0);
    for (std::size_t e = 0; e < chosen.size(); ++e)
        if (chosen[e]) add(total, instance.edge_cost(e));
    for (const auto side : both_sides) {
        const auto count = partners(instance, chosen, side);
        for (std::size_t node = 0; node < count.size(); ++node)
            for (std::size_t place = 0; place < count[node]; ++place) add(total, instance.place_cost(side, node, place));
    }
    return total;
}

} // namespace kith::solver
