// SPDX-License-Identifier: MIT
// The optimal rule: levels become rows of costs, the solver finds the cheapest set, and the values of the levels are
// counted again from the set itself. rules.md, section 3.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

/// A level's value as it is reported: one number, or three for `need` and one per rank for `choices`.
struct LevelValue {
    std::string name;
    std::vector<std::int64_t> values;
    friend bool operator==(const LevelValue&, const LevelValue&) = default;
};

struct ChosenEdge {
    Edge edge;
    bool pinned = false;             ///< by a person, in the last proposal
    bool by_hand = false;
    std::optional<PairIndex> agreed; ///< already a pair
};

struct Solution {
    std::vector<ChosenEdge> edges; ///< fixed and new, in order of mentor and mentee
    std::vector<LevelValue> levels; ///< bounds, then the strand's order
};

/// The best set of edges and its value on each level. Exact; throws std::logic_error where the certificate fails.
Solution match_optimally(const Instance& instance);

/// The levels that decide, in turn: the strand's order, with `keep` first where it counts and is not named.
std::vector<record::Level> deciding_levels(const Instance& instance);

/// The value of each level for a set of edges, counted from the records.
std::vector<LevelValue> values_of(const Instance& instance, const std::vector<Edge>& edges);

} // namespace kith::matching
