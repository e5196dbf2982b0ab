// SPDX-License-Identifier: MIT
// The stable rule: mentees propose down their own lists, mentors hold whom they rank highest, and no two who
// could be paired would both rather have each other. Lower bounds and the order of levels play no part.
// rules.md, section 3.
#pragma once

#include "matching/optimal.hpp"
#include "solver/further_proposals.hpp"

namespace kith::matching {

/// What is not fixed of an instance, as the solver sees it: mentees propose, each list is what rules.md says.
struct StableModel {
    std::vector<Edge> edges;     ///< of each edge of the market
    solver::RankedMarket market; ///< places are those that fixed edges leave
};
StableModel stable_model_of(const Instance& instance);

/// The stable set that every mentee likes best, with the values of the levels. Throws std::logic_error where
/// a pair blocks it.
Solution match_stably(const Instance& instance);

/// The pairs outside a set whose two would both rather have each other: each for a free place, or for a
/// partner who is not fixed and whom they rank lower. In order of mentor and mentee.
std::vector<Edge> blocking_pairs(const Instance& instance, const Solution& solution);

/// The stable set with what it would become if rules did not stand in someone's way, asked again and again.
class StableWhatIf {
  public:
    /// Matches the instance, which must outlive this.
    explicit StableWhatIf(const Instance& instance);
    StableWhatIf(const StableWhatIf&) = delete;
    StableWhatIf& operator=(const StableWhatIf&) = delete;

    const Instance& instance() const { return instance_; }
    /// True where the mentee would have one more mentor if none of these rules stood in their own way. Only their new
    /// edges are ranked.
    bool gains(MenteePos mentee, Broken relaxed);

  private:
    const Instance& instance_;
    StableModel model_;
    solver::FurtherProposals proposals_;
};

/// What the optimal rule gives for the same instance: the price of stability is the difference.
struct OptimalAnswer {
    int placed = 0; ///< mentees with at least one mentor
    int fit = 0;    ///< in total
    int blocking_pairs = 0;
    std::vector<LevelValue> levels;
};
OptimalAnswer optimal_answer(const Instance& instance);

/// How one of two who could be paired looks at the other: ranks count from 1, among all whom they could have
/// and who are not fixed.
struct Regard {
    std::size_t rank = 0;
    std::size_t of = 0;
    std::size_t free_places = 0;
    std::optional<Edge> last;  ///< of their partners who are not fixed the one ranked lowest
    std::size_t last_rank = 0; ///< of no meaning without `last`
    bool would_change() const { return free_places > 0 || (last && rank < last_rank); }
};
struct BothRegards {
    Regard mentor, mentee;
};

/// Why an eligible edge that is neither chosen nor fixed is not chosen: in a stable set one of the two would
/// not change.
BothRegards regards(const Instance& instance, const Solution& solution, Edge edge);

} // namespace kith::matching
