// SPDX-License-Identifier: MIT
#include "solver/integer_part.hpp"

namespace kith::solver {
namespace {

/// What is free of a row; the rest is taken off its limits.
Row free_of(const Row& row, const std::vector<Whole>& solution, const std::vector<bool>& stays, const std::vector<std::size_t>& place) {
    Row left{row.lower, row.upper, {}};
    Whole taken = 0;
    for (const auto& [column, amount] : row.terms) {
        if (stays[column]) taken += amount * solution[column];
        else left.terms.push_back({place[column], amount});
    }
    if (left.lower != -no_limit) left.lower -= taken;
    if (left.upper != no_limit) left.upper -= taken;
    return left;
}

} // namespace

Part part_of(const IntegerProgram& program, const std::vector<Whole>& cost, const std::vector<Whole>& solution,
             const std::vector<bool>& stays) {
    Part part;
    std::vector<std::size_t> place(program.columns.size(), 0);
    for (std::size_t j = 0; j < program.columns.size(); ++j) {
        if (stays[j]) continue;
        place[j] = part.columns.size();
        part.columns.push_back(j);
        part.program.columns.push_back(program.columns[j]);
        part.cost.push_back(j < cost.size() ? cost[j] : 0);
        part.start.push_back(solution[j]);
    }
    for (const auto& row : program.rows)
        if (auto left = free_of(row, solution, stays, place); !left.terms.empty()) part.program.rows.push_back(std::move(left));
    return part;
}

void add_levels(const IntegerProgram& program, const std::vector<Whole>& solution, Part& part) {
    std::vector<std::size_t> place(program.columns.size(), 0);
    std::vector<bool> stays(program.columns.size(), true);
    for (std::size_t k = 0; k < part.columns.size(); ++k) {
        place[part.columns[k]] = k;
        stays[part.columns[k]] = false;
    }
    for (const auto& level : program.levels) part.program.levels.push_back(free_of({-no_limit, no_limit, level}, solution, stays, place).terms);
    for (const auto& cut : program.cuts)
        if (auto left = free_of(cut, solution, stays, place); !left.terms.empty()) part.program.cuts.push_back(std::move(left));
}

std::vector<Whole> whole_of(const Part& part, std::vector<Whole> solution, const std::vector<Whole>& value) {
    for (std::size_t k = 0; k < part.columns.size(); ++k) solution[part.columns[k]] = value[k];
    return solution;
}

} // namespace kith::solver
