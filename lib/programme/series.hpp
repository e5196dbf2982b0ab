// SPDX-License-Identifier: MIT
// The agreed timetables over time, as a calendar keeps them: the meetings of a pair in one slot are a series, whatever place
// and adult they have, and each duty and each event is one of a single date. A series knows every date that some plan has given
// it, which of them stand by the plan in force, and how often the records have changed what was agreed first, so that who
// has an earlier copy can tell which is newer. Nothing here reads a clock or remembers: it is all in the records.
#pragma once

#include "programme/agenda.hpp"

namespace kith::programme {

struct Series {
    Occasion planned;             ///< of the first date that a plan gave it, as its last plan has it; nobody stands in
    Date last{};                  ///< the last date that a plan gave it
    Date begins{};                ///< the first day of the plan that has it first
    Date changed{};               ///< the first day of the last plan that changed it, or `begins`
    int changes = 0;              ///< what the records say against its dates, one by one: see series_until
    std::vector<Occasion> stands; ///< the dates of the plan in force, in order, stand-ins in place
    std::set<PersonIndex> people; ///< everyone whom a plan gave it
    std::set<PlaceIndex> places;  ///< likewise
};

/// All of the agreed plans up to a day, in order of strand. A series goes on from plan to plan for as long as each has its
/// pair in its slot. Its `changes` count, for each date: each plan that takes it away, gives it back or has it
/// otherwise; a closed day; the pair's end; each person who is not there; each stand-in; and each term after the first.
/// So the count rises with whatever is recorded, and falls only where a record is taken back.
std::vector<Series> series_until(const Programme& programme, Date to);

} // namespace kith::programme
