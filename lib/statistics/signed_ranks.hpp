// SPDX-License-Identifier: MIT
// Wilcoxon's signed-rank test of changes, with what goes with it: how much more went up than down, and by how
// much the middle one changed. Changes are integers in any unit, so that equal changes are equal. Those who
// did not change at all are left out of the ranks, as Wilcoxon had it, and counted.
#pragma once

#include "statistics/interval.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace kith::statistics {

/// Changes ranked by size, equal ones at the mean of their ranks. Sums of ranks are doubled, so that they are
/// integers.
struct SignedRanks {
    std::int64_t n = 0; ///< without the zeros
    std::int64_t zeros = 0;
    std::int64_t twice_up = 0;   ///< twice the sum of the ranks of those that rose: twice Wilcoxon's V
    std::int64_t twice_down = 0; ///< likewise of those that fell
    std::int64_t tied = 0;       ///< Σ (t³ − t) over groups of t equal sizes; 0: no ties

    /// The matched rank-biserial correlation (Kerby 2014): the share of ranks that rose less the share that
    /// fell.
    std::optional<double> rank_biserial() const;
};

/// O(n log n).
SignedRanks signed_ranks(const std::vector<std::int64_t>& changes);

/// Probabilities, where rising and falling are equally likely, of a sum of ranks as low, as high, or as far
/// out.
struct Tails {
    double low = 1, high = 1, two_sided = 1;
};

inline constexpr std::int64_t counted_up_to = 50; ///< changes for which all 2ⁿ signs are counted

/// By counting, in integers, the sets of ranks 1 … n with each sum: O(n³). Nothing where there are ties or
/// more than `counted_up_to` changes.
std::optional<Tails> exact_tails(const SignedRanks& ranks);

enum class Continuity { corrected, plain };

/// By the normal distribution, with variance n(n+1)(2n+1)/24 − Σ(t³ − t)/48; corrected, the sum is taken half
/// a rank nearer its mean. Nothing where nobody changed.
std::optional<Tails> normal_tails(const SignedRanks& ranks, Continuity continuity = Continuity::corrected);

/// The median of the means of all pairs of changes, each with itself too, zeros included (Hodges and Lehmann
/// 1963).
struct MiddleChange {
    double estimate = 0; ///< in the unit of the changes
    Interval interval;   ///< Tukey's: counted in from both ends as far as the test allows; of fewer than six
                         ///< people, all
};

/// Nothing for no changes. The interval's ends are counted up to `counted_up_to` changes and by the normal
/// distribution beyond. O(n² log n).
std::optional<MiddleChange> middle_change(const std::vector<std::int64_t>& changes);

} // namespace kith::statistics
