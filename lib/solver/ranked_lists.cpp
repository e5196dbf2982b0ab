// SPDX-License-Identifier: MIT
#include "solver/ranked_lists.hpp"

#include <stdexcept>

namespace kith::solver {

RankedLists::RankedLists(const RankedMarket& market, std::size_t nodes, std::size_t RankedEdge::*node,
                         std::size_t RankedEdge::*rank)
    : first_(nodes + 1, 0), edge_(market.edges.size(), market.edges.size()) {
    const auto unset = market.edges.size();
    for (const auto& one : market.edges) ++first_.at(one.*node + 1);
    for (std::size_t i = 0; i < nodes; ++i) first_[i + 1] += first_[i];
    for (std::size_t e = 0; e < edge_.size(); ++e) {
        const auto& one = market.edges[e];
        if (one.*rank >= length(one.*node) || at(one.*node, one.*rank) != unset)
            throw std::logic_error("a ranked market: the ranks of a node are not 0 to n - 1");
        edge_[first_[one.*node] + one.*rank] = e;
    }
}

RankedLists lists_of_proposers(const RankedMarket& market) {
    return {market, market.proposer_places.size(), &RankedEdge::proposer, &RankedEdge::by_proposer};
}

RankedLists lists_of_receivers(const RankedMarket& market) {
    return {market, market.receiver_places.size(), &RankedEdge::receiver, &RankedEdge::by_receiver};
}

} // namespace kith::solver
