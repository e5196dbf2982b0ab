// SPDX-License-Identifier: MIT
// Checks an answer against the prices that come with it, from the instance alone: whoever believes this file need not
// believe the solver. Shares no code with the search; linear-programming duality does the rest.
#pragma once

#include "solver/b_matching.hpp"

#include <optional>
#include <string>

namespace kith::solver {

/// The first thing by which a set fails its certificate: an edge, or a place of a node that is filled or free.
struct Fault {
    std::string what;
    std::optional<std::size_t> level; ///< nothing where it is no matter of prices
    std::optional<std::size_t> edge;
    std::optional<std::size_t> node; ///< of `side`
    Side side = Side::left;
};

/// Nothing where the set keeps every capacity and the prices prove it cheapest, level by level, as `Prices` says.
std::optional<Fault> first_fault(const BMatching& instance, const std::vector<bool>& chosen, const Prices& prices);

/// The same in words. An empty string where the set keeps every capacity and the prices prove it cheapest, level by level, as `Prices`
/// says. Otherwise what fails, with the level from 0.
std::string why_not_optimal(const BMatching& instance, const std::vector<bool>& chosen, const Prices& prices);

} // namespace kith::solver
