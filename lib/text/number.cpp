// SPDX-License-Identifier: MIT
#include "text/number.hpp"

#include <charconv>

namespace kith::text {

std::optional<std::uint64_t> parse_number(std::string_view digits) {
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) return {};
    std::uint64_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

std::optional<int> parse_number(std::string_view digits, int least, int most) {
    const auto number = parse_number(digits);
    if (!number || *number > static_cast<std::uint64_t>(most)) return {};
    const auto small = static_cast<int>(*number);
    return small < least ? std::nullopt : std::optional(small);
}

} // namespace kith::text
