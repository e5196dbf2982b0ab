// SPDX-License-Identifier: MIT
// What is agreed already and stays while a plan is made: the meetings, duties and events of the strands that are not
// being planned, date by date.
#pragma once

#include "programme/bookings.hpp"

namespace kith::scheduling {

using programme::Date;
using programme::Minutes;
using programme::PersonIndex;
using programme::PlaceIndex;
using programme::Programme;
using programme::SlotIndex;
using programme::StrandIndex;

/// The dates that a plan covers, both included.
struct PlanDates {
    Date from{};
    Date until{};
};

struct Commitment {
    programme::Booking::Kind kind = programme::Booking::Kind::meeting;
    StrandIndex strand;
    Date date{};
    Minutes from{};
    Minutes to{};
    std::vector<PersonIndex> people; ///< an event's supervisor among them: it takes an adult whole
    std::optional<PersonIndex> supervisor;
    std::optional<PlaceIndex> place;
    bool is_in_lessons = true; ///< it counts as a lesson missed; not so where nobody in it has lessons then
    std::optional<programme::PlannedMeeting> meeting = {}; ///< of the row that it is, agreed or planned

    bool is_event() const { return kind == programme::Booking::Kind::event; }
    bool overlaps(const programme::Slot& slot) const { return from < slot.to && slot.from < to; }
    bool has(PersonIndex person) const;
};

class Commitments {
  public:
    Commitments() = default;
    /// Those of all strands but the ones in `planned`, from the first day of the week or term in which the plan begins
    /// on: what is counted by week and by term counts with what was before.
    Commitments(const Programme& programme, const std::vector<StrandIndex>& planned, PlanDates dates);

    void add(Commitment commitment);
    const std::vector<Commitment>& on(Date date) const;
    const std::map<Date, std::vector<Commitment>>& all() const { return by_date_; }

    /// The strand's meetings of the person are to begin at that time or later: what comes before them ends then.
    void hold_back(StrandIndex strand, PersonIndex person, Date date, Minutes until);
    bool is_held_back(StrandIndex strand, PersonIndex person, Date date, Minutes from) const;

  private:
    std::map<Date, std::vector<Commitment>> by_date_;
    std::map<std::pair<StrandIndex, PersonIndex>, std::pair<Date, Minutes>> held_back_;
};

} // namespace kith::scheduling
