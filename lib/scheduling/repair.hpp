// SPDX-License-Identifier: MIT
// A repair: what of the agreed timetables is to be kept from a day on, and what a plan changes of it. A meeting that
// someone stands in for stays in any case; one whose place is closed wants to keep its time; one on a day on which the
// school is closed wants another day of its week, but counts for nothing where there is none.
#pragma once

#include "scheduling/planner.hpp"

namespace kith::scheduling {

using programme::DatedMeeting;

/// What is repaired together: the strands that have an agreed plan in force on the first day, up to the last day of
/// these plans, or the day before another agreed plan of one of them begins.
struct RepairSpan {
    std::vector<StrandIndex> strands;
    PlanDates dates;
    std::optional<Date> next; ///< on which that other plan begins
};

/// Nothing where none of the strands has an agreed plan on `from` or later. Where all begin later, the first of them is
/// repaired from its first day.
std::optional<RepairSpan> repair_span(const Programme& programme, const std::vector<StrandIndex>& strands, Date from);

/// The agreed meetings for which someone stands in, all of them here: they stay.
std::vector<DatedMeeting> covered_meetings(const Programme& programme, StrandIndex strand, PlanDates dates);

/// Adds meetings as what stays.
void add(Commitments& to, const Programme& programme, const std::vector<DatedMeeting>& meetings);

/// What is agreed of one strand, but for what stays in any case; in order of date.
struct AgreedMeetings {
    std::vector<DatedMeeting> kept;   ///< that could be: on days on which the school is open
    std::size_t without_place = 0;    ///< of those: the place is closed
    std::vector<DatedMeeting> closed; ///< on other days, of pairs that have no other meeting in that turn but could
};
AgreedMeetings agreed_meetings(const Instance& part);

/// A meeting as it was agreed, or as it would be.
struct Held {
    Date date{};
    SlotIndex slot;
    std::optional<SlotIndex> mentor_slot;
    Seat seat;

    bool is_at_time_of(const Held& other) const {
        return date == other.date && slot == other.slot && mentor_slot.value_or(slot) == other.mentor_slot.value_or(other.slot);
    }
};

/// A meeting that changes. Without `now` it cannot take place; without `was` there was none in that turn.
struct Move {
    StrandIndex strand;
    PairIndex pair;
    std::optional<Held> was;
    std::optional<Held> now;
    std::string because;             ///< closed, not-available, not-free, elsewhere, gates, places, supervision, full or new
    std::optional<PersonIndex> who;  ///< of whom that is true
    bool is_lost() const { return !now; }
    bool is_new() const { return !was; }
    bool keeps_time() const { return was && now && was->is_at_time_of(*now); }
};

/// What the plans change of what is agreed, in order of strand, date, time and pair.
std::vector<Move> moves_of(const std::vector<Instance>& parts, const std::vector<AgreedMeetings>& agreed, const Plans& plans);

} // namespace kith::scheduling
