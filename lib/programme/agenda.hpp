// SPDX-License-Identifier: MIT
// What the agreed timetables hold for some days, all strands together: meetings, duties and events by date and time, each
// with the people who are expected, stand-ins in the place of those for whom they come. Who reads a week, looks for a
// stand-in or counts duties reads this.
#pragma once

#include "programme/timetables.hpp"

namespace kith::programme {

struct Occasion {
    enum class Kind { meeting, duty, event };

    Kind kind = Kind::meeting;
    Date date{};
    StrandIndex strand;
    std::optional<SlotIndex> slot; ///< of the mentee's calendar; an event may have times of its own
    Minutes from{};
    Minutes to{};
    std::optional<PairIndex> pair; ///< of a meeting
    std::string name;              ///< of an event: its kind and name, as in training/core
    std::vector<PersonIndex> people;
    std::optional<PersonIndex> supervisor;
    std::optional<PlaceIndex> place;
    std::vector<StandIn> cover; ///< has been put in place in `people` and `supervisor`

    bool takes_part(PersonIndex person) const;
    /// Takes part or oversees.
    bool concerns(PersonIndex person) const { return supervisor == person || takes_part(person); }
};

/// True where both take up a common minute of one day.
bool overlap(const Occasion& a, const Occasion& b);

/// The days on which someone's agreed stand-ins are passed over, as if none had been found yet.
struct Uncovered {
    PersonIndex absent;
    Date from{};
    Date to{};
};

/// A meeting of a plan, its stand-ins in place.
Occasion occasion_of(const Programme& programme, const DatedMeeting& meeting);
/// The duties of one plan from its first day on and its events, whatever plan comes after it; nobody stands in yet.
std::vector<Occasion> duties_and_events(const Programme& programme, const Plan& plan);
/// Who stands in on a duty, as its plan says; nobody does in an event.
std::vector<StandIn> cover_of_duty(const Programme& programme, const Plan& plan, const Occasion& duty);

/// In order of date, time, strand and place.
std::vector<Occasion> agenda(const Programme& programme, Date from, Date to, const std::optional<Uncovered>& uncovered = {});

/// The term of the person's school that holds the date; the date alone outside terms.
std::pair<Date, Date> term_around(const Programme& programme, const Person& person, Date date);

} // namespace kith::programme
