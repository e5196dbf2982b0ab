// SPDX-License-Identifier: MIT
// The agreed plan as entries of a calendar on a screen that others may see: strands by the name that gives nobody away,
// pupils by their initials. Someone's own calendar says with whom, as their page of the week does.
#pragma once

#include "programme/programme.hpp"
#include "report/icalendar.hpp"
#include "report/people.hpp"

namespace kith::report {

/// What to leave out.
struct CalendarFilter {
    std::optional<programme::StrandIndex> strand;
    std::optional<programme::PersonIndex> person; ///< only what they take part in or oversee, and are there for
};

/// The meetings, duties and events from the first day of this term (today, where none is running) to its end, or further
/// where an agreed plan reaches further. What lies on a closed day is left out.
std::vector<CalendarEntry> calendar_entries(const programme::Programme& programme, const CalendarFilter& filter);

} // namespace kith::report
