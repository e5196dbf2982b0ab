// SPDX-License-Identifier: MIT
// New ids: seven characters of Crockford's base 32 and a check character, never derived from a name or the time.
#pragma once

#include "record/words.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace kith::record {

/// True for 1 to 64 small letters, digits and hyphens: what is accepted as an id, whoever made it.
bool is_id(std::string_view text);

/// A source of 32 random bits; the caller decides whether they come from the system or from a seed.
using Draw = std::function<std::uint32_t()>;

/// Draws that depend on `seed` alone, the same on every machine (SplitMix64, Steele, Lea and Flood 2014).
Draw seeded_draw(std::uint64_t seed);

/// An id for which `taken` is false.
std::string new_id(const Draw& draw, const std::function<bool(const std::string&)>& taken);

/// The check character of seven: Σ (i+1)·value_i mod 31.
char check_character(std::string_view seven);

} // namespace kith::record
