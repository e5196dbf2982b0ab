// SPDX-License-Identifier: MIT
#include "statistics/paired_change.hpp"

#include "near.hpp"

using namespace kith::statistics;
using kith::testing::near;

namespace {

/// Student's own data (1908): hours of sleep gained with two drugs, in R as `sleep`.
std::vector<Change> sleep() {
    return {{0.7, 1.9}, {-1.6, 0.8}, {-0.2, 1.1}, {-1.2, 0.1}, {-0.1, -0.1},
            {3.4, 4.4}, {3.7, 5.5},  {0.8, 1.6},  {0.0, 4.6},  {2.0, 3.4}};
}

/// Seconds of 25 people's response in two conditions, each the mean of fifty (Rouder 2016, the effect size puzzler).
std::vector<Change> responses() {
    return {{0.84314, 0.80454}, {0.8627, 0.82304},  {1.018, 0.9206},    {0.84966, 0.8468},  {0.88988, 0.8582},
            {0.94538, 0.94126}, {0.86404, 0.85128}, {0.80682, 0.81712}, {0.8872, 0.81512},  {0.89106, 0.7848},
            {0.95506, 0.91716}, {0.87072, 0.842},   {0.9021, 0.884},    {0.89332, 0.81184}, {0.88344, 0.79434},
            {1.0454, 0.93664},  {0.93046, 0.85806}, {0.77564, 0.72938}, {0.95114, 0.88698}, {0.8696, 0.82834},
            {0.76774, 0.76156}, {0.87958, 0.7629},  {0.81606, 0.73768}, {0.8144, 0.79936},  {0.90132, 0.7934}};
}

} // namespace

TEST_CASE("the paired t test of Student's data has the figures that R prints") {
    const auto change = *paired_change(sleep());
    CHECK(change.n == 10);
    CHECK(near(change.mean_before, 0.75));
    CHECK(near(change.mean_after, 2.33));
    CHECK(near(change.mean_change, 1.58));
    CHECK(near(change.test->t, 4.06212768338, 1e-9));
    CHECK(change.test->df == 9);
    CHECK(near(change.test->p, 0.00283289019738, 1e-12));
    CHECK(near(change.interval, 0.7001142, 2.4598858, 5e-8));
    CHECK(near(change.sd_change, 1.22999548328));
    CHECK(near(change.sd_before, 1.78900965776));
    CHECK(near(change.sd_after, 2.0022487358));
    CHECK(near(*change.r, 0.795170205834));
}

TEST_CASE("the effect sizes of Student's data are those of the R package effectsize") {
    const auto sizes = *effect_sizes(*paired_change(sleep()));
    CHECK(near(sizes.z.size, 1.28455756259));
    CHECK(near(sizes.z.interval, 0.41463, 2.11802, 5e-6));
    CHECK(near(sizes.z_normal, 0.44725, 2.12186, 5e-6));
    CHECK(near((sizes.z_normal.high - sizes.z_normal.low) / 2 / 1.959963984540054, 0.427205344747));
    CHECK(near(sizes.average.size, 0.83218108135));
    CHECK(near(sizes.average_lakens, 0.833496341313));
    CHECK(near(*sizes.repeated, 0.822176638386));
    CHECK(near(*sizes.before, 0.883170190361));
    CHECK(near(sizes.correction, 0.913874891793));
    CHECK(near(sizes.z_corrected, 1.17392490351));
    CHECK(near(sizes.average_corrected, 0.76050939567));
    const double error = 1.22999548328 / std::sqrt(10.0) / std::sqrt((3.20055555556 + 4.00900000000) / 2);
    CHECK(near((sizes.average.interval.high - sizes.average.interval.low) / 2 / 1.959963984540054, error));
}

TEST_CASE("the effect size puzzler has the figures that Westfall published") {
    const auto sizes = *effect_sizes(*paired_change(responses()));
    CHECK(near(sizes.z.size, -1.353713, 5e-7));
    CHECK(near(sizes.average.size, -0.8357347, 5e-8));
}

TEST_CASE("Hedges' factor is near his approximation") {
    for (const double df : {2.0, 9.0, 30.0, 1000.0})
        CHECK(near(hedges_correction(df), 1 - 3 / (4 * df - 1), 0.01));
    CHECK(near(1 - 3.0 / (4 * 9 - 1), 0.914285714286));
}

TEST_CASE("turned round, everything changes its sign and nothing else") {
    auto back = sleep();
    for (auto& change : back) std::swap(change.before, change.after);
    const auto there = *paired_change(sleep()), again = *paired_change(back);
    CHECK(near(again.test->p, there.test->p, 1e-15));
    CHECK(near(again.interval, -there.interval.high, -there.interval.low, 1e-12));
    const auto one = *effect_sizes(there), other = *effect_sizes(again);
    CHECK(near(other.z.size, -one.z.size, 1e-12));
    CHECK(near(other.z.interval, -one.z.interval.high, -one.z.interval.low));
}

TEST_CASE("what too few or too equal changes can't tell is left out") {
    CHECK_FALSE(paired_change({}));
    CHECK_FALSE(paired_change({{1, 2}}));
    const auto same =
        *paired_change({{0.1, 0.3}, {0.2, 0.4}, {0.5, 0.7}}); // differences that rounding makes unequal
    CHECK_FALSE(same.test);
    CHECK_FALSE(effect_sizes(same));
    CHECK(near(same.interval, 0.2, 0.2));
    CHECK(near(*same.r, 1));
    const auto flat = *paired_change({{3, 1}, {3, 2}, {3, 5}});
    CHECK_FALSE(flat.r);
    CHECK(flat.test);
    CHECK_FALSE(effect_sizes(flat)->before);
    CHECK_FALSE(effect_sizes(flat)->repeated);
    CHECK_FALSE(effect_sizes(*paired_change({{1, 2}, {2, 5}})));
}
