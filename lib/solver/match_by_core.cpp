// SPDX-License-Identifier: MIT
#include "solver/scalar_matching.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::solver {
namespace {

bool single(const ScalarMatching::Places& side) {
    for (std::size_t node = 0; node < side.nodes(); ++node)
        if (side.capacity(node) > 1) return false;
    return true;
}

/// Nodes of the single side are rows, and the cost of a row's one place lies on its arcs.
struct Core {
    Core(const ScalarMatching& instance, Side side)
        : row_side(side), rows(side == Side::left ? instance.left : instance.right),
          columns(side == Side::left ? instance.right : instance.left) {
        problem.first.assign(rows.nodes() + 1, 0);
        for (const auto& ends : instance.ends)
            if (rows.capacity(ends.at(row_side)) > 0) ++problem.first[ends.at(row_side) + 1];
        for (std::size_t row = 0; row < rows.nodes(); ++row) problem.first[row + 1] += problem.first[row];
        problem.column.resize(problem.first.back());
        problem.cost.resize(problem.first.back());
        edge_of.resize(problem.first.back());
        auto next = problem.first;
        const Side other = row_side == Side::left ? Side::right : Side::left;
        for (std::size_t e = 0; e < instance.ends.size(); ++e) {
            const auto row = instance.ends[e].at(row_side);
            if (rows.capacity(row) == 0) continue;
            const auto arc = next[row]++;
            problem.column[arc] = static_cast<Index>(instance.ends[e].at(other));
            problem.cost[arc] = instance.cost[e] + place(row);
            edge_of[arc] = e;
        }
        problem.outside.assign(rows.nodes(), 0);
        for (const auto at : columns.first) problem.first_slot.push_back(static_cast<Index>(at));
        problem.first_slot.erase(problem.first_slot.begin());
        problem.slot_cost = columns.cost;
    }
    Wide place(std::size_t row) const { return rows.cost[rows.first[row]]; }

    Side row_side;
    const ScalarMatching::Places& rows;
    const ScalarMatching::Places& columns;
    Assignment<Wide> problem;
    std::vector<std::size_t> edge_of;
};

} // namespace

ScalarMatched match_by_core(const ScalarMatching& instance) {
    if (!single(instance.left) && !single(instance.right)) throw std::logic_error("no side has single places");
    const Core core(instance, single(instance.right) ? Side::right : Side::left);
    const auto answer = assign(core.problem);
    ScalarMatched matched{std::vector<bool>(instance.ends.size(), false), {}, {}};
    auto& row_price = core.row_side == Side::left ? matched.left_price : matched.right_price;
    auto& column_price = core.row_side == Side::left ? matched.right_price : matched.left_price;
    for (std::size_t row = 0; row < core.rows.nodes(); ++row) {
        if (answer.arc[row] != none) matched.chosen[core.edge_of[answer.arc[row]]] = true;
        row_price.push_back(core.rows.capacity(row) == 0 ? 0 : answer.row_price[row] - core.place(row));
    }
    for (const auto price : answer.column_price) column_price.push_back(-price);
    // A row without a place was left out of the problem: priced so low that none of its edges would pay.
    for (std::size_t e = 0; e < instance.ends.size(); ++e) {
        const auto row = instance.ends[e].at(core.row_side);
        if (core.rows.capacity(row) > 0) continue;
        const auto column = instance.ends[e].at(core.row_side == Side::left ? Side::right : Side::left);
        row_price[row] = std::min(row_price[row], instance.cost[e] - column_price[column]);
    }
    return matched;
}

ScalarMatched match(const ScalarMatching& instance) {
    return single(instance.left) || single(instance.right) ? match_by_core(instance) : match_by_insertion(instance);
}

} // namespace kith::solver
