// SPDX-License-Identifier: MIT
// Why something cannot take place on a date: the words for the checks of planned and of recorded days.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

/// What is to take place, as far as it matters for the day.
struct Where {
    CalendarIndex calendar;
    std::optional<SlotIndex> slot;
    std::optional<PlaceIndex> place;
};

/// "calendars/hillside.yaml:9", the line that closes the day; empty where none does, as outside the terms.
std::string closed_by(const Programme& programme, CalendarIndex calendar, Date date);

/// A clause such as "2026-10-26 is closed (half-term)"; empty where nothing stands in the way.
std::string why_not_on(const Programme& programme, const Where& where, Date date);

} // namespace kith::programme
