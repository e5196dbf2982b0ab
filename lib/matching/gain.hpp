// SPDX-License-Identifier: MIT
// The difference between two answers, level by level.
#pragma once

#include "matching/levels.hpp"

namespace kith::matching {

/// Of each level how much better the second answer is, whichever way the level counts: more than zero is better.
std::vector<LevelValue> gain(const std::vector<LevelValue>& before, const std::vector<LevelValue>& after);

/// The sign of a gain: that of its first entry that is not zero.
int sign(const std::vector<LevelValue>& gain);

/// True where the first gain is greater: the first entry in which they differ decides.
bool is_greater(const std::vector<LevelValue>& one, const std::vector<LevelValue>& other);

} // namespace kith::matching
