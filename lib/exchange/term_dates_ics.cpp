// SPDX-License-Identifier: MIT
#include "exchange/term_dates.hpp"

#include "text/file.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <libical/ical.h>
#include <memory>

namespace kith::exchange {
namespace {

namespace code = text::code;

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

/// The day as the file has it, in whatever zone: a school's day is local.
std::optional<text::Date> day_of(const icaltimetype& time) {
    if (icaltime_is_null_time(time)) return {};
    return text::parse_date(fmt::format("{:04}-{:02}-{:02}", time.year, time.month, time.day));
}

/// A last day that is a date is the day behind it, and so is one that ends at midnight.
std::optional<DatedEvent> event_of(icalcomponent* event) {
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) return {};
    const auto start = icalcomponent_get_dtstart(event), end = icalcomponent_get_dtend(event);
    const auto from = day_of(start);
    const char* summary = icalcomponent_get_summary(event);
    if (!from || summary == nullptr) return {};
    auto to = day_of(end).value_or(*from);
    const auto is_midnight = [](const icaltimetype& time) { return time.is_date || (time.hour == 0 && time.minute == 0 && !icaltime_is_utc(time)); };
    const bool is_whole = is_midnight(start) && (icaltime_is_null_time(end) ? start.is_date != 0 : is_midnight(end));
    if (is_whole && to > *from) to -= text::Days{1};
    return DatedEvent{text::nfc(summary), *from, std::max(*from, to), is_whole};
}

} // namespace

std::optional<std::vector<DatedEvent>> events_of_calendar(const text::SourceRef& source, text::Findings& findings) {
    const auto utf8 = in_utf8(source, findings);
    if (!utf8) return {};
    icalerror_set_errors_are_fatal(0);
    const std::unique_ptr<icalcomponent, Free> calendar(icalparser_parse_string(utf8->bytes.c_str()));
    std::vector<DatedEvent> events;
    if (calendar)
        for (auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event != nullptr;
             event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
            if (auto one = event_of(event)) events.push_back(std::move(*one));
    if (!events.empty()) return events;
    findings.error(code::bad_sheet, text::whole_file(source->path), "this calendar has no events that can be read",
                   "save it as .ics from the calendar program, or name a CSV with Name, From and To");
    return {};
}

} // namespace kith::exchange
