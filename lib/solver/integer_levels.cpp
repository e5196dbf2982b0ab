// SPDX-License-Identifier: MIT
#include "solver/integer_levels.hpp"

#include "solver/integer_tidy.hpp"

#include <algorithm>

namespace kith::solver {
namespace {

/// Levels are searched together while the product of their ranges is at most this: a solver of floating point
/// numbers still tells one unit of the last from none.
constexpr Whole most_together = Whole{1} << 20;
constexpr Whole most_digit = Whole{1} << 30;

/// Of how many values a level can be, or no_limit where it can't be a digit of a sum.
Whole digits_of(const std::vector<Term>& level, const Range& range) {
    if (range.least < -most_digit || range.most > most_digit) return no_limit;
    for (const auto& term : level)
        if (term.amount < -most_digit || term.amount > most_digit) return no_limit;
    return range.most - range.least + 1;
}

} // namespace

int nodes_of(const SearchLimit& limit, std::size_t level) {
    const bool has_own = level < limit.level_nodes.size() && limit.level_nodes[level] != 0;
    return has_own ? limit.level_nodes[level] : limit.nodes;
}

Bundle bundle_from(const IntegerProgram& program, std::size_t first, std::size_t end, const SearchLimit& limit) {
    Bundle bundle{first, first, {}, {}, std::vector<Whole>(program.columns.size(), 0), 0};
    std::vector<Whole> digits;
    Exact product = 1;
    for (; bundle.last < end; ++bundle.last) {
        if (bundle.last > first && nodes_of(limit, bundle.last) != nodes_of(limit, first)) break;
        const auto range = range_of(program.levels[bundle.last], program.columns);
        const Whole count = digits_of(program.levels[bundle.last], range);
        product *= count;
        if (bundle.last > first && product > most_together) break;
        digits.push_back(count);
        bundle.least.push_back(range.least);
    }
    bundle.weight.assign(digits.size(), 1);
    for (std::size_t i = digits.size(); i-- > 1;) bundle.weight[i - 1] = bundle.weight[i] * digits[i];
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (bundle.least[i] != -no_limit) bundle.offset += bundle.weight[i] * bundle.least[i];
        for (const auto& term : program.levels[first + i])
            bundle.cost[term.column] += bundle.weight[i] * term.amount;
    }
    return bundle;
}

void split_bound(const Bundle& bundle, Whole bound, const std::vector<Whole>& objective,
                 std::vector<Whole>& bounds) {
    Whole rest = bound == -no_limit ? 0 : std::max<Whole>(0, bound - bundle.offset);
    for (std::size_t i = 0; i < bundle.weight.size(); ++i) {
        const Whole least = bundle.least[i];
        if (least == -no_limit) { // then it is alone
            bounds.push_back(bound);
            continue;
        }
        bounds.push_back(least + rest / bundle.weight[i]);
        if (!objective.empty())
            rest = std::max<Whole>(0, rest - (objective[bundle.first + i] - least) * bundle.weight[i]);
    }
}

} // namespace kith::solver
