// SPDX-License-Identifier: MIT
// Contact: how often pairs met of when they could, what each mentee had of it, and what it cost in lessons.
// The words due, held, not recorded and school week are those of rules.md, section 7; the formulas stand at
// what they make.
#pragma once

#include "evidence/duties.hpp"
#include "evidence/met_without_gate.hpp"
#include "evidence/spread.hpp"
#include "evidence/standing.hpp"

namespace kith::evidence {

/// Of the meetings due in one week, or in some, those on record.
struct OnRecord {
    std::int64_t held = 0, not_held = 0;
    std::int64_t excused = 0;                   ///< of those not held
    std::int64_t weeks_held = 0, weeks_not = 0; ///< school weeks of pairs of which it is known that they met, or did not

    std::int64_t due() const { return held + not_held; }
    std::int64_t could_be_held() const { return held + not_held - excused; }
    std::int64_t weeks_known() const { return weeks_held + weeks_not; }
};

void add(OnRecord& to, const OnRecord& more);

/// Meetings and school weeks of some pairs, up to a day.
struct ContactTally {
    std::int64_t due = 0, held = 0, not_held = 0, not_recorded = 0; ///< due = held + not held + not recorded
    std::int64_t excused = 0;            ///< of those not held: someone had a lesson they could not miss
    std::int64_t besides = 0;            ///< held without being due: on another day, or outside the plan
    std::int64_t weeks = 0;              ///< school weeks, one for each pair and week with a due day
    std::int64_t weeks_held = 0;         ///< with at least one meeting held, due or besides
    std::int64_t weeks_not_recorded = 0; ///< without one, and with a meeting that is not recorded
    std::map<text::IsoWeek, OnRecord> by_week{}; ///< by the week in which they were due

    /// The meetings that could be held, as far as is known: recorded, without the excused. Closed days are
    /// never due.
    std::int64_t could_be_held() const { return held + not_held - excused; }
    /// The school weeks of which it is known whether the pair met. Weekly contact = weeks held / weeks known.
    std::int64_t weeks_known() const { return weeks - weeks_not_recorded; }
};

void add(ContactTally& to, const ContactTally& more);

/// What one mentee (or one form) had in one strand: the meetings held they came to, due or besides, and their
/// minutes: those recorded, else the strand's length.
struct Dose {
    StrandIndex strand;
    std::optional<PersonIndex> mentee; ///< nothing: a form
    std::optional<programme::FormIndex> form;
    std::int64_t meetings = 0;
    std::int64_t minutes = 0;
};

/// By year group (standing.hpp).
enum class Ages { under_11, from_11, not_known };

struct ContactGroup {
    ContactTally tally;
    std::vector<Dose> doses; ///< of every mentee who was in a pair by the day, in order of id

    std::int64_t mentees() const { return static_cast<std::int64_t>(doses.size()); }
    /// The same, one in two strands once.
    std::int64_t people() const;
    /// Those who came to at least one meeting that was held.
    std::int64_t met() const;
    Spread meetings() const;
    Spread minutes() const;
};

struct ContactWeek {
    text::IsoWeek week;
    std::int64_t held = 0, not_held = 0, not_recorded = 0;
    bool is_closed = false; ///< no slot of any school stands in it
};

/// Lessons that pupils were taken from by the meetings held they came to: `may-miss` used.
struct LessonsLost {
    std::int64_t pupils = 0; ///< in a pair by the day, mentors and mentees
    std::int64_t lessons = 0;
    std::map<record::Subject, std::int64_t> subjects;
    std::vector<std::pair<PersonIndex, std::int64_t>> losing; ///< pupils with at least one, most first

    Spread of_those_losing() const;
};

struct Contact {
    Date day{};
    ContactGroup all;                                          ///< a mentee in two strands counts in both
    std::vector<std::pair<StrandIndex, ContactGroup>> strands; ///< those with a pair
    std::vector<std::pair<Ages, ContactGroup>> ages;           ///< those with a pair
    std::vector<ContactWeek> weeks; ///< every week from the first due day to the day
    LessonsLost lessons;
    std::vector<std::pair<StrandIndex, DutyTally>> duties; ///< of strands in which some were due
    std::vector<MetWithoutGate> without_gate;              ///< pairs that met while a gate had lapsed or was missing
};

/// Of the pairs agreed by the day, those that have ended since included.
Contact contact(const Programme& programme, Date day);

} // namespace kith::evidence
