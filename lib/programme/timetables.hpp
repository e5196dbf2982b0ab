// SPDX-License-Identifier: MIT
// The agreed timetables as dated meetings: what is to take place when, by the plan that is in force on each date.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

/// One row of an agreed timetable, resolved.
struct PlannedMeeting {
    PairIndex pair;
    SlotIndex slot; ///< of the mentee's calendar
    std::optional<SlotIndex> mentor_slot;
    std::optional<PlaceIndex> place;
    std::optional<PersonIndex> supervisor;
    const record::Meeting* record = nullptr;
};

/// The plan of one strand from `from` up to the day before the next plan begins.
struct Plan {
    StrandIndex strand;
    Date from{};
    std::optional<Date> next;
    std::vector<PlannedMeeting> meetings;
    const record::Timetable* record = nullptr;
};

/// One person in the place of another, agreed for one day.
struct StandIn {
    PersonIndex absent;
    PersonIndex stand_in;
    friend auto operator<=>(const StandIn&, const StandIn&) = default;
};

struct DatedMeeting {
    Date date{};
    StrandIndex strand;
    PlannedMeeting planned;
    std::vector<StandIn> cover{};
};

/// The school in whose slots a pair's meetings are named: the mentee's, or the form's.
SchoolIndex home_of(const Programme& programme, const Pair& pair);

/// Resolves a timetable's rows; a row that names what does not exist is left out and is a finding.
std::vector<PlannedMeeting> resolve_meetings(const Programme& programme, const record::Timetable& timetable,
                                             text::Findings& findings);

/// The agreed plans of a strand, oldest first.
std::vector<Plan> plans_of(const Programme& programme, StrandIndex strand);

/// True where the row's slot stands on the date in every calendar concerned, in a week that the row names, and the
/// place is not closed: a meeting day of rules.md, section 4.
bool is_meeting_day(const Programme& programme, const PlannedMeeting& meeting, Date date);

/// True where the row names the date, closed or not: in a term, on the slot's weekday and week, in a week of the row.
bool is_named(const Programme& programme, const PlannedMeeting& meeting, Date date);

/// The agreed meetings of a strand on the dates [from, to] by plan in force, in order of date, time and pair, while
/// their pairs are agreed and nobody in them is paused.
std::vector<DatedMeeting> meetings_between(const Programme& programme, StrandIndex strand, Date from, Date to);

/// The same with the dates on which a school or the place is closed: what the rows name, within terms.
std::vector<DatedMeeting> named_between(const Programme& programme, StrandIndex strand, Date from, Date to);

/// Who stands in on that date and in that slot for one of `people`, by the plan's `cover`.
std::vector<StandIn> cover_of(const Programme& programme, const record::Timetable& timetable, Date date,
                              const record::SlotName& slot, const std::vector<PersonIndex>& people);

/// A check: every agreed timetable names slots, pairs, places and people that exist.
void timetables_name_what_exists(const Programme& programme, text::Findings& findings);

} // namespace kith::programme
