// SPDX-License-Identifier: MIT
#include "solver/scalar_matching.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>
#include <stdexcept>

using namespace kith::solver;

namespace {

ScalarMatching::Places any_places(std::mt19937& random, std::size_t most) {
    ScalarMatching::Places places;
    for (auto nodes = random() % 12; nodes > 0; --nodes) {
        std::vector<Wide> cost(random() % (most + 1));
        for (auto& one : cost) one = static_cast<Wide>(random() % 30) - 20;
        std::sort(cost.begin(), cost.end());
        places.cost.insert(places.cost.end(), cost.begin(), cost.end());
        places.first.push_back(places.cost.size());
    }
    return places;
}

ScalarMatching any_instance(std::mt19937& random, std::size_t most_left, std::size_t most_right) {
    ScalarMatching instance{any_places(random, most_left), any_places(random, most_right), {}, {}};
    for (std::size_t i = 0; i < instance.left.nodes(); ++i)
        for (std::size_t j = 0; j < instance.right.nodes(); ++j) {
            if (random() % 3 == 0) continue;
            instance.ends.push_back({i, j});
            instance.cost.push_back(static_cast<Wide>(random() % 40) - 20);
        }
    return instance;
}

std::vector<std::size_t> partners(const ScalarMatching& instance, const ScalarMatched& matched, Side side, std::size_t nodes) {
    std::vector<std::size_t> count(nodes, 0);
    for (std::size_t e = 0; e < matched.chosen.size(); ++e)
        if (matched.chosen[e]) ++count[instance.ends[e].at(side)];
    return count;
}

/// Complementary slackness, said once more.
void require_proven(const ScalarMatching& instance, const ScalarMatched& matched) {
    for (std::size_t e = 0; e < instance.ends.size(); ++e) {
        const auto reduced =
            instance.cost[e] - matched.left_price[instance.ends[e].left] - matched.right_price[instance.ends[e].right];
        REQUIRE((matched.chosen[e] ? reduced <= 0 : reduced >= 0));
    }
    for (const auto side : both_sides) {
        const auto& places = side == Side::left ? instance.left : instance.right;
        const auto& price = side == Side::left ? matched.left_price : matched.right_price;
        const auto count = partners(instance, matched, side, places.nodes());
        for (std::size_t node = 0; node < places.nodes(); ++node) {
            REQUIRE(count[node] <= places.capacity(node));
            for (std::size_t place = 0; place < places.capacity(node); ++place) {
                const auto reduced = places.cost[places.first[node] + place] + price[node];
                REQUIRE((place < count[node] ? reduced <= 0 : reduced >= 0));
            }
        }
    }
}

} // namespace

TEST_CASE("either engine proves its answer where one side has single places") {
    std::mt19937 random(11);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        const auto instance = round % 2 == 0 ? any_instance(random, 3, 1) : any_instance(random, 1, 3);
        require_proven(instance, match_by_core(instance));
        require_proven(instance, match_by_insertion(instance));
    }
}

TEST_CASE("insertion proves its answer where both sides have several places") {
    std::mt19937 random(12);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        const auto instance = any_instance(random, 3, 3);
        require_proven(instance, match_by_insertion(instance));
    }
}

TEST_CASE("the core refuses what it is not for") {
    const ScalarMatching::Places twice{{0, 2}, {0, 0}};
    CHECK_THROWS_AS(match_by_core({twice, twice, {{0, 0}}, {-1}}), std::logic_error);
}
