// SPDX-License-Identifier: MIT
// When a strand's duties are due, and which of them nobody is to do by the agreed timetables.
#pragma once

#include "programme/agenda.hpp"

namespace kith::programme {

/// One duty of a strand on one date.
struct DutyDate {
    const record::Duty* record = nullptr;
    Date date{};
    SlotIndex slot;
    PlaceIndex place;
};

/// Each duty on each date on which its slot stands and its place is open, in order of date, time, slot and place.
std::vector<DutyDate> duty_dates(const Programme& programme, StrandIndex strand, Date from, Date to);

/// Those of them, while a plan of the strand is in force, that no plan gives to anybody who is here on the date.
std::vector<DutyDate> unmanned_duties(const Programme& programme, StrandIndex strand, Date from, Date to);

} // namespace kith::programme
