// SPDX-License-Identifier: MIT
// A plan as a page to be read, and as the timetable that it becomes once accepted.
#pragma once

#include "record/timetable.hpp"
#include "scheduling/duties.hpp"
#include "scheduling/events.hpp"
#include "scheduling/planner.hpp"

namespace kith::proposal {

/// A proposal for each of the strands that were planned together.
std::vector<record::TimetableProposal> from_plans(const std::vector<scheduling::Instance>& parts, const scheduling::Plans& plans);

/// Adds the strand's duties: the levels `cover` (people missing) and `fair` (squares, then times together beyond the first).
void add_duties(const programme::Programme& programme, const scheduling::DutyPlan& plan, record::TimetableProposal& proposal);

/// Adds the strand's events: the level `events` (gaps in intervals, people who make no date, absences from rounds, weeks that
/// meetings wait, lessons missed, dates).
void add_events(const programme::Programme& programme, const scheduling::EventPlan& plan, record::TimetableProposal& proposal);

/// The rows of the last proposal, or else of the plan in force, that a person keeps.
std::vector<programme::PlannedMeeting> pinned_meetings(const programme::Programme& programme,
                                                       programme::StrandIndex strand, text::Date from,
                                                       text::Findings& findings);

} // namespace kith::proposal
