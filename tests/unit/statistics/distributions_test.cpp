// SPDX-License-Identifier: MIT
#include "statistics/distributions.hpp"

#include "near.hpp"

using namespace kith::statistics;
using kith::testing::near;

TEST_CASE("quantiles are those of the printed tables") {
    CHECK(near(normal_quantile(0.975), 1.959963984540054, 1e-12));
    CHECK(near(normal_below(1.96), 0.9750021048517795, 1e-12));
    CHECK(near(student_quantile(0.975, 9), 2.262157, 1e-6)); // any table of Student's t
    CHECK(near(student_quantile(0.975, 1), 12.7062, 1e-4));
    CHECK(near(student_two_sided(-2.262157162798205, 9), 0.05, 1e-12));
    CHECK(near(beta_quantile(0.5, 1, 1), 0.5, 1e-12)); // the uniform distribution
}

TEST_CASE("of no change, the noncentralities lie evenly about nought") {
    // With t = 0 the noncentral t is below it exactly where a normal variable with that mean is.
    const auto range = noncentrality(0, 5);
    CHECK(near(range, -1.959963984540054, 1.959963984540054, 1e-9));
    const auto up = noncentrality(3, 7), down = noncentrality(-3, 7);
    CHECK(near(up, -down.high, -down.low));
}
