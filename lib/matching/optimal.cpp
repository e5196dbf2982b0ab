// SPDX-License-Identifier: MIT
#include "matching/optimal.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

using record::Level;

ChosenEdge chosen_edge(const Instance& instance, Edge edge) {
    const auto agreed = instance.agreed().find(edge);
    return {edge, false, false, agreed == instance.agreed().end() ? std::nullopt : std::optional(agreed->second)};
}

} // namespace

int highest_floor(const Instance& instance, const std::vector<Level>& levels,
                  const std::function<solver::CostRow(const Model&)>& cost) {
    const auto floor = std::find(levels.begin(), levels.end(), Level::floor);
    if (floor == levels.end()) return 0;
    const auto cost_from = [&](int lowest_fit) {
        return cost(model_of(instance, {levels.begin(), floor}, Lottery::left_out, lowest_fit));
    };
    const auto best = cost_from(0);
    int low = 0, high = full_marks; // low always does
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (cost_from(middle) == best) low = middle;
        else high = middle - 1;
    }
    return low;
}

Solution solution_of(const Instance& instance, const std::vector<Edge>& chosen) {
    Solution solution;
    for (const auto& fixed : instance.fixed())
        solution.edges.push_back({fixed.edge, fixed.row != nullptr && fixed.row->keep.value_or(false),
                                  fixed.row != nullptr && (!fixed.row->fit || fixed.row->by_hand.value_or(false)),
                                  fixed.agreed});
    for (const auto edge : chosen) solution.edges.push_back(chosen_edge(instance, edge));
    std::sort(solution.edges.begin(), solution.edges.end(),
              [](const auto& a, const auto& b) { return a.edge < b.edge; });
    std::vector<Edge> all;
    for (const auto& one : solution.edges) all.push_back(one.edge);
    solution.levels = values_of(instance, all);
    return solution;
}

namespace {

Optimum solve_by(const Instance& instance, const std::vector<Level>& levels, std::optional<Trade> trade) {
    const int lowest_fit = highest_floor(
        instance, levels, [](const Model& before) { return solver::match(before.problem, solver::Ties::any).cost; });
    auto model = model_of(instance, levels, Lottery::last, lowest_fit, trade);
    auto matched = solver::match(model.problem);
    std::vector<Edge> chosen;
    for (std::size_t e = 0; e < model.edges.size(); ++e)
        if (matched.chosen[e]) chosen.push_back(model.edges[e]);
    return {solution_of(instance, chosen), lowest_fit, std::move(model), std::move(matched)};
}

} // namespace

Optimum solve_optimally(const Instance& instance) { return solve_by(instance, deciding_levels(instance), {}); }

Solution match_by(const Instance& instance, const std::vector<Level>& levels) {
    return solve_by(instance, levels, {}).solution;
}

Solution match_by(const Instance& instance, const std::vector<Level>& levels, Trade trade) {
    return solve_by(instance, levels, trade).solution;
}

Solution match_optimally(const Instance& instance) { return solve_optimally(instance).solution; }

int partners(const Solution& solution, MenteePos mentee) {
    return static_cast<int>(std::count_if(solution.edges.begin(), solution.edges.end(),
                                          [&](const auto& one) { return one.edge.mentee == mentee; }));
}

int partners(const Solution& solution, MentorPos mentor) {
    return static_cast<int>(std::count_if(solution.edges.begin(), solution.edges.end(),
                                          [&](const auto& one) { return one.edge.mentor == mentor; }));
}

} // namespace kith::matching
