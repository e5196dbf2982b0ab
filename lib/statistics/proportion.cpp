// SPDX-License-Identifier: MIT
#include "statistics/proportion.hpp"

#include "statistics/distributions.hpp"

#include <cmath>

namespace kith::statistics {

Interval wilson_interval(std::int64_t some, std::int64_t all) {
    const auto n = static_cast<double>(all);
    const double share = static_cast<double>(some) / n, z = normal_quantile(upper_tail), spread = z * z / n;
    const double middle = share + spread / 2, reach = std::sqrt(spread * (share * (1 - share) + spread / 4));
    // None and all are ends of the interval; rounding must not take it past them.
    return {some == 0 ? 0 : (middle - reach) / (1 + spread),
            some == all ? 1 : (middle + reach) / (1 + spread)};
}

Interval exact_interval(std::int64_t some, std::int64_t all) {
    const auto k = static_cast<double>(some), n = static_cast<double>(all);
    return {some == 0 ? 0 : beta_quantile(1 - upper_tail, k, n - k + 1),
            some == all ? 1 : beta_quantile(upper_tail, k + 1, n - k)};
}

} // namespace kith::statistics
