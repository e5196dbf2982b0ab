// SPDX-License-Identifier: MIT
#include "statistics/proportion.hpp"

#include "near.hpp"

using namespace kith::statistics;
using kith::testing::near;

TEST_CASE("fifteen of twenty") {
    CHECK(near(wilson_interval(15, 20), 0.531299, 0.888138, 5e-7)); // R: prop.test(15, 20, correct = FALSE)
    CHECK(near(exact_interval(15, 20), 0.508954, 0.913429, 5e-7));
}

TEST_CASE("none and all are ends of the interval") {
    CHECK(wilson_interval(0, 7).low == 0);
    CHECK(wilson_interval(7, 7).high == 1);
    CHECK(exact_interval(0, 7).low == 0);
    CHECK(exact_interval(7, 7).high == 1);
    CHECK(near(exact_interval(0, 7).high, 1 - std::pow(0.025, 1.0 / 7))); // (1 − p)^7 = 0.025
    CHECK(near(wilson_interval(3, 9).low, 1 - wilson_interval(6, 9).high, 1e-12));
}
