// SPDX-License-Identifier: MIT
#include "solver/integer_tidy.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::solver {
namespace {

constexpr Whole most_sum = Whole{1} << 50;

using Terms = std::vector<Term>;

/// By rising column, each once, none zero.
Terms tidy(Terms terms, std::size_t columns) {
    std::stable_sort(terms.begin(), terms.end(), [](Term a, Term b) { return a.column < b.column; });
    Terms merged;
    for (const auto& term : terms) {
        if (term.column >= columns) throw std::invalid_argument("a term names no column");
        if (term.amount < -most_sum || term.amount > most_sum)
            throw std::length_error("an amount is too large");
        if (!merged.empty() && merged.back().column == term.column)
            merged.back().amount += term.amount;
        else
            merged.push_back(term);
    }
    std::erase_if(merged, [](Term term) { return term.amount == 0; });
    return merged;
}

void check_limit(Whole limit) {
    if (limit != no_limit && limit != -no_limit && (limit < -most_sum || limit > most_sum))
        throw std::length_error("a limit is too large");
}

void widen(Whole& sum, Whole amount, Whole end, Whole none) {
    if (sum == none) return;
    if (end == no_limit || end == -no_limit) {
        sum = none;
        return;
    }
    const Exact next = sum + Exact{amount} * end;
    if (next > most_sum || next < -most_sum) throw std::length_error("a sum is too large");
    sum = static_cast<Whole>(next);
}

} // namespace

Range range_of(const std::vector<Term>& terms, const std::vector<Column>& columns) {
    Range range;
    for (const auto& [column, amount] : terms) {
        const auto& [lower, upper] = columns[column];
        widen(range.least, amount, amount > 0 ? lower : upper, -no_limit);
        widen(range.most, amount, amount > 0 ? upper : lower, no_limit);
    }
    return range;
}

std::optional<IntegerProgram> tidy(const IntegerProgram& program) {
    IntegerProgram clean{program.columns, {}, {}, {}};
    bool is_possible = true;
    for (const auto& column : program.columns) {
        check_limit(column.lower), check_limit(column.upper);
        if (column.lower > column.upper || column.lower == no_limit || column.upper == -no_limit)
            is_possible = false;
    }
    for (const auto& level : program.levels) clean.levels.push_back(tidy(level, program.columns.size()));
    for (const auto& row : program.rows) {
        check_limit(row.lower), check_limit(row.upper);
        auto terms = tidy(row.terms, program.columns.size());
        if (!is_possible) continue;
        const auto range = range_of(terms, program.columns);
        if (range.least > row.upper || range.most < row.lower || row.lower > row.upper)
            is_possible = false;
        else if (range.least < row.lower || range.most > row.upper)
            clean.rows.push_back({row.lower, row.upper, std::move(terms)});
    }
    if (!is_possible) return std::nullopt;
    for (const auto& cut : program.cuts) clean.cuts.push_back({cut.lower, cut.upper, tidy(cut.terms, program.columns.size())});
    return clean;
}

Whole level_total(const std::vector<Term>& level, const std::vector<Whole>& value) {
    Exact sum = 0;
    for (const auto& term : level) sum += Exact{term.amount} * value[term.column];
    if (sum > no_limit || sum < -no_limit) throw std::length_error("a level's value is too large");
    return static_cast<Whole>(sum);
}

} // namespace kith::solver
