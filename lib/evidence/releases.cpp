// SPDX-License-Identifier: MIT
#include "evidence/releases.hpp"

#include "statistics/release.hpp"
#include "text/decimal.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>

namespace kith::evidence {
namespace {

using record::Release;
using record::ReleasedRow;
using record::ReleasedTable;
using statistics::Count;
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

/// Some children and all those whom they are among, as one row of the table of groups shows them.
struct Nested {
    std::optional<Count> some, all;
};
/// The columns in which those are.
struct Columns {
    const char *some, *all;
    const char* between = nullptr; ///< others whom some are among, and who are among all
};
constexpr std::array<Columns, 8> nested{{
    {record::with_mentor, record::mentees_now},
    {record::with_mentor, record::ever_paired},
    {record::who_met, record::ever_paired},
    {record::people_with_mentor, record::with_mentor},
    {record::people_with_mentor, record::mentees_now, record::with_mentor},
    {record::people_with_mentor, record::ever_paired, record::with_mentor},
    {record::people_waiting, record::waiting},
    {record::people, record::mentees_now},
}};

std::optional<Count> count_of(const ReleasedTable& table, const ReleasedRow& row, std::string_view column) {
    for (std::size_t c = 0; c < table.counts.size(); ++c)
        if (table.counts[c] == column)
            if (const auto number = text::parse_decimal(row.shown[c])) return number->units;
    return {};
}

bool is_few(const std::optional<Count>& one, const std::optional<Count>& other) {
    return one && other && *one != *other && std::abs(*one - *other) < statistics::fewest;
}

/// Why two releases tell too much together of some and all, and in which column. What some leave of all in
/// one release is that one's own to show: only its change counts where both show it, and nothing where the
/// other release repeats one of the two numbers.
std::optional<TooClose> told(const Nested& was, const Nested& is, const Columns& columns) {
    using Why = TooClose::Why;
    if (is_few(was.some, is.some)) return TooClose{Why::count, {}, {}, columns.some};
    if (is_few(was.all, is.all)) return TooClose{Why::count, {}, {}, columns.all};
    if (was.some && was.all && is.some && is.all) {
        if (!is_few(*was.all - *was.some, *is.all - *is.some)) return {};
        return TooClose{Why::others, {}, {}, columns.all};
    }
    if (was.some == is.some || was.all == is.all) return {}; // of what neither shows, nothing can be taken
    if (is_few(was.all, is.some)) return TooClose{Why::count, {}, {}, columns.some};
    if (is_few(was.some, is.all)) return TooClose{Why::count, {}, {}, columns.all};
    return {};
}

/// All, unless the release itself shows what they leave: with those between, who are as many as the other's some.
std::optional<Count> all_beside(const ReleasedTable& table, const ReleasedRow& row, const Columns& columns,
                                const std::optional<Count>& some) {
    if (columns.between != nullptr && some && count_of(table, row, columns.between) == some) return {};
    return count_of(table, row, columns.all);
}

std::optional<TooClose> of_same_row(const ReleasedTable& before, const ReleasedRow& was,
                                    const ReleasedTable& now, const ReleasedRow& is) {
    for (const auto& columns : nested) {
        const auto earlier_some = count_of(before, was, columns.some), later_some = count_of(now, is, columns.some);
        const Nested earlier{earlier_some, all_beside(before, was, columns, later_some)};
        const Nested later{later_some, all_beside(now, is, columns, earlier_some)};
        if (auto found = told(earlier, later, columns)) return found;
    }
    return {};
}

std::vector<const ReleasedRow*> rows_named(const ReleasedTable& table, const std::string& name) {
    std::vector<const ReleasedRow*> found;
    for (const auto& row : table.rows)
        if (row.row == name) found.push_back(&row);
    return found;
}

/// Two reports that count the same children, or some of them and all. Strands that are shown as the same are
/// told apart by their order; where one report leaves some of them out, each is held against each.
std::optional<TooClose> of_same_children(const Release& before, const Release& now) {
    const auto *one = find(before, record::groups_table), *other = find(now, record::groups_table);
    if (one == nullptr || other == nullptr) return {};
    for (const auto& row : other->rows) {
        const auto were = rows_named(*one, row.row), are = rows_named(*other, row.row);
        for (std::size_t i = 0; i < were.size(); ++i) {
            if (were.size() == are.size() && are[i] != &row) continue;
            auto found = of_same_row(*one, *were[i], *other, row);
            if (!found) continue;
            found->table = now.report;
            found->row = row.row;
            return found;
        }
    }
    return {};
}

/// What two releases of one report, asked for alike, tell together.
std::optional<TooClose> held_against(const Release& before, const Release& now) {
    if (before.report != now.report || before.asked != now.asked) return {};
    for (const auto& table : now.tables) {
        if (table.name == record::groups_table) continue; // of_same_children knows which of its columns hold which
        const auto* other = find(before, table.name);
        if (other == nullptr) continue;
        if (const auto found = statistics::too_close(published(*other), published(table))) return found;
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
