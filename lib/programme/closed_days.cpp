// SPDX-License-Identifier: MIT
#include "programme/closed_days.hpp"

#include <fmt/format.h>

namespace kith::programme {
namespace {

std::string closed(Date date, const record::Closure& closure) {
    return fmt::format("{} is closed{}", text::format(date), closure.why.empty() ? "" : " (" + closure.why + ")");
}

} // namespace

std::string closed_by(const Programme& programme, CalendarIndex calendar, Date date) {
    const auto* closure = programme[calendar].closure_of(date);
    if (closure == nullptr || !closure->span.source) return {};
    return fmt::format("{}:{}", closure->span.source->path, closure->span.line);
}

std::string why_not_on(const Programme& programme, const Where& where, Date date) {
    const auto& calendar = programme[where.calendar];
    const auto day = text::format(date);
    if (calendar.term_of(date) == nullptr) return fmt::format("{} lies in no term", day);
    if (const auto* closure = calendar.closure_of(date)) return closed(date, *closure);
    if (where.slot) {
        const auto& slot = programme[*where.slot];
        if (slot.day != text::weekday_of(date))
            return fmt::format("{} is a {}, and '{}' is on {}", day, text::format(text::weekday_of(date)), slot.name.text,
                               text::format(slot.day));
        if (!programme[slot.calendar].stands(slot, date))
            return fmt::format("'{}' is not in the week of {}", slot.name.text, day);
    }
    if (!where.place) return {};
    const auto& place = programme[*where.place];
    for (const auto& closure : place.record->closed)
        if (holds(closure, date)) return fmt::format("'{}' is closed on {}", place.name.text, day);
    return {};
}

} // namespace kith::programme
