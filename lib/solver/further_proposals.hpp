// SPDX-License-Identifier: MIT
// What becomes of a stable set when one proposer could have further receivers: the proposals go on from where they
// ended, so that one question costs no more than the changes it makes.
#pragma once

#include "solver/ranked_lists.hpp"

#include <optional>

namespace kith::solver {

/// A receiver that a proposer might have beside those on their list.
struct FurtherEdge {
    std::size_t receiver = 0;
    std::size_t before = 0; ///< the first rank on the receiver's list that the proposer would come before
};

class FurtherProposals {
  public:
    /// `chosen` is the set that deferred_acceptance gives for the market, which must outlive this.
    FurtherProposals(const RankedMarket& market, const std::vector<bool>& chosen);

    /// True where the proposer has more partners in the stable sets of the market with these edges, one a receiver. The
    /// proposer is asked for them last; how many partners somebody has is the same in every stable set (Roth 1986), and
    /// a set in which they have a place free is stable in whichever order they would rather have the others, so that the
    /// order does not matter. O(proposals made); what is asked leaves no trace.
    bool gains(std::size_t proposer, const std::vector<FurtherEdge>& further);

    const RankedLists& receivers() const { return of_receiver_; }

  private:
    /// An edge of the market, or one of the further ones, and where it stands on the receiver's list.
    struct Proposal {
        std::size_t proposer = 0, receiver = 0;
        std::size_t place = 0; ///< twice its rank and one more; a further edge stands between two ranks
        std::size_t edge = 0;  ///< from the number of edges on: the further ones
    };
    std::optional<Proposal> next(std::size_t proposer);
    Proposal proposal(std::size_t edge) const;
    void propose(const Proposal& proposal);
    Proposal worst_held(std::size_t receiver);
    void hold(const Proposal& proposal);
    void refuse(const Proposal& proposal);
    void set(std::size_t& value, std::size_t to);
    void undo();

    const RankedMarket& market_;
    RankedLists of_proposer_, of_receiver_;
    std::vector<std::size_t> held_;            ///< of each edge and each further one, 1 where it is in the set
    std::vector<std::size_t> next_;            ///< on each proposer's list, beyond its end the further edges
    std::vector<std::size_t> has_, taken_;     ///< partners of each proposer and each receiver
    std::vector<std::size_t> worst_;           ///< one more than the highest rank that each receiver may hold
    std::vector<std::size_t> further_at_;      ///< of each receiver, one more than the further edge to it; 0: none
    std::size_t asking_ = 0;                   ///< the proposer who has the further edges
    const std::vector<FurtherEdge>* further_ = nullptr;
    std::vector<std::size_t> waiting_;         ///< proposers with places free
    std::vector<std::pair<std::size_t*, std::size_t>> changed_; ///< what was where, to be put back
};

} // namespace kith::solver
