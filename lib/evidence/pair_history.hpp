// SPDX-License-Identifier: MIT
// What is on record of pairs: every meeting held, on whichever day, and their school weeks (rules.md, section 7).
#pragma once

#include "evidence/attendance.hpp"

#include <map>
#include <vector>

namespace kith::evidence {

struct HeldMeeting {
    Date date{};
    const record::SessionRow* row = nullptr;
};

/// By pair, in order of date: the meetings held up to the day, due ones and those on other days or outside the plan.
using HeldMeetings = std::vector<std::vector<HeldMeeting>>;
HeldMeetings held_meetings(const Programme& programme, Date day);

/// The pair has ended by the day, and one of its mentors with one of its mentees, or its form, is in another pair of the
/// strand that began on the day of the ending or within four weeks: what they have goes on, with others or without.
bool goes_on(const Programme& programme, PairIndex pair, Date day);

/// A week in which a meeting of the pair was due.
struct PairWeek {
    text::IsoWeek week;
    bool is_held = false; ///< with at least one meeting held, due or not
    bool is_open = false; ///< with a due meeting that is not recorded

    /// It is known whether they met.
    bool is_on_record() const { return is_held || !is_open; }
};

/// By pair, in order of the weeks.
std::map<PairIndex, std::vector<PairWeek>> school_weeks(const std::vector<DueMeeting>& due, const HeldMeetings& held);

/// The same, of those weeks alone that are on record.
std::map<PairIndex, std::vector<PairWeek>> weeks_on_record(const std::vector<DueMeeting>& due, const HeldMeetings& held);

} // namespace kith::evidence
