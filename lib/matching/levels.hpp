// SPDX-License-Identifier: MIT
// The levels of rules.md, section 3: which decide and in which order, and what a set of pairs is worth on each,
// counted from the records alone.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

/// A level's value as it is reported: one number, or three for `need` and one per rank for `choices`.
struct LevelValue {
    std::string name;
    std::vector<std::int64_t> values;
    friend bool operator==(const LevelValue&, const LevelValue&) = default;
};

/// The levels that decide, in turn: the strand's order, with `keep` first where it counts and is not named.
std::vector<record::Level> deciding_levels(const Instance& instance);

/// The value of each level for a set of edges, bounds first.
std::vector<LevelValue> values_of(const Instance& instance, const std::vector<Edge>& edges);

/// True for the levels of which the lower value is the better one, by their names in a LevelValue.
bool is_less_better(std::string_view level);

/// The bands of need, most urgent first.
inline constexpr std::array need_bands{record::Need::high, record::Need::middle, record::Need::low};

} // namespace kith::matching
