// SPDX-License-Identifier: MIT
// Prices of one level that prove a set cheapest among what earlier levels leave open.
#pragma once

#include "solver/face.hpp"

namespace kith::solver {

/// True where the prices of some levels, `first` up to but not including `last`, prove the set as they are.
bool are_proof(const BMatching& instance, const Face& face, const std::vector<bool>& chosen, const Prices& prices,
               std::size_t first, std::size_t last);

/// Corrects the prices given, a guess (zeros do), until they prove the set on this level: the difference constraints
/// of complementary slackness, solved by label correcting from the guess (Bellman 1958, Ford 1956, queue of Moore
/// 1959). Quick where the guess is near. Throws std::logic_error where the set is not cheapest, for then no prices
/// exist. O(nodes edges) at worst.
void correct_prices(const BMatching& instance, const Face& face, const std::vector<bool>& chosen, std::size_t level,
                    std::vector<Cost>& left, std::vector<Cost>& right);

} // namespace kith::solver
