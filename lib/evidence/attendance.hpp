// SPDX-License-Identifier: MIT
// What was due, and what became of it: the agreed plan held against the sessions that were recorded. The
// words due, held, not recorded and school week are those of rules.md, section 7.
#pragma once

#include "programme/timetables.hpp"

#include <set>

namespace kith::evidence {

using programme::DatedMeeting;
using programme::PairIndex;
using programme::Programme;
using programme::StrandIndex;
using text::Date;

enum class Became {
    held,         ///< at least one mentor (or cover) and one mentee came
    missed,       ///< recorded, or its week confirmed, and it did not take place
    not_recorded, ///< its week is not confirmed yet
};

struct DueMeeting {
    DatedMeeting meeting;
    Became became = Became::not_recorded;
    const record::SessionRow* row = nullptr; ///< where it was recorded
};

/// The meetings of a strand that were due up to a day, from its first plan on, in order of date.
std::vector<DueMeeting> due_until(const Programme& programme, StrandIndex strand, Date day);

/// The row recorded for a pair on a date, or null.
const record::SessionRow* recorded(const Programme& programme, StrandIndex strand, PairIndex pair, Date date);

/// True where the week's sessions of the strand were confirmed.
bool is_confirmed(const Programme& programme, StrandIndex strand, text::IsoWeek week);

/// True where the row says that they met.
bool was_held(const programme::Pair& pair, const Programme& programme, const record::SessionRow& row);

/// Those whom the row says came, stand-ins included.
std::set<programme::PersonIndex> came_to(const Programme& programme, const record::SessionRow& row);

/// True where the row says that someone had a lesson they could not miss, so that the meeting could not be
/// held.
bool is_excused(const record::SessionRow& row);

/// The minutes recorded, else the length of the strand's meetings.
std::int64_t minutes_of(const programme::Strand& strand, const record::SessionRow& row);

} // namespace kith::evidence
