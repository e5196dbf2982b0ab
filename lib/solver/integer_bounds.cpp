// SPDX-License-Identifier: MIT
#include "solver/integer_small.hpp"

#include <algorithm>
#include <tuple>

namespace kith::solver {
namespace {

Exact floor_div(Exact a, Exact b) {
    const Exact quotient = a / b;
    return quotient - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

bool is_open(Whole end) { return end == no_limit || end == -no_limit; }

} // namespace

Bounds::Bounds(const IntegerProgram& program, const std::vector<Whole>& cost)
    : columns_(program.columns), rows_(program.rows), of_column_(columns_.size()) {
    Row priced;
    for (std::size_t j = 0; j < cost.size(); ++j)
        if (cost[j] != 0) priced.terms.push_back({j, cost[j]});
    rows_.push_back(std::move(priced));
    for (auto& row : rows_) std::erase_if(row.terms, [](Term term) { return term.amount == 0; });
    for (std::size_t i = 0; i < rows_.size(); ++i)
        for (const auto& term : rows_[i].terms) of_column_[term.column].push_back({i, term.amount});
    is_queued_.assign(rows_.size(), false);
    has_told_.assign(rows_.size(), false);
}

bool Bounds::tighten_all() {
    for (std::size_t i = 0; i < rows_.size(); ++i) wake(i);
    return run();
}

bool Bounds::narrow(std::size_t column, Whole lower, Whole upper) {
    return set(column, lower, upper) && run();
}

void Bounds::back_to(std::size_t mark) {
    for (; trail_.size() > mark; trail_.pop_back()) columns_[trail_.back().column] = trail_.back().before;
}

bool Bounds::set(std::size_t column, Whole lower, Whole upper) {
    auto& bounds = columns_[column];
    const Column next{std::max(bounds.lower, lower), std::min(bounds.upper, upper)};
    if (next.lower == bounds.lower && next.upper == bounds.upper) return true;
    trail_.push_back({column, bounds});
    bounds = next;
    for (const auto& one : of_column_[column]) wake(one.row);
    return next.lower <= next.upper;
}

void Bounds::wake(std::size_t row) {
    if (is_queued_[row]) return;
    is_queued_[row] = true;
    queue_.push_back(row);
}

bool Bounds::run() {
    // Bounds without a limit can creep for ever; what is left undone is only a weaker bound.
    const auto most = looked_ + 50 * static_cast<std::int64_t>(rows_.size()) + 1000;
    bool is_possible = true;
    for (std::size_t at = 0; at < queue_.size(); ++at) {
        const auto row = queue_[at];
        is_queued_[row] = false;
        if (is_possible && looked_ < most) is_possible = look(row);
    }
    queue_.clear();
    return is_possible;
}

bool Bounds::look(std::size_t i) {
    ++looked_;
    Sum least, most;
    for (const auto& [column, amount] : rows_[i].terms) {
        const auto& [lower, upper] = columns_[column];
        const Whole low = amount > 0 ? lower : upper, high = amount > 0 ? upper : lower;
        is_open(low) ? void(++least.open) : void(least.finite += Exact{amount} * low);
        is_open(high) ? void(++most.open) : void(most.finite += Exact{amount} * high);
    }
    const auto before = trail_.size();
    bool is_possible = true;
    const auto [lower, upper, terms] = std::tie(rows_[i].lower, rows_[i].upper, rows_[i].terms);
    if (upper != no_limit && least.open == 0 && least.finite > upper) is_possible = false;
    if (lower != -no_limit && most.open == 0 && most.finite < lower) is_possible = false;
    for (std::size_t k = 0; is_possible && k < terms.size(); ++k) {
        const auto& term = terms[k];
        const auto bounds = columns_[term.column];
        const Whole low = term.amount > 0 ? bounds.lower : bounds.upper;
        const Whole high = term.amount > 0 ? bounds.upper : bounds.lower;
        if (upper != no_limit && least.open == (is_open(low) ? 1 : 0))
            is_possible =
                look(term, upper - (least.finite - (is_open(low) ? 0 : Exact{term.amount} * low)), true);
        if (is_possible && lower != -no_limit && most.open == (is_open(high) ? 1 : 0))
            is_possible =
                look(term, lower - (most.finite - (is_open(high) ? 0 : Exact{term.amount} * high)), false);
    }
    if (!is_possible || trail_.size() > before) has_told_[i] = true;
    return is_possible;
}

/// amount times column is at most, or at least, this.
bool Bounds::look(const Term& term, Exact slack, bool is_upper) {
    const Exact end =
        (term.amount > 0) == is_upper ? floor_div(slack, term.amount) : -floor_div(-slack, term.amount);
    if (end >= no_limit || end <= -no_limit) return true;
    return (term.amount > 0) == is_upper ? set(term.column, -no_limit, static_cast<Whole>(end))
                                         : set(term.column, static_cast<Whole>(end), no_limit);
}

} // namespace kith::solver
