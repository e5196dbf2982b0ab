// SPDX-License-Identifier: MIT
// The events of a timetable proposal in brief: when each date is, where, under whom and with how many, and who is in none
// of an event's dates and why.
#pragma once

#include "record/timetable.hpp"
#include "report/people.hpp"

namespace kith::report {

/// True where the strand has events, planned or not.
bool has_events(const record::TimetableProposal& proposal);

/// The lines below the heading; empty where there are no events.
std::string events_text(const programme::Programme& programme, const record::TimetableProposal& proposal, Show show);

} // namespace kith::report
