// SPDX-License-Identifier: MIT
// The optimal rule for groups: each group is closed or full enough, nobody sits with someone they are kept
// apart from, and among all such seatings the best on the levels in turn. kith-rules.7, "Groups".
#pragma once

#include "matching/model.hpp"
#include "matching/teams.hpp"
#include "solver/groups.hpp"

namespace kith::matching {

struct ChosenSeat {
    Seat seat;
    bool pinned = false; ///< by a person, in the last proposal
    bool by_hand = false;
    std::optional<PairIndex> agreed;
};

struct GroupSolution {
    std::vector<ChosenSeat> seats;  ///< fixed and new, in order of team and mentee
    std::vector<LevelValue> levels; ///< bounds, then the strand's order
    bool proven = true;
    /// Where not proven: what nothing could beat, level by level up to the first that might be better than it
    /// is. Of a level with several values, as many as are known.
    std::vector<LevelValue> bound;
};

/// What is not fixed as the solver sees it: teams on the left, mentees on the right, open seats in the order
/// of `team|mentee`.
struct GroupModel {
    std::vector<std::string>
        rows; ///< the name of each level of the problem: `place`, `need-high`, `choices-1`, …
    std::vector<Seat> seats; ///< of each edge of the problem
    solver::Grouping problem;
};

/// Bounds, the rows of the levels, and the lottery if it is wanted; seats of at least `lowest_fit` alone.
GroupModel model_of(const Teams& teams, const std::vector<record::Level>& levels, Lottery lottery,
                    int lowest_fit = 0);

/// How many relaxations are solved before the search ends with a bound. A school's groups need far fewer.
inline constexpr std::size_t node_limit = 10000;

/// Exact where `proven`. The answer keeps every rule in any case, checked by code that is not the search's.
GroupSolution group_optimally(const Teams& teams, std::size_t limit = node_limit);

} // namespace kith::matching
