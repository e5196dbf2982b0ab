// SPDX-License-Identifier: MIT
#include "solver/integer_part.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;

namespace {

std::vector<Whole> amounts(const Row& row) {
    std::vector<Whole> found;
    for (const auto& [column, amount] : row.terms) found.insert(found.end(), {static_cast<Whole>(column), amount});
    return found;
}

/// A programme of small columns that the solution keeps, with rows open to one side or both.
IntegerProgram around(const std::vector<Whole>& solution, std::mt19937& random) {
    const auto below = [&](unsigned n) { return static_cast<Whole>(random() % n); };
    IntegerProgram program;
    for (const Whole value : solution) program.columns.push_back({value - below(2), value + below(2)});
    for (int i = 0; i < 4; ++i) {
        Row row;
        Whole sum = 0;
        for (std::size_t j = 0; j < solution.size(); ++j) {
            if (below(2) == 0) continue;
            row.terms.push_back({j, below(7) - 3});
            sum += row.terms.back().amount * solution[j];
        }
        if (below(3) > 0) row.lower = sum - below(3);
        if (below(3) > 0) row.upper = sum + below(3);
        program.rows.push_back(std::move(row));
    }
    return program;
}

/// Calls `use` with every point of the programme's box.
template <class Use>
void for_each_point(const IntegerProgram& program, const Use& use) {
    std::vector<Whole> value;
    for (const auto& column : program.columns) value.push_back(column.lower);
    for (std::size_t j = 0; j < value.size();) {
        use(value);
        for (j = 0; j < value.size() && value[j] == program.columns[j].upper; ++j) value[j] = program.columns[j].lower;
        if (j < value.size()) ++value[j];
    }
}

} // namespace

TEST_CASE("integer part: what stays is taken off the rows, and rows of it alone are left out") {
    const IntegerProgram program{{{0, 9}, {1, 2}, {0, 3}, {0, 4}},
                                 {{2, 20, {{0, 2}, {1, 1}, {3, -1}}}, {-no_limit, 8, {{0, 1}, {2, 1}}}, {0, no_limit, {{3, 1}}}},
                                 {{{0, 1}}}};
    const auto part = part_of(program, {5, 6, 7, 8}, {4, 1, 3, 2}, {true, false, true, false});
    CHECK(part.columns == std::vector<std::size_t>{1, 3});
    CHECK(part.cost == std::vector<Whole>{6, 8});
    CHECK(part.start == std::vector<Whole>{1, 2});
    REQUIRE(part.program.columns.size() == 2);
    CHECK(part.program.columns[0].lower == 1);
    CHECK(part.program.columns[1].upper == 4);
    REQUIRE(part.program.rows.size() == 2);
    CHECK(part.program.rows[0].lower == -6);
    CHECK(part.program.rows[0].upper == 12);
    CHECK(amounts(part.program.rows[0]) == std::vector<Whole>{0, 1, 1, -1});
    CHECK(part.program.rows[1].lower == 0);
    CHECK(part.program.rows[1].upper == no_limit);
    CHECK(part.program.levels.empty());
    CHECK(whole_of(part, {4, 1, 3, 2}, {2, 0}) == std::vector<Whole>{4, 2, 3, 0});
}

TEST_CASE("integer part: a point of the part keeps it exactly where the whole keeps its rows") {
    std::mt19937 random(11);
    int kept = 0, broken = 0;
    for (int i = 0; i < 200; ++i) {
        std::vector<Whole> solution, cost;
        std::vector<bool> stays;
        for (int j = 0; j < 6; ++j) {
            solution.push_back(static_cast<Whole>(random() % 5) - 2);
            cost.push_back(static_cast<Whole>(random() % 9) - 4);
            stays.push_back(random() % 2 == 0);
        }
        const auto program = around(solution, random);
        const auto part = part_of(program, cost, solution, stays);
        CHECK(why_not_feasible(part.program, part.start).empty());
        for_each_point(part.program, [&](const std::vector<Whole>& value) {
            const auto whole = whole_of(part, solution, value);
            const bool is_kept = why_not_feasible(part.program, value).empty();
            CHECK(is_kept == why_not_feasible(program, whole).empty());
            CHECK(total(cost, whole) - total(cost, solution) == total(part.cost, value) - total(part.cost, part.start));
            ++(is_kept ? kept : broken);
        });
    }
    CHECK(kept > 500);
    CHECK(broken > 500);
}
