// SPDX-License-Identifier: MIT
// The cheapest edits that place more: one more place with a mentor costs 1, a rule that is relaxed between two people
// costs 1. Exact for such edits, for every number at once; one edit that would free many pairs is not among them.
#pragma once

#include "matching/missing_gates.hpp"
#include "matching/optimal.hpp"

namespace kith::matching {

struct RelaxedPair {
    Edge edge;
    Broken rules = 0;
    std::vector<MissingGate> gates; ///< of either, where `gates` is among the rules
};

struct Edits {
    int more = 0;                         ///< how many more can be placed with them than are now
    int cost = 0;                         ///< none that costs less does
    std::map<MentorPos, int> places;      ///< one more or several
    std::vector<RelaxedPair> pairs;
    std::vector<LevelValue> levels;       ///< of the best answer with them, found by solving again
};

/// Of edits that cost as much: fewest pairs with a mentor whose own gates do not hold, fewest pairs, places with many
/// mentors. For 1, 2 … `most` more than `now` places, as far as there are people and mentors to place them with. Who has an
/// eligible mentor never needs a rule relaxed: one more place costs no more. `not-available` is not for anybody to relax.
std::vector<Edits> edits_that_place(const Instance& instance, const Solution& now, int most);

} // namespace kith::matching
