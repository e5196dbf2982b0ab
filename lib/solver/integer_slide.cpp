// SPDX-License-Identifier: MIT
#include "solver/integer_slide.hpp"

#include <algorithm>
#include <cstdlib>

namespace kith::solver {
namespace {

/// How far the row's sum can fall (or rise) before it is broken; no_limit where it can for ever.
Whole room(const Row& row, Whole sum, bool is_rising) {
    const Whole end = is_rising ? row.upper : row.lower;
    return end == no_limit || end == -no_limit ? no_limit : is_rising ? end - sum : sum - end;
}

} // namespace

std::vector<Whole> slid(const IntegerProgram& program, const std::vector<Whole>& cost, std::vector<Whole> solution) {
    struct Use {
        std::size_t row;
        Whole amount;
    };
    std::vector<std::vector<Use>> uses(cost.size());
    std::vector<Whole> sums;
    for (std::size_t i = 0; i < program.rows.size(); ++i) {
        Whole sum = 0;
        for (const auto& [column, amount] : program.rows[i].terms) {
            sum += amount * solution[column];
            if (cost[column] != 0 && amount != 0) uses[column].push_back({i, amount});
        }
        sums.push_back(sum);
    }
    // The last first: what comes later in a programme mostly leans on what stands before it.
    for (std::size_t j = cost.size(); j-- > 0;) {
        if (cost[j] == 0) continue;
        const Whole way = cost[j] > 0 ? -1 : 1;
        const Whole end = way < 0 ? program.columns[j].lower : program.columns[j].upper;
        if (end == no_limit || end == -no_limit) continue;
        Whole steps = (end - solution[j]) * way;
        for (const auto& [row, amount] : uses[j]) {
            const Whole left = room(program.rows[row], sums[row], amount * way > 0);
            if (left != no_limit) steps = std::min(steps, left / std::abs(amount));
        }
        if (steps <= 0) continue;
        solution[j] += way * steps;
        for (const auto& [row, amount] : uses[j]) sums[row] += amount * way * steps;
    }
    return solution;
}

} // namespace kith::solver
