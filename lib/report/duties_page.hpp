// SPDX-License-Identifier: MIT
// The duties of a timetable proposal in brief: how many, who has how many, who is with whom how often, and
// what is not covered and why.
#pragma once

#include "record/timetable.hpp"
#include "report/people.hpp"

namespace kith::report {

/// True where the strand has duties, planned or not.
bool has_duties(const record::TimetableProposal& proposal);

/// "240 duties covered, 2 not".
std::string duties_heading(const record::TimetableProposal& proposal);

/// The lines below the heading; empty where there are no duties.
std::string duties_text(const programme::Programme& programme, const record::TimetableProposal& proposal,
                        Show show);

} // namespace kith::report
