// SPDX-License-Identifier: MIT
#include "solver/blocking.hpp"

#include <algorithm>

namespace kith::solver {
namespace {

/// What one node has of a set.
struct Having {
    std::size_t partners = 0;
    std::size_t lowest = 0; ///< the rank of the partner it likes least; of no meaning without partners

    void add(std::size_t rank) {
        lowest = std::max(lowest, rank);
        ++partners;
    }
    bool would_take(std::size_t rank, std::size_t places) const {
        return partners < places || (partners > 0 && rank < lowest);
    }
};

struct BothSides {
    BothSides(const RankedMarket& market, const std::vector<bool>& chosen)
        : proposer(market.proposer_places.size()), receiver(market.receiver_places.size()) {
        for (std::size_t e = 0; e < market.edges.size(); ++e) {
            if (!chosen.at(e)) continue;
            const auto& edge = market.edges[e];
            proposer[edge.proposer].add(edge.by_proposer);
            receiver[edge.receiver].add(edge.by_receiver);
        }
    }
    std::vector<Having> proposer, receiver;
};

bool has_room(const std::vector<Having>& side, const std::vector<std::size_t>& places) {
    return std::equal(side.begin(), side.end(), places.begin(), places.end(),
                      [](const Having& has, std::size_t most) { return has.partners <= most; });
}

} // namespace

std::vector<std::size_t> blocking_edges(const RankedMarket& market, const std::vector<bool>& chosen) {
    const BothSides has(market, chosen);
    std::vector<std::size_t> found;
    for (std::size_t e = 0; e < market.edges.size(); ++e) {
        const auto& edge = market.edges[e];
        if (!chosen[e] &&
            has.proposer[edge.proposer].would_take(edge.by_proposer, market.proposer_places[edge.proposer]) &&
            has.receiver[edge.receiver].would_take(edge.by_receiver, market.receiver_places[edge.receiver]))
            found.push_back(e);
    }
    return found;
}

std::string why_not_stable(const RankedMarket& market, const std::vector<bool>& chosen) {
    if (chosen.size() != market.edges.size()) return "the set is of another market";
    const BothSides has(market, chosen);
    if (!has_room(has.proposer, market.proposer_places)) return "a proposer has more partners than places";
    if (!has_room(has.receiver, market.receiver_places)) return "a receiver has more partners than places";
    const auto blocking = blocking_edges(market, chosen);
    if (!blocking.empty()) return "edge " + std::to_string(blocking.front()) + " blocks";
    return {};
}

} // namespace kith::solver
