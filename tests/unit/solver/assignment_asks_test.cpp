// SPDX-License-Identifier: MIT
#include "solver/assignment_market.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;
using namespace kith::solver::core;

namespace {

constexpr std::uint64_t ample = std::uint64_t{1} << 40;

/// Rows with some columns of one to three slots each, and a price for staying out that few arcs reach.
Assignment<std::int64_t> any_school(std::mt19937& random) {
    Assignment<std::int64_t> instance;
    const std::size_t columns = 1 + random() % 12, rows = random() % 40;
    for (std::size_t column = 0; column < columns; ++column)
        instance.first_slot.push_back(instance.first_slot.back() + 1 + static_cast<Index>(random() % 3));
    for (std::size_t row = 0; row < rows; ++row) {
        for (Index column = 0; column < columns; ++column)
            if (random() % 3 > 0) {
                instance.column.push_back(column);
                instance.cost.push_back(static_cast<std::int64_t>(random() % 100));
            }
        instance.first.push_back(static_cast<Index>(instance.arcs()));
        instance.outside.push_back(static_cast<std::int64_t>(100 + random() % 100));
    }
    return instance;
}

Market<std::int32_t, std::int64_t> market_of(const Assignment<std::int64_t>& instance) {
    return open_market<std::int32_t, std::int64_t>(instance, Extremes<std::int64_t>{0, 100}, std::int64_t{1});
}

} // namespace

TEST_CASE("assignment: what rows bid too much comes down, and every row stays content") {
    std::mt19937 random(71);
    int came_down = 0;
    for (int i = 0; i < 1000; ++i) {
        CAPTURE(i);
        const auto instance = any_school(random);
        auto market = market_of(instance);
        bid(market, std::int64_t{30}, std::int64_t{20}, ample);
        reconsider(market, std::int64_t{4}, beyond<std::int64_t>(), Reach::only);
        bid(market, std::int64_t{4}, std::int64_t{50}, ample);
        reconsider(market, std::int64_t{4}, beyond<std::int64_t>(), Reach::only);
        came_down += !market.overpriced().empty();
        ask(market, std::int64_t{4}, ample);
        REQUIRE(market.overpriced().empty());
        REQUIRE(reconsider(market, std::int64_t{4}, beyond<std::int64_t>(), Reach::only) == 0);
    }
    CHECK(came_down > 100);
}

TEST_CASE("assignment: while a row has yet to choose nothing is asked") {
    const Assignment<std::int64_t> instance{{0, 1, 2}, {0, 0}, {3, 5}, {20, 20}, {0, 2}, {}};
    auto market = market_of(instance);
    market.price[0] = 9;
    market.enter(0, 0, 3);
    ask(market, std::int64_t{1}, ample);
    CHECK(market.price[0] == 9);
    CHECK(market.at[1] == none);
}
