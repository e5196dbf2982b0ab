// SPDX-License-Identifier: MIT
#include "solver/integer_search.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace kith::solver {
namespace {

/// Weights beyond this could overflow a sum of 2^50 times itself; they prove nothing.
constexpr double most_weight = 0x1p60;

/// A row that could be this far from its limit is left as it is.
constexpr Whole most_slack = 1'000'000;

/// Rounded, and nothing on a side of a row that has no limit.
std::vector<Exact> rounded(const IntegerProgram& program, const double* weight, double scale) {
    std::vector<Exact> exact(program.rows.size(), 0);
    for (std::size_t i = 0; i < exact.size(); ++i) {
        const double scaled = std::round(weight[i] * scale);
        if (!(std::abs(scaled) <= most_weight)) return {};
        const bool is_limited =
            scaled > 0 ? program.rows[i].lower != -no_limit : program.rows[i].upper != no_limit;
        if (is_limited) exact[i] = static_cast<Exact>(scaled);
    }
    return exact;
}

/// The least of scale * cost, less the weighted rows, plus what the weighted rows are at least; over the box
/// of the columns. Nothing where it has no lowest.
std::optional<Exact> least(const IntegerProgram& program, const std::vector<Whole>& cost, Exact scale,
                           const std::vector<Exact>& weight) {
    std::vector<Exact> reduced(program.columns.size());
    for (std::size_t j = 0; j < reduced.size(); ++j) reduced[j] = scale * cost[j];
    Exact sum = 0;
    for (std::size_t i = 0; i < weight.size(); ++i) {
        if (weight[i] == 0) continue;
        const auto& row = program.rows[i];
        sum += weight[i] * (weight[i] > 0 ? row.lower : row.upper);
        for (const auto& term : row.terms) reduced[term.column] -= weight[i] * term.amount;
    }
    for (std::size_t j = 0; j < reduced.size(); ++j) {
        if (reduced[j] == 0) continue;
        const Whole end = reduced[j] > 0 ? program.columns[j].lower : program.columns[j].upper;
        if (end == no_limit || end == -no_limit) return std::nullopt;
        sum += reduced[j] * end;
    }
    return sum;
}

} // namespace

Whole proven_bound(const IntegerProgram& program, const std::vector<Whole>& cost, const double* weight) {
    Whole best = -no_limit;
    for (const int bits : {0, 24}) {
        const auto exact = rounded(program, weight, std::ldexp(1.0, bits));
        if (exact.size() != program.rows.size()) continue;
        const Exact scale = Exact{1} << bits;
        const auto sum = least(program, cost, scale, exact);
        if (!sum) continue;
        // Costs are whole, so the bound is rounded up.
        const Exact bound = *sum / scale + (*sum % scale > 0 ? 1 : 0);
        if (bound > best && bound < no_limit) best = static_cast<Whole>(bound);
    }
    return best;
}

bool narrow(IntegerProgram& program, const std::vector<Whole>& cost, const std::vector<double>& weight, Whole most) {
    constexpr int bits = 24;
    const auto exact = rounded(program, weight.data(), std::ldexp(1.0, bits));
    if (exact.size() != program.rows.size()) return false;
    const Exact scale = Exact{1} << bits;
    const auto sum = least(program, cost, scale, exact);
    if (!sum || *sum > scale * most) return false;
    // Whatever moves a column by one from the end that its reduced cost prefers spends some of this.
    const Exact spare = scale * most - *sum;
    const auto steps = [&](Exact price) { return static_cast<Whole>(std::min<Exact>(spare / price, no_limit / 4)); };
    std::vector<Exact> reduced(program.columns.size());
    for (std::size_t j = 0; j < reduced.size(); ++j) reduced[j] = scale * cost[j];
    for (std::size_t i = 0; i < exact.size(); ++i)
        for (const auto& term : program.rows[i].terms) reduced[term.column] -= exact[i] * term.amount;
    for (std::size_t j = 0; j < reduced.size(); ++j) {
        auto& [lower, upper] = program.columns[j];
        if (reduced[j] > 0 && Exact{upper} - lower > steps(reduced[j])) upper = lower + steps(reduced[j]);
        if (reduced[j] < 0 && Exact{upper} - lower > steps(-reduced[j])) lower = upper - steps(-reduced[j]);
    }
    for (std::size_t i = 0; i < exact.size(); ++i) {
        auto& row = program.rows[i];
        if (exact[i] > 0 && steps(exact[i]) < most_slack) row.upper = std::min(row.upper, row.lower + steps(exact[i]));
        if (exact[i] < 0 && steps(-exact[i]) < most_slack) row.lower = std::max(row.lower, row.upper - steps(-exact[i]));
    }
    return spare == 0;
}

std::optional<Conflict> plain_conflict(const IntegerProgram& program, const std::vector<bool>& rows_in_force) {
    if (rows_in_force.size() != program.rows.size())
        throw std::invalid_argument("as many rows in force as rows are asked for");
    for (const auto& row : program.rows)
        for (const auto& term : row.terms)
            if (term.column >= program.columns.size()) throw std::invalid_argument("a term names no column");
    for (const auto& column : program.columns)
        if (column.lower > column.upper) return Conflict{};
    for (std::size_t i = 0; i < program.rows.size(); ++i) {
        const auto& row = program.rows[i];
        const bool is_broken =
            row.lower > row.upper || (row.terms.empty() && (row.lower > 0 || row.upper < 0));
        if (rows_in_force[i] && is_broken) return Conflict{{i}};
    }
    return std::nullopt;
}

std::vector<std::size_t> proven_conflict(const IntegerProgram& program,
                                         const std::vector<bool>& rows_in_force, const double* ray) {
    double largest = 0, smallest = HUGE_VAL;
    std::vector<double> weight(ray, ray + program.rows.size());
    for (std::size_t i = 0; i < weight.size(); ++i) {
        if (!rows_in_force[i]) weight[i] = 0;
        largest = std::max(largest, std::abs(weight[i]));
    }
    for (double& one : weight) {
        if (std::abs(one) < largest * 1e-9) one = 0;
        if (one != 0) smallest = std::min(smallest, std::abs(one));
    }
    if (largest == 0) return {};
    const std::vector<Whole> no_cost(program.columns.size(), 0);
    // Most rays are small whole numbers over their smallest; a power of two serves the rest.
    for (const double scale : {1 / smallest, 2 / smallest, 6 / smallest, 60 / smallest, 0x1p30 / largest}) {
        for (const double sign : {1.0, -1.0}) {
            const auto exact = rounded(program, weight.data(), sign * scale);
            if (exact.size() != program.rows.size()) continue;
            const auto sum = least(program, no_cost, 1, exact);
            if (!sum || *sum <= 0) continue;
            std::vector<std::size_t> rows;
            for (std::size_t i = 0; i < exact.size(); ++i)
                if (exact[i] != 0) rows.push_back(i);
            return rows;
        }
    }
    return {};
}

} // namespace kith::solver
