// SPDX-License-Identifier: MIT
#include "solver/hall.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;

namespace {

/// The most that can be seated, by trying every way.
std::size_t most_seated(const Seating& seating, std::size_t thing, std::vector<std::size_t>& cells,
                        std::vector<std::size_t>& groups) {
    if (thing == seating.ways.size()) return 0;
    auto most = most_seated(seating, thing + 1, cells, groups);
    for (const auto cell : seating.ways[thing]) {
        const auto group = seating.group[cell];
        if (cells[cell] == seating.holds[cell] || groups[group] == seating.group_holds[group]) continue;
        ++cells[cell], ++groups[group];
        most = std::max(most, 1 + most_seated(seating, thing + 1, cells, groups));
        --cells[cell], --groups[group];
    }
    return most;
}

std::size_t most_seated(const Seating& seating) {
    std::vector<std::size_t> cells(seating.holds.size(), 0), groups(seating.group_holds.size(), 0);
    return most_seated(seating, 0, cells, groups);
}

/// Things that can sit in no other cells.
std::size_t within(const Seating& seating, const HallSet& set) {
    return static_cast<std::size_t>(
        std::count_if(seating.ways.begin(), seating.ways.end(), [&](const auto& ways) {
            return std::all_of(ways.begin(), ways.end(), [&](auto cell) { return set.cells[cell]; });
        }));
}

/// What the cells of the set hold, at most.
std::size_t held_by(const Seating& seating, const HallSet& set) {
    Seating alone = seating;
    alone.ways.clear();
    for (std::size_t c = 0; c < seating.holds.size(); ++c)
        if (set.cells[c])
            for (std::size_t k = 0; k < seating.holds[c]; ++k) alone.ways.push_back({c});
    return most_seated(alone);
}

} // namespace

TEST_CASE("three with two seats between them are a Hall set, and whoever can sit elsewhere is not in it") {
    const Seating seating{{{0}, {0, 1}, {1}, {1, 2}}, {1, 1, 1}, {0, 1, 2}, {9, 9, 9}};
    const auto found = hall_set(seating);
    REQUIRE(found);
    CHECK(found->cells == std::vector<bool>{true, true, false});
    CHECK(found->holds == 2);
}

TEST_CASE("cells of a group hold what the group holds") {
    const Seating seating{{{0}, {1}, {1}}, {2, 2}, {0, 0}, {2}};
    const auto found = hall_set(seating);
    REQUIRE(found);
    CHECK(found->holds == 2);
    CHECK(within(seating, *found) == 3);
}

TEST_CASE("a thing without any way is short by itself") {
    const auto found = hall_set({{{}, {0}}, {1}, {0}, {1}});
    REQUIRE(found);
    CHECK(found->cells == std::vector<bool>{false});
    CHECK(found->holds == 0);
}

TEST_CASE("the set is short of exactly as many as cannot be seated, on random seatings") {
    std::mt19937 random(20);
    const auto draw = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
    int short_ones = 0;
    for (int round = 0; round < 400; ++round) {
        Seating seating;
        const auto groups = 1 + draw(3), cells = groups + draw(3);
        for (std::size_t g = 0; g < groups; ++g) seating.group_holds.push_back(draw(4));
        for (std::size_t c = 0; c < cells; ++c)
            seating.holds.push_back(draw(3)), seating.group.push_back(draw(groups));
        for (std::size_t thing = 1 + draw(7); thing > 0; --thing) {
            seating.ways.emplace_back();
            for (std::size_t c = 0; c < cells; ++c)
                if (draw(3) == 0) seating.ways.back().push_back(c);
        }
        const auto missing = seating.ways.size() - most_seated(seating);
        const auto found = hall_set(seating);
        REQUIRE(found.has_value() == (missing > 0));
        if (!found) continue;
        ++short_ones;
        CHECK(within(seating, *found) == found->holds + missing);
        CHECK(held_by(seating, *found) <= found->holds);
    }
    CHECK(short_ones > 100);
}
