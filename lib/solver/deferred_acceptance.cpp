// SPDX-License-Identifier: MIT
#include "solver/deferred_acceptance.hpp"

#include "solver/ranked_lists.hpp"

#include <algorithm>
#include <utility>

namespace kith::solver {
namespace {

class Proposals {
  public:
    explicit Proposals(const RankedMarket& market)
        : market_(market),
          of_proposer_(lists_of_proposers(market)),
          of_receiver_(lists_of_receivers(market)),
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
    RankedLists of_proposer_, of_receiver_;
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
