// SPDX-License-Identifier: MIT
// Checks a timetable against T1 to T9 (rules.md, section 5), from facts alone: things with a begin and an end on one
// clock, who is in them, and when these people and places can be had. Whoever believes this file need not believe the
// search: the two share nothing. It sorts and sweeps, O(n log n) in the things, their people and the facts, as long as
// few things are under way at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace kith::solver::timetable {

/// Minutes from the first moment of some Monday on; negative before it.
using Minute = std::int64_t;
constexpr Minute day_length = 24 * 60;
constexpr Minute week_length = 7 * day_length;

/// The day and the week that hold a minute, counted from that Monday.
std::int64_t day_of(Minute minute);
std::int64_t week_of(Minute minute);

/// From `begin` up to but not including `end`; empty where it does not end after it begins.
struct Interval {
    Minute begin = 0;
    Minute end = 0;

    bool holds(Minute minute) const { return begin <= minute && minute < end; }
    bool meets(const Interval& other) const { return begin < other.end && other.begin < end; }
    friend auto operator<=>(const Interval&, const Interval&) = default;
};

/// A slot as it stands on a day.
struct SlotTime {
    std::size_t slot = 0;
    Interval time;
    friend bool operator==(const SlotTime&, const SlotTime&) = default;
};

/// Somebody's part in a thing.
struct Attendance {
    std::size_t person = 0;
    std::optional<std::size_t> standing; ///< as what they come; nothing: T1 and T7 do not ask
    Interval own;                        ///< the slot of their own calendar, or an event's time: what it takes them out of
    std::vector<std::size_t> slots;      ///< of their own calendar: in one of these they must be usable; not of events
    std::vector<SlotTime> meanwhile = {}; ///< of events: what stands in their calendar; each minute of it lies in a usable slot

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

enum class Kind { meeting, duty, event };

struct Thing {
    Kind kind = Kind::meeting;
    std::size_t strand = 0;
    std::size_t plan = 0;   ///< which file it stands in
    bool is_planned = true; ///< judged; what is not only takes up people, places and lessons
    Interval time;
    bool is_on = true;         ///< a school day on which its slot stands
    bool takes_lessons = true; ///< of an event: nobody in it has lessons then unless it does
    std::vector<Attendance> people;
    std::optional<Attendance> supervisor;
    std::optional<std::size_t> place;
    std::vector<std::size_t>
        place_slots;               ///< of the place's calendar: in one of these it must be open; empty: T3 does not ask
    std::optional<std::size_t> of; ///< the pair, the duty or the event that it is one of
    std::int64_t turn = 0;         ///< a pair meets once in each turn of `every`
};

/// Somebody in a strand, in a role.
struct Standing {
    bool belongs = true;             ///< has the role
    Interval gates;                  ///< while all gates of the role hold
    std::vector<std::size_t> usable; ///< slots of their own calendar (section 4), ascending
};

struct Lesson {
    Interval time;
    std::size_t subject = 0;
};

struct Person {
    std::vector<Interval> away;  ///< cannot come at all
    std::vector<Lesson> lessons; ///< those on the days of their meetings and events; of pupils alone
    std::vector<Interval> terms;
    std::optional<int> meetings_a_week;
    std::optional<int> at_once;          ///< overseen
    std::vector<std::int64_t> free_days; ///< days of the week without duties, Monday 0
    std::vector<Interval> teaches = {};  ///< on the days of their events: lessons that no adult is taken from
};

struct Place {
    int holds = 1;
    std::optional<std::vector<std::size_t>> open; ///< slots, ascending; nothing: always
    std::vector<Interval> closed;
};

struct Strand {
    std::optional<std::vector<std::size_t>> places; ///< ascending; nothing: none needed, any will do
    bool needs_supervisor = false;
    bool in_one_place = true;
    std::optional<int> meetings_per_adult;
    std::map<std::size_t, int> may_miss; ///< of each subject, in a term
    std::optional<int> duties_a_week;
    Interval fixed; ///< agreed and past: here the plan is what is expected, and nothing else
};

/// What makes a pair: it meets only while it stands.
struct Pair {
    Interval stands;
};

struct Duty {
    int at_least = 0;
    int at_most = 0;
    bool in_twos = false;
};

/// Who should attend an event, unless `met` holds when it matters.
struct Listener {
    std::size_t person = 0;
    Interval met;
};

struct Event {
    std::size_t strand = 0;
    bool before_meetings = false;
    std::optional<std::size_t> before_event;
    bool next_to_meeting = false;
    std::optional<std::size_t> next_to_event;
    std::int64_t every_weeks = 0; ///< 0: at no interval
    int offers = 0;               ///< dates, of which each attends one; 0: no offers
    std::vector<Listener> listeners;
};

struct Facts {
    std::vector<Person> people;
    std::vector<Standing> standings;
    std::vector<Place> places;
    std::vector<Strand> strands;
    std::vector<Pair> pairs;
    std::vector<Duty> duties;
    std::vector<Event> events;
    std::vector<std::int64_t> idle_weeks; ///< weeks without a school day, ascending: they count in no interval
    std::vector<Thing> expected;          ///< agreed and past, or pinned: must be among the things as they are
};

// clang-format off: a line a rule
enum class What {
    not_usable, away, no_gates, gates_lapse, not_agreed,                                        // T1
    two_things,                                                                                 // T2
    no_place, not_its_place, shut, closed, full, taken_whole,                                   // T3
    no_supervisor, not_of_strand, oversees_too_many, oversees_apart,                            // T4
    twice_a_turn, too_many_a_week,                                                              // T5
    lesson_missed,                                                                              // T6
    not_in_strand, too_few, too_many, not_in_twos, duties_a_week, no_duty_day,                  // T7
    not_before, not_next_to, too_far_apart, attends_twice, missing, too_many_offers,            // T8
    not_kept, not_agreed_before,                                                                // T9
};
// clang-format on

/// 1 to 9: T1 to T9.
int rule_of(What what);
/// True where no plan can be blamed: a gate that lapses later is a finding (T1), and who lacks an event is told.
bool is_note(What what);

/// What is wrong. `things` are positions among the things given (of `expected` for not_kept), the one to be mended
/// last.
struct Breach {
    What what = What::away;
    std::vector<std::size_t> things;
    std::optional<std::size_t> person;
    std::optional<std::size_t> place;
    std::optional<std::size_t> subject;
    int number = 0; ///< counted, where something is
    int limit = 0;
    Minute at = 0;
    friend bool operator==(const Breach&, const Breach&) = default;
};

/// Everything by which the things break a rule and in which a planned thing has a part, by time.
std::vector<Breach> breaches(const Facts& facts, const std::vector<Thing>& things);

} // namespace kith::solver::timetable
