// SPDX-License-Identifier: MIT
// Rows of a CSV file as spreadsheets read them: RFC 4180 with a line feed, and no cell that a spreadsheet would take for a
// formula.
#pragma once

#include <string>
#include <vector>

namespace kith::report {

/// Text may be anything; a number is one that kith wrote, and stays one where it is below zero.
enum class CsvKind { text, number };
struct CsvCell {
    std::string shown;
    CsvKind kind = CsvKind::text;
};

/// One line. A cell of text that begins with = + - @, a tab or a carriage return gets an apostrophe before it.
std::string csv_row(const std::vector<CsvCell>& cells);
std::string csv_line(const std::vector<std::string>& cells);

} // namespace kith::report
