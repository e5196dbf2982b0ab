// SPDX-License-Identifier: MIT
// A CSV file as an office gives it: a header line and rows, each with the line on which it begins. RFC 4180, with
// comma, semicolon or tab as the separator, whichever the header uses most. sheet.cpp alone includes libcsv.
#pragma once

#include "text/diagnostic.hpp"

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

/// The place of a row, for findings.
text::Span row_span(const Sheet& sheet, const SheetRow& row);

} // namespace kith::exchange
