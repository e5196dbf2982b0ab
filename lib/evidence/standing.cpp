// SPDX-License-Identifier: MIT
#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

std::optional<Date> last_day(const programme::Calendar& calendar) {
    std::optional<Date> last;
    for (const auto& term : calendar.file().terms) last = std::max(last.value_or(term.to), term.to);
    return last;
}

Date months_after(Date day, int months) {
    const std::chrono::year_month_day from{day};
    const auto month = from.year() / from.month() + std::chrono::months{months};
    const auto same = month / from.day();
    return same.ok() ? Date{same} : Date{month / std::chrono::last};
}

} // namespace

bool is_active(const programme::Person& person, Date day) {
    return !person.has_left(day) && !person.is_paused(day);
}

bool is_known(const programme::Pair& pair, Date day) {
    return (pair.record->agreed ? pair.record->agreed->date : pair.record->began) <= day;
}

std::vector<PairIndex> pairs_on(const Programme& programme, StrandIndex strand, Date day) {
    auto pairs = programme.agreed_pairs(strand, day);
    std::erase_if(pairs, [&](PairIndex pair) { return !is_known(programme[pair], day); });
    return pairs;
}

std::optional<Date> year_end(const Programme& programme) {
    std::optional<Date> last;
    for (const auto& calendar : programme.calendars())
        if (const auto end = last_day(calendar)) last = std::max(last.value_or(*end), *end);
    return last;
}

std::optional<Date> year_end(const Programme& programme, const programme::Pair& pair) {
    return last_day(programme[programme.calendar_of(programme::home_of(programme, pair))]);
}

Date after(Date day, record::Duration duration) {
    switch (duration.unit) {
    case record::Duration::Unit::minute:
    case record::Duration::Unit::hour: return day;
    case record::Duration::Unit::day: return day + text::Days{duration.count};
    case record::Duration::Unit::week: return day + text::Days{7 * duration.count};
    case record::Duration::Unit::month: return months_after(day, duration.count);
    case record::Duration::Unit::year: return months_after(day, 12 * duration.count);
    }
    return day;
}

std::optional<Date> kept_until(const Programme& programme) {
    const auto end = year_end(programme);
    return end ? std::optional(after(*end, programme.records().programme.retention.folder)) : std::nullopt;
}

} // namespace kith::evidence
