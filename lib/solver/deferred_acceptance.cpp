// SPDX-License-Identifier: MIT
#include "solver/deferred_acceptance.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace kith::solver {
namespace {

/// Of every node of a side its edges by rank, all in one row.
struct Lists {
    Lists(const RankedMarket& market, std::size_t nodes, std::size_t RankedEdge::*node,
          std::size_t RankedEdge::*rank)
        : first(nodes + 1, 0), edge(market.edges.size(), unset) {
        for (const auto& one : market.edges) ++first.at(one.*node + 1);
        for (std::size_t i = 0; i < nodes; ++i) first[i + 1] += first[i];
        for (std::size_t e = 0; e < edge.size(); ++e) {
            const auto& one = market.edges[e];
            if (one.*rank >= length(one.*node) || at(one.*node, one.*rank) != unset)
                throw std::logic_error("deferred acceptance: the ranks of a node are not 0 to n - 1");
            edge[first[one.*node] + one.*rank] = e;
        }
    }
    static constexpr std::size_t unset = static_cast<std::size_t>(-1);
    std::size_t length(std::size_t node) const { return first[node + 1] - first[node]; }
    std::size_t at(std::size_t node, std::size_t rank) const { return edge[first[node] + rank]; }

    std::vector<std::size_t> first, edge;
};

class Proposals {
  public:
    explicit Proposals(const RankedMarket& market)
        : market_(market),
          of_proposer_(market, market.proposer_places.size(), &RankedEdge::proposer,
                       &RankedEdge::by_proposer),
          of_receiver_(market, market.receiver_places.size(), &RankedEdge::receiver,
                       &RankedEdge::by_receiver),
          held_(market.edges.size()),
          next_(market.proposer_places.size()),
          has_(market.proposer_places.size()),
          taken_(market.receiver_places.size()),
          worst_(market.receiver_places.size()) {}

    std::vector<bool> run() {
        for (std::size_t p = 0; p < next_.size(); ++p) waiting_.push_back(p);
        while (!waiting_.empty()) {
            const auto proposer = waiting_.back();
            waiting_.pop_back();
            while (has_[proposer] < market_.proposer_places[proposer] &&
                   next_[proposer] < of_proposer_.length(proposer))
                propose(of_proposer_.at(proposer, next_[proposer]++));
        }
        return std::move(held_);
    }

  private:
    /// The receiver holds the edge if it has a place, or gives one up for it.
    void propose(std::size_t e) {
        const auto& edge = market_.edges[e];
        const auto at = edge.receiver, places = market_.receiver_places[at];
        if (taken_[at] == places && (places == 0 || edge.by_receiver > worst_held(at))) return;
        if (taken_[at] == places) refuse(at);
        held_[e] = true;
        ++has_[edge.proposer];
        worst_[at] = taken_[at]++ == 0 ? edge.by_receiver : std::max(worst_[at], edge.by_receiver);
    }

    /// The highest rank that a receiver with no free place holds. While it has none the rank only falls, so
    /// that all searches of one receiver together walk its list once.
    std::size_t worst_held(std::size_t receiver) {
        while (!held_[of_receiver_.at(receiver, worst_[receiver])]) --worst_[receiver];
        return worst_[receiver];
    }

    void refuse(std::size_t receiver) {
        const auto e = of_receiver_.at(receiver, worst_held(receiver));
        held_[e] = false;
        --taken_[receiver];
        --has_[market_.edges[e].proposer];
        waiting_.push_back(market_.edges[e].proposer);
    }

    const RankedMarket& market_;
    Lists of_proposer_, of_receiver_;
    std::vector<bool> held_;
    std::vector<std::size_t> next_;  ///< on each proposer's list
    std::vector<std::size_t> has_;   ///< how many hold each proposer
    std::vector<std::size_t> taken_; ///< places of each receiver
    std::vector<std::size_t> worst_; ///< at least the highest rank that each receiver holds
    std::vector<std::size_t> waiting_;
};

} // namespace

std::vector<bool> deferred_acceptance(const RankedMarket& market) { return Proposals(market).run(); }

} // namespace kith::solver
