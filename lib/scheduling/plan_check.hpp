// SPDX-License-Identifier: MIT
// Whether timetables keep T1 to T9 (rules.md, section 5): the records read anew, judged by solver/timetable_check, and
// the answer in words. It shares nothing with the planner.
#pragma once

#include "programme/programme.hpp"

namespace kith::scheduling {

/// By what the proposals, taken together with the agreed plans around them, break a rule, as clauses with the rule
/// before them; empty where they may be written. Who could not be placed is no breach.
std::vector<std::string> faults_of(const programme::Programme& programme,
                                   const std::vector<record::TimetableProposal>& proposals);

/// Takes off the proposal's events whoever cannot come to them (not there, not free, without a gate, out of a lesson too
/// many), with a row of `unreached` for each event and person; an event that loses everyone goes.
void leave_out_who_cannot_come(const programme::Programme& programme, record::TimetableProposal& proposal);

/// A check: the agreed timetables from today on. Nobody in two places and nothing over-full are errors, as long as a
/// plan goes on; what else has changed since a plan was made is a warning up to the plan's last day.
void agreed_timetables_hold(const programme::Programme& programme, text::Findings& findings);

} // namespace kith::scheduling
