// SPDX-License-Identifier: MIT
#include "report/icalendar.hpp"

#include "report/calendar_zone.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <libical/ical.h>
#include <memory>
#include <new>
#include <numeric>

namespace kith::report {
namespace {

using text::Date;
constexpr text::Days week{7};

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

/// What libical makes; it answers null only where memory is short.
template <class T>
T* made(T* what) {
    if (what == nullptr) throw std::bad_alloc();
    return what;
}

/// "20261019T123000"
std::string stamp(Date date, text::Minutes since_midnight) {
    const std::chrono::year_month_day day(date);
    const std::chrono::hh_mm_ss clock(since_midnight);
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}00", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()), clock.hours().count(), clock.minutes().count());
}

/// Adds entries to a calendar, their times in its zone; an empty zone is that of the reader.
class EventWriter {
  public:
    EventWriter(icalcomponent* calendar, const std::string& zone)
        : calendar_(calendar), in_zone_(zone.empty() ? ":" : ";TZID=" + zone + ":") {}

    void add(const CalendarEntry& entry) const {
        auto* series = begin(entry, entry.dates.front());
        if (entry.dates.size() > 1) add_rule(series, entry);
        say(series, entry.words);
        for (const auto& [date, words] : entry.otherwise) {
            auto* instance = begin(entry, date);
            add_time(instance, "RECURRENCE-ID", date, entry.from);
            say(instance, words);
        }
    }

  private:
    icalcomponent* begin(const CalendarEntry& entry, Date date) const {
        auto* event = made(icalcomponent_new_vevent());
        icalcomponent_add_component(calendar_, event);
        icalcomponent_add_property(event, made(icalproperty_new_uid(entry.uid.c_str())));
        add_line(event, fmt::format("DTSTAMP:{}Z", stamp(entry.agreed, {})));
        icalcomponent_add_property(event, made(icalproperty_new_sequence(entry.sequence)));
        add_time(event, "DTSTART", date, entry.from);
        add_time(event, "DTEND", date, entry.to);
        return event;
    }

    /// Every so many weeks, and the dates that this gives and that are not the entry's.
    void add_rule(icalcomponent* event, const CalendarEntry& entry) const {
        const auto first = entry.dates.front(), last = entry.dates.back();
        text::Days step{0};
        for (const auto date : entry.dates) step = text::Days{std::gcd(step.count(), (date - first).count())};
        add_line(event, fmt::format("RRULE:FREQ=WEEKLY;INTERVAL={};COUNT={}", step / week, (last - first) / step + 1));
        for (Date date = first; date < last; date += step)
            if (!std::binary_search(entry.dates.begin(), entry.dates.end(), date)) add_time(event, "EXDATE", date, entry.from);
    }

    static void say(icalcomponent* event, const CalendarWords& words) {
        const auto add = [&](icalproperty* property) { icalcomponent_add_property(event, made(property)); };
        add(icalproperty_new_summary(words.summary.c_str()));
        if (!words.location.empty()) add(icalproperty_new_location(words.location.c_str()));
        if (!words.description.empty()) add(icalproperty_new_description(words.description.c_str()));
        add(icalproperty_new_status(words.is_cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
        if (words.is_cancelled) add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        // Where a calendar is shared, others see that the time is taken and no more.
        add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    }

    void add_time(icalcomponent* event, const char* name, Date date, text::Minutes since_midnight) const {
        add_line(event, name + in_zone_ + stamp(date, since_midnight));
    }

    static void add_line(icalcomponent* event, const std::string& line) {
        icalcomponent_add_property(event, made(icalproperty_new_from_string(line.c_str())));
    }

    icalcomponent* calendar_;
    std::string in_zone_;
};

/// The zone's clock as the system has it.
ZoneOffset offset_at(icaltimezone* zone, std::chrono::sys_seconds instant) {
    const auto midnight = std::chrono::floor<text::Days>(instant);
    auto time = icaltime_from_string((stamp(midnight, std::chrono::floor<text::Minutes>(instant - midnight)) + "Z").c_str());
    int is_daylight = 0;
    const std::chrono::seconds ahead{icaltimezone_get_utc_offset_of_utc_time(zone, &time, &is_daylight)};
    return {ahead, is_daylight != 0};
}

/// The zone for all days of the entries; false where the system does not know it.
bool add_zone(icalcomponent* calendar, const std::string& name, const std::vector<CalendarEntry>& entries) {
    if (name.empty()) return true;
    auto* zone = icaltimezone_get_builtin_timezone(name.c_str());
    if (zone == nullptr) return false;
    Date first = entries.front().dates.front(), last = first;
    for (const auto& entry : entries) {
        first = std::min(first, entry.dates.front());
        last = std::max(last, entry.dates.back());
    }
    const auto lines = calendar_zone(name, [&](std::chrono::sys_seconds instant) { return offset_at(zone, instant); }, first, last);
    icalcomponent_add_component(calendar, made(icalparser_parse_string(lines.c_str())));
    return true;
}

} // namespace

std::optional<std::string> icalendar_text(const std::string& name, const std::string& timezone,
                                          const std::vector<CalendarEntry>& entries) {
    const std::unique_ptr<icalcomponent, Free> calendar(made(icalcomponent_new_vcalendar()));
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(calendar.get(), made(property)); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//kith//kith//EN"));
    add(icalproperty_new_name(name.c_str()));
    // What most programs read in its place.
    auto* known = made(icalproperty_new_x(name.c_str()));
    icalproperty_set_x_name(known, "X-WR-CALNAME");
    add(known);
    if (!add_zone(calendar.get(), timezone, entries)) return std::nullopt;
    const EventWriter writer(calendar.get(), timezone);
    for (const auto& entry : entries) writer.add(entry);
    const std::unique_ptr<char, Free> text(made(icalcomponent_as_ical_string_r(calendar.get())));
    return text.get();
}

} // namespace kith::report
