// SPDX-License-Identifier: MIT
#include "solver/timetable_rules.hpp"

#include <algorithm>
#include <tuple>

namespace kith::solver::timetable {
namespace {

using Positions = std::vector<std::size_t>;

/// The things of one kind and strand, in order of time.
Positions in_time(const Things& things, auto wanted) {
    Positions found;
    for (std::size_t i = 0; i < things.size(); ++i)
        if (wanted(things[i])) found.push_back(i);
    std::stable_sort(found.begin(), found.end(), [&](auto a, auto b) { return things[a].time < things[b].time; });
    return found;
}

bool attends(const Thing& thing, std::size_t person) {
    return std::any_of(thing.people.begin(), thing.people.end(),
                       [&](const Attendance& one) { return one.person == person; });
}

/// Of each person the first meeting of the strand.
std::map<std::size_t, std::size_t> first_meetings(const Things& things, const Positions& meetings) {
    std::map<std::size_t, std::size_t> first;
    for (const auto at : meetings)
        for (const auto& one : things[at].people) first.try_emplace(one.person, at);
    return first;
}

/// One event of a strand, with its dates and the meetings of the strand.
struct Series {
    const Facts& facts;
    const Things& things;
    const Event& event;
    Positions dates;
    Positions meetings;
    Positions others_before; ///< dates of the event that this one must stand before
    Positions others_beside; ///< of the event that this one stands next to

    void add(What what, Positions at, Minute when, Breaches& found) const {
        found.push_back({what, std::move(at), {}, {}, {}, 0, 0, when});
    }
};

void check_order(const Series& series, Breaches& found) {
    const auto& things = series.things;
    if (!series.others_before.empty())
        for (const auto at : series.dates)
            if (things[series.others_before.front()].time.begin < things[at].time.end)
                series.add(What::not_before, {series.others_before.front(), at}, things[at].time.begin, found);
    if (!series.event.before_meetings) return;
    const auto first = first_meetings(things, series.meetings);
    for (const auto& listener : series.event.listeners) {
        const auto meeting = first.find(listener.person);
        if (meeting == first.end()) continue;
        const auto begins = things[meeting->second].time.begin;
        const auto at = std::find_if(series.dates.begin(), series.dates.end(),
                                     [&](std::size_t one) { return attends(things[one], listener.person); });
        if (listener.met.holds(begins) || at == series.dates.end() || things[*at].time.end <= begins) continue;
        series.add(What::not_before, {meeting->second, *at}, things[*at].time.begin, found);
        found.back().person = listener.person;
    }
}

void check_beside(const Series& series, Breaches& found) {
    if (!series.event.next_to_meeting && !series.event.next_to_event) return;
    const auto& beside = series.event.next_to_meeting ? series.meetings : series.others_beside;
    std::vector<Minute> ends, begins;
    for (const auto at : beside) {
        begins.push_back(series.things[at].time.begin);
        ends.push_back(series.things[at].time.end);
    }
    std::sort(begins.begin(), begins.end());
    std::sort(ends.begin(), ends.end());
    for (const auto at : series.dates) {
        const auto& time = series.things[at].time;
        const bool touches = std::binary_search(ends.begin(), ends.end(), time.begin) ||
                             std::binary_search(begins.begin(), begins.end(), time.end);
        if (!touches) series.add(What::not_next_to, {at}, time.begin, found);
    }
}

void check_interval(const Series& series, Breaches& found) {
    if (series.event.every_weeks == 0) return;
    const auto& idle = series.facts.idle_weeks;
    const auto idle_before = [&](std::int64_t week) {
        return std::lower_bound(idle.begin(), idle.end(), week) - idle.begin();
    };
    for (std::size_t i = 1; i < series.dates.size(); ++i) {
        const auto from = week_of(series.things[series.dates[i - 1]].time.begin);
        const auto to = week_of(series.things[series.dates[i]].time.begin);
        const auto weeks = to - from - (idle_before(to) - idle_before(from));
        if (weeks <= series.event.every_weeks) continue;
        series.add(What::too_far_apart, {series.dates[i - 1], series.dates[i]},
                   series.things[series.dates[i]].time.begin, found);
        found.back().number = static_cast<int>(weeks);
        found.back().limit = static_cast<int>(series.event.every_weeks);
    }
}

/// Each listener attends one of the dates that a plan offers. Where none is planned nothing can be asked of them.
void check_offers(const Series& series, Breaches& found) {
    if (series.event.offers == 0) return;
    const auto& things = series.things;
    std::map<std::size_t, Positions> offered;                          // by plan
    std::map<std::pair<std::size_t, std::size_t>, Positions> attended; // by person and plan
    for (const auto at : series.dates) {
        offered[things[at].plan].push_back(at);
        for (const auto& one : things[at].people) attended[{one.person, things[at].plan}].push_back(at);
    }
    const auto add = [&](What what, const Positions& dates, std::optional<std::size_t> person, int limit) {
        series.add(what, dates, things[dates.back()].time.begin, found);
        found.back().person = person;
        found.back().number = static_cast<int>(dates.size());
        found.back().limit = limit;
    };
    for (const auto& [plan, dates] : offered)
        if (static_cast<int>(dates.size()) > series.event.offers)
            add(What::too_many_offers, dates, {}, series.event.offers);
    for (const auto& [key, dates] : attended)
        if (dates.size() > 1) add(What::attends_twice, dates, key.first, 1);
    const auto last = series.dates.back();
    for (const auto& listener : series.event.listeners) {
        const auto any = attended.lower_bound({listener.person, 0});
        const bool attends_one = any != attended.end() && any->first.first == listener.person;
        if (!attends_one && !listener.met.holds(things[last].time.begin))
            add(What::missing, {last}, listener.person, 1);
    }
}

} // namespace

void check_duties(const Facts& facts, const Things& things, Breaches& found) {
    std::map<std::tuple<std::size_t, std::size_t, std::int64_t>, Positions> weeks; // person, strand, week
    const auto duties = in_time(things, [](const Thing& one) { return one.kind == Kind::duty; });
    for (const auto at : duties) {
        const auto& thing = things[at];
        const int number = static_cast<int>(thing.people.size());
        const auto add = [&](What what, std::optional<std::size_t> person, int limit) {
            found.push_back({what, {at}, person, {}, {}, number, limit, thing.time.begin});
        };
        if (thing.of) {
            const auto& duty = facts.duties[*thing.of];
            if (number < duty.at_least) add(What::too_few, {}, duty.at_least);
            if (number > duty.at_most) add(What::too_many, {}, duty.at_most);
            if (duty.in_twos && number % 2 != 0) add(What::not_in_twos, {}, 2);
        }
        for (const auto& one : thing.people) {
            weeks[{one.person, thing.strand, week_of(thing.time.begin)}].push_back(at);
            if (one.standing && !facts.standings[*one.standing].belongs) add(What::not_in_strand, one.person, 0);
            const auto& days = facts.people[one.person].free_days;
            const auto weekday = day_of(thing.time.begin) - 7 * week_of(thing.time.begin);
            if (std::find(days.begin(), days.end(), weekday) != days.end()) add(What::no_duty_day, one.person, 0);
        }
    }
    for (const auto& [key, list] : weeks) {
        const auto& [person, strand, week] = key;
        const auto& most = facts.strands[strand].duties_a_week;
        if (!most || static_cast<int>(list.size()) <= *most) continue;
        found.push_back({What::duties_a_week,
                         list,
                         person,
                         {},
                         {},
                         static_cast<int>(list.size()),
                         *most,
                         things[list.back()].time.begin});
    }
}

void check_events(const Facts& facts, const Things& things, Breaches& found) {
    for (std::size_t i = 0; i < facts.events.size(); ++i) {
        const auto& event = facts.events[i];
        const auto dates_of = [&](std::optional<std::size_t> of) {
            return in_time(things, [&](const Thing& one) { return of && one.kind == Kind::event && one.of == of; });
        };
        Series series{facts, things, event, dates_of(i), {}, {}, {}};
        if (series.dates.empty()) continue;
        series.meetings =
            in_time(things, [&](const Thing& one) { return one.kind == Kind::meeting && one.strand == event.strand; });
        series.others_before = dates_of(event.before_event);
        series.others_beside = dates_of(event.next_to_event);
        check_order(series, found);
        check_beside(series, found);
        check_interval(series, found);
        check_offers(series, found);
    }
}

} // namespace kith::solver::timetable
