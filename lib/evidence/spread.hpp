// SPDX-License-Identifier: MIT
// How some numbers lie: the least, the most, and the values a quarter, half and three quarters of the way up,
// each of them one of the numbers (nearest rank: of n sorted numbers, the one at place ceil(n · q / 4)).
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kith::evidence {

struct Spread {
    std::int64_t count = 0; ///< 0: the others say nothing
    std::int64_t least = 0, quarter = 0, middle = 0, three_quarters = 0, most = 0;
};

inline Spread spread_of(std::vector<std::int64_t> numbers) {
    if (numbers.empty()) return {};
    std::sort(numbers.begin(), numbers.end());
    const auto at = [&](std::size_t quarters) { return numbers[(numbers.size() * quarters + 3) / 4 - 1]; };
    return {static_cast<std::int64_t>(numbers.size()), numbers.front(), at(1), at(2), at(3), numbers.back()};
}

} // namespace kith::evidence
