// SPDX-License-Identifier: MIT
// A report as a workbook for spreadsheet programs: a sheet for each table, numbers as numbers, text never as a formula.
// By libxlsxwriter, which xlsx.cpp alone includes.
#pragma once

#include "report/document.hpp"
#include "text/date.hpp"

namespace kith::report {

/// The workbook's bytes; `day` stands in it as the day on which it was made, so that the same report on the same day is
/// the same bytes. A report without a table has one sheet that says so. Throws text::DiskError where the system has no
/// room for it.
std::string xlsx_face(const Document& document, text::Date day);

} // namespace kith::report
