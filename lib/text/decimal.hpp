// SPDX-License-Identifier: MIT
// A decimal number as it is written: so many units of its last place. 19.98 is 1998 units of two places, and prints as
// 19.98 on every machine. What is worked out in floating point is rounded to one of these before it is shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kith::text {

struct Decimal {
    std::int64_t units = 0;
    int places = 0; ///< 0 to 9

    double value() const;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// `12`, `0.83`, `-1.5`: at most nine digits before the point and nine behind it, no leading zeros; else nothing.
std::optional<Decimal> parse_decimal(std::string_view text);

/// All places are written: 7.00.
std::string format(Decimal number);

/// To the nearest, halves away from zero; no -0. `number` has to be finite and smaller than 10^9.
Decimal rounded(double number, int places);

} // namespace kith::text
