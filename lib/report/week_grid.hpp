// SPDX-License-Identifier: MIT
// A week as a wall has it: days across, times down. Nothing is cut off: where the cells do not fit the page, there is no
// grid, and the caller sets one day under another.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace kith::report {

/// What stands in one cell for one occasion: lines, each broken at spaces, and at no-break spaces where a column is
/// too narrow.
using GridEntry = std::vector<std::string>;

struct GridRow {
    std::string heading;
    std::vector<std::vector<GridEntry>> cells; ///< for each day
};

struct WeekGrid {
    std::vector<std::string> days; ///< headings of the columns
    std::vector<GridRow> rows;
};

/// Within `page_width` columns and with cells of at most `tallest` lines; nothing where that cannot be.
std::optional<std::string> grid_text(const WeekGrid& grid, std::size_t tallest);

} // namespace kith::report
