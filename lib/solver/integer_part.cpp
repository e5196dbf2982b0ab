// SPDX-License-Identifier: MIT
#include "solver/integer_part.hpp"

namespace kith::solver {

Part part_of(const IntegerProgram& program, const std::vector<Whole>& cost, const std::vector<Whole>& solution,
             const std::vector<bool>& stays) {
    Part part;
    std::vector<std::size_t> place(program.columns.size(), 0);
    for (std::size_t j = 0; j < program.columns.size(); ++j) {
        if (stays[j]) continue;
        place[j] = part.columns.size();
        part.columns.push_back(j);
        part.program.columns.push_back(program.columns[j]);
        part.cost.push_back(cost[j]);
        part.start.push_back(solution[j]);
    }
    for (const auto& row : program.rows) {
        Row left{row.lower, row.upper, {}};
        Whole taken = 0;
        for (const auto& [column, amount] : row.terms) {
            if (stays[column]) taken += amount * solution[column];
            else left.terms.push_back({place[column], amount});
        }
        if (left.terms.empty()) continue;
        if (left.lower != -no_limit) left.lower -= taken;
        if (left.upper != no_limit) left.upper -= taken;
        part.program.rows.push_back(std::move(left));
    }
    return part;
}

std::vector<Whole> whole_of(const Part& part, std::vector<Whole> solution, const std::vector<Whole>& value) {
    for (std::size_t k = 0; k < part.columns.size(); ++k) solution[part.columns[k]] = value[k];
    return solution;
}

} // namespace kith::solver
