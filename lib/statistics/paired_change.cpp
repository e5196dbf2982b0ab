// SPDX-License-Identifier: MIT
#include "statistics/paired_change.hpp"

#include "statistics/distributions.hpp"

#include <algorithm>
#include <cmath>

namespace kith::statistics {
namespace {

/// A mean, and the sum of squares about it; in two passes, since scores far from zero with little spread
/// would lose their digits in one.
struct Spread {
    double mean = 0;
    double squares = 0;

    double sd(double n) const { return std::sqrt(squares / (n - 1)); }
};

template <class Of>
Spread spread_of(const std::vector<Change>& changes, Of of) {
    Spread spread;
    for (const auto& change : changes) spread.mean += of(change);
    spread.mean /= static_cast<double>(changes.size());
    for (const auto& change : changes) {
        const double off = of(change) - spread.mean;
        spread.squares += off * off;
    }
    return spread;
}

std::optional<double> correlation(const std::vector<Change>& changes, const Spread& before,
                                  const Spread& after) {
    if (before.squares <= 0 || after.squares <= 0) return {};
    double products = 0;
    for (const auto& change : changes)
        products += (change.before - before.mean) * (change.after - after.mean);
    return products / std::sqrt(before.squares * after.squares);
}

/// Scores are rounded to millionths, so that changes that are the same may differ by four of them.
constexpr double same_within = 1e-5;

bool is_constant(const std::vector<Change>& changes) {
    return std::all_of(changes.begin(), changes.end(), [&](const Change& change) {
        return std::abs(change.amount() - changes.front().amount()) <= same_within;
    });
}

} // namespace

std::optional<PairedChange> paired_change(const std::vector<Change>& changes) {
    if (changes.size() < 2) return {};
    const auto n = static_cast<double>(changes.size());
    const auto before = spread_of(changes, [](const Change& change) { return change.before; });
    const auto after = spread_of(changes, [](const Change& change) { return change.after; });
    const auto amount = spread_of(changes, [](const Change& change) { return change.amount(); });
    const double sd = is_constant(changes) ? 0 : amount.sd(n), error = sd / std::sqrt(n), df = n - 1;
    const double reach = student_quantile(upper_tail, df) * error;
    PairedChange found{changes.size(),
                       before.mean,
                       after.mean,
                       amount.mean,
                       before.sd(n),
                       after.sd(n),
                       sd,
                       {amount.mean - reach, amount.mean + reach},
                       {},
                       correlation(changes, before, after)};
    if (sd > 0) {
        const double t = amount.mean / error;
        found.test = TTest{t, df, student_two_sided(t, df)};
    }
    return found;
}

double hedges_correction(double df) {
    return std::exp(std::lgamma(df / 2) - std::log(std::sqrt(df / 2)) - std::lgamma((df - 1) / 2));
}

std::optional<EffectSizes> effect_sizes(const PairedChange& change) {
    if (!change.test || change.n < 3) return {};
    const auto n = static_cast<double>(change.n);
    const double mean = change.mean_change, z = mean / change.sd_change, reach = normal_quantile(upper_tail);
    const auto shift = noncentrality(change.test->t, change.test->df);
    const double z_error = std::sqrt(1 / n + z * z / (2 * n));
    const double sd_average =
        std::sqrt((change.sd_before * change.sd_before + change.sd_after * change.sd_after) / 2);
    const double average = mean / sd_average, average_error = change.sd_change / std::sqrt(n) / sd_average;
    const double correction = hedges_correction(n - 1);
    EffectSizes found{{z, {shift.low / std::sqrt(n), shift.high / std::sqrt(n)}},
                      {z - reach * z_error, z + reach * z_error},
                      {average, {average - reach * average_error, average + reach * average_error}},
                      mean / ((change.sd_before + change.sd_after) / 2),
                      {},
                      {},
                      correction,
                      correction * z,
                      correction * average};
    if (change.r && *change.r < 1)
        found.repeated = mean / (change.sd_change / std::sqrt(2 * (1 - *change.r)));
    if (change.sd_before > 0) found.before = mean / change.sd_before;
    return found;
}

} // namespace kith::statistics
