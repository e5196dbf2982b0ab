// SPDX-License-Identifier: MIT
// The Monday-morning page as values: how many people and pairs, what was held of what was due, and what needs
// doing.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/concerns.hpp"
#include "evidence/contact.hpp"
#include "evidence/drift.hpp"
#include "evidence/duties.hpp"
#include "evidence/gates.hpp"
#include "evidence/load.hpp"
#include "evidence/take_up.hpp"
#include "programme/duty_dates.hpp"

namespace kith::evidence {

struct StrandOverview {
    StrandIndex strand;
    int mentors = 0; ///< here and not paused
    int mentees = 0;                          ///< the same, without those to refer on
    int pairs = 0;                            ///< agreed
    int to_refer_on = 0;                      ///< of the mentees: their need is beyond what pupils can carry
    ContactTally tally;                       ///< of all its pairs up to the day, those that have ended too
    DutyTally duties;                         ///< up to the day
    std::vector<PersonIndex> waiting;         ///< mentees without a pair, not even one that begins later, longest wait first
    std::vector<PersonIndex> to_begin;        ///< mentees whose pair begins later
    int to_see_to = 0; ///< meetings, duties and events up to the end of the week after that cannot take place as planned
    std::vector<PairIndex> without_meetings;  ///< agreed, and not in the plan in force
    std::vector<programme::DutyDate> unmanned; ///< from the day to the end of the week after
    std::vector<text::IsoWeek> not_confirmed; ///< past weeks with meetings or duties due that are not recorded
};

struct PlaceUse {
    programme::PlaceIndex place;
    int meetings = 0, duties = 0; ///< planned in the week of the day
};

/// Counts alone: nothing else of a concern is of use here.
struct OpenConcerns {
    int open = 0;               ///< passed on, not acknowledged
    int overdue = 0;            ///< of them: for longer than their school allows
    std::optional<Date> since;  ///< the day of the oldest of them
    record::ConcernId oldest{}; ///< where there is one
};

struct Overview {
    Date day{};
    int people = 0; ///< not left
    int paused = 0;
    std::vector<StrandOverview> strands;
    OpenConcerns concerns;
    Gates gates;
    std::vector<PairSigns> signs;
    std::vector<MetWithoutGate> met_without_gate; ///< by pair
    std::vector<MentorLoad> mentors; ///< those overloaded or due for supervision
    Applications applications;
    std::vector<PlaceUse> places;
    std::optional<Date> kept_until;  ///< the day on which the folder is to be deleted
    std::optional<Date> last_commit; ///< of the folder, where it is under git
};

/// As of a moment of a day. `last_commit` is only handed on: nothing here reads git.
Overview overview(const Programme& programme, Moment now, std::optional<Date> last_commit = {});

OpenConcerns open_concerns(const Programme& programme, Moment now);

/// True where something must not wait: a concern that nobody has acknowledged in time, a gate that does not hold of
/// someone who meets this week, or a folder kept for too long. Concerns are for the lead alone: for others they alert
/// nobody.
bool has_alerts(const Overview& overview, Audience audience);

} // namespace kith::evidence
