// SPDX-License-Identifier: MIT
// A range in which a figure of a larger group plausibly lies. All of kith's intervals are at 95 per cent,
// two-sided.
#pragma once

namespace kith::statistics {

struct Interval {
    double low = 0;
    double high = 0;
};

inline constexpr double confidence = 0.95;
inline constexpr double upper_tail =
    1 - (1 - confidence) / 2; ///< 0.975: the quantile of an interval's upper end

} // namespace kith::statistics
