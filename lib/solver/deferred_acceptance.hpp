// SPDX-License-Identifier: MIT
// Proposers propose down their lists, receivers hold the best they were offered so far and refuse the rest.
// The set at the end is stable: no edge outside it whose two ends would both take it, for a free place or for
// a partner they rank lower.
#pragma once

#include "solver/ranked_market.hpp"

namespace kith::solver {

/// Of each edge whether it is in the set. Deferred acceptance (Gale and Shapley 1962) with places on both
/// sides: the result is pairwise stable (Roth 1984), and every proposer has the best they have in any stable
/// set. Who has free places in one stable set has as many in all of them (rural hospitals: Roth 1986).
/// O(edges + nodes). Throws std::logic_error where the ranks of a node are not 0 to n - 1.
std::vector<bool> deferred_acceptance(const RankedMarket& market);

} // namespace kith::solver
