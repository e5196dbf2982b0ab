// SPDX-License-Identifier: MIT
#include "report/csv_face.hpp"

#include "report/csv.hpp"

namespace kith::report {

std::vector<const Grid*> grids_of(const Document& document) {
    std::vector<const Grid*> found;
    for (const auto& section : document.sections)
        for (const auto& block : section.blocks)
            if (const auto* grid = std::get_if<Grid>(&block)) found.push_back(grid);
    return found;
}

std::string csv_face(const Grid& grid) {
    std::vector<CsvCell> headings;
    for (const auto& column : grid.columns) headings.push_back({column.heading});
    auto text = csv_row(headings);
    for (const auto& row : grid.rows) {
        std::vector<CsvCell> cells;
        for (const auto& cell : row)
            cells.push_back(cell.number ? CsvCell{format(*cell.number), CsvKind::number} : CsvCell{cell.text});
        text += csv_row(cells);
    }
    return text;
}

} // namespace kith::report
