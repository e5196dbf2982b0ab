// SPDX-License-Identifier: MIT
// A week's sheet, filled in by staff: what `kith schedule week --format csv` gives, with its last columns said. Each line
// is found again by its date, slot, strand and pair; a line in which nothing was said stays not recorded.
#pragma once

#include "exchange/sheet.hpp"
#include "record/who_came.hpp"

#include <array>

namespace kith::exchange {

/// One thing that is planned, and how the sheet names it.
struct WeekLine {
    std::array<std::string, 4> cells; ///< date, slot, strand, pair
    record::SessionRow planned;       ///< the row where everything went as planned
};

struct FilledLine {
    std::size_t line = 0; ///< among the planned ones
    record::SessionRow row;
    text::Span span;
};

/// The lines of which something is said, in the sheet's order. Came: yes, no, or who; missed: a reason, or
/// WHO=REASON; cover: WHO=STAND-IN; several are parted by semicolons, and a person is `id` or `Name (id)`.
/// `people`: who exists. Errors of all rows are gathered; with any, nothing is returned. Rows that are in no
/// plan are one error, with their number, and say so where they are of another week than `week`.
text::Result<std::vector<FilledLine>> read_week(const Sheet& sheet, text::IsoWeek week,
                                                const std::vector<WeekLine>& lines,
                                                const std::set<record::PersonId>& people);

/// The date of the sheet's first row that has one.
std::optional<text::Date> first_date(const Sheet& sheet);

} // namespace kith::exchange
