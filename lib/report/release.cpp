// SPDX-License-Identifier: MIT
#include "report/release.hpp"

#include "text/decimal.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace kith::report {
namespace {

using record::Release;
using record::ReleasedTable;

std::string shown(const Cell& cell, Tells tells) {
    if (tells == Tells::children) return cell.number ? format(*cell.number) : record::kept_back;
    return cell.text.empty() ? "-" : cell.text;
}

std::string name_of(const std::string& text) { return text.empty() ? "-" : text; }

/// Headings, and counts of other things among those of children, are no matter of the register.
bool tells_of_children(const Grid& grid, const std::vector<std::size_t>& columns,
                       const std::vector<Cell>& row) {
    return std::any_of(columns.begin(), columns.end(), [&](std::size_t c) {
        return grid.columns[c].tells == Tells::their_values || row[c].number ||
               row[c].text == record::kept_back;
    });
}

/// The columns of a grid that tell of children; a table without any is no matter of the register.
std::optional<ReleasedTable> table_of(const Grid& grid) {
    ReleasedTable table;
    table.name = grid.name;
    std::vector<std::size_t> columns;
    for (const auto tells : {Tells::children, Tells::their_values})
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            if (grid.columns[c].tells != tells) continue;
            columns.push_back(c);
            (tells == Tells::children ? table.counts : table.values)
                .push_back(name_of(grid.columns[c].heading));
        }
    if (columns.empty()) return {};
    for (std::size_t r = 0; r < grid.rows.size(); ++r) {
        if (!tells_of_children(grid, columns, grid.rows[r])) continue;
        auto& row = table.rows.emplace_back();
        row.row = name_of(grid.rows[r].front().text);
        for (const auto c : columns) row.shown.push_back(shown(grid.rows[r][c], grid.columns[c].tells));
        if (grid.total_row == r) table.total = row.row;
    }
    // By name: what is sorted by size in one report stands elsewhere in the next.
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const auto& a, const auto& b) { return a.row < b.row; });
    return table;
}

/// What is called the same in several sections is told apart by the section's heading.
std::map<std::string, int> labels_of(const Document& document) {
    std::map<std::string, int> labels;
    for (const auto& section : document.sections)
        for (const auto& block : section.blocks)
            if (const auto* figures = std::get_if<Figures>(&block))
                for (const auto& figure : figures->list) ++labels[figure.label];
    return labels;
}

void add_figures(const Section& section, const Figures& figures, const std::map<std::string, int>& labels,
                 std::map<Tells, ReleasedTable>& tables) {
    for (const auto& figure : figures.list) {
        if (figure.tells == Tells::nothing) continue;
        const bool is_one = labels.at(figure.label) == 1 || section.heading.empty();
        tables[figure.tells].rows.push_back(
            {name_of(is_one ? figure.label : section.heading + ": " + figure.label),
             {shown(figure.value, figure.tells)}});
    }
}

/// Which numbers of a report are those of a group of children that other reports count too.
struct Counts {
    std::string_view report, table, column, group;
};
constexpr std::string_view every_column = "*"; ///< their sum
constexpr std::string_view figures_table = "figures";
constexpr std::array<Counts, 10> counted_alike{{
    {"term", "waiting", "with a mentor", record::with_mentor},
    {"term", "waiting", every_column, record::mentees_now},
    {"term", figures_table, "young people with a mentor", record::people_with_mentor},
    {"term", figures_table, "waiting for a mentor", record::people_waiting},
    {"matching", figures_table, "mentees", record::mentees_now},
    {"matching", figures_table, "with a mentor", record::with_mentor},
    {"contact", "groups", "mentees", record::ever_paired},
    {"contact", "groups", "met", record::who_met},
    {"contact", figures_table, "mentees", record::ever_paired},
    {"contact", figures_table, "who met", record::who_met},
}};

/// A strand as it is shown, or "all", and how many before it are shown as the same.
using Scope = std::pair<std::string, std::size_t>;
using Shown = std::map<std::string_view, std::string>;
using Groups = std::map<Scope, Shown>;
Scope all_strands() { return {"all", 0}; }

/// A column of a table by its rows.
void add_column(const ReleasedTable& table, const Counts& one, Groups& groups) {
    std::map<std::string, std::size_t> same;
    for (const auto& row : table.rows) {
        std::int64_t sum = 0;
        bool is_shown = true;
        for (std::size_t c = 0; c < table.counts.size(); ++c) {
            if (one.column != every_column && table.counts[c] != one.column) continue;
            const auto number = text::parse_decimal(row.shown[c]);
            is_shown = is_shown && number.has_value();
            if (number) sum += number->units;
        }
        auto& group = groups[row.row == table.total ? all_strands() : Scope{row.row, same[row.row]++}];
        if (is_shown) group[one.group] = std::to_string(sum);
    }
}

/// A figure, of all or of the strand whose heading stands before it. Of strands that are all shown anybody
/// has the sum.
void add_figure(const ReleasedTable& table, const Counts& one, Groups& groups) {
    const auto label = std::string(one.column), behind = ": " + label;
    std::map<std::string, std::size_t> same;
    std::optional<std::int64_t> sum = 0;
    for (const auto& row : table.rows) {
        if (row.row != label && !row.row.ends_with(behind)) continue;
        const auto strand = row.row == label ? "" : row.row.substr(0, row.row.size() - behind.size());
        auto& group = groups[strand.empty() ? all_strands() : Scope{strand, same[strand]++}];
        const auto number = text::parse_decimal(row.shown.front());
        if (number) group[one.group] = row.shown.front();
        sum = sum && number ? std::optional(*sum + number->units) : std::nullopt;
    }
    if (sum && !same.empty()) groups[all_strands()].try_emplace(one.group, std::to_string(*sum));
}

/// What anybody can work out from the others.
void add_what_follows(Shown& shown) {
    const auto number = [&](const char* group) -> std::optional<std::int64_t> {
        const auto found = shown.find(group);
        return found == shown.end() ? std::nullopt : std::optional(text::parse_decimal(found->second)->units);
    };
    const auto all = number(record::mentees_now), some = number(record::with_mentor);
    if (all && some) shown.try_emplace(record::waiting, std::to_string(*all - *some));
    const auto paired = number(record::people_with_mentor), waiting = number(record::people_waiting);
    if (paired && waiting) shown.try_emplace(record::people, std::to_string(*paired + *waiting));
}

/// The table of what other reports count too; without rows where there is nothing.
ReleasedTable groups_of(const Release& release) {
    Groups groups;
    for (const auto& one : counted_alike)
        for (const auto& table : release.tables) {
            if (release.report != one.report || table.name != one.table) continue;
            if (one.table == figures_table)
                add_figure(table, one, groups);
            else
                add_column(table, one, groups);
        }
    for (auto& [scope, shown] : groups) add_what_follows(shown);
    ReleasedTable table;
    table.name = record::groups_table;
    for (const auto* column : record::groups_columns)
        if (std::any_of(groups.begin(), groups.end(), [&](const auto& one) { return one.second.contains(column); }))
            table.counts.emplace_back(column);
    for (const auto& [scope, shown] : groups) {
        // Of several that are shown as the same, the place of one of which nothing is shown is kept.
        if (shown.empty() && !groups.contains({scope.first, 1})) continue;
        auto& row = table.rows.emplace_back();
        row.row = scope.first;
        for (const auto& group : table.counts) {
            const auto found = shown.find(group);
            row.shown.push_back(found == shown.end() ? "-" : found->second);
        }
    }
    return table;
}

} // namespace

Release release_of(const Document& document, text::Date day) {
    Release release;
    release.report = document.name;
    release.day = day;
    release.asked = document.asked;
    std::map<Tells, ReleasedTable> figures;
    const auto labels = labels_of(document);
    for (const auto& section : document.sections)
        for (const auto& block : section.blocks) {
            if (const auto* list = std::get_if<Figures>(&block)) add_figures(section, *list, labels, figures);
            if (const auto* grid = std::get_if<Grid>(&block))
                if (auto table = table_of(*grid)) release.tables.push_back(std::move(*table));
        }
    for (auto& [tells, table] : figures) {
        table.name = tells == Tells::children ? "figures" : "figures-values";
        (tells == Tells::children ? table.counts : table.values) = {"number"};
        release.tables.push_back(std::move(table));
    }
    if (auto groups = groups_of(release); !groups.rows.empty()) release.tables.push_back(std::move(groups));
    return release;
}

} // namespace kith::report
