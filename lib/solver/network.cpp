// SPDX-License-Identifier: MIT
#include "solver/network.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::solver {

std::strong_ordering compare(CostView a, CostView b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
}

int sign(CostView row) {
    for (const auto entry : row)
        if (entry != 0) return entry < 0 ? -1 : 1;
    return 0;
}

void add(CostRow& to, CostView more) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += more[i];
}

void subtract(CostRow& from, CostView less) {
    for (std::size_t i = 0; i < from.size(); ++i) from[i] -= less[i];
}

ArcId Network::add_arc(NodeId from, NodeId to, int capacity, CostView cost) {
    if (cost.size() != levels_) throw std::logic_error("a cost needs one entry per level");
    arcs_.push_back({from, to, capacity});
    costs_.insert(costs_.end(), cost.begin(), cost.end());
    return {arcs_.size() - 1};
}

} // namespace kith::solver
