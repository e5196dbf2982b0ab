// SPDX-License-Identifier: MIT
// A CSV file as an office gives it: a header line and rows, each with the line on which it begins. RFC 4180, with
// comma, semicolon or tab as the separator, whichever the header uses most. sheet.cpp alone includes libcsv.
#pragma once

#include "text/diagnostic.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kith::exchange {

struct SheetRow {
    int line = 0;
    std::vector<std::string> cells; ///< as many as there are headers, trimmed
};

struct Sheet {
    text::SourceRef source;
    std::vector<std::string> headers;
    std::vector<SheetRow> rows; ///< without empty ones
};

/// Bytes that are not UTF-8 are read as Windows-1252, with a warning. Nothing, and findings, where they are neither, a
/// quote is out of place, or a row is longer than the header.
std::optional<Sheet> read_sheet(const text::SourceRef& source, text::Findings& findings);

/// What each_row() hands on: the line on which a row begins, and its cells of the columns asked for, in their order;
/// empty where the sheet has no such column.
using OnRow = std::function<void(int line, const std::vector<std::string>& cells)>;

/// For sheets too long to be kept: the rows in turn, read as read_sheet() does but for rows longer than the header, of
/// which the rest is left out. False, and a finding, where the sheet cannot be read on.
bool each_row(const text::SourceRef& source, const std::vector<std::string>& columns, const OnRow& on_row, text::Findings& findings);

/// The source in UTF-8: as it is, or read as Windows-1252 with a warning. Null, and a finding, where it is neither, or has
/// control or invisible characters.
text::SourceRef in_utf8(const text::SourceRef& source, text::Findings& findings);

/// The place of a row, for findings.
text::Span row_span(const Sheet& sheet, const SheetRow& row);

} // namespace kith::exchange
