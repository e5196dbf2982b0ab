// SPDX-License-Identifier: MIT
#include "scheduling/breach_words.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

namespace code = text::code;
using programme::Programme;
using solver::timetable::Breach;
using solver::timetable::What;

constexpr std::string_view plan_again = "plan again with kith schedule";

/// What the clauses speak of.
struct Said {
    std::string who; ///< the person's id
    std::string row; ///< the last thing's name
    std::string all; ///< "k1, k2 and 3 more"
    std::string place;
    std::string subject;
    std::string other; ///< where the first thing stands
    int number = 0;
    int limit = 0;
    bool is_event = false;     ///< the last thing
    bool in_two_files = false; ///< the first and the last
};

std::string names_of(const std::vector<PlanRow>& rows, const std::vector<std::size_t>& things) {
    constexpr std::size_t most = 4;
    std::string names;
    for (std::size_t i = 0; i < std::min(most, things.size()); ++i)
        names += (i == 0 ? "" : ", ") + rows[things[i]].name;
    return things.size() > most ? fmt::format("{} and {} more", names, things.size() - most) : names;
}

std::string where_is(const PlanRow& row) {
    return fmt::format("'{}' stands in {}:{}", row.name, row.span.source ? row.span.source->path : "", row.span.line);
}

Said said_of(const Programme& programme, const PlanFacts& facts, const Breach& breach) {
    const auto& rows = breach.what == What::not_kept ? facts.expected_rows() : facts.rows();
    Said said;
    if (breach.person) said.who = programme.people()[*breach.person].id.text;
    if (breach.place) said.place = programme.places()[*breach.place].name.text;
    if (breach.subject) said.subject = facts.subject(*breach.subject);
    said.row = rows[breach.things.back()].name;
    said.all = names_of(rows, breach.things);
    said.other = where_is(rows[breach.things.front()]);
    said.number = breach.number;
    said.limit = breach.limit;
    const auto& things = breach.what == What::not_kept ? facts.facts().expected : facts.things();
    const auto &first = rows[breach.things.front()], &last = rows[breach.things.back()];
    said.in_two_files = first.span.source != last.span.source;
    said.is_event = things[breach.things.back()].kind == solver::timetable::Kind::event;
    return said;
}

/// T1, T5 and T6: whether those who are to meet can.
BreachWords of_people(What what, const Said& it) {
    const std::string again(plan_again);
    switch (what) {
    case What::not_usable:
        return {code::not_available,
                fmt::format("'{}' is not free for '{}': busy, in a lesson, or not a slot of theirs", it.who, it.row),
                "look at their free, busy and classes, or " + again};
    case What::away:
        return {code::not_available, fmt::format("'{}' is not there for '{}'", it.who, it.row),
                (it.is_event ? "take them off the row, or " : "find someone to stand in, or ") + again};
    case What::no_gates:
        return {code::gate_lapsed, fmt::format("a gate of '{}' does not hold for '{}'", it.who, it.row),
                "kith enrol gate renews it; until then they should not meet"};
    case What::gates_lapse:
        return {code::gate_lapsed,
                fmt::format("a gate of '{}' lapses during the plan, and '{}' will not take place", it.who, it.row),
                "kith enrol gate renews it"};
    case What::not_agreed: return {code::not_paired, fmt::format("the pair '{}' is not agreed then", it.row), again};
    case What::twice_a_turn:
        return {code::too_often, fmt::format("'{}' meets {} times where 'every' asks for one", it.row, it.number),
                it.in_two_files ? it.other + "; remove one, or " + again : "remove a row, or " + again};
    case What::too_many_a_week:
        return {code::too_often,
                fmt::format("'{}' has {} meetings in a week, and at most {}: {}", it.who, it.number, it.limit, it.all),
                "remove one, or raise at-most in programme.yaml"};
    default:
        return {code::lesson_missed,
                fmt::format("'{}' misses {} {} times in a term, and may {}: {}", it.who, it.subject, it.number,
                            it.limit, it.all),
                "move one of them, or raise may-miss in the strand"};
    }
}

/// T2, T3 and T4: places and adults.
BreachWords of_seats(What what, const Said& it) {
    const std::string move_one = "move one of them, or " + std::string(plan_again);
    switch (what) {
    case What::two_things:
        return {code::two_places, fmt::format("'{}' is in two places at once: {}", it.who, it.all), it.other};
    case What::oversees_apart:
        return {code::two_places, fmt::format("'{}' oversees in two places at once: {}", it.who, it.all), it.other};
    case What::oversees_too_many:
        return {code::too_many_at_once,
                fmt::format("'{}' oversees {} at once, and at most {}: {}", it.who, it.number, it.limit, it.all),
                "give one of them another adult, or " + std::string(plan_again)};
    case What::full:
        return {
            code::too_many_at_once,
            fmt::format("'{}' holds {}, and {} are planned there at once: {}", it.place, it.limit, it.number, it.all),
            move_one};
    case What::taken_whole:
        return {code::too_many_at_once,
                fmt::format("'{}' is taken whole by an event, and more is planned there: {}", it.place, it.all),
                it.other};
    case What::no_place:
        return {code::wrong_place, fmt::format("'{}' has no place", it.row), "name one of the strand's places"};
    case What::not_its_place:
        return {code::wrong_place, fmt::format("'{}' is none of the strand's places for '{}'", it.place, it.row),
                "name one that is, or add it to the strand"};
    case What::shut:
        return {code::wrong_place, fmt::format("'{}' is not open in the slot of '{}'", it.place, it.row),
                "look at its slots in places.yaml, or " + std::string(plan_again)};
    case What::closed:
        return {code::closed_day, fmt::format("'{}' stands on a closed day", it.row),
                "change the date, or remove the row"};
    case What::no_supervisor:
        return {code::no_supervisor, fmt::format("'{}' has no supervisor", it.row),
                "name one of the strand's supervisors"};
    default:
        return {code::wrong_role, fmt::format("'{}' oversees '{}' and is no supervisor of the strand", it.who, it.row),
                "name one that is"};
    }
}

/// T7, T8 and T9: duties, events, and what stays.
BreachWords of_rest(What what, const Said& it) {
    const std::string change = "change the row, or the strand's events";
    switch (what) {
    case What::not_in_strand:
        return {code::wrong_role, fmt::format("'{}' is on duty and no mentor or spotter of the strand", it.who),
                "name someone who is"};
    case What::too_few:
        return {code::wrong_number,
                fmt::format("{} has {} people, and at least {} are needed", it.row, it.number, it.limit), "name more"};
    case What::too_many:
        return {code::wrong_number,
                fmt::format("{} has {} people, and at most {} are wanted", it.row, it.number, it.limit), "name fewer"};
    case What::not_in_twos:
        return {code::wrong_number, fmt::format("{} has {} people, and they go in twos", it.row, it.number),
                "add or remove one"};
    case What::duties_a_week:
        return {code::too_often,
                fmt::format("'{}' has {} duties in a week, and at most {}", it.who, it.number, it.limit),
                "give one to someone else"};
    case What::no_duty_day:
        return {code::not_available, fmt::format("'{}' has no duties on this day of the week", it.who),
                "give it to someone else"};
    case What::not_before:
        return {code::event_order, fmt::format("{} stands after what it should come before", it.row), change};
    case What::not_next_to:
        return {code::event_order, fmt::format("{} does not stand next to what it belongs to", it.row), change};
    case What::too_far_apart:
        return {
            code::event_order,
            fmt::format("{} comes {} school weeks after the last, and is due every {}", it.row, it.number, it.limit),
            change};
    case What::attends_twice:
        return {code::event_order, fmt::format("'{}' attends {} more than once", it.who, it.row), change};
    case What::missing:
        return {code::event_order, fmt::format("'{}' attends no date of {}", it.who, it.row),
                "add them to one of its dates"};
    case What::too_many_offers:
        return {code::event_order, fmt::format("{} has {} dates, and {} are offered", it.row, it.number, it.limit),
                change};
    case What::not_kept:
        return {code::ineligible, fmt::format("'{}' is agreed and past, or pinned, and is changed", it.row), {}};
    default: return {code::ineligible, fmt::format("'{}' is past, and was not agreed", it.row), {}};
    }
}

} // namespace

BreachWords words_of(const Programme& programme, const PlanFacts& facts, const Breach& breach) {
    const auto said = said_of(programme, facts, breach);
    switch (solver::timetable::rule_of(breach.what)) {
    case 1:
    case 5:
    case 6: return of_people(breach.what, said);
    case 2:
    case 3:
    case 4: return of_seats(breach.what, said);
    default: return of_rest(breach.what, said);
    }
}

} // namespace kith::scheduling
