// SPDX-License-Identifier: MIT
// A timetable proposal and the plan of a week, for a terminal and as JSON.
#pragma once

#include "proposal/timetable.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

std::string timetable_text(const programme::Programme& programme, const record::TimetableProposal& proposal, Show show);
/// One object; with several strands their meetings stand one after the other; the levels are those of all together.
text::Value timetables_json(const std::vector<record::TimetableProposal>& proposals);

/// What to leave out of a week.
struct WeekFilter {
    std::optional<programme::PersonIndex> person;
    std::optional<programme::PlaceIndex> place;
};

/// The meetings of all strands in a week by the plans in force, day by day.
std::string week_text(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show);
text::Value week_json(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter);

} // namespace kith::report
