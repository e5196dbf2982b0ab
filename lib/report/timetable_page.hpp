// SPDX-License-Identifier: MIT
// A timetable proposal, for a terminal and as JSON: what is not agreed yet.
#pragma once

#include "proposal/timetable.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

std::string timetable_text(const programme::Programme& programme, const record::TimetableProposal& proposal, Show show);
/// One object; with several strands their meetings stand one after the other; the levels are those of all together.
text::Value timetables_json(const std::vector<record::TimetableProposal>& proposals);

} // namespace kith::report
