// SPDX-License-Identifier: MIT
#include "solver/integer_small.hpp"

#include <algorithm>
#include <numeric>

namespace kith::solver {
namespace {

constexpr std::int64_t rows_a_node = 1000; ///< rows looked at that count for a node of the limit
constexpr std::size_t most_columns = 4000; ///< beyond this depth first goes too deep
constexpr Whole widest = Whole{1} << 20;   ///< tried on either side of a column without a limit

/// The lowest cost over these bounds, or -no_limit.
Whole least_cost(const Bounds& bounds) {
    Exact sum = 0;
    for (const auto& [column, amount] : bounds.rows().back().terms) {
        const Whole end = amount > 0 ? bounds.columns()[column].lower : bounds.columns()[column].upper;
        if (end == no_limit || end == -no_limit) return -no_limit;
        sum += Exact{amount} * end;
    }
    return sum > -no_limit && sum < no_limit ? static_cast<Whole>(sum) : -no_limit;
}

/// Depth first (Land and Doig 1960), the dearest columns first and each at its cheap end first.
class DepthFirst {
  public:
    DepthFirst(const Search& search, Bounds& bounds, std::int64_t most)
        : cost_(search.cost), bounds_(bounds), most_(most), value_(search.start), order_(cost_.size()) {
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            return std::abs(cost_[a]) > std::abs(cost_[b]);
        });
        if (!value_.empty()) bounds_.cost_at_most(total(cost_, value_) - 1);
    }

    /// Whether everything was tried.
    bool run() {
        if (bounds_.tighten_all()) dive(0);
        return !is_cut_off_;
    }
    const std::vector<Whole>& value() const { return value_; }

  private:
    void dive(std::size_t from) {
        const auto mark = bounds_.mark();
        while (true) {
            while (from < order_.size() && is_fixed(order_[from])) ++from;
            if (from == order_.size()) {
                record();
                break;
            }
            if (bounds_.looked() >= most_) is_cut_off_ = true;
            if (is_cut_off_) break;
            const auto column = order_[from];
            const auto ends = bounds_.columns()[column];
            const bool is_high = cost_[column] < 0;
            const Whole end = is_high ? ends.upper : ends.lower;
            const auto before = bounds_.mark();
            if (bounds_.narrow(column, end, end)) dive(from + 1);
            bounds_.back_to(before);
            if (is_cut_off_) break;
            if (!bounds_.narrow(column, is_high ? ends.lower : end + 1, is_high ? end - 1 : ends.upper))
                break;
            // The cost's limit may have fallen since.
            if (!bounds_.tighten_all()) break;
        }
        bounds_.back_to(mark);
    }

    bool is_fixed(std::size_t column) const {
        return bounds_.columns()[column].lower == bounds_.columns()[column].upper;
    }

    void record() {
        std::vector<Whole> value;
        for (const auto& column : bounds_.columns()) value.push_back(column.lower);
        for (const auto& row : bounds_.rows()) {
            Exact sum = 0;
            for (const auto& term : row.terms) sum += Exact{term.amount} * value[term.column];
            if ((row.upper != no_limit && sum > row.upper) || (row.lower != -no_limit && sum < row.lower))
                return;
        }
        value_ = std::move(value);
        bounds_.cost_at_most(total(cost_, value_) - 1);
    }

    const std::vector<Whole>& cost_;
    Bounds& bounds_;
    std::int64_t most_;
    std::vector<Whole> value_;
    std::vector<std::size_t> order_;
    bool is_cut_off_ = false;
};

/// Moves of single columns that mend broken rows, whose weights grow while they stay broken (Luteberget and
/// Sartor 2023, Feasibility Jump); the cost is a row like the others once a solution is known.
class Jumps {
  public:
    Jumps(const Search& search, Bounds& bounds, std::vector<Whole> start)
        : cost_(search.cost),
          bounds_(bounds),
          best_(std::move(start)),
          value_(best_),
          weight_(bounds.rows().size(), 1) {
        if (value_.empty())
            for (const auto& column : bounds_.columns())
                value_.push_back(std::clamp<Whole>(0, column.lower, std::max(column.lower, column.upper)));
        limit_cost();
    }

    std::vector<Whole> run(std::int64_t most) {
        for (std::size_t i = 0; i < bounds_.rows().size(); ++i) {
            Exact sum = 0;
            for (const auto& term : bounds_.rows()[i].terms) sum += Exact{term.amount} * value_[term.column];
            sum_.push_back(sum);
        }
        for (std::size_t from = 0; most > 0;) {
            const auto row = next_broken(from, most);
            if (!row) {
                best_ = value_;
                limit_cost();
                if (next_broken(from = 0, most)) continue;
                break;
            }
            mend(*row, most);
            from = (*row + 1) % bounds_.rows().size();
        }
        return best_;
    }

  private:
    static Exact breach(const Row& row, Exact sum) {
        if (row.upper != no_limit && sum > row.upper) return sum - row.upper;
        if (row.lower != -no_limit && sum < row.lower) return row.lower - sum;
        return 0;
    }

    void limit_cost() {
        if (!best_.empty()) bounds_.cost_at_most(total(cost_, best_) - 1);
    }

    std::optional<std::size_t> next_broken(std::size_t from, std::int64_t& most) const {
        const auto& rows = bounds_.rows();
        most -= 1;
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const std::size_t i = (from + k) % rows.size();
            if (breach(rows[i], sum_[i]) > 0) return i;
        }
        return std::nullopt;
    }

    /// The value nearest to the column's own with which this row would hold, as far as its bounds let it.
    Whole wanted(const Row& row, Exact sum, Term term) const {
        const bool is_high = row.upper != no_limit && sum > row.upper;
        const Exact gap = is_high ? sum - row.upper : row.lower - sum;
        const Exact size = term.amount < 0 ? -Exact{term.amount} : Exact{term.amount};
        const Exact steps = (gap + size - 1) / size;
        const Exact to = value_[term.column] + (is_high == (term.amount > 0) ? -steps : steps);
        const auto& column = bounds_.columns()[term.column];
        return static_cast<Whole>(std::clamp<Exact>(to, column.lower, std::max(column.lower, column.upper)));
    }

    Exact change(std::size_t column, Whole to) const {
        Exact sum = 0;
        for (const auto& [row, amount] : bounds_.of(column)) {
            const Exact next = sum_[row] + Exact{amount} * (to - value_[column]);
            sum +=
                weight_[row] * (breach(bounds_.rows()[row], next) - breach(bounds_.rows()[row], sum_[row]));
        }
        return sum;
    }

    void mend(std::size_t i, std::int64_t& most) {
        const auto& row = bounds_.rows()[i];
        std::optional<Term> move;
        Exact least = 0;
        for (const auto& term : row.terms) {
            const Whole to = wanted(row, sum_[i], term);
            if (to == value_[term.column]) continue;
            most -= static_cast<std::int64_t>(bounds_.of(term.column).size());
            const Exact delta = change(term.column, to);
            if (!move || delta < least) move = Term{term.column, to}, least = delta;
        }
        if (!move || least >= 0) ++weight_[i];
        // Now and then a move that makes things worse leads out of a corner: when the row has waited long
        // enough.
        if (!move || (least >= 0 && weight_[i] % 4 != 0)) return;
        for (const auto& [other, amount] : bounds_.of(move->column))
            sum_[other] += Exact{amount} * (move->amount - value_[move->column]);
        value_[move->column] = move->amount;
    }

    const std::vector<Whole>& cost_;
    Bounds& bounds_;
    std::vector<Whole> best_, value_;
    std::vector<Exact> sum_;
    std::vector<Whole> weight_;
};

/// Limits for columns that have none, so that they can be tried; whether any was needed.
bool fence(Bounds& bounds) {
    bool is_fenced = false;
    for (std::size_t j = 0; j < bounds.columns().size(); ++j) {
        const auto [lower, upper] = bounds.columns()[j];
        if (lower != -no_limit && upper != no_limit) continue;
        is_fenced = true;
        const Whole low = lower != -no_limit ? lower : upper != no_limit ? upper - widest : -widest;
        bounds.narrow(j, low, upper != no_limit ? upper : low + 2 * widest);
    }
    return is_fenced;
}

} // namespace

Found lowest_by_small(const Search& search) {
    Bounds bounds(search.program, search.cost);
    Found found;
    if (!bounds.tighten_all()) {
        found.is_infeasible = search.start.empty();
        return found;
    }
    found.bound = least_cost(bounds);
    const bool is_fenced = fence(bounds);
    const std::int64_t most = rows_a_node * std::max(0, search.limit.nodes);
    bool is_complete = false;
    found.value = search.start;
    if (bounds.columns().size() <= most_columns) {
        DepthFirst depth_first(search, bounds, bounds.looked() + most);
        is_complete = depth_first.run() && !is_fenced;
        found.value = depth_first.value();
    }
    if (is_complete) {
        found.is_infeasible = found.value.empty();
        if (!found.value.empty()) found.bound = total(search.cost, found.value);
        return found;
    }
    found.value = Jumps(search, bounds, found.value).run(most);
    return found;
}

std::optional<Conflict> small::relaxation_conflict(const IntegerProgram& program,
                                                   const std::vector<bool>& rows_in_force) {
    if (const auto plain = plain_conflict(program, rows_in_force)) return plain;
    IntegerProgram in_force = program;
    for (std::size_t i = 0; i < rows_in_force.size(); ++i)
        if (!rows_in_force[i]) in_force.rows[i] = {};
    Bounds bounds(in_force, {});
    if (bounds.tighten_all()) return std::nullopt;
    Conflict conflict;
    for (std::size_t i = 0; i < rows_in_force.size(); ++i)
        if (bounds.has_told()[i]) conflict.rows.push_back(i);
    return conflict;
}

} // namespace kith::solver
