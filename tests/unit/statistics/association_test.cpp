// SPDX-License-Identifier: MIT
#include "statistics/association.hpp"

#include "near.hpp"

using namespace kith::statistics;
using kith::testing::near;

TEST_CASE("ranks that partly agree, with ties, against a sum done by hand") {
    // Ranks 1 2.5 2.5 4 5 and 2 1 3.5 3.5 5: Σ products about the means 7.25, Σ squares 9.5 each.
    const auto found = *association({{1, 20}, {2, 10}, {2, 30}, {3, 30}, {9, 70}});
    CHECK(found.n == 5);
    CHECK(near(found.rho, 7.25 / 9.5));
    const double z = std::atanh(7.25 / 9.5), error = std::sqrt((1 + found.rho * found.rho / 2) / 2);
    CHECK(near(found.interval, std::tanh(z - 1.959963984540054 * error),
               std::tanh(z + 1.959963984540054 * error)));
}

TEST_CASE("only the order counts") {
    const auto one = *association({{1, 1}, {2, 3}, {3, 2}, {4, 4}}),
               other = *association({{1, 1}, {20, 30}, {31, 20}, {400, 4000}});
    CHECK(one.rho == other.rho);
    CHECK(near(one.rho, 0.8)); // 1 − 6·Σd²/(n(n² − 1))
    CHECK(association({{1, 5}, {2, 6}, {3, 7}, {4, 8}})->rho == 1);
    CHECK(association({{1, 8}, {2, 7}, {3, 6}, {4, 5}})->interval.low == -1);
}

TEST_CASE("four thousand are compared exactly, beyond 64 bits") {
    // Two halves by two halves, 1280 of 2048 alike: Σ squares is 2³⁴ and Σ products 2³², so that the square of the one and
    // the product of the others are both 0 in 64 bits, as in a perfect order.
    std::vector<std::pair<std::int64_t, std::int64_t>> values;
    for (std::int64_t i = 0; i < 2048; ++i) {
        const std::int64_t same = i < 1280 ? 1 : 0;
        values.emplace_back(0, 1 - same);
        values.emplace_back(1, same);
    }
    const auto found = *association(values);
    CHECK(found.rho == 0.25);
    CHECK(found.interval.low < 0.25);
    CHECK(found.interval.high > 0.25);
}

TEST_CASE("too few, or all with the same, tell nothing") {
    CHECK_FALSE(association({{1, 1}, {2, 2}, {3, 3}}));
    CHECK_FALSE(association({{5, 1}, {5, 2}, {5, 3}, {5, 4}}));
}
