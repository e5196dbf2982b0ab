// SPDX-License-Identifier: MIT
#include "statistics/reliable_change.hpp"

#include "near.hpp"

using namespace kith::statistics;
using kith::testing::near;

TEST_CASE("a published table of three scales comes out to its printed digits") { // PMC8944273, table 1
    struct Row {
        double reliability, sd, error, difference, least;
    };
    const Row rows[]{
        {.79, 7.30, 3.35, 4.73, 9.27}, {.91, 12.90, 3.87, 5.47, 10.73}, {.73, 7.19, 3.74, 5.28, 10.36}};
    for (const auto& row : rows) {
        const auto rule = reliable_change(row.sd, row.reliability);
        CHECK(near(rule.error, row.error, 0.005));
        CHECK(near(rule.difference_error, row.difference, 0.005));
        CHECK(near(rule.least_change, row.least, 0.006)); // the table multiplies what it has rounded
    }
}

TEST_CASE("with the figures of Jacobson and Truax, fifteen points are reliable") {
    const auto rule = reliable_change(7.5, .80);
    CHECK(near(rule.error, 3.3541, 5e-5));
    CHECK(near(rule.difference_error, 4.7434, 5e-5));
    CHECK(near(rule.index(47.5 - 32.5), 3.1623, 5e-5));
    CHECK(verdict(rule, 15) == Verdict::rose);
    CHECK(verdict(rule, -15) == Verdict::fell);
    CHECK(verdict(rule, 9) == Verdict::no_reliable_change);
}

TEST_CASE("a change must be more than the least one") {
    const auto rule = reliable_change_of_error(1.03); // as published for the short Warwick-Edinburgh scale
    CHECK(near(rule.least_change, 2.77 * 1.03, 0.01));
    CHECK(verdict(rule, rule.least_change) == Verdict::no_reliable_change);
    CHECK(verdict(rule, 3) == Verdict::rose);
}
