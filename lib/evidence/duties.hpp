// SPDX-License-Identifier: MIT
// Duties of a rota: which were due, and what became of each. The plan in force on each date is held against the sessions
// as attendance.hpp does for meetings; a duty is the event duty/PLACE of a row.
#pragma once

#include "evidence/attendance.hpp"
#include "programme/agenda.hpp"

namespace kith::evidence {

struct DueDuty {
    programme::Occasion duty; ///< stand-ins in their places; the people of all rows of one place and slot together
    Became became = Became::not_recorded; ///< held: at least one of them came, or somebody in their place
    const record::SessionRow* row = nullptr;
};

/// Of a strand, all that were due up to a day, in order of plan and row. Closed days are never due, unless a row is there.
std::vector<DueDuty> duties_until(const Programme& programme, StrandIndex strand, Date day);

struct DutyTally {
    std::int64_t due = 0, held = 0, not_held = 0, not_recorded = 0; ///< due = held + not held + not recorded
    std::int64_t overseen = 0;                                      ///< of those due: with an adult in the plan
    std::int64_t people = 0;                                        ///< who were on duty, or were to be

    std::int64_t recorded() const { return held + not_held; }
};
DutyTally tally_of(const std::vector<DueDuty>& duties);

} // namespace kith::evidence
