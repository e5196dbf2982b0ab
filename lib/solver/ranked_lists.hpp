// SPDX-License-Identifier: MIT
// One side's lists in a market: of each of its nodes the edges in the order in which the node likes them.
#pragma once

#include "solver/ranked_market.hpp"

namespace kith::solver {

class RankedLists {
  public:
    /// Of the nodes of one side, named by the members of RankedEdge. Throws std::logic_error where the ranks of a node
    /// are not 0 to n - 1.
    RankedLists(const RankedMarket& market, std::size_t nodes, std::size_t RankedEdge::*node, std::size_t RankedEdge::*rank);

    std::size_t length(std::size_t node) const { return first_[node + 1] - first_[node]; }
    /// The edge of that rank, 0 being the one liked best.
    std::size_t at(std::size_t node, std::size_t rank) const { return edge_[first_[node] + rank]; }

  private:
    std::vector<std::size_t> first_, edge_; ///< all lists in one row
};

RankedLists lists_of_proposers(const RankedMarket& market);
RankedLists lists_of_receivers(const RankedMarket& market);

} // namespace kith::solver
