// SPDX-License-Identifier: MIT
// The writing of a week: what was said of it, at the terminal or on a filled-in sheet, as one change.
#pragma once

#include "cli/record_rows.hpp"

namespace kith::cli {

struct WeekRows {
    std::vector<StrandRow> rows;
    std::set<programme::StrandIndex> confirmed; ///< whose week is confirmed by it
    std::size_t to_come = 0;
    std::size_t not_filled_in = 0; ///< lines of the plan that are over and of which nothing is said
};

/// Writes it, sets the gates of trainings, and says what was done and what is left.
void record_rows(const World& world, text::IsoWeek week, const WeekRows& rows, const Where& where, const Terminal& terminal);

/// Reads the sheet and records what it says; nothing where any row is at fault. The week is the sheet's where none is given.
Exit record_sheet(const World& world, std::optional<text::IsoWeek> week, const std::string& file, const Where& where,
                  const Terminal& terminal);

} // namespace kith::cli
