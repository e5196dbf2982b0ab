// SPDX-License-Identifier: MIT
// The agreed plan as entries of a calendar on a screen that others may see: strands by the name that gives nobody away,
// pupils by their initials unless names are asked for. A pair's meetings in one slot
// are one weekly entry; each duty and each event is one of its own.
#pragma once

#include "programme/series.hpp"
#include "report/icalendar.hpp"
#include "report/people.hpp"

namespace kith::report {

/// What to leave out.
struct CalendarFilter {
    std::optional<programme::StrandIndex> strand;
    std::optional<programme::PersonIndex> person; ///< only what they take part in or oversee, and are there for
    std::optional<programme::PlaceIndex> place;
};

/// The agreed plans as series, up to the end of this term (today where none is running), or further where an agreed plan
/// reaches further.
std::vector<programme::Series> calendar_series(const programme::Programme& programme);

/// Of those that reach into this term the entries, as the filter wants them. A date is left out of its series where it is
/// none of the plan's (closed, paused, planned anew, after the pair's end) or none of the reader's (somebody stands in). A
/// meeting that falls out since somebody is not there is cancelled, and so is an entry of which no date is left to a reader
/// who once had it.
std::vector<CalendarEntry> calendar_entries(const programme::Programme& programme, const std::vector<programme::Series>& series,
                                            const CalendarFilter& filter, Show show);

} // namespace kith::report
