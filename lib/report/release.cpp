// SPDX-License-Identifier: MIT
#include "report/release.hpp"

#include <algorithm>
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
bool tells_of_children(const Grid& grid, const std::vector<std::size_t>& columns, const std::vector<Cell>& row) {
    return std::any_of(columns.begin(), columns.end(), [&](std::size_t c) {
        return grid.columns[c].tells == Tells::their_values || row[c].number || row[c].text == record::kept_back;
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
            (tells == Tells::children ? table.counts : table.values).push_back(name_of(grid.columns[c].heading));
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
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    return table;
}

void add_figures(const Figures& figures, std::map<Tells, ReleasedTable>& tables) {
    for (const auto& figure : figures.list)
        if (figure.tells != Tells::nothing) tables[figure.tells].rows.push_back({name_of(figure.label), {shown(figure.value, figure.tells)}});
}

} // namespace

Release release_of(const Document& document, text::Date day) {
    Release release;
    release.report = document.name;
    release.day = day;
    release.asked = document.asked;
    std::map<Tells, ReleasedTable> figures;
    for (const auto& section : document.sections)
        for (const auto& block : section.blocks) {
            if (const auto* list = std::get_if<Figures>(&block)) add_figures(*list, figures);
            if (const auto* grid = std::get_if<Grid>(&block))
                if (auto table = table_of(*grid)) release.tables.push_back(std::move(*table));
        }
    for (auto& [tells, table] : figures) {
        table.name = tells == Tells::children ? "figures" : "figures-values";
        (tells == Tells::children ? table.counts : table.values) = {"number"};
        release.tables.push_back(std::move(table));
    }
    return release;
}

} // namespace kith::report
