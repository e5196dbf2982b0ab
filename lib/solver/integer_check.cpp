// SPDX-License-Identifier: MIT
#include "solver/integer_program.hpp"

namespace kith::solver {
namespace {

__extension__ using Exact = __int128;

bool is_within(Exact sum, Whole lower, Whole upper) {
    return (lower == -no_limit || sum >= lower) && (upper == no_limit || sum <= upper);
}

std::string limits(Whole lower, Whole upper) {
    return (lower == -no_limit ? std::string("any") : std::to_string(lower)) + " to " +
           (upper == no_limit ? std::string("any") : std::to_string(upper));
}

} // namespace

std::string why_not_feasible(const IntegerProgram& program, const std::vector<Whole>& value) {
    if (value.size() != program.columns.size())
        return std::to_string(value.size()) + " values for " + std::to_string(program.columns.size()) +
               " columns";
    for (std::size_t j = 0; j < value.size(); ++j) {
        const auto& column = program.columns[j];
        if (!is_within(value[j], column.lower, column.upper))
            return "column " + std::to_string(j) + " is " + std::to_string(value[j]) + ", not " +
                   limits(column.lower, column.upper);
    }
    for (std::size_t i = 0; i < program.rows.size(); ++i) {
        const auto& row = program.rows[i];
        Exact sum = 0;
        for (const auto& term : row.terms) {
            if (term.column >= value.size())
                return "row " + std::to_string(i) + " names column " + std::to_string(term.column);
            sum += Exact{term.amount} * value[term.column];
        }
        if (!is_within(sum, row.lower, row.upper))
            return "row " + std::to_string(i) + " is not " + limits(row.lower, row.upper);
    }
    return "";
}

} // namespace kith::solver
