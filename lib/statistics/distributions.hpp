// SPDX-License-Identifier: MIT
// The probability distributions that the figures rest on: the one file that knows Boost.Math. All are in
// double precision and accurate to about 1e-12; arguments outside the domains stated are a fault of the
// caller.
#pragma once

#include "statistics/interval.hpp"

namespace kith::statistics {

/// P(Z <= z) of the standard normal distribution.
double normal_below(double z);

/// The z below which a standard normal variable lies with probability 0 < p < 1.
double normal_quantile(double p);

/// P(|T| >= |t|) of Student's t with df > 0 degrees of freedom.
double student_two_sided(double t, double df);

/// The t below which Student's t with df > 0 lies with probability 0 < p < 1.
double student_quantile(double p, double df);

/// The noncentralities with which a noncentral t of df > 0 falls at or above `t`, and at or below it, with
/// probability 0.025 each: the exact interval of an effect size times the root of its n (Steiger and Fouladi
/// 1997). By bisection on the distribution function, which falls as the noncentrality rises.
Interval noncentrality(double t, double df);

/// The x below which a beta variable with a, b > 0 lies with probability 0 < p < 1.
double beta_quantile(double p, double a, double b);

} // namespace kith::statistics
