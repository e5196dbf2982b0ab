// SPDX-License-Identifier: MIT
#include "statistics/signed_ranks.hpp"

#include "statistics/distributions.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kith::statistics {
namespace {

/// Of the 2ⁿ sets of the ranks 1 … n, how many have each sum. Below 2^50, so exact.
std::vector<std::uint64_t> sets_by_sum(std::int64_t n) {
    std::vector<std::uint64_t> sets{1};
    for (std::int64_t rank = 1; rank <= n; ++rank) {
        const auto shift = static_cast<std::size_t>(rank);
        sets.resize(sets.size() + shift, 0);
        for (auto sum = sets.size(); sum-- > shift;) sets[sum] += sets[sum - shift];
    }
    return sets;
}

/// How many means of pairs to leave out at each end.
std::size_t left_out(std::int64_t n) {
    if (n > counted_up_to) {
        const auto size = static_cast<double>(n);
        const double sd = std::sqrt(size * (size + 1) * (2 * size + 1) / 24);
        return static_cast<std::size_t>(size * (size + 1) / 4 - normal_quantile(upper_tail) * sd) - 1;
    }
    // The greatest number with which at most one set of ranks in forty lies below it.
    const auto sets = sets_by_sum(n);
    const std::uint64_t all = std::uint64_t{1} << n;
    std::uint64_t below = 0;
    std::size_t sum = 0;
    while (40 * (below + sets[sum]) <= all) below += sets[sum++];
    return sum == 0 ? 0 : sum - 1;
}

} // namespace

std::optional<double> SignedRanks::rank_biserial() const {
    if (n == 0) return {};
    return static_cast<double>(twice_up - twice_down) / static_cast<double>(twice_up + twice_down);
}

SignedRanks signed_ranks(const std::vector<std::int64_t>& changes) {
    SignedRanks ranks;
    std::vector<std::int64_t> moved;
    for (const auto change : changes)
        if (change != 0) moved.push_back(change);
    ranks.n = static_cast<std::int64_t>(moved.size());
    ranks.zeros = static_cast<std::int64_t>(changes.size()) - ranks.n;
    std::sort(moved.begin(), moved.end(),
              [](std::int64_t a, std::int64_t b) { return std::abs(a) < std::abs(b); });
    for (std::size_t first = 0; first < moved.size();) {
        auto end = first;
        while (end < moved.size() && std::abs(moved[end]) == std::abs(moved[first])) ++end;
        const auto twice_rank = static_cast<std::int64_t>(first + end + 1); // ranks first + 1 to end
        const auto equal = static_cast<std::int64_t>(end - first);
        ranks.tied += equal * equal * equal - equal;
        for (; first < end; ++first) (moved[first] > 0 ? ranks.twice_up : ranks.twice_down) += twice_rank;
    }
    return ranks;
}

std::optional<Tails> exact_tails(const SignedRanks& ranks) {
    if (ranks.tied != 0 || ranks.n > counted_up_to) return {};
    const auto sets = sets_by_sum(ranks.n);
    const auto all = static_cast<double>(std::uint64_t{1} << ranks.n);
    const auto up_to = [&](std::int64_t twice_sum) {
        std::uint64_t found = 0;
        for (std::int64_t sum = 0; 2 * sum <= twice_sum; ++sum) found += sets[static_cast<std::size_t>(sum)];
        return static_cast<double>(found) / all;
    };
    // A sum as high as V is as likely as one as low as what V leaves.
    const double low = up_to(ranks.twice_up), high = up_to(ranks.twice_down);
    return Tails{low, high, std::min(1.0, 2 * std::min(low, high))};
}

std::optional<Tails> normal_tails(const SignedRanks& ranks, Continuity continuity) {
    if (ranks.n == 0) return {};
    const auto n = static_cast<double>(ranks.n);
    const double sd = std::sqrt(n * (n + 1) * (2 * n + 1) / 24 - static_cast<double>(ranks.tied) / 48);
    const double off = static_cast<double>(ranks.twice_up) / 2 - n * (n + 1) / 4;
    const double half = continuity == Continuity::corrected ? 0.5 : 0;
    const double low = normal_below((off + half) / sd), high = normal_below((half - off) / sd);
    return Tails{low, high, std::min(1.0, 2 * std::min(low, high))};
}

std::optional<MiddleChange> middle_change(const std::vector<std::int64_t>& changes) {
    if (changes.empty()) return {};
    std::vector<std::int64_t> sums; // twice the means of pairs
    for (std::size_t i = 0; i < changes.size(); ++i)
        for (std::size_t j = i; j < changes.size(); ++j) sums.push_back(changes[i] + changes[j]);
    std::sort(sums.begin(), sums.end());
    const auto at = [&](std::size_t place) { return static_cast<double>(sums[place]) / 2; };
    const auto last = sums.size() - 1, cut = left_out(static_cast<std::int64_t>(changes.size()));
    return MiddleChange{(at(last / 2) + at(sums.size() / 2)) / 2, {at(cut), at(last - cut)}};
}

} // namespace kith::statistics
