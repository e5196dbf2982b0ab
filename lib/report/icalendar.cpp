// SPDX-License-Identifier: MIT
#include "report/icalendar.hpp"

#include <libical/ical.h>
#include <memory>
#include <new>

namespace kith::report {
namespace {

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

/// The wall clock's time of a day in UTC; as it is where no zone is given.
icaltimetype time_of(text::Date date, text::Minutes since_midnight, icaltimezone* zone) {
    const std::chrono::year_month_day day(date);
    const std::chrono::hh_mm_ss clock(since_midnight);
    auto time = icaltime_null_time();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    time.hour = static_cast<int>(clock.hours().count());
    time.minute = static_cast<int>(clock.minutes().count());
    if (zone == nullptr) return time;
    time.zone = zone;
    return icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
}

void add_event(icalcomponent* calendar, const CalendarEntry& entry, icaltimezone* zone) {
    auto* event = made(icalcomponent_new_vevent());
    icalcomponent_add_component(calendar, event);
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(event, made(property)); };
    add(icalproperty_new_uid(entry.uid.c_str()));
    add(icalproperty_new_dtstamp(time_of(entry.agreed, {}, icaltimezone_get_utc_timezone())));
    add(icalproperty_new_dtstart(time_of(entry.date, entry.from, zone)));
    add(icalproperty_new_dtend(time_of(entry.date, entry.to, zone)));
    add(icalproperty_new_summary(entry.summary.c_str()));
    if (!entry.location.empty()) add(icalproperty_new_location(entry.location.c_str()));
    if (!entry.description.empty()) add(icalproperty_new_description(entry.description.c_str()));
    // Where a calendar is shared, others see that the time is taken and no more.
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
}

} // namespace

std::optional<std::string> icalendar_text(const std::string& name, const std::string& timezone,
                                          const std::vector<CalendarEntry>& entries) {
    auto* zone = timezone.empty() ? nullptr : icaltimezone_get_builtin_timezone(timezone.c_str());
    if (zone == nullptr && !timezone.empty()) return std::nullopt;
    const std::unique_ptr<icalcomponent, Free> calendar(made(icalcomponent_new_vcalendar()));
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(calendar.get(), made(property)); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//kith//kith//EN"));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    add(icalproperty_new_name(name.c_str()));
    // What most programs read in its place.
    auto* known = made(icalproperty_new_x(name.c_str()));
    icalproperty_set_x_name(known, "X-WR-CALNAME");
    add(known);
    for (const auto& entry : entries) add_event(calendar.get(), entry, zone);
    const std::unique_ptr<char, Free> text(made(icalcomponent_as_ical_string_r(calendar.get())));
    return text.get();
}

} // namespace kith::report
