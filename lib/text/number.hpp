// SPDX-License-Identifier: MIT
// Whole numbers as people write them: decimal digits and nothing else. A sign, a space, 0x10, 1e3, or more
// than fits is no number here, and nothing throws.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kith::text {

std::optional<std::uint64_t> parse_number(std::string_view digits);

/// One from `least` to `most`.
std::optional<int> parse_number(std::string_view digits, int least, int most);

} // namespace kith::text
