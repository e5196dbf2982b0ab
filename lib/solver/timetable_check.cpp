// SPDX-License-Identifier: MIT
#include "solver/timetable_rules.hpp"

#include <algorithm>
#include <tuple>

namespace kith::solver::timetable {
namespace {

std::int64_t floored(Minute minute, Minute length) {
    return minute >= 0 ? minute / length : -((-minute + length - 1) / length);
}

bool meets_any(const std::vector<std::size_t>& ascending, const std::vector<std::size_t>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](std::size_t one) { return std::binary_search(ascending.begin(), ascending.end(), one); });
}

/// Each minute of the first lies in one of the others.
bool is_covered(const Interval& wanted, std::vector<Interval> by) {
    std::sort(by.begin(), by.end());
    Minute reached = wanted.begin;
    for (const auto& one : by)
        if (one.begin <= reached) reached = std::max(reached, one.end);
    return wanted.end <= reached;
}

/// An event may lie across several slots, or between them: of those that stand then each minute must be one of theirs.
bool is_free_throughout(const Person& person, const Standing& standing, const Interval& time, const Attendance& who) {
    std::vector<Interval> usable;
    for (const auto& one : who.meanwhile)
        if (std::binary_search(standing.usable.begin(), standing.usable.end(), one.slot)) usable.push_back(one.time);
    return std::none_of(person.teaches.begin(), person.teaches.end(), [&](const auto& lesson) { return lesson.meets(time); }) &&
           std::all_of(who.meanwhile.begin(), who.meanwhile.end(), [&](const SlotTime& one) {
               return is_covered({std::max(one.time.begin, time.begin), std::min(one.time.end, time.end)}, usable);
           });
}

bool can_come(const Person& person, const Standing& standing, const Thing& thing, const Attendance& who) {
    if (thing.kind != Kind::event) return meets_any(standing.usable, who.slots);
    return !thing.takes_lessons || is_free_throughout(person, standing, thing.time, who);
}

void check_one(const Facts& facts, const Things& things, std::size_t at, const Attendance& who, Breaches& found) {
    const auto& thing = things[at];
    const auto add = [&](What what) { found.push_back({what, {at}, who.person, {}, {}, 0, 0, thing.time.begin}); };
    const auto& person = facts.people[who.person];
    if (std::any_of(person.away.begin(), person.away.end(), [&](const Interval& one) { return one.meets(thing.time); }))
        add(What::away);
    if (!can_come(person, facts.standings[*who.standing], thing, who)) add(What::not_usable);
}

/// Gates count on the first day that somebody is in the meetings of a pair, by whichever plan, and on each day of a duty or an event.
void check_gates(const Facts& facts, const Things& things, Breaches& found) {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> first; // pair, standing: thing
    const auto each = [&](auto look) {
        for (std::size_t i = 0; i < things.size(); ++i) {
            for (const auto& one : things[i].people)
                if (one.standing) look(i, one);
            if (things[i].supervisor && things[i].supervisor->standing) look(i, *things[i].supervisor);
        }
    };
    const auto key = [&](std::size_t at, const Attendance& who) {
        return std::pair(things[at].of.value_or(0), *who.standing);
    };
    each([&](std::size_t at, const Attendance& who) {
        if (things[at].kind != Kind::meeting) return;
        const auto [earliest, is_new] = first.try_emplace(key(at, who), at);
        if (!is_new && things[at].time < things[earliest->second].time) earliest->second = at;
    });
    each([&](std::size_t at, const Attendance& who) {
        const auto& thing = things[at];
        if (facts.standings[*who.standing].gates.holds(thing.time.begin)) return;
        const bool lapses = thing.kind == Kind::meeting && things[first.at(key(at, who))].time < thing.time;
        found.push_back(
            {lapses ? What::gates_lapse : What::no_gates, {at}, who.person, {}, {}, 0, 0, thing.time.begin});
    });
}

/// A list by key, each with its things in order of time.
template <class Key>
using ByKey = std::map<Key, std::vector<std::size_t>>;

template <class Key>
void in_order_of_time(const Things& things, ByKey<Key>& lists) {
    for (auto& [key, list] : lists)
        std::stable_sort(list.begin(), list.end(), [&](auto a, auto b) { return things[a].time < things[b].time; });
}

Breach of_many(What what, const Things& things, std::vector<std::size_t> list, int limit) {
    Breach breach{what, std::move(list), {}, {}, {}, 0, limit, 0};
    breach.number = static_cast<int>(breach.things.size());
    breach.at = things[breach.things.back()].time.begin;
    return breach;
}

/// What makes two things the same to whoever has it in their diary.
auto key_of(const Thing& thing) {
    const auto people = [&] {
        std::vector<std::size_t> all;
        for (const auto& one : thing.people) all.push_back(one.person);
        std::sort(all.begin(), all.end());
        return all;
    };
    const auto supervisor = thing.supervisor ? std::optional(thing.supervisor->person) : std::nullopt;
    return std::tuple(thing.kind, thing.strand, thing.of, thing.time, thing.place, supervisor, people());
}

} // namespace

std::int64_t day_of(Minute minute) { return floored(minute, day_length); }
std::int64_t week_of(Minute minute) { return floored(minute, week_length); }

int rule_of(What what) {
    constexpr std::pair<What, int> last[] = {
        {What::not_agreed, 1},      {What::two_things, 2},    {What::taken_whole, 3}, {What::oversees_apart, 4},
        {What::too_many_a_week, 5}, {What::lesson_missed, 6}, {What::no_duty_day, 7}, {What::too_many_offers, 8},
    };
    for (const auto& [end, rule] : last)
        if (what <= end) return rule;
    return 9;
}

bool is_note(What what) { return what == What::gates_lapse || what == What::missing || what == What::too_far_apart; }

void check_presence(const Facts& facts, const Things& things, Breaches& found) {
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto& thing = things[i];
        for (const auto& one : thing.people)
            if (one.standing) check_one(facts, things, i, one, found);
        if (thing.supervisor && thing.supervisor->standing) check_one(facts, things, i, *thing.supervisor, found);
        if (thing.kind != Kind::meeting || !thing.of) continue;
        const auto& stands = facts.pairs[*thing.of].stands;
        if (thing.time.begin < stands.begin || stands.end < thing.time.end)
            found.push_back({What::not_agreed, {i}, {}, {}, {}, 0, 0, thing.time.begin});
    }
    check_gates(facts, things, found);
}

void check_turns(const Facts& facts, const Things& things, Breaches& found) {
    ByKey<std::pair<std::size_t, std::int64_t>> turns; // pair, turn: plans that follow each other may share one
    ByKey<std::pair<std::size_t, std::int64_t>> weeks; // person, week
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (things[i].kind != Kind::meeting) continue;
        if (things[i].of) turns[{*things[i].of, things[i].turn}].push_back(i);
        for (const auto& one : things[i].people)
            if (facts.people[one.person].meetings_a_week)
                weeks[{one.person, week_of(things[i].time.begin)}].push_back(i);
    }
    in_order_of_time(things, turns);
    in_order_of_time(things, weeks);
    for (const auto& [key, list] : turns)
        if (list.size() > 1) found.push_back(of_many(What::twice_a_turn, things, list, 1));
    for (const auto& [key, list] : weeks) {
        const int limit = *facts.people[key.first].meetings_a_week;
        if (static_cast<int>(list.size()) <= limit) continue;
        found.push_back(of_many(What::too_many_a_week, things, list, limit));
        found.back().person = key.first;
    }
}

void check_lessons(const Facts& facts, const Things& things, Breaches& found) {
    ByKey<std::tuple<std::size_t, std::size_t, std::size_t>> missed; // person, subject, term
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (things[i].kind == Kind::duty || !things[i].takes_lessons) continue;
        for (const auto& one : things[i].people) {
            const auto& person = facts.people[one.person];
            const auto term = std::find_if(person.terms.begin(), person.terms.end(),
                                           [&](const Interval& each) { return each.holds(one.own.begin); });
            auto lesson =
                std::lower_bound(person.lessons.begin(), person.lessons.end(), day_of(one.own.begin),
                                 [](const Lesson& each, std::int64_t day) { return day_of(each.time.begin) < day; });
            for (; lesson != person.lessons.end() && lesson->time.begin < one.own.end; ++lesson)
                if (lesson->time.meets(one.own))
                    missed[{one.person, lesson->subject, static_cast<std::size_t>(term - person.terms.begin())}]
                        .push_back(i);
        }
    }
    in_order_of_time(things, missed);
    for (const auto& [key, list] : missed) {
        const auto& [person, subject, term] = key;
        int allowed = static_cast<int>(list.size());
        for (const auto at : list) {
            const auto& may_miss = facts.strands[things[at].strand].may_miss;
            const auto number = may_miss.find(subject);
            allowed = std::min(allowed, number == may_miss.end() ? 0 : number->second);
        }
        if (static_cast<int>(list.size()) <= allowed) continue;
        found.push_back(of_many(What::lesson_missed, things, list, allowed));
        found.back().person = person;
        found.back().subject = subject;
    }
}

void check_expected(const Facts& facts, const Things& things, Breaches& found) {
    using Key = decltype(key_of(Thing{}));
    std::vector<Key> planned, expected;
    for (const auto& thing : things)
        if (thing.is_planned) planned.push_back(key_of(thing));
    std::sort(planned.begin(), planned.end());
    for (std::size_t i = 0; i < facts.expected.size(); ++i) {
        expected.push_back(key_of(facts.expected[i]));
        if (!std::binary_search(planned.begin(), planned.end(), expected.back()))
            found.push_back({What::not_kept, {i}, {}, {}, {}, 0, 0, facts.expected[i].time.begin});
    }
    std::sort(expected.begin(), expected.end());
    for (std::size_t i = 0; i < things.size(); ++i)
        if (things[i].is_planned && facts.strands[things[i].strand].fixed.holds(things[i].time.begin) &&
            !std::binary_search(expected.begin(), expected.end(), key_of(things[i])))
            found.push_back({What::not_agreed_before, {i}, {}, {}, {}, 0, 0, things[i].time.begin});
}

std::vector<Breach> breaches(const Facts& facts, const std::vector<Thing>& things) {
    Breaches found;
    for (const auto check : {check_presence, check_people, check_places, check_overseen, check_turns, check_lessons,
                             check_duties, check_events, check_expected})
        check(facts, things, found);
    std::erase_if(found, [&](const Breach& one) {
        return one.what != What::not_kept && !one.things.empty() &&
               std::none_of(one.things.begin(), one.things.end(),
                            [&](std::size_t at) { return things[at].is_planned; });
    });
    const auto key = [](const Breach& one) { return std::tie(one.at, one.what, one.things, one.person); };
    std::stable_sort(found.begin(), found.end(), [&](const Breach& a, const Breach& b) { return key(a) < key(b); });
    return found;
}

} // namespace kith::solver::timetable
