// SPDX-License-Identifier: MIT
#include "solver/rotation.hpp"

#include <algorithm>

namespace kith::solver {

Rotation::Rotation(const FactProgram& facts)
    : facts_(facts), rows_of_(facts.program.columns.size()) {
    for (std::size_t r = 0; r < facts.program.rows.size(); ++r)
        for (const auto& [column, amount] : facts.program.rows[r].terms) rows_of_[column].emplace_back(r, amount);
}

std::vector<std::size_t> Rotation::needed(const std::vector<bool>& holds, const std::vector<Whole>& value) {
    begin(holds, value);
    needed_ = common_facts();
    for (std::size_t s = 0; s < steps_.size(); ++s) {
        go(s, 1);
        rotate(s);
        go(s, -1);
    }
    return {needed_.begin(), needed_.end()};
}

void Rotation::begin(const std::vector<bool>& holds, const std::vector<Whole>& value) {
    value_ = value;
    sum_.assign(facts_.program.rows.size(), 0);
    is_in_force_.assign(sum_.size(), false);
    is_taken_.assign(sum_.size(), false);
    broken_.clear();
    for (std::size_t r = 0; r < sum_.size(); ++r) {
        is_in_force_[r] = std::ranges::all_of(facts_.facts[r], [&](std::size_t fact) { return holds[fact]; });
        for (const auto& [column, amount] : facts_.program.rows[r].terms) sum_[r] += amount * value_[column];
        if (is_in_force_[r] && is_broken(r)) broken_.insert(r);
    }
    steps_.assign(1, {});
}

bool Rotation::is_broken(std::size_t row) const {
    return sum_[row] < facts_.program.rows[row].lower || sum_[row] > facts_.program.rows[row].upper;
}

void Rotation::move(std::size_t column, Whole by) {
    value_[column] += by;
    for (const auto& [row, amount] : rows_of_[column]) {
        sum_[row] += amount * by;
        if (!is_in_force_[row]) continue;
        if (is_broken(row)) broken_.insert(row);
        else broken_.erase(row);
    }
}

/// All that the step and those before it have moved, or the same back.
void Rotation::go(std::size_t step, Whole there_or_back) {
    for (; step != 0; step = steps_[step].before) move(steps_[step].column, there_or_back * steps_[step].by);
}

/// Each column that keeps the first broken row again is moved, and what breaks then is looked at.
void Rotation::rotate(std::size_t step) {
    if (broken_.empty()) return;
    const auto row = *broken_.begin();
    for (const auto& term : facts_.program.rows[row].terms) {
        const auto by = mends(row, term);
        if (by == 0) continue;
        move(term.column, by);
        const auto facts = common_facts();
        needed_.insert(facts.begin(), facts.end());
        if (!facts.empty() && !is_taken_[*broken_.begin()]) {
            is_taken_[*broken_.begin()] = true;
            steps_.push_back({step, term.column, by});
        }
        move(term.column, -by);
    }
}

/// By how much the term's column has to move for the row to be kept; 0 where its bounds don't let it.
Whole Rotation::mends(std::size_t row, const Term& term) const {
    const auto& [lower, upper, terms] = facts_.program.rows[row];
    if (term.amount == 0) return 0;
    const auto miss = sum_[row] < lower ? lower - sum_[row] : upper - sum_[row];
    auto by = miss / term.amount;
    if (by * term.amount != miss) by += (miss > 0) == (term.amount > 0) ? 1 : -1;
    const auto& column = facts_.program.columns[term.column];
    return column.lower <= value_[term.column] + by && value_[term.column] + by <= column.upper ? by : 0;
}

/// The facts that all broken rows stand for: without any one of them nothing is broken.
std::set<std::size_t> Rotation::common_facts() const {
    std::set<std::size_t> common;
    if (broken_.empty()) return common;
    for (const auto fact : facts_.facts[*broken_.begin()])
        if (std::ranges::all_of(broken_, [&](std::size_t row) { return std::ranges::count(facts_.facts[row], fact) > 0; }))
            common.insert(fact);
    return common;
}

} // namespace kith::solver
