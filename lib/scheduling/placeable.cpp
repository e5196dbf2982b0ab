// SPDX-License-Identifier: MIT
#include "scheduling/placeable.hpp"

#include "scheduling/model.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

/// Columns by which the programme says that a pair is placed have to be 1: no levels are needed then.
solver::IntegerProgram with_all_placed(solver::IntegerProgram program, const std::vector<Level>& levels) {
    for (std::size_t l = 0; l < levels.size(); ++l) {
        if (!is_place(levels[l])) continue;
        for (const auto& term : program.levels[l]) program.columns[term.column].lower = 1;
    }
    program.levels.clear();
    return program;
}

} // namespace

Placeable placeable(const std::vector<Instance>& parts, const Stays& stays,
                    const solver::SearchLimit& limit) {
    for (const auto& part : parts)
        if (!std::all_of(part.tasks().begin(), part.tasks().end(),
                         [](const Task& task) { return task.can_be_placed(); }))
            return Placeable::not_all;
    const Model model(parts, stays, Grouping::alike);
    if (model.program().columns.empty()) return Placeable::all;
    // One slot a pair is soon found where there is one.
    if (!solver::best_of(with_all_placed(model.steady_program(), model.levels()),
                         {.nodes = solver::no_branching})
             .value.empty())
        return Placeable::all;
    const auto answer = solver::best_of(with_all_placed(model.program(), model.levels()), limit);
    if (!answer.value.empty()) return Placeable::all;
    return answer.is_infeasible ? Placeable::not_all : Placeable::unknown;
}

} // namespace kith::scheduling
