// SPDX-License-Identifier: MIT
#include "solver/rotation.hpp"

#include <doctest/doctest.h>

using namespace kith::solver;

namespace {

/// Guests who each need one of some rooms, and rooms that hold one each; a fact for each guest, then for each room.
FactProgram guests(const std::vector<std::vector<std::size_t>>& rooms_of, std::size_t rooms) {
    FactProgram facts;
    facts.count = rooms_of.size() + rooms;
    std::vector<Row> holds(rooms, Row{-no_limit, 1, {}});
    for (std::size_t g = 0; g < rooms_of.size(); ++g) {
        Row one{1, no_limit, {}};
        for (const auto room : rooms_of[g]) {
            one.terms.push_back({facts.program.columns.size(), 1});
            holds[room].terms.push_back({facts.program.columns.size(), 1});
            facts.program.columns.push_back({0, 1});
        }
        facts.add(std::move(one), {g});
    }
    for (std::size_t r = 0; r < rooms; ++r) facts.add(std::move(holds[r]), {rooms_of.size() + r});
    return facts;
}

using Facts = std::vector<std::size_t>;

} // namespace

TEST_CASE("one guest without a room shows that none of the others, and no room, can be left out") {
    const auto facts = guests({{0}, {0, 1}, {1, 2}, {2}}, 3);
    // The first has no room: columns are the guests' rooms in turn.
    CHECK(Rotation(facts).needed(std::vector<bool>(7, true), {0, 1, 0, 1, 0, 1}) == Facts{0, 1, 2, 3, 4, 5, 6});
}

TEST_CASE("rotation goes no further than one fact at a time leads") {
    // The third and fourth have rooms of their own.
    const auto facts = guests({{0}, {0}, {1}, {1, 2}}, 3);
    const std::vector<Whole> value{0, 1, 1, 0, 1};
    CHECK(Rotation(facts).needed(std::vector<bool>(7, true), value) == Facts{0, 1, 4});
    std::vector<bool> no_room(7, true);
    no_room[4] = false;
    CHECK(Rotation(facts).needed(no_room, value) == Facts{0});
}

TEST_CASE("a row of two facts shows both, and two broken rows what they share") {
    FactProgram facts;
    facts.count = 4;
    facts.program.columns = {{0, 3}};
    facts.add({2, no_limit, {{0, 1}}}, {0});
    facts.add({-no_limit, 1, {{0, 1}}}, {1, 2});
    facts.add({-no_limit, 1, {{0, 2}}}, {2, 3});
    CHECK(Rotation(facts).needed({true, true, true, true}, {0}) == Facts{0, 2});
    CHECK(Rotation(facts).needed({true, true, true, false}, {0}) == Facts{0, 1, 2});
}

TEST_CASE("a column moves as far as the row asks and no further than its bounds") {
    FactProgram facts;
    facts.count = 3;
    facts.program.columns = {{0, 2}, {0, 1}};
    facts.add({5, 5, {{0, 2}, {1, 5}}}, {0});
    facts.add({-no_limit, 0, {{0, 1}}}, {1});
    facts.add({-no_limit, 0, {{1, 1}}}, {2});
    // Three of the first column would be needed, which it does not have.
    CHECK(Rotation(facts).needed({true, true, true}, {0, 0}) == Facts{0, 2});
}
