// SPDX-License-Identifier: MIT
// The live arcs of a market seen from the columns, for stages that bring prices down. Internal to the core:
// others include assignment.hpp.
#pragma once

#include "solver/assignment_market.hpp"

namespace kith::solver::core {

/// Arcs by column: for each the row and the cost.
template <class Store, class Work>
struct Transposed {
    struct Arc {
        Index row;
        Store cost;
    };
    std::vector<Index> first;
    std::vector<Arc> arcs;

    explicit Transposed(const Market<Store, Work>& market) : first(market.columns() + 1, 0), arcs() {
        for (Index row = 0; row < market.rows(); ++row)
            for (const auto& arc : market.of(row)) ++first[arc.column];
        Index sum = 0;
        for (auto& entry : first) entry = sum += entry;
        arcs.resize(sum);
        for (auto row = static_cast<Index>(market.rows()); row-- > 0;)
            for (const auto& [column, cost] : market.of(row)) arcs[--first[column]] = {row, cost};
    }
    std::span<const Arc> of(Index column) const {
        return {arcs.data() + first[column], arcs.data() + first[column + 1]};
    }
};

} // namespace kith::solver::core
