// SPDX-License-Identifier: MIT
// Rows of a CSV file as spreadsheets read them: RFC 4180 with a line feed, and no cell that a spreadsheet would take for a
// formula.
#pragma once

#include <string>
#include <vector>

namespace kith::report {

/// One line. A cell that begins with = + - @, a tab or a carriage return gets an apostrophe before it.
std::string csv_line(const std::vector<std::string>& cells);

} // namespace kith::report
