// SPDX-License-Identifier: MIT
#include "statistics/distributions.hpp"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace kith::statistics {
namespace {

namespace math = boost::math;

/// The noncentrality with which a noncentral t lies at or below `t` with probability p.
double noncentrality_with(double p, double t, double df) {
    const auto below = [&](double shift) {
        return math::cdf(math::non_central_t_distribution<>(df, shift), t);
    };
    double low = t - 1, high = t + 1;
    for (double step = 1; below(low) < p; step *= 2) low -= step;
    for (double step = 1; below(high) > p; step *= 2) high += step;
    for (;;) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high) return middle;
        (below(middle) > p ? low : high) = middle;
    }
}

} // namespace

double normal_below(double z) { return math::cdf(math::normal(), z); }

double normal_quantile(double p) { return math::quantile(math::normal(), p); }

double student_two_sided(double t, double df) {
    return 2 * math::cdf(math::complement(math::students_t(df), std::abs(t)));
}

double student_quantile(double p, double df) { return math::quantile(math::students_t(df), p); }

Interval noncentrality(double t, double df) {
    return {noncentrality_with(upper_tail, t, df), noncentrality_with(1 - upper_tail, t, df)};
}

double beta_quantile(double p, double a, double b) {
    return math::quantile(math::beta_distribution<>(a, b), p);
}

} // namespace kith::statistics
