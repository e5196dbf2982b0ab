// SPDX-License-Identifier: MIT
#include "solver/integer_slide.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;

TEST_CASE("integer slide: what only follows becomes as small as it can be") {
    // Five meetings, and so many adults of four each, then of one.
    const IntegerProgram program{{{0, 9}, {0, 3}, {0, 3}}, {{-no_limit, 0, {{0, 1}, {1, -4}, {2, -1}}}}, {}};
    CHECK(slid(program, {0, 1, 1}, {5, 3, 3}) == std::vector<Whole>{5, 2, 0});
    CHECK(slid(program, {0, 0, 0}, {5, 3, 3}) == std::vector<Whole>{5, 3, 3});
    // What earns points rises, as far as its limit and the rows.
    CHECK(slid(program, {-1, 0, 0}, {0, 2, 0}) == std::vector<Whole>{8, 2, 0});
    CHECK(slid(program, {-1, 0, 0}, {0, 3, 3}) == std::vector<Whole>{9, 3, 3});
}

TEST_CASE("integer slide: any solution stays one and never costs more") {
    std::mt19937 random(20261123);
    const auto below = [&](unsigned n) { return static_cast<Whole>(random() % n); };
    for (int i = 0; i < 500; ++i) {
        IntegerProgram program;
        std::vector<Whole> solution, cost;
        for (int j = 0; j < 5; ++j) {
            solution.push_back(below(9) - 4);
            cost.push_back(below(7) - 3);
            program.columns.push_back({below(3) > 0 ? solution.back() - below(4) : -no_limit, below(3) > 0 ? solution.back() + below(4) : no_limit});
        }
        for (int r = 0; r < 3; ++r) {
            Row row;
            Whole sum = 0;
            for (std::size_t j = 0; j < solution.size(); ++j) {
                if (below(2) == 0) continue;
                row.terms.push_back({j, below(7) - 3});
                sum += row.terms.back().amount * solution[j];
            }
            if (below(2) == 0) row.lower = sum - below(6);
            if (below(2) == 0) row.upper = sum + below(6);
            program.rows.push_back(std::move(row));
        }
        const auto found = slid(program, cost, solution);
        CAPTURE(i);
        CHECK(why_not_feasible(program, found).empty());
        CHECK(total(cost, found) <= total(cost, solution));
    }
}
