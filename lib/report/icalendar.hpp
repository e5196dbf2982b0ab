// SPDX-License-Identifier: MIT
// Calendar files (iCalendar, RFC 5545) for phones and mail programs. The only file pair that knows libical, which folds
// lines and escapes text. Times are those of the wall's clock in a zone that the file brings with it, so that a weekly
// meeting stays at half past twelve when the clocks change. No METHOD: a calendar server refuses what has one (RFC 4791).
#pragma once

#include "text/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kith::report {

/// What an entry says on one or all of its dates.
struct CalendarWords {
    std::string summary;
    std::string location;    ///< may be empty, as the next
    std::string description;
    bool is_cancelled = false;
    friend bool operator==(const CalendarWords&, const CalendarWords&) = default;
};

struct CalendarEntry {
    std::string uid;  ///< the same for the same thing in every file: a calendar that has it already updates it
    int sequence = 0; ///< the higher, the newer
    text::Date agreed{};       ///< DTSTAMP: midnight UTC of that day
    text::Minutes from{};      ///< of the day, by the clock on the wall
    text::Minutes to{};
    std::vector<text::Date> dates; ///< at least one, in order; of several, each whole weeks after the one before
    CalendarWords words;
    std::map<text::Date, CalendarWords> otherwise; ///< of some of the dates
};

/// The text of a calendar of that name, lines ending in CR LF. An entry of several dates is a weekly one without those
/// between that are not its own (EXDATE); a date that says something else is an instance of its own (RECURRENCE-ID).
/// Without a time zone the times are those of wherever it is read; nothing where the system knows no zone of that name.
/// RFC 5545 wants at least one entry.
std::optional<std::string> icalendar_text(const std::string& name, const std::string& timezone,
                                          const std::vector<CalendarEntry>& entries);

} // namespace kith::report
