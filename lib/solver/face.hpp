// SPDX-License-Identifier: MIT
// What the prices of the levels so far leave open: the sets that are cheapest on those levels are those that take
// every edge and place that is `in`, none that is `out`, and any feasible choice of the rest.
#pragma once

#include "solver/b_matching.hpp"

namespace kith::solver {

enum class Settled : signed char { in = -1, open = 0, out = 1 };

class Face {
  public:
    /// All is open.
    explicit Face(const BMatching& instance);

    /// Settles by the prices of some levels, `first` up to but not including `last`, what their reduced costs settle.
    void narrow(const BMatching& instance, const Prices& prices, std::size_t first, std::size_t last);

    Settled edge(std::size_t edge) const { return edges_[edge]; }
    Settled place(Side side, std::size_t node, std::size_t place) const {
        return places_[side == Side::left ? 0 : 1][node][place];
    }

  private:
    std::vector<Settled> edges_;
    std::array<std::vector<std::vector<Settled>>, 2> places_;
};

} // namespace kith::solver
