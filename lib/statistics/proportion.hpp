// SPDX-License-Identifier: MIT
// The share of some among all, and the range in which the share of a larger group like them plausibly lies.
#pragma once

#include "statistics/interval.hpp"

#include <cstdint>

namespace kith::statistics {

/// Wilson's score interval (1927), without continuity correction; 0 <= some <= all, 0 < all. The one to
/// print: it stays within [0, 1] and covers 95 % on average even in small groups (Brown, Cai and DasGupta
/// 2001).
Interval wilson_interval(std::int64_t some, std::int64_t all);

/// Clopper and Pearson's interval (1934), from the binomial distribution itself: never covers less than 95 %,
/// so it is wider. Same domain.
Interval exact_interval(std::int64_t some, std::int64_t all);

} // namespace kith::statistics
