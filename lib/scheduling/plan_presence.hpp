// SPDX-License-Identifier: MIT
// When people and places can be had (rules.md, section 4), read straight from the records for the check of timetables:
// a second reading that shares nothing with programme/availability, on which the planner builds.
#pragma once

#include "programme/programme.hpp"
#include "solver/timetable_check.hpp"

namespace kith::scheduling {

/// As what somebody comes to a thing.
enum class Part { mentor, mentee, supervisor, on_duty, over_duty, at_training, at_event, over_event };

/// The first minute of the day on the clock of the check.
solver::timetable::Minute minute_of(text::Date date);
text::Date date_of(solver::timetable::Minute minute);
/// Whole days, both included; without an end for ever.
solver::timetable::Interval whole_days(text::Date first, std::optional<text::Date> last);
solver::timetable::Interval at(text::Date date, text::Minutes from, text::Minutes to);

/// The slots of the person's own calendar in which they can come, ascending. Duties and events have slots of their own:
/// those of the strand, and its length, bind meetings alone. Which lessons an event takes is a question of its date.
std::vector<std::size_t> usable_slots(const programme::Programme& programme, programme::PersonIndex person,
                                      const programme::Strand& strand, Part part);
/// While all gates hold that the strand asks of the part; empty where one never does. At an event it is their role in
/// the strand that asks, but for gates of training, which may come first in the same plan; at training nothing does.
solver::timetable::Interval gates_of(const programme::Person& person, const programme::Strand& strand, Part part);
/// While the gate holds; empty where it never does.
solver::timetable::Interval gate_of(const programme::Person& person, const record::GateName& gate);
/// True where the person's role in the strand is one for the part.
bool belongs(const programme::Person& person, const programme::Strand& strand, Part part);
/// Not started, away, paused, left.
std::vector<solver::timetable::Interval> away_of(const programme::Person& person);

} // namespace kith::scheduling
