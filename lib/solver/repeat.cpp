// SPDX-License-Identifier: MIT
#include "solver/repeat.hpp"

#include <algorithm>
#include <unordered_map>

namespace kith::solver {
namespace {

bool divide_evenly(const std::vector<Whole>& values, Whole by) {
    return std::all_of(values.begin(), values.end(), [&](Whole value) { return value % by == 0; });
}

/// The rows of one unit, by position in `repeat.columns`.
std::vector<Row> unit_rows(const IntegerProgram& program, const Repeat& repeat) {
    std::unordered_map<std::size_t, std::size_t> position;
    for (std::size_t i = 0; i < repeat.columns.size(); ++i) position[repeat.columns[i]] = i;
    std::vector<Row> rows;
    for (const auto at : repeat.rows) {
        Row row = program.rows[at];
        for (auto& term : row.terms) term.column = position.at(term.column);
        if (row.lower != -no_limit) row.lower /= repeat.units;
        if (row.upper != no_limit) row.upper /= repeat.units;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A unit that leaves `others` units' worth of `left`: what it takes keeps a unit's bounds, and so, on average, does
/// what it leaves.
IntegerProgram one_of(const IntegerProgram& program, const Repeat& repeat, const std::vector<Row>& rows,
                      const std::vector<Whole>& left, Whole others, const std::vector<Whole>& before) {
    IntegerProgram unit;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const Whole most = program.columns[repeat.columns[i]].upper / repeat.units;
        unit.columns.push_back({std::max<Whole>(0, left[i] - others * most), std::min(most, left[i])});
    }
    for (const auto& row : rows) {
        Whole sum = 0;
        for (const auto& term : row.terms) sum += term.amount * left[term.column];
        Row now = row;
        if (row.upper != no_limit) now.lower = std::max(now.lower, sum - others * row.upper);
        if (row.lower != -no_limit) now.upper = std::min(now.upper, sum - others * row.lower);
        unit.rows.push_back(std::move(now));
    }
    std::vector<Term> alike;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i] > 0) alike.push_back({i, -1});
    unit.levels.push_back(std::move(alike));
    return unit;
}

} // namespace

std::optional<std::vector<std::vector<Whole>>> split(const IntegerProgram& program, const Repeat& repeat,
                                                     const std::vector<Whole>& value, const SearchLimit& limit) {
    std::vector<Whole> left;
    for (const auto column : repeat.columns) left.push_back(value[column]);
    const auto rows = unit_rows(program, repeat);
    std::vector<std::vector<Whole>> units;
    std::vector<Whole> before;
    for (Whole rest = repeat.units; rest > 0; --rest) {
        std::vector<Whole> unit;
        if (divide_evenly(left, rest)) {
            for (const auto one : left) unit.push_back(one / rest);
        } else {
            unit = best_of(one_of(program, repeat, rows, left, rest - 1, before), limit, {}).value;
            if (unit.empty()) return {};
        }
        for (std::size_t i = 0; i < left.size(); ++i) left[i] -= unit[i];
        before = unit;
        units.push_back(std::move(unit));
    }
    return units;
}

} // namespace kith::solver
