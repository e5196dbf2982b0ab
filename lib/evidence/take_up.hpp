// SPDX-License-Identifier: MIT
// Supply and demand, week by week: who signed up to be a mentor or asked for one, which pairs began, who was left waiting
// at the end of the week, and what was done in it to make the programme known.
#pragma once

#include "evidence/standing.hpp"

namespace kith::evidence {

struct TakeUpWeek {
    text::IsoWeek week;
    int mentors = 0, mentees = 0;      ///< since that week
    int pairs = 0;                     ///< began in it
    int waiting = 0;                   ///< mentees without a pair at its end
    int free = 0;                      ///< mentors without one
    int notes = 0;                     ///< in the feelings box
    std::vector<std::string> promoted; ///< assemblies, posters, …: what the diary says

    bool is_eventful() const { return mentors + mentees + pairs + notes > 0 || !promoted.empty(); }
};

struct StrandTakeUp {
    StrandIndex strand;
    std::vector<TakeUpWeek> weeks; ///< from the first in which anything happened to that of the day; quiet ones left out
    TakeUpWeek now;                ///< who is waiting and who is free on the day
    int undated = 0;               ///< people in it of whom no record says since when
};

/// As of a day. What the diary says of no strand counts in each.
std::vector<StrandTakeUp> take_up(const Programme& programme, Date day);

/// What is left to do with those who applied to be mentors. The interview is the gate of that name.
struct Applications {
    std::vector<PersonIndex> to_interview;     ///< applied, and no outcome yet
    std::vector<PersonIndex> without_feedback; ///< not chosen, and nobody has told them why
};
Applications applications(const Programme& programme, Date day);

} // namespace kith::evidence
