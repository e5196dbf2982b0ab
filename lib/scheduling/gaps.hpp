// SPDX-License-Identifier: MIT
// What a school's timetable lacks: which one more adult in a slot, place in a slot, lesson that may be missed, kind of
// slot, meeting a week or free hour places how many more. Every change is made in a copy of the records and all strands
// are planned anew; nothing is estimated.
#pragma once

#include "scheduling/planner.hpp"

#include <functional>

namespace kith::scheduling {

/// How much of a plan takes place.
struct PlacedCount {
    std::int64_t pairs = 0; ///< fully placed
    std::int64_t meetings = 0;
    bool is_proven = false; ///< no plan places more
    friend bool operator<(const PlacedCount& a, const PlacedCount& b) {
        return std::pair(a.pairs, a.meetings) < std::pair(b.pairs, b.meetings);
    }
};

/// The most that can be placed: the levels before all others.
PlacedCount most_placed(const std::vector<Instance>& parts, const Stays& stays, const solver::SearchLimit& limit = {});

struct Gap {
    Change change;
    PlacedCount with;
};

struct Gaps {
    PlacedCount now;
    std::vector<Gap> best;     ///< those that place more, the most first, then in order of kind
    std::size_t tried = 0;     ///< planned again
    std::size_t not_tried = 0; ///< beyond the limit
};

/// What a person keeps, in a programme whose records were changed.
using StaysOf = std::function<Stays(const Programme&)>;

/// Tries what the conflicts of the plans name, and each kind of slot that the strands leave out; changes of `strand`
/// alone where one is given. At most `most` are tried, those that stand in the way of most pairs first.
Gaps find_gaps(const std::vector<Instance>& parts, const Plans& plans, const StaysOf& stays, std::optional<StrandIndex> strand, std::size_t most);

/// The records with the change made; nothing where it can't be written, or breaks a check.
std::optional<record::Records> changed(const Programme& programme, const Change& change);

} // namespace kith::scheduling
