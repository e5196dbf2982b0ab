// SPDX-License-Identifier: MIT
#include "solver/integer_rounds.hpp"

#include "solver/integer_part.hpp"

namespace kith::solver {

std::vector<Whole> searched_by_parts(const IntegerProgram& program, std::vector<Whole> solution,
                                     const std::vector<std::vector<std::size_t>>& parts, const SearchLimit& limit) {
    for (const auto& columns : parts) {
        std::vector<bool> stays(program.columns.size(), true);
        for (const auto column : columns) stays[column] = false;
        auto part = part_of(program, {}, solution, stays);
        add_levels(program, solution, part);
        const auto found = best_of(part.program, limit, part.start);
        if (!found.value.empty()) solution = whole_of(part, std::move(solution), found.value);
    }
    return solution;
}

} // namespace kith::solver
