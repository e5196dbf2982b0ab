// SPDX-License-Identifier: MIT
// What the agreed timetables take up: each meeting, duty and event with its people, its place and its time of the
// week; the dates of a booking are worked out where they are asked for.
#pragma once

#include "programme/timetables.hpp"

namespace kith::programme {

struct Booking {
    enum class Kind { meeting, duty, event };

    Kind kind = Kind::meeting;
    StrandIndex strand;
    std::string name; ///< the pair's id, or what else it is called
    std::vector<PersonIndex> people;
    std::optional<PersonIndex> supervisor;
    std::optional<PlaceIndex> place;
    std::chrono::weekday day;
    Minutes from{};
    Minutes to{};
    Date first{}; ///< of the plan, or the one date of a duty or an event
    Date last{};
    std::set<Date> except; ///< dates on which someone stands in: these are bookings of their own
    std::optional<PlannedMeeting> meeting;
    text::Span span;
};

/// Every row of every agreed timetable, by strand, plan and row. A plan goes on until the next one begins.
std::vector<Booking> bookings_of(const Programme& programme);

/// The dates from `earliest` on when the booking takes place.
std::vector<Date> dates_of(const Programme& programme, const Booking& booking, Date earliest);

/// Puts each stand-in where the one who is absent was; gives those that were put.
std::vector<StandIn> put_in_place(const std::vector<StandIn>& cover, std::vector<PersonIndex>& people,
                                  std::optional<PersonIndex>& supervisor);

/// The calendar that names the slot of a duty or an event: of its place, of its people, or the first.
CalendarIndex calendar_of(const Programme& programme, const std::optional<text::Located<record::PlaceName>>& place,
                          const std::set<text::Located<record::PersonId>>& people);

} // namespace kith::programme
