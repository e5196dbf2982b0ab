// SPDX-License-Identifier: MIT
#include "solver/packing.hpp"

#include <stdexcept>

namespace kith::solver {
Packing::Packing(const BMatching& instance, std::size_t first) : first_(first) {
    const auto most = instance.largest();
    const auto nodes = static_cast<Wide>(instance.nodes(Side::left) + instance.nodes(Side::right) + 4);
    // Room for a reward beyond all costs on each node of a path, and for the scaled costs of the core.
    const Wide budget = (Wide{1} << 126) / (32 * nodes);
    std::vector<Wide> base;
    for (std::size_t level = first; level < most.size(); ++level) {
        const Wide next = 2 * nodes * Wide{most[level]} + 1;
        if (next >= budget || beyond_ >= budget / next) break;
        beyond_ *= next;
        base.push_back(next);
    }
    if (base.empty() && first < most.size()) throw std::length_error("a level's costs are too large for the solver");
    weight_.assign(base.size(), 1);
    for (std::size_t i = base.size(); i-- > 1;) weight_[i - 1] = weight_[i] * base[i];
}

Wide Packing::pack(CostView cost) const {
    Wide sum = 0;
    for (std::size_t i = 0; i < weight_.size(); ++i) sum += cost[first_ + i] * weight_[i];
    return sum;
}

std::vector<Cost> Packing::unpack(Wide sum) const {
    std::vector<Cost> parts;
    for (std::size_t i = 0; i < weight_.size(); ++i) {
        // Rounded to the nearest, since the lesser levels may be negative together.
        const Wide half = i + 1 < weight_.size() ? weight_[i] / 2 : 0;
        Wide part = (sum + half) / weight_[i];
        if ((sum + half) % weight_[i] < 0) --part;
        parts.push_back(static_cast<Cost>(part));
        sum -= part * weight_[i];
    }
    return parts;
}

} // namespace kith::solver
