// SPDX-License-Identifier: MIT
#include "solver/further_proposals.hpp"

#include <algorithm>

namespace kith::solver {

FurtherProposals::FurtherProposals(const RankedMarket& market, const std::vector<bool>& chosen)
    : market_(market), of_proposer_(lists_of_proposers(market)), of_receiver_(lists_of_receivers(market)),
      held_(chosen.begin(), chosen.end()), next_(market.proposer_places.size(), 0), has_(market.proposer_places.size(), 0),
      taken_(market.receiver_places.size(), 0), worst_(market.receiver_places.size(), 0),
      further_at_(market.receiver_places.size(), 0) {
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        const auto& edge = market.edges[e];
        ++has_[edge.proposer], ++taken_[edge.receiver];
        next_[edge.proposer] = std::max(next_[edge.proposer], edge.by_proposer + 1);
        worst_[edge.receiver] = std::max(worst_[edge.receiver], edge.by_receiver + 1);
    }
    // Who has a place free was refused by everybody else on the list; who has none asked nobody after the last they have.
    for (std::size_t p = 0; p < next_.size(); ++p)
        if (has_[p] < market.proposer_places[p]) next_[p] = of_proposer_.length(p);
}

bool FurtherProposals::gains(std::size_t proposer, const std::vector<FurtherEdge>& further) {
    const auto before = has_[proposer];
    asking_ = proposer;
    further_ = &further;
    held_.resize(market_.edges.size() + further.size(), 0);
    for (std::size_t i = 0; i < further.size(); ++i) further_at_[further[i].receiver] = i + 1;
    waiting_.push_back(proposer);
    while (!waiting_.empty()) {
        const auto one = waiting_.back();
        waiting_.pop_back();
        while (has_[one] < market_.proposer_places[one]) {
            const auto made = next(one);
            if (!made) break;
            propose(*made);
        }
    }
    const bool more = has_[proposer] > before;
    undo();
    for (const auto& edge : further) further_at_[edge.receiver] = 0;
    return more;
}

std::optional<FurtherProposals::Proposal> FurtherProposals::next(std::size_t proposer) {
    const auto own = of_proposer_.length(proposer), at = next_[proposer];
    if (at >= own + (proposer == asking_ ? further_->size() : 0)) return {};
    set(next_[proposer], at + 1);
    return proposal(at < own ? of_proposer_.at(proposer, at) : market_.edges.size() + at - own);
}

FurtherProposals::Proposal FurtherProposals::proposal(std::size_t edge) const {
    if (edge < market_.edges.size()) {
        const auto& one = market_.edges[edge];
        return {one.proposer, one.receiver, 2 * one.by_receiver + 1, edge};
    }
    const auto& one = (*further_)[edge - market_.edges.size()];
    return {asking_, one.receiver, 2 * one.before, edge};
}

void FurtherProposals::propose(const Proposal& made) {
    const auto places = market_.receiver_places[made.receiver];
    if (places == 0) return;
    if (taken_[made.receiver] < places) return hold(made);
    const auto worst = worst_held(made.receiver);
    if (worst.place < made.place) return;
    refuse(worst);
    hold(made);
}

/// While the receiver has no place free what it holds only gets better, so that all searches of one receiver together
/// walk its list once.
FurtherProposals::Proposal FurtherProposals::worst_held(std::size_t receiver) {
    auto rank = worst_[receiver];
    while (rank > 0 && held_[of_receiver_.at(receiver, rank - 1)] == 0) --rank;
    set(worst_[receiver], rank);
    const auto further = market_.edges.size() + further_at_[receiver] - 1;
    const bool holds_further = further_at_[receiver] > 0 && held_[further] != 0;
    if (rank == 0) return proposal(further);
    const auto own = proposal(of_receiver_.at(receiver, rank - 1));
    if (!holds_further) return own;
    const auto other = proposal(further);
    return other.place > own.place ? other : own;
}

void FurtherProposals::hold(const Proposal& made) {
    set(held_[made.edge], 1);
    set(has_[made.proposer], has_[made.proposer] + 1);
    set(taken_[made.receiver], taken_[made.receiver] + 1);
    if (made.edge < market_.edges.size())
        set(worst_[made.receiver], std::max(worst_[made.receiver], market_.edges[made.edge].by_receiver + 1));
}

void FurtherProposals::refuse(const Proposal& made) {
    set(held_[made.edge], 0);
    set(has_[made.proposer], has_[made.proposer] - 1);
    set(taken_[made.receiver], taken_[made.receiver] - 1);
    waiting_.push_back(made.proposer);
}

void FurtherProposals::set(std::size_t& value, std::size_t to) {
    if (value == to) return;
    changed_.emplace_back(&value, value);
    value = to;
}

void FurtherProposals::undo() {
    while (!changed_.empty()) {
        *changed_.back().first = changed_.back().second;
        changed_.pop_back();
    }
}

} // namespace kith::solver
