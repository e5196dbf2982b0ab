// SPDX-License-Identifier: MIT
// A time zone as a calendar file brings it along (VTIMEZONE, RFC 5545 section 3.6.5). That of the United Kingdom is written
// by hand, since libical's own begins in 1847 and there are readers that stumble over it; any other says when its clocks
// change on the days of the calendar and nothing more. How a zone's clock goes is asked of the caller.
#pragma once

#include "text/date.hpp"

#include <functional>
#include <string>

namespace kith::report {

/// How far the wall's clock is ahead of UTC, and whether that is summer's.
struct ZoneOffset {
    std::chrono::seconds ahead{};
    bool is_daylight = false;
    friend bool operator==(const ZoneOffset&, const ZoneOffset&) = default;
};
using ZoneClock = std::function<ZoneOffset(std::chrono::sys_seconds)>;

/// The component's lines, for the days from `first` to `last`.
std::string calendar_zone(const std::string& name, const ZoneClock& clock, text::Date first, text::Date last);

} // namespace kith::report
