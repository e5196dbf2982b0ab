// SPDX-License-Identifier: MIT
#include "statistics/signed_ranks.hpp"

#include "near.hpp"

using namespace kith::statistics;
using kith::testing::near;

namespace {

/// Hollander and Wolfe 1973, page 29, in thousandths: R's example for wilcox.test.
const std::vector<std::int64_t> hollander{952, -147, 1022, 430, 620, 590, 490, -80, 10};
/// Wilcoxon's corn of 1945.
const std::vector<std::int64_t> corn{6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75};
/// Hours slept of Student (1908), in tenths: with ties and one zero.
const std::vector<std::int64_t> hours_slept{12, 24, 13, 13, 0, 10, 18, 8, 46, 14};

} // namespace

TEST_CASE("Hollander and Wolfe's example has their figures") {
    const auto ranks = signed_ranks(hollander);
    CHECK(ranks.twice_up == 2 * 40);
    CHECK(exact_tails(ranks)->high == 10.0 / 512);
    CHECK(exact_tails(ranks)->two_sided == 0.0390625);
    CHECK(near(normal_tails(ranks, Continuity::plain)->high, 0.01908, 5e-6));
    const auto middle = *middle_change(hollander);
    CHECK(near(middle.estimate, 460));
    CHECK(near(middle.interval, 10, 786));
}

TEST_CASE("Wilcoxon's own example has the figures that scipy prints") {
    const auto ranks = signed_ranks(corn);
    CHECK(ranks.twice_down == 2 * 24);
    CHECK(ranks.twice_up == 2 * 96);
    CHECK(exact_tails(ranks)->two_sided == 0.041259765625);
    CHECK(exact_tails(ranks)->high == 0.0206298828125);
    CHECK(near(normal_tails(ranks, Continuity::plain)->two_sided, 0.04088813291185591, 1e-14));
    CHECK(near(*ranks.rank_biserial(), 0.6, 1e-15));
}

TEST_CASE(
    "with ties and a zero, the zero is left out and the normal distribution takes the ties into account") {
    const auto ranks = signed_ranks(hours_slept);
    CHECK(ranks.n == 9);
    CHECK(ranks.zeros == 1);
    CHECK(ranks.twice_up == 2 * 45);
    CHECK(ranks.tied == 6);
    CHECK_FALSE(exact_tails(ranks));
    CHECK(near(normal_tails(ranks)->two_sided, 0.00909069801593, 1e-13));
    CHECK(near(normal_tails(ranks, Continuity::plain)->two_sided, 0.00763244164821, 1e-13));
}

TEST_CASE("counted tails are those of all signs tried one by one") {
    for (int n = 1; n <= 10; ++n) {
        for (int up = 0; up < 1 << n; up += 7) {
            const auto sum_of = [&](int signs) {
                int sum = 0;
                for (int rank = 1; rank <= n; ++rank) sum += (signs >> (rank - 1) & 1) * rank;
                return sum;
            };
            int low = 0, high = 0;
            for (int signs = 0; signs < 1 << n; ++signs) {
                low += sum_of(signs) <= sum_of(up);
                high += sum_of(signs) >= sum_of(up);
            }
            std::vector<std::int64_t> changes;
            for (int rank = 1; rank <= n; ++rank) changes.push_back(up >> (rank - 1) & 1 ? rank : -rank);
            const auto tails = *exact_tails(signed_ranks(changes));
            REQUIRE(tails.low == low / static_cast<double>(1 << n));
            REQUIRE(tails.high == high / static_cast<double>(1 << n));
        }
    }
}

TEST_CASE("fifty changes are counted still, and near what the normal distribution says") {
    std::vector<std::int64_t> changes;
    for (std::int64_t i = 1; i <= 50; ++i) changes.push_back(i % 3 == 0 ? -i : i);
    const auto ranks = signed_ranks(changes);
    CHECK(near(exact_tails(ranks)->two_sided, normal_tails(ranks)->two_sided, 0.001));
    changes.push_back(51);
    CHECK_FALSE(exact_tails(signed_ranks(changes)));
    CHECK(near(middle_change(changes)->interval.low, 5, 8));
}

TEST_CASE("the middle change counts those who did not change, and small groups have no narrow interval") {
    CHECK(middle_change({0, 0, 0, 4})->estimate == 0);
    CHECK(near(middle_change({-3, 5})->interval, -3, 5));
    CHECK(near(middle_change({7})->interval, 7, 7));
    CHECK_FALSE(middle_change({}));
    CHECK_FALSE(normal_tails(signed_ranks({0, 0})));
    CHECK_FALSE(signed_ranks({0}).rank_biserial());
}
