// SPDX-License-Identifier: MIT
// Whether more of one thing goes with more of another: the rank correlation of, say, the meetings held with
// the change of a score. Ranks, because meetings are counts that pile up at the top, and scores are bounded:
// what is asked is whether more went with more, not whether along a straight line, and one child far out
// should not decide.
#pragma once

#include "statistics/interval.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace kith::statistics {

struct Association {
    std::size_t n = 0;
    double rho = 0;    ///< Spearman's (1904), equal values at the mean of their ranks
    Interval interval; ///< by Fisher's z with variance (1 + rho²/2) / (n − 3), Bonett and Wright 2000
};

/// Nothing for fewer than four, or where either does not vary. O(n log n); ranks and their sums in integers.
std::optional<Association> association(const std::vector<std::pair<std::int64_t, std::int64_t>>& values);

} // namespace kith::statistics
