// SPDX-License-Identifier: MIT
#include "solver/integer_rounds.hpp"

#include <doctest/doctest.h>

using namespace kith::solver;

namespace {

/// Four things of which two and two exclude each other; the second level prefers the later of each two.
IntegerProgram two_and_two() {
    IntegerProgram program;
    for (int j = 0; j < 4; ++j) program.columns.push_back({0, 1});
    program.rows = {{-no_limit, 1, {{0, 1}, {1, 1}}}, {-no_limit, 1, {{2, 1}, {3, 1}}}};
    program.levels = {{{0, -1}, {1, -1}, {2, -1}, {3, -1}}, {{0, 2}, {1, 1}, {2, 2}, {3, 1}}};
    return program;
}

} // namespace

TEST_CASE("integer rounds: each part is searched level by level, and nothing beside it changes") {
    const auto program = two_and_two();
    CHECK(searched_by_parts(program, {0, 0, 0, 0}, {{0, 1}}, {}) == std::vector<Whole>{0, 1, 0, 0});
    CHECK(searched_by_parts(program, {1, 0, 1, 0}, {{2, 3}}, {}) == std::vector<Whole>{1, 0, 0, 1});
    CHECK(searched_by_parts(program, {1, 0, 1, 0}, {{2, 3}, {0, 1}}, {}) == std::vector<Whole>{0, 1, 0, 1});
    CHECK(searched_by_parts(program, {1, 0, 1, 0}, {}, {}) == std::vector<Whole>{1, 0, 1, 0});
    // Alone, neither can make way for the other.
    CHECK(searched_by_parts(program, {1, 0, 1, 0}, {{0}, {1}}, {}) == std::vector<Whole>{1, 0, 1, 0});
}

TEST_CASE("integer rounds: cuts serve the parts, too") {
    auto program = two_and_two();
    program.cuts = {{-no_limit, 2, {{0, 1}, {1, 1}, {2, 1}, {3, 1}}}};
    CHECK(searched_by_parts(program, {0, 0, 1, 0}, {{0, 1}, {2, 3}}, {}) == std::vector<Whole>{0, 1, 0, 1});
}
