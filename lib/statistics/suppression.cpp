// SPDX-License-Identifier: MIT
#include "statistics/suppression.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace kith::statistics {
namespace {

enum class Kind { cell, row_total, column_total, total };

/// A number of the table as an arc: source to row, row to column, column to sink, and the total back.
struct Number {
    std::size_t from = 0;
    std::size_t to = 0;
    Count value = 0;
    Kind kind = Kind::cell;
    bool hidden = false;
};

/// All numbers of the table, row by row with the row's total behind it, then the column totals and the total.
std::vector<Number> numbers_of(const CountTable& table) {
    const auto rows = table.cells.size(), columns = table.cells.front().size();
    const std::size_t source = rows + columns, sink = source + 1;
    std::vector<Number> numbers;
    std::vector<Count> down(columns, 0);
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            numbers.push_back({r, rows + c, table.cells[r][c], Kind::cell});
            down[c] += table.cells[r][c];
        }
        numbers.push_back({source, r, std::accumulate(table.cells[r].begin(), table.cells[r].end(), Count{0}), Kind::row_total});
    }
    for (std::size_t c = 0; c < columns; ++c) numbers.push_back({rows + c, sink, down[c], Kind::column_total});
    numbers.push_back({sink, source, std::accumulate(down.begin(), down.end(), Count{0}), Kind::total});
    return numbers;
}

/// How much hidden numbers other than one can carry from a node to another, up to `enough`: more of a number runs
/// along its arc without bound, less of it runs back, down to zero.
class Slack {
  public:
    Slack(const std::vector<Number>& numbers, std::size_t except) : numbers_(numbers), except_(except) {}

    Count between(std::size_t from, std::size_t to, Count enough) const {
        std::vector<Count> more(numbers_.size(), 0); // than the value, or less if negative
        Count moved = 0;
        while (moved < enough) {
            const auto path = find_path(from, to, more);
            if (path.empty()) break;
            Count step = enough - moved;
            for (const auto& [arc, forward] : path)
                if (!forward) step = std::min(step, numbers_[arc].value + more[arc]);
            for (const auto& [arc, forward] : path) more[arc] += forward ? step : -step;
            moved += step;
        }
        return moved;
    }

  private:
    using Step = std::pair<std::size_t, bool>; ///< an arc, and whether along it

    /// A shortest path, from its end; empty where there is none.
    std::vector<Step> find_path(std::size_t from, std::size_t to, const std::vector<Count>& more) const {
        std::vector<std::optional<Step>> reached(numbers_.back().from + 1);
        std::vector<std::size_t> queue{from};
        for (std::size_t next = 0; next < queue.size() && !reached[to]; ++next) {
            const auto visit = [&](std::size_t node, Step step) {
                if (node == from || reached[node]) return;
                reached[node] = step;
                queue.push_back(node);
            };
            for (std::size_t a = 0; a < numbers_.size(); ++a) {
                if (!numbers_[a].hidden || a == except_) continue;
                if (numbers_[a].from == queue[next]) visit(numbers_[a].to, {a, true});
                else if (numbers_[a].to == queue[next] && numbers_[a].value + more[a] > 0) visit(numbers_[a].from, {a, false});
            }
        }
        std::vector<Step> path;
        for (auto node = to; reached[node] && node != from;) {
            path.push_back(*reached[node]);
            const auto& arc = numbers_[path.back().first];
            node = path.back().second ? arc.from : arc.to;
        }
        return path;
    }

    const std::vector<Number>& numbers_;
    std::size_t except_;
};

/// True where those who see the rest can't tell a hidden number from `most` others or more.
bool is_safe(const std::vector<Number>& numbers, std::size_t at, Count most) {
    const Slack slack(numbers, at);
    const auto& number = numbers[at];
    const auto up = slack.between(number.to, number.from, most);
    const auto down = std::min(number.value, slack.between(number.from, number.to, most));
    return up + down >= most;
}

/// The number to hide next, of those that `counts`: cells before totals, and the smallest that is not zero.
template <class Counts>
std::optional<std::size_t> smallest_shown(const std::vector<Number>& numbers, Counts counts) {
    const auto rank = [&](std::size_t at) {
        return std::tuple(numbers[at].kind, numbers[at].value == 0, numbers[at].value, at);
    };
    std::optional<std::size_t> best;
    for (std::size_t at = 0; at < numbers.size(); ++at)
        if (!numbers[at].hidden && counts(numbers[at]) && (!best || rank(at) < rank(*best))) best = at;
    return best;
}

/// A number to hide because some sum has one hidden number alone, which the others give away.
std::optional<std::size_t> for_lonely(const std::vector<Number>& numbers) {
    for (std::size_t node = 0; node <= numbers.back().from; ++node) {
        const auto is_in = [&](const Number& number) { return number.from == node || number.to == node; };
        const auto hidden = std::count_if(numbers.begin(), numbers.end(),
                                          [&](const Number& number) { return number.hidden && is_in(number); });
        if (hidden == 1) return smallest_shown(numbers, is_in);
    }
    return {};
}

/// A number to hide because the rest narrow a hidden one down too far.
std::optional<std::size_t> for_narrow(const std::vector<Number>& numbers, Count most) {
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        if (!numbers[at].hidden || is_safe(numbers, at, most)) continue;
        const auto& narrow = numbers[at];
        const auto beside = smallest_shown(numbers, [&](const Number& other) {
            return other.from == narrow.from || other.to == narrow.to || other.from == narrow.to || other.to == narrow.from;
        });
        const auto other = beside ? beside : smallest_shown(numbers, [](const Number&) { return true; });
        if (other) return other; // else all is hidden, and nothing more can be done
    }
    return {};
}

Shown shown_of(const CountTable& table, const std::vector<Number>& numbers) {
    Shown shown;
    auto number = numbers.begin();
    for (const auto& row : table.cells) {
        auto& cells = shown.cells.emplace_back();
        for (std::size_t c = 0; c < row.size(); ++c) cells.push_back(!(number++)->hidden);
        shown.row_totals.push_back(!(number++)->hidden);
    }
    for (std::size_t c = 0; c < table.cells.front().size(); ++c) shown.column_totals.push_back(!(number++)->hidden);
    shown.total = !number->hidden;
    return shown;
}

} // namespace

Shown shown_counts(const CountTable& table, SmallNumbers rule) {
    if (table.cells.empty() || table.cells.front().empty()) return {};
    auto numbers = numbers_of(table);
    for (auto& number : numbers)
        number.hidden = number.value == 0 ? rule.zeros == Zeros::hidden : number.value <= rule.most;
    for (;;) {
        auto more = for_lonely(numbers);
        if (!more) more = for_narrow(numbers, rule.most);
        if (!more) return shown_of(table, numbers);
        numbers[*more].hidden = true;
    }
}

std::vector<bool> shown_means(const std::vector<Count>& members, const std::vector<bool>& counted, Count base) {
    std::vector<bool> shown;
    for (std::size_t at = 0; at < members.size(); ++at) shown.push_back(counted[at] && members[at] >= base);
    for (;;) {
        std::size_t groups = 0;
        Count together = 0;
        std::optional<std::size_t> smallest;
        for (std::size_t at = 0; at < members.size(); ++at) {
            if (shown[at]) {
                if (!smallest || members[at] < members[*smallest]) smallest = at;
            } else if (members[at] > 0) {
                ++groups;
                together += members[at];
            }
        }
        const bool is_safe = groups == 0 || (groups > 1 && together >= base);
        if (is_safe || !smallest) return shown;
        shown[*smallest] = false;
    }
}

} // namespace kith::statistics
