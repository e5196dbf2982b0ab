// SPDX-License-Identifier: MIT
#include "evidence/releases.hpp"

#include "statistics/release.hpp"
#include "text/decimal.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::evidence {
namespace {

using record::Release;
using record::ReleasedTable;
using statistics::TooClose;

statistics::PublishedTable published(const ReleasedTable& table) {
    statistics::PublishedTable made{table.name, table.counts, {}, {}, {}};
    made.columns.insert(made.columns.end(), table.values.begin(), table.values.end());
    for (const auto& row : table.rows) {
        if (!table.total.empty() && row.row == table.total) made.total = made.rows.size();
        made.rows.push_back(row.row);
        auto& cells = made.cells.emplace_back();
        for (std::size_t c = 0; c < row.shown.size(); ++c) {
            statistics::Published cell;
            const auto number = text::parse_decimal(row.shown[c]);
            if (c < table.counts.size())
                cell.count = number ? std::optional(number->units) : std::nullopt;
            else if (row.shown[c] != record::kept_back)
                cell.value = row.shown[c];
            cells.push_back(cell);
        }
    }
    return made;
}

const ReleasedTable* find(const Release& release, const std::string& name) {
    for (const auto& table : release.tables)
        if (table.name == name) return &table;
    return nullptr;
}

/// A report of a part, held against one of a whole that holds it: by their totals.
std::optional<TooClose> nested(const ReleasedTable& one, const ReleasedTable& other) {
    const auto a = published(one), b = published(other);
    if (!a.total || !b.total) return {};
    for (std::size_t c = 0; c < one.counts.size(); ++c)
        for (std::size_t d = 0; d < other.counts.size(); ++d) {
            if (one.counts[c] != other.counts[d]) continue;
            const auto x = a.cells[*a.total][c].count, y = b.cells[*b.total][d].count;
            if (x && y && *x != *y && std::abs(*x - *y) < statistics::fewest)
                return TooClose{TooClose::Why::count, one.name, one.total, one.counts[c]};
        }
    return {};
}

bool holds_all(std::vector<std::string> some, std::vector<std::string> all) {
    std::sort(some.begin(), some.end());
    std::sort(all.begin(), all.end());
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

bool same_tables(const Release& a, const Release& b) {
    const auto all = [](const Release& release) {
        std::vector<statistics::PublishedTable> tables;
        for (const auto& table : release.tables)
            if (table.name != record::groups_table)
                tables.push_back(published(table)); // it repeats the others
        return tables;
    };
    return a.report == b.report && a.asked == b.asked && all(a) == all(b);
}

std::string words(const TooClose& found) {
    const auto where =
        fmt::format("table '{}'{}{}", found.table, found.row.empty() ? "" : ", row '" + found.row + "'",
                    found.column.empty() ? "" : ", column '" + found.column + "'");
    switch (found.why) {
    case TooClose::Why::count: return where + " differs by fewer than ten children";
    case TooClose::Why::others:
        return where + ": what is left of it beside another number differs by fewer than ten children";
    case TooClose::Why::hidden: return where + " is kept back in one of the two alone";
    case TooClose::Why::value: return where + " differs, and no count beside it by ten or more";
    case TooClose::Why::shape: return where + " is in one of the two alone";
    }
    return where;
}

/// True where those of the first are among those of the second: less of one than of the other is a number of
/// children.
bool are_among(const std::string& some, const std::string& all) {
    using namespace record;
    return some == all || (some == with_mentor && (all == mentees_now || all == ever_paired)) ||
           (some == who_met && all == ever_paired);
}

const record::ReleasedRow* find(const ReleasedTable& table, const std::string& row) {
    for (const auto& one : table.rows)
        if (one.row == row) return &one;
    return nullptr;
}

/// Two reports that count the same children, or some of them and all: what one leaves of the other is small.
std::optional<TooClose> of_same_children(const Release& before, const Release& now) {
    const auto *one = find(before, record::groups_table), *other = find(now, record::groups_table);
    if (one == nullptr || other == nullptr) return {};
    for (const auto& row : other->rows) {
        const auto* same = find(*one, row.row);
        if (same == nullptr) continue;
        for (std::size_t c = 0; c < other->counts.size(); ++c)
            for (std::size_t d = 0; d < one->counts.size(); ++d) {
                const auto x = text::parse_decimal(row.shown[c]), y = text::parse_decimal(same->shown[d]);
                const bool nest = are_among(other->counts[c], one->counts[d]) ||
                                  are_among(one->counts[d], other->counts[c]);
                if (x && y && nest && x->units != y->units &&
                    std::abs(x->units - y->units) < statistics::fewest)
                    return TooClose{TooClose::Why::count, now.report, row.row, other->counts[c]};
            }
    }
    return {};
}

/// What two releases of one report, or of a part of it, tell together.
std::optional<TooClose> held_against(const Release& before, const Release& now) {
    const bool is_part = before.asked != now.asked;
    if (before.report != now.report ||
        (is_part && !holds_all(before.asked, now.asked) && !holds_all(now.asked, before.asked)))
        return {};
    for (const auto& table : now.tables) {
        const auto* other = find(before, table.name);
        if (other == nullptr) continue;
        if (const auto found =
                is_part ? nested(*other, table) : statistics::too_close(published(*other), published(table)))
            return found;
    }
    return {};
}

} // namespace

bool is_registered(const record::Releases& earlier, const Release& release) {
    return std::any_of(earlier.begin(), earlier.end(),
                       [&](const Release& one) { return same_tables(one, release); });
}

std::optional<std::string> why_refused(const record::Releases& earlier, const Release& release) {
    if (is_registered(earlier, release)) return {}; // it is out already, and may go out again
    for (const auto& before : earlier) {
        auto found = held_against(before, release);
        if (!found) found = of_same_children(before, release);
        if (!found) continue;
        return fmt::format("this is not published: held against the release of {}{} it would tell of fewer "
                           "than ten children ({}); "
                           "publish that one again with --asof {}, or wait until ten or more have changed",
                           before.report == release.report ? "" : before.report + " of ",
                           text::format(before.day), words(*found), text::format(before.day));
    }
    return {};
}

} // namespace kith::evidence
