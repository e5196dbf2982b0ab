// SPDX-License-Identifier: MIT
// What the agreed plans hold for some days, as rows of the sessions files in which everything went as planned: what a
// person then changes and confirms. A duty is the event `duty/PLACE`.
#pragma once

#include "programme/agenda.hpp"

namespace kith::programme {

/// How a row's event begins that no strand puts on: duty/PLACE, and first-check/PAIR.
inline constexpr std::string_view duty_event = "duty/", first_check_event = "first-check/";

struct PlannedRow {
    Occasion occasion;
    record::SessionRow row; ///< everyone came; who has a stand-in was absent
};

/// In the order of the agenda; what one row of a file stands for is there once.
std::vector<PlannedRow> planned_rows(const Programme& programme, Date from, Date to);

/// Which row of the strand's file of that week an occasion is: its date, slot, and pair or event; nobody in it yet.
record::SessionRow row_key(const Programme& programme, const Occasion& occasion);

/// True where both rows are of the same meeting, duty or event of one strand.
bool same_occasion(const record::SessionRow& a, const record::SessionRow& b);

/// The row that is recorded for it in the strand's file of that week, or null.
const record::SessionRow* recorded_row(const Programme& programme, StrandIndex strand, const record::SessionRow& row);

/// The sessions of a strand in a week, or null where there is no file.
const record::SessionsFile* sessions_of(const Programme& programme, StrandIndex strand, text::IsoWeek week);

} // namespace kith::programme
