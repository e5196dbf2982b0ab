// SPDX-License-Identifier: MIT
#include "statistics/association.hpp"

#include "statistics/distributions.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kith::statistics {
namespace {

__extension__ using Wide = __int128;

/// Twice each value's rank, less its mean: from −(n − 1) to n − 1.
std::vector<std::int64_t> centred_ranks(const std::vector<std::int64_t>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<std::int64_t> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        auto end = first;
        while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
        const auto twice =
            static_cast<std::int64_t>(first + end + 1) - static_cast<std::int64_t>(order.size() + 1);
        for (; first < end; ++first) ranks[order[first]] = twice;
    }
    return ranks;
}

std::int64_t product(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), std::int64_t{0});
}

} // namespace

std::optional<Association> association(const std::vector<std::pair<std::int64_t, std::int64_t>>& values) {
    if (values.size() < 4) return {};
    std::vector<std::int64_t> first, second;
    for (const auto& [a, b] : values) first.push_back(a), second.push_back(b);
    const auto a = centred_ranks(first), b = centred_ranks(second);
    const auto aa = product(a, a), bb = product(b, b), ab = product(a, b);
    if (aa == 0 || bb == 0) return {};
    const double rho =
        static_cast<double>(ab) / (std::sqrt(static_cast<double>(aa)) * std::sqrt(static_cast<double>(bb)));
    // In a perfect order, whose z is infinite, the interval is the one point.
    if (Wide{ab} * ab == Wide{aa} * bb) // each is below n³: their products outgrow 64 bits from about n = 2,100 on
        return Association{values.size(), ab > 0 ? 1.0 : -1.0, {ab > 0 ? 1.0 : -1.0, ab > 0 ? 1.0 : -1.0}};
    const double error = std::sqrt((1 + rho * rho / 2) / static_cast<double>(values.size() - 3));
    const double z = std::atanh(rho), reach = normal_quantile(upper_tail) * error;
    return Association{values.size(), rho, {std::tanh(z - reach), std::tanh(z + reach)}};
}

} // namespace kith::statistics
