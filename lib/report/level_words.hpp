// SPDX-License-Identifier: MIT
// A level's value in words: one number, several with strokes between, or none.
#pragma once

#include "matching/levels.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kith::report {

std::string level_text(const std::vector<std::int64_t>& values);

/// `place 48,`, `need 8 / 29 / 11`: a piece for each level, with a comma behind all but the last.
std::vector<std::string> level_pieces(const std::vector<matching::LevelValue>& levels);

/// A level's value as a gain: `+2`, `0 / +1 / -1`.
std::string gain_text(const std::vector<std::int64_t>& values);

/// `place +1, fit -40`; the levels on which nothing changes are left out.
std::string gain_text(const std::vector<matching::LevelValue>& gain);

/// True where it is nothing but zeros.
bool is_nothing(const std::vector<std::int64_t>& values);

} // namespace kith::report
