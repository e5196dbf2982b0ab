// SPDX-License-Identifier: MIT
// One table of a report as CSV: a heading line, then its rows, safe for spreadsheets.
#pragma once

#include "report/document.hpp"

namespace kith::report {

/// Marks a file as UTF-8 for spreadsheet programs that would take it for something older.
inline constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

/// The tables of the report by name, in order.
std::vector<const Grid*> grids_of(const Document& document);

/// Numbers as they are, text so that no spreadsheet takes it for a formula.
std::string csv_face(const Grid& grid);

} // namespace kith::report
