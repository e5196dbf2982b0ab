// SPDX-License-Identifier: MIT
#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using Unit = record::Duration::Unit;

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

std::vector<PersonIndex> active_mentees(const Programme& programme, StrandIndex strand, Date day, bool beyond_help) {
    std::vector<PersonIndex> found;
    for (const auto mentee : programme[strand].mentees) {
        const bool is_beyond = programme[mentee].need() == record::Need::refer_on;
        if (is_active(programme[mentee], day) && is_beyond == beyond_help) found.push_back(mentee);
    }
    return found;
}

} // namespace

bool is_active(const programme::Person& person, Date day) {
    return !person.has_left(day) && !person.is_paused(day);
}

std::vector<PersonIndex> mentees_on(const Programme& programme, StrandIndex strand, Date day) {
    return active_mentees(programme, strand, day, false);
}

std::vector<PersonIndex> to_refer_on(const Programme& programme, StrandIndex strand, Date day) {
    return active_mentees(programme, strand, day, true);
}

bool is_known(const programme::Pair& pair, Date day) {
    return (pair.record->agreed ? pair.record->agreed->date : pair.record->began) <= day;
}

std::vector<PairIndex> pairs_on(const Programme& programme, StrandIndex strand, Date day) {
    auto pairs = programme.agreed_pairs(strand, day);
    std::erase_if(pairs, [&](PairIndex pair) { return !is_known(programme[pair], day); });
    return pairs;
}

std::vector<PersonIndex> without_pair(const Programme& programme, StrandIndex strand, std::vector<PersonIndex> people, Date day) {
    std::set<PersonIndex> paired;
    for (const auto pair : pairs_on(programme, strand, day))
        for (const auto person : programme[pair].everyone()) paired.insert(person);
    std::erase_if(people, [&](PersonIndex person) {
        const auto& since = programme[person].record->since;
        return !is_active(programme[person], day) || (since && *since > day) || paired.contains(person);
    });
    return people;
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

text::Minutes length_of(record::Duration duration) {
    constexpr text::Minutes hour{60};
    constexpr text::Minutes day = 24 * hour;
    switch (duration.unit) {
    case Unit::minute: return text::Minutes{duration.count};
    case Unit::hour: return duration.count * hour;
    case Unit::day: return duration.count * day;
    case Unit::week: return duration.count * 7 * day;
    case Unit::month: return duration.count * 30 * day;
    case Unit::year: return duration.count * 365 * day;
    }
    return {};
}

text::Days days_of(record::Duration duration) { return std::chrono::floor<text::Days>(length_of(duration)); }

record::AgeBand age_band(record::Year year) {
    constexpr int last_under_11 = 6;
    return year.value <= last_under_11 ? record::AgeBand::under_11 : record::AgeBand::from_11;
}

Date after(Date day, record::Duration duration) {
    switch (duration.unit) {
    case Unit::month: return months_after(day, duration.count);
    case Unit::year: return months_after(day, 12 * duration.count);
    case Unit::minute:
    case Unit::hour: return day;
    case Unit::day:
    case Unit::week: break;
    }
    return day + days_of(duration);
}

std::optional<Date> kept_until(const Programme& programme) {
    const auto end = year_end(programme);
    return end ? std::optional(after(*end, programme.records().programme.retention.folder)) : std::nullopt;
}

} // namespace kith::evidence
