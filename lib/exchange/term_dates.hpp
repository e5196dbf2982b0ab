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
    bool is_whole_days = true; ///< not of some hours
};

/// The events of an iCalendar file, in its order; of one that repeats, the first; without those that are cancelled.
/// term_dates_ics.cpp alone includes libical.
std::optional<std::vector<DatedEvent>> events_of_calendar(const text::SourceRef& source, text::Findings& findings);

/// The rows of a sheet with a name, a first day and, where it is more than a day, a last one. Lines above the one that
/// names the columns are passed over.
std::optional<std::vector<DatedEvent>> events_of_sheet(const Sheet& sheet, text::Findings& findings);

/// A day as people write it: 2026-09-02, 02/09/2026, 2/9/26, Wed 2 September 2026, 2nd Sept 2026.
std::optional<text::Date> written_day(std::string_view cell);

struct TermDates {
    std::vector<record::Term> terms;
    std::vector<record::Closure> closures;
    std::vector<DatedEvent> neither;
    std::vector<DatedEvent> other_years; ///< wholly outside the days asked for
};

/// Of the days from first to last, by their words: what is called a term and lasts longer than a fortnight is one, and its
/// halves are one with a half-term between; a half-term, a holiday, an INSET day and their like are closures; anything else
/// is neither, and so is what takes some hours. The order of the events does not matter.
TermDates sorted_out(std::vector<DatedEvent> events, text::Date first, text::Date last);

} // namespace kith::exchange
