// SPDX-License-Identifier: MIT
#include "matching/limits.hpp"

#include <doctest/doctest.h>
#include <limits>

using namespace kith;

namespace {

std::vector<solver::Term> draws(std::size_t count, solver::Whole amount) {
    std::vector<solver::Term> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back({i, amount - static_cast<solver::Whole>(i)});
    return all;
}

} // namespace

TEST_CASE("draws of few edges stay as they were drawn") {
    auto few = draws(3, 1000);
    matching::coarsen(few);
    CHECK(few[0].amount == 1000);
    CHECK(few[2].amount == 998);
}

TEST_CASE("draws whose sum could not be searched exactly are halved until it can, and keep their order") {
    auto many = draws(4, solver::Whole{1} << 50);
    matching::coarsen(many);
    solver::Whole sum = 0;
    for (const auto& one : many) sum += one.amount;
    CHECK(sum <= solver::Whole{1} << 48);
    CHECK(sum > solver::Whole{1} << 46);
    CHECK(many[0].amount >= many[3].amount);
    auto largest = draws(2, std::numeric_limits<solver::Whole>::max());
    matching::coarsen(largest);
    CHECK(largest[0].amount == (solver::Whole{1} << 47) - 1);
}
