// SPDX-License-Identifier: MIT
#include "matching/limits.hpp"

#include "solver/b_matching_program.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace kith::matching {
namespace {

/// A problem of the instance with the limits as rows.
solver::IntegerProgram program_of(const Model& model, const std::vector<Limit>& limits) {
    auto program = solver::program_of(model.problem);
    for (std::size_t level = 0; level < model.rows.size(); ++level)
        if (model.rows[level] == "lottery") coarsen(program.levels[level]);
    std::map<Edge, std::size_t> column;
    for (std::size_t e = 0; e < model.edges.size(); ++e) column[model.edges[e]] = e;
    for (const auto& limit : limits) {
        solver::Row row;
        row.upper = limit.most;
        for (const auto& [edge, amount] : limit.amounts)
            if (const auto found = column.find(edge); found != column.end())
                row.terms.push_back({found->second, amount});
        program.rows.push_back(std::move(row));
    }
    return program;
}

bool is_proven_before_lottery(const Model& model, const solver::IntegerAnswer& answer) {
    for (std::size_t level = 0; level < answer.objective.size(); ++level)
        if (model.rows[level] != "lottery" && answer.bound[level] != answer.objective[level]) return false;
    return true;
}

} // namespace

void coarsen(std::vector<solver::Term>& draws) {
    constexpr solver::Whole most_sum = solver::Whole{1} << 48;
    const auto is_too_much = [&] {
        solver::Whole room = most_sum;
        for (const auto& one : draws)
            if ((room -= std::min(room + 1, std::abs(one.amount))) < 0) return true;
        return false;
    };
    while (is_too_much())
        for (auto& one : draws) one.amount /= 2;
}

LimitedSolution match_within(const Instance& instance, const std::vector<Limit>& limits) {
    if (limits.empty()) return {match_optimally(instance)};
    LimitedSolution found;
    const auto levels = deciding_levels(instance);
    const auto best = [&](const Model& model) {
        auto answer = solver::best_of(program_of(model, limits));
        found.is_proven = found.is_proven && is_proven_before_lottery(model, answer);
        if (answer.value.empty()) throw std::logic_error("no set of pairs keeps the limits");
        return answer;
    };
    const int lowest_fit =
        highest_floor(instance, levels, [&](const Model& before) { return best(before).objective; });
    const auto model = model_of(instance, levels, Lottery::last, lowest_fit);
    const auto answer = best(model);
    std::vector<Edge> chosen;
    for (std::size_t e = 0; e < model.edges.size(); ++e)
        if (answer.value[e] > 0) chosen.push_back(model.edges[e]);
    found.solution = solution_of(instance, chosen);
    return found;
}

} // namespace kith::matching
