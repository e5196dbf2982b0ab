// SPDX-License-Identifier: MIT
#include "solver/integer_program.hpp"

#include "solver/integer_search.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace kith::solver {
namespace {

constexpr Whole most_sum = Whole{1} << 50;
/// Levels are searched together while the product of their ranges is at most this: a solver of floating point
/// numbers still tells one unit of the last from none.
constexpr Whole most_together = Whole{1} << 20;
constexpr Whole most_digit = Whole{1} << 30;

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

/// Lowest and highest of a sum over the box; a side is +-no_limit where a column has none.
struct Range {
    Whole least = 0, most = 0;
};

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

Range range_of(const Terms& terms, const std::vector<Column>& columns) {
    Range range;
    for (const auto& [column, amount] : terms) {
        const auto& [lower, upper] = columns[column];
        widen(range.least, amount, amount > 0 ? lower : upper, -no_limit);
        widen(range.most, amount, amount > 0 ? upper : lower, no_limit);
    }
    return range;
}

/// Tidy rows, of which none is empty or always kept; nothing where a row or a column can't be kept.
std::optional<IntegerProgram> tidy(const IntegerProgram& program) {
    IntegerProgram clean{program.columns, {}, {}};
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
    return clean;
}

/// Levels that are searched together: each is a digit of one cost, the first the most significant.
struct Bundle {
    std::size_t first = 0, last = 0; ///< one past
    std::vector<Whole> weight, least;
    std::vector<Whole> cost; ///< of each column
    Whole offset = 0;        ///< the cost where every level is at its least
};

/// Of how many values a level can be, or no_limit where it can't be a digit of a sum.
Whole digits_of(const Terms& level, const Range& range) {
    if (range.least < -most_digit || range.most > most_digit) return no_limit;
    for (const auto& term : level)
        if (term.amount < -most_digit || term.amount > most_digit) return no_limit;
    return range.most - range.least + 1;
}

int nodes_of(const SearchLimit& limit, std::size_t level) {
    const bool has_own = level < limit.level_nodes.size() && limit.level_nodes[level] != 0;
    return has_own ? limit.level_nodes[level] : limit.nodes;
}

/// As many levels from the first as go together, at least one.
Bundle bundle_from(const IntegerProgram& program, std::size_t first, const SearchLimit& limit) {
    Bundle bundle{first, first, {}, {}, std::vector<Whole>(program.columns.size(), 0), 0};
    std::vector<Whole> digits;
    Exact product = 1;
    for (; bundle.last < program.levels.size(); ++bundle.last) {
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

Whole level_total(const Terms& level, const std::vector<Whole>& value) {
    Exact sum = 0;
    for (const auto& term : level) sum += Exact{term.amount} * value[term.column];
    if (sum > no_limit || sum < -no_limit) throw std::length_error("a level's value is too large");
    return static_cast<Whole>(sum);
}

/// What a bound of the whole bundle says of each of its levels, given the values of those before it.
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

/// Each column at the end that its first cost prefers; for a programme without rows.
std::vector<Whole> best_corner(const IntegerProgram& program) {
    std::vector<Whole> value(program.columns.size());
    std::vector<Whole> cost(value.size(), 0);
    for (const auto& level : program.levels)
        for (const auto& term : level)
            if (cost[term.column] == 0) cost[term.column] = term.amount;
    for (std::size_t j = 0; j < value.size(); ++j) {
        const auto& [lower, upper] = program.columns[j];
        const Whole end = cost[j] > 0          ? lower
                          : cost[j] < 0        ? upper
                          : lower != -no_limit ? lower
                                               : std::min<Whole>(0, upper);
        if (end == no_limit || end == -no_limit) throw std::domain_error("a level has no lowest value");
        value[j] = end;
    }
    return value;
}

/// The levels in turn. The programme is tidy and gets a row for each level that is done.
class Turns {
  public:
    Turns(Engine engine, IntegerProgram program, const SearchLimit& limit, std::vector<Whole> start)
        : engine_(engine), program_(std::move(program)), limit_(limit), value_(std::move(start)) {}

    IntegerAnswer run() {
        for (std::size_t level = 0; level < program_.levels.size() && !answer_.is_infeasible;) {
            const auto bundle = bundle_from(program_, level, limit_);
            search(bundle);
            level = bundle.last;
        }
        if (program_.levels.empty() && value_.empty())
            search({0, 0, {}, {}, std::vector<Whole>(program_.columns.size(), 0), 0});
        if (answer_.is_infeasible) return answer_;
        answer_.value = value_;
        answer_.objective = objectives();
        return answer_;
    }

  private:
    void search(const Bundle& bundle) {
        const bool is_done = !value_.empty() && std::ranges::all_of(bundle.cost, [](Whole cost) { return cost == 0; });
        const auto found = is_done ? Found{value_, 0} : engine_({program_, bundle.cost, value_, limit_of(bundle)});
        if (value_.empty() && found.is_infeasible) {
            answer_.is_infeasible = true;
            answer_.bound.clear();
            return;
        }
        if (found.is_unbounded) return refuse_unbounded();
        if (!found.value.empty()) take(bundle, found.value);
        const auto reached = objectives();
        split_bound(bundle, found.is_infeasible ? -no_limit : found.bound, reached, answer_.bound);
        const bool is_kept = !found.weight.empty() && !value_.empty() &&
                             narrow(program_, bundle.cost, found.weight, total(bundle.cost, value_));
        if (!reached.empty() && !is_kept) keep(bundle, reached);
    }

    SearchLimit limit_of(const Bundle& bundle) const { return {nodes_of(limit_, bundle.first), limit_.seconds}; }

    void take(const Bundle& bundle, const std::vector<Whole>& value) {
        if (const auto why = why_not_feasible(program_, value); !why.empty())
            throw std::logic_error("the integer search broke its own programme: " + why);
        if (value_.empty() || total(bundle.cost, value) < total(bundle.cost, value_)) value_ = value;
    }

    std::vector<Whole> objectives() const {
        std::vector<Whole> reached;
        if (value_.empty()) return reached;
        for (const auto& level : program_.levels) reached.push_back(level_total(level, value_));
        return reached;
    }

    void keep(const Bundle& bundle, const std::vector<Whole>& reached) {
        for (std::size_t level = bundle.first; level < bundle.last; ++level)
            if (!program_.levels[level].empty())
                program_.rows.push_back({-no_limit, reached[level], program_.levels[level]});
    }

    /// Costs without a lowest are a fault of the caller only where there is a solution.
    void refuse_unbounded() {
        const std::vector<Whole> no_cost(program_.columns.size(), 0);
        const auto found = engine_({program_, no_cost, value_, limit_});
        if (!value_.empty() || !found.is_infeasible) throw std::domain_error("a level has no lowest value");
        answer_.is_infeasible = true;
        answer_.bound.clear();
    }

    Engine engine_;
    IntegerProgram program_;
    SearchLimit limit_;
    std::vector<Whole> value_;
    IntegerAnswer answer_;
};

#ifdef KITH_WITH_CBC
/// Small programmes are tried out in exact integers first, so that Cbc's tolerances decide none of them.
Found lowest_by_either(const Search& search) {
    constexpr std::size_t most_columns = 64;
    if (search.program.columns.size() > most_columns) return lowest_by_cbc(search);
    const auto tried =
        lowest_by_small({search.program, search.cost, search.start, {std::min(search.limit.nodes, 100), {}}});
    const bool is_done =
        tried.is_infeasible || (!tried.value.empty() && total(search.cost, tried.value) == tried.bound);
    if (is_done) return tried;
    auto found = lowest_by_cbc({search.program, search.cost, tried.value, search.limit});
    if (found.value.empty()) found.value = tried.value;
    return found;
}
#endif

} // namespace

Whole total(const std::vector<Whole>& cost, const std::vector<Whole>& value) {
    Exact sum = 0;
    for (std::size_t j = 0; j < cost.size(); ++j) sum += Exact{cost[j]} * value[j];
    if (sum > no_limit || sum < -no_limit) throw std::length_error("a cost is too large");
    return static_cast<Whole>(sum);
}

IntegerAnswer best_by(Engine engine, const IntegerProgram& program, const SearchLimit& limit,
                      const std::vector<Whole>& start) {
    const auto clean = tidy(program);
    IntegerAnswer answer;
    if (!clean) {
        answer.is_infeasible = true;
        return answer;
    }
    if (clean->rows.empty()) {
        answer.value = best_corner(*clean);
        for (const auto& level : clean->levels) answer.objective.push_back(level_total(level, answer.value));
        answer.bound = answer.objective;
    } else {
        const bool is_usable = !start.empty() && why_not_feasible(program, start).empty();
        answer = Turns(engine, *clean, limit, is_usable ? start : std::vector<Whole>{}).run();
    }
    if (const auto why = answer.value.empty() ? std::string() : why_not_feasible(program, answer.value);
        !why.empty())
        throw std::logic_error("the integer search broke its own programme: " + why);
    return answer;
}

IntegerAnswer best_of(const IntegerProgram& program, const SearchLimit& limit,
                      const std::vector<Whole>& start) {
#ifdef KITH_WITH_CBC
    return best_by(lowest_by_either, program, limit, start);
#else
    return best_by(lowest_by_small, program, limit, start);
#endif
}

#ifndef KITH_WITH_CBC
std::optional<Conflict> relaxation_conflict(const IntegerProgram& program,
                                            const std::vector<bool>& rows_in_force) {
    return small::relaxation_conflict(program, rows_in_force);
}
#endif

namespace small {
IntegerAnswer best_of(const IntegerProgram& program, const SearchLimit& limit,
                      const std::vector<Whole>& start) {
    return best_by(lowest_by_small, program, limit, start);
}
} // namespace small

} // namespace kith::solver
