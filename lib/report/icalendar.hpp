// SPDX-License-Identifier: MIT
// Calendar files (iCalendar, RFC 5545) for phones and mail programs. The only file pair that knows libical, which folds
// lines, escapes text and knows the time zones. Each entry stands alone, its times in UTC, so that a summer's lunch and a
// winter's are both at half past twelve whatever the reader's calendar knows of the zone.
#pragma once

#include "text/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kith::report {

struct CalendarEntry {
    std::string uid; ///< the same for the same thing in every file: a calendar that has it already updates it
    text::Date date{};
    text::Minutes from{}; ///< of the day, by the clock on the wall
    text::Minutes to{};
    text::Date agreed{};  ///< DTSTAMP: midnight UTC of that day
    std::string summary;
    std::string location;    ///< may be empty, as the next
    std::string description;
};

/// The text of a calendar of that name, lines ending in CR LF. Without a time zone the times are those of wherever it is
/// read; nothing where the system knows no zone of that name. RFC 5545 wants at least one entry.
std::optional<std::string> icalendar_text(const std::string& name, const std::string& timezone,
                                          const std::vector<CalendarEntry>& entries);

} // namespace kith::report
