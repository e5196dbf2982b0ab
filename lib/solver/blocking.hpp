// SPDX-License-Identifier: MIT
// Judges any set of edges by the ranks alone: whoever believes this file need not believe how the set was
// found. Shares no code with deferred acceptance.
#pragma once

#include "solver/ranked_market.hpp"

#include <string>

namespace kith::solver {

/// The edges outside the set whose two ends would both rather have each other: each for a free place, or for
/// one of its partners whom it ranks lower. In order of position; O(edges + nodes).
std::vector<std::size_t> blocking_edges(const RankedMarket& market, const std::vector<bool>& chosen);

/// An empty string where nobody has more partners than places and no edge blocks; otherwise what fails.
std::string why_not_stable(const RankedMarket& market, const std::vector<bool>& chosen);

} // namespace kith::solver
