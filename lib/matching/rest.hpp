// SPDX-License-Identifier: MIT
// What someone's leaving has left of an agreed pair of several people: the pair is agreed no longer (records.md), but
// those who are left stay together as far as today's rules allow. kith-rules.7, "Where someone left". Looks at those
// pairs alone, so that its cost grows with them and not with all who could be paired.
#pragma once

#include "matching/rules.hpp"

namespace kith::matching {

struct Rest {
    programme::PairIndex pair;
    std::vector<PersonIndex> left;    ///< who left, in order
    std::vector<PersonIndex> mentors; ///< who stay together
    std::vector<Mentee> mentees;      ///< empty where the pair is void: nothing of it can stay

    bool stays() const { return !mentees.empty(); }
};

/// The pairs of the strand, in order, that have no ending by the day, but someone who has left, and a mentee or form who
/// is still there. Pairs of two are left out, and those whose rest a newer pair has taken over, left in turn or not.
std::vector<Rest> rests(const Programme& programme, programme::StrandIndex strand, Date day, bool use_private);

} // namespace kith::matching
