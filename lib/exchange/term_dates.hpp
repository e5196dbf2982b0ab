// SPDX-License-Identifier: MIT
// A school's dates as it publishes them, a calendar (ICS) or a sheet, sorted into terms, closures and what is neither.
#pragma once

#include "exchange/sheet.hpp"
#include "record/calendar_file.hpp"

namespace kith::exchange {

/// All days of it, both ends included.
struct DatedEvent {
    std::string what;
    text::Date from{}, to{};
};

/// The events of an iCalendar file, in its order; of one that repeats, the first. term_dates_ics.cpp alone includes libical.
std::optional<std::vector<DatedEvent>> events_of_calendar(const text::SourceRef& source, text::Findings& findings);

/// The rows of a sheet with a name, a first day and, where it is more than a day, a last one.
std::optional<std::vector<DatedEvent>> events_of_sheet(const Sheet& sheet, text::Findings& findings);

struct TermDates {
    std::vector<record::Term> terms;
    std::vector<record::Closure> closures;
    std::vector<DatedEvent> neither;
};

/// By its words: a half-term, a holiday, an INSET day and their like are closures; what is called a term and lasts longer
/// than a fortnight is one; anything else is neither.
TermDates sorted_out(const std::vector<DatedEvent>& events);

} // namespace kith::exchange
