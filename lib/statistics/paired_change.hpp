// SPDX-License-Identifier: MIT
// How a figure changed from before to after in the same people: means, spread, the paired t test with its
// interval, and the effect sizes that go with it. Always after minus before; which way is better is the
// caller's business.
#pragma once

#include "statistics/interval.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace kith::statistics {

/// One person's figure at both times.
struct Change {
    double before = 0;
    double after = 0;

    double amount() const { return after - before; }
};

/// The paired t test: t = mean / (sd / √n) with n − 1 degrees of freedom (Student 1908).
struct TTest {
    double t = 0;
    double df = 0;
    double p = 1; ///< two-sided
};

/// Standard deviations are those of a sample, with n − 1.
struct PairedChange {
    std::size_t n = 0;
    double mean_before = 0, mean_after = 0, mean_change = 0;
    double sd_before = 0, sd_after = 0, sd_change = 0;
    Interval interval;         ///< of the mean change, by Student's t
    std::optional<TTest> test; ///< nothing where all changed by the same amount
    std::optional<double> r;   ///< Pearson's, of before with after; nothing where either does not vary
};

/// Nothing for fewer than two people. O(n).
std::optional<PairedChange> paired_change(const std::vector<Change>& changes);

struct Effect {
    double size = 0;
    Interval interval;
};

/// A mean change in standard deviations; the names say whose.
struct EffectSizes {
    Effect z; ///< of the change; the interval is exact, from the noncentral t (Cumming and Finch 2001)
    Interval z_normal; ///< the same by the normal distribution, with se = √(1/n + d²/2n)
    Effect average; ///< of √((s₁² + s₂²) / 2), as Cumming 2012 has it; by the normal, with se = sd_change /
                    ///< √n / s
    double average_lakens; ///< of (s₁ + s₂) / 2, as Lakens 2013 has it
    std::optional<double>
        repeated; ///< d_rm = mean / (sd_change / √(2(1 − r))), Morris and DeShon 2002; nothing where r is 1
    std::optional<double> before; ///< of the spread before (Becker 1988); nothing where there is none
    double correction;            ///< Hedges' exact J for n − 1 degrees of freedom
    double z_corrected;           ///< Hedges' g: J · d_z
    double average_corrected;     ///< J · d_av
};

/// Nothing where all changed by the same amount, nor for fewer than three people, of whom J tells nothing.
std::optional<EffectSizes> effect_sizes(const PairedChange& change);

/// Hedges' J(df) = Γ(df/2) / (√(df/2) · Γ((df−1)/2)), the factor that takes the bias from a standardised mean
/// in a small sample (Hedges 1981); df > 1.
double hedges_correction(double df);

} // namespace kith::statistics
