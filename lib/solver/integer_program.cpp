// SPDX-License-Identifier: MIT
#include "solver/integer_levels.hpp"
#include "solver/integer_tidy.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>

namespace kith::solver {
namespace {

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

#ifdef KITH_WITH_CBC
/// Small programmes are tried out in exact integers first, so that Cbc's tolerances decide none of them.
Found lowest_by_either(const Engine& by_cbc, const Search& search) {
    constexpr std::size_t most_columns = 64;
    if (search.program.columns.size() > most_columns) return by_cbc(search);
    const auto tried =
        lowest_by_small({search.program, search.cost, search.start, {std::min(search.limit.nodes, 100), {}}});
    const bool is_done =
        tried.is_infeasible || (!tried.value.empty() && total(search.cost, tried.value) == tried.bound);
    if (is_done) return tried;
    auto found = by_cbc({search.program, search.cost, tried.value, search.limit});
    if (found.value.empty()) found.value = tried.value;
    return found;
}
#endif

bool counts(const Row& row, const std::vector<Whole>& cost) {
    return std::ranges::any_of(row.terms, [&](Term term) { return cost[term.column] != 0; });
}

bool is_broken(const Row& row, const std::vector<double>& point) {
    constexpr double clearly = 1e-4;
    double sum = 0;
    for (const auto& term : row.terms) sum += static_cast<double>(term.amount) * point[term.column];
    return (row.upper != no_limit && sum > static_cast<double>(row.upper) + clearly) ||
           (row.lower != -no_limit && sum < static_cast<double>(row.lower) - clearly);
}

Engine usual_engine() {
#ifdef KITH_WITH_CBC
    return [by_cbc = cbc_engine()](const Search& search) { return lowest_by_either(by_cbc, search); };
#else
    return lowest_by_small;
#endif
}

} // namespace

Whole total(const std::vector<Whole>& cost, const std::vector<Whole>& value) {
    Exact sum = 0;
    for (std::size_t j = 0; j < cost.size(); ++j) sum += Exact{cost[j]} * value[j];
    if (sum > no_limit || sum < -no_limit) throw std::length_error("a cost is too large");
    return static_cast<Whole>(sum);
}

/// The programme is tidy and gets a row for each level that is done, or is narrowed to it.
class LevelSearch::Turns {
  public:
    Turns(Engine engine, const IntegerProgram& program, SearchLimit limit)
        : engine_(std::move(engine)), limit_(std::move(limit)) {
        if (auto clean = tidy(program)) program_ = std::move(*clean);
        else answer_.is_infeasible = true;
    }

    bool offer(const std::vector<Whole>& value) {
        if (answer_.is_infeasible || !why_not_feasible(program_, value).empty()) return false;
        value_ = value;
        return true;
    }

    Whole next_bound() {
        if (answer_.is_infeasible || program_.columns.empty() || done_ == program_.levels.size()) return -no_limit;
        const auto bundle = bundle_from(program_, done_, program_.levels.size(), limit_);
        return engine_({program_, bundle.cost, value_, {relaxation_alone, {}}}).bound;
    }

    const IntegerAnswer& until(std::size_t end, std::optional<int> nodes) {
        const auto limit = nodes ? SearchLimit{*nodes, limit_.seconds} : limit_;
        if (answer_.is_infeasible) return answer_;
        if (program_.columns.empty()) {
            answer_.objective = answer_.bound = std::vector<Whole>(end, 0);
            return answer_;
        }
        if (program_.rows.empty() && value_.empty()) value_ = best_corner(program_);
        while (done_ < end && !answer_.is_infeasible) {
            const auto bundle = bundle_from(program_, done_, end, limit);
            search(bundle, limit);
            done_ = bundle.last;
        }
        if (program_.levels.empty() && value_.empty()) search({0, 0, {}, {}, std::vector<Whole>(program_.columns.size(), 0), 0}, limit);
        answer_.value = value_;
        answer_.objective = objectives(end);
        return answer_;
    }

  private:
    void search(const Bundle& bundle, const SearchLimit& limit) {
        const bool is_done = !value_.empty() && std::ranges::all_of(bundle.cost, [](Whole cost) { return cost == 0; });
        if (!is_done) cut(bundle);
        const auto found = is_done ? Found{value_, 0} : engine_({program_, bundle.cost, value_, {nodes_of(limit, bundle.first), limit.seconds}, ties_after(bundle.last)});
        if (value_.empty() && found.is_infeasible) {
            answer_.is_infeasible = true;
            answer_.bound.clear();
            return;
        }
        if (found.is_unbounded) return refuse_unbounded();
        if (!found.value.empty()) take(bundle, found.value);
        const auto reached = objectives(bundle.last);
        split_bound(bundle, found.is_infeasible ? -no_limit : found.bound, reached, answer_.bound);
        const bool is_kept = !found.weight.empty() && !value_.empty() &&
                             narrow(program_, bundle.cost, found.weight, total(bundle.cost, value_));
        if (!reached.empty() && !is_kept) keep(bundle, reached);
    }

    /// Adds the cuts that the relaxation breaks and that matter for what is counted, as long as there are any.
    void cut(const Bundle& bundle) {
        constexpr int most_rounds = 20;
        if (program_.cuts.empty() || value_.empty()) return;
        for (int round = 0; round < most_rounds; ++round) {
            const auto found = engine_({program_, bundle.cost, value_, {relaxation_alone, {}}});
            if (found.point.empty() || total(bundle.cost, found.value) == found.bound) return;
            const auto helps = [&](const Row& row) { return counts(row, bundle.cost) && is_broken(row, found.point); };
            const auto before = program_.rows.size();
            std::ranges::copy_if(program_.cuts, std::back_inserter(program_.rows), helps);
            if (program_.rows.size() == before) return;
            std::erase_if(program_.cuts, helps);
        }
    }

    void take(const Bundle& bundle, const std::vector<Whole>& value) {
        if (const auto why = why_not_feasible(program_, value); !why.empty())
            throw std::logic_error("the integer search broke its own programme: " + why);
        if (value_.empty() || total(bundle.cost, value) < total(bundle.cost, value_)) value_ = value;
    }

    /// Later levels in one price a column: each counts a fraction of the one before.
    std::vector<double> ties_after(std::size_t level) const {
        constexpr double fraction = 0.1;
        std::vector<double> ties(program_.columns.size(), 0);
        for (double share = 1; level < program_.levels.size(); ++level) {
            double largest = 0;
            for (const auto& term : program_.levels[level]) largest = std::max(largest, std::abs(static_cast<double>(term.amount)));
            for (const auto& term : program_.levels[level]) ties[term.column] += share * static_cast<double>(term.amount) / largest;
            if (largest > 0) share *= fraction;
        }
        return ties;
    }

    std::vector<Whole> objectives(std::size_t end) const {
        std::vector<Whole> reached;
        if (value_.empty()) return reached;
        for (std::size_t level = 0; level < end; ++level) reached.push_back(level_total(program_.levels[level], value_));
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
    std::size_t done_ = 0;
    std::vector<Whole> value_;
    IntegerAnswer answer_;
};

LevelSearch::LevelSearch(const IntegerProgram& program, const SearchLimit& limit, const std::vector<Whole>& start)
    : LevelSearch(usual_engine(), program, limit, start) {}

LevelSearch::LevelSearch(Engine engine, const IntegerProgram& program, const SearchLimit& limit, const std::vector<Whole>& start)
    : turns_(std::make_unique<Turns>(std::move(engine), program, limit)), program_(&program) {
    if (!start.empty()) turns_->offer(start);
}

LevelSearch::~LevelSearch() = default;

bool LevelSearch::offer(const std::vector<Whole>& value) { return turns_->offer(value); }

Whole LevelSearch::next_bound() { return turns_->next_bound(); }

const IntegerAnswer& LevelSearch::until(std::size_t end, std::optional<int> nodes) {
    const auto& answer = turns_->until(end, nodes);
    if (const auto why = answer.value.empty() ? std::string() : why_not_feasible(*program_, answer.value); !why.empty())
        throw std::logic_error("the integer search broke its own programme: " + why);
    return answer;
}

IntegerAnswer best_by(Engine engine, const IntegerProgram& program, const SearchLimit& limit, const std::vector<Whole>& start) {
    return LevelSearch(std::move(engine), program, limit, start).until(program.levels.size());
}

IntegerAnswer best_of(const IntegerProgram& program, const SearchLimit& limit, const std::vector<Whole>& start) {
    return best_by(usual_engine(), program, limit, start);
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
