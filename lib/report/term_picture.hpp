// SPDX-License-Identifier: MIT
// Meetings and duties of a year as the term report draws them: a column for each week, and a table by month.
#pragma once

#include "evidence/year.hpp"
#include "report/document.hpp"

namespace kith::report {

/// "90 %", or "-" of nothing.
std::string percent(int part, int whole);

/// The sums over strands.
evidence::MeetingCounts all_meetings(const evidence::Year& year);
evidence::MeetingCounts all_duties(const evidence::Year& year);

/// The first heading is empty: due, held, missed, not recorded, held of recorded.
const std::vector<GridColumn>& meeting_columns();
std::vector<Cell> meeting_cells(const std::string& name, const evidence::MeetingCounts& counts);

/// Meetings, and duties where there are any.
Section picture(const evidence::Year& year);

} // namespace kith::report
