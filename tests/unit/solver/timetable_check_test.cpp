// SPDX-License-Identifier: MIT
#include "solver/timetable_check.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>
#include <set>

using namespace kith::solver::timetable;

namespace {

constexpr Minute hour = 60, noon = 12 * hour;
constexpr Interval always{-1'000'000, 1'000'000};

/// The hour that begins at noon on a day, plus an offset.
Interval lunch(Minute day, Minute offset = 0) {
    return {day * day_length + noon + offset, day * day_length + noon + offset + hour};
}

/// Two pairs (people 0 with 1, 2 with 3) and two adults (4, 5) in one strand with two places; slot 0 is everyone's.
struct School {
    School() {
        for (int i = 0; i < 6; ++i) facts.people.push_back({{}, {}, {always}, {}, {}, {}});
        for (int i = 0; i < 6; ++i) facts.standings.push_back({true, always, {0}});
        facts.places = {{1, {}, {}}, {2, {}, {}}};
        facts.strands.push_back({std::vector<std::size_t>{0, 1}, true, true, 2, {}, {}, {}});
        facts.pairs = {{always}, {always}};
    }

    Attendance who(std::size_t person, Interval time) const { return {person, person, time, {0}}; }
    Thing& meeting(std::size_t pair, Interval time, std::size_t place, std::size_t adult) {
        Thing thing;
        thing.time = time;
        thing.of = pair;
        thing.turn = week_of(time.begin);
        thing.people = {who(2 * pair, time), who(2 * pair + 1, time)};
        thing.supervisor = who(adult, time);
        thing.place = place;
        thing.place_slots = {0};
        return things.emplace_back(std::move(thing));
    }
    Thing& duty(Interval time, std::vector<std::size_t> people) {
        Thing thing;
        thing.kind = Kind::duty;
        thing.time = time;
        for (const auto one : people) thing.people.push_back(who(one, time));
        thing.supervisor = who(5, time);
        thing.place = 1;
        thing.of = 0;
        return things.emplace_back(std::move(thing));
    }
    Thing& event(std::size_t of, Interval time, std::vector<std::size_t> people) {
        Thing thing;
        thing.kind = Kind::event;
        thing.time = time;
        for (const auto one : people) thing.people.push_back({one, {}, time, {}});
        thing.of = of;
        return things.emplace_back(std::move(thing));
    }
    std::vector<What> found() const {
        std::vector<What> all;
        for (const auto& one : breaches(facts, things)) all.push_back(one.what);
        return all;
    }

    Facts facts;
    std::vector<Thing> things;
};

/// Both pairs on Monday, the first also a week later.
School agreed() {
    School school;
    school.meeting(0, lunch(0), 0, 4);
    school.meeting(1, lunch(0, hour), 1, 4);
    school.meeting(0, lunch(7), 0, 4);
    return school;
}

using Whats = std::vector<What>;

} // namespace

TEST_CASE("a timetable that keeps every rule has no breach") { CHECK(agreed().found().empty()); }

TEST_CASE("days and weeks are counted from a Monday, before it too") {
    CHECK(day_of(day_length - 1) == 0);
    CHECK(day_of(-1) == -1);
    CHECK(week_of(week_length) == 1);
    CHECK(week_of(-week_length) == -1);
}

TEST_CASE("T1: who cannot come is found") {
    auto school = agreed();
    school.facts.people[1].away = {{7 * day_length, 8 * day_length}};
    CHECK(school.found() == Whats{What::away});
    school = agreed();
    school.facts.standings[3].usable = {1};
    CHECK(school.found() == Whats{What::not_usable});
    school = agreed();
    school.facts.pairs[0].stands.end = 7 * day_length;
    CHECK(school.found() == Whats{What::not_agreed});
}

TEST_CASE("T1: a gate counts on the first meeting day, and later it is only a note") {
    auto school = agreed();
    school.facts.standings[0].gates = {day_length, 99 * day_length};
    CHECK(school.found() == Whats{What::no_gates});
    school.facts.standings[0].gates = {0, day_length};
    CHECK(school.found() == Whats{What::gates_lapse});
    CHECK(is_note(What::gates_lapse));
    school.facts.standings[0].gates = always;
    school.facts.standings[4].gates = {0, day_length};
    CHECK(school.found() == Whats{What::gates_lapse});
}

TEST_CASE("T1: who cannot come to an event is found, its adult too") {
    School school;
    const auto come = [&](std::size_t person) {
        return Attendance{person, person, lunch(1), {}, {{0, lunch(1, -30)}, {1, lunch(1, 30)}}};
    };
    auto& event = school.event(0, lunch(1), {});
    school.facts.events.resize(1);
    event.people = {come(0)};
    event.supervisor = come(4);
    CHECK(school.found() == Whats{What::not_usable, What::not_usable}); // the second half hour is in slot 1 alone
    for (auto& one : school.facts.standings) one.usable = {0, 1};
    CHECK(school.found().empty());
    school.facts.standings[0].usable = {1};
    CHECK(school.found() == Whats{What::not_usable});
    event.people[0].meanwhile.erase(event.people[0].meanwhile.begin()); // no slot stands in the first half hour
    CHECK(school.found().empty());
    school.facts.people[4].teaches = {lunch(1, 30)};
    CHECK(school.found() == Whats{What::not_usable});
    event.takes_lessons = false;
    school.facts.standings[0].usable.clear();
    CHECK(school.found().empty());
    school.facts.people[0].away = {{day_length, 2 * day_length}};
    school.facts.people[4].away = {{0, day_length}};
    CHECK(school.found() == Whats{What::away});
    school.facts.people[0].away.clear();
    school.facts.standings[4].gates = {2 * day_length, 9 * day_length};
    CHECK(school.found() == Whats{What::no_gates});
}

TEST_CASE("T2: nobody is in two things, nor oversees their own") {
    auto school = agreed();
    school.things[1].people[0] = school.who(0, school.things[1].time);
    CHECK(school.found().empty());
    school.things[1].time = lunch(0, hour / 2);
    CHECK(school.found() == Whats{What::two_things, What::oversees_apart});
    school = agreed();
    school.things[0].supervisor = school.who(0, school.things[0].time);
    CHECK(school.found() == Whats{What::two_things});
}

TEST_CASE("T3: a place is one of the strand's, open and not over-full") {
    auto school = agreed();
    school.things[0].place.reset();
    CHECK(school.found() == Whats{What::no_place});
    school = agreed();
    school.facts.strands[0].places = {1};
    school.things.pop_back();
    CHECK(school.found() == Whats{What::not_its_place});
    school = agreed();
    school.facts.places[1].open = {1};
    CHECK(school.found() == Whats{What::shut});
    school.facts.places[1] = {2, {}, {{0, day_length}}};
    CHECK(school.found() == Whats{What::closed});
    school = agreed();
    school.things[1].time = school.things[0].time;
    school.things[1].place = 0;
    CHECK(school.found() == Whats{What::full});
    school.things[1].place = 1;
    school.things[1].supervisor = school.who(5, school.things[1].time);
    school.event(0, lunch(0), {}).of.reset();
    school.things.back().place = 1;
    CHECK(school.found() == Whats{What::taken_whole});
}

TEST_CASE("T4: an adult of the strand, their number at once, in one place") {
    auto school = agreed();
    school.things[0].supervisor.reset();
    CHECK(school.found() == Whats{What::no_supervisor});
    school = agreed();
    school.facts.standings[4].belongs = false;
    CHECK(school.found() == Whats{What::not_of_strand, What::not_of_strand, What::not_of_strand});
    school = agreed();
    school.things[1].time = school.things[0].time;
    CHECK(school.found() == Whats{What::oversees_apart});
    school.things[0].place = 1;
    CHECK(school.found().empty());
    school.facts.people[4].at_once = 1;
    CHECK(school.found() == Whats{What::oversees_too_many});
    school.facts.people[4].at_once.reset();
    school.facts.strands[0].meetings_per_adult = 1;
    CHECK(school.found() == Whats{What::oversees_too_many});
}

TEST_CASE("T5: one meeting a turn, and no more a week than is allowed") {
    auto school = agreed();
    school.meeting(0, lunch(3), 0, 4);
    CHECK(school.found() == Whats{What::twice_a_turn});
    school.things.back().turn = 5;
    CHECK(school.found().empty());
    school.facts.people[1].meetings_a_week = 1;
    CHECK(school.found() == Whats{What::too_many_a_week});
}

TEST_CASE("T6: no lesson is missed more often in a term than every strand allows") {
    auto school = agreed();
    school.facts.people[0].lessons = {{lunch(0, 30), 7}, {lunch(7, -30), 7}};
    CHECK(school.found() == Whats{What::lesson_missed});
    school.facts.strands[0].may_miss = {{7, 1}};
    CHECK(school.found() == Whats{What::lesson_missed});
    school.facts.people[0].terms = {{0, day_length}, {day_length, 99 * day_length}};
    CHECK(school.found().empty());
    school.facts.people[0].terms = {always};
    school.facts.strands[0].may_miss = {{7, 2}};
    CHECK(school.found().empty());
}

TEST_CASE("T6: an event takes lessons as a meeting does, unless nobody has any then") {
    auto school = agreed();
    school.facts.events.resize(1);
    school.facts.people[0].lessons = {{lunch(0, 30), 7}, {lunch(2, 30), 7}};
    school.facts.strands[0].may_miss = {{7, 1}};
    school.event(0, lunch(2), {0});
    CHECK(school.found() == Whats{What::lesson_missed});
    school.things.back().takes_lessons = false;
    CHECK(school.found().empty());
    school.things.back().takes_lessons = true;
    school.things.back().strand = 1; // of all strands that take lessons of it the one that allows fewest decides
    school.facts.strands[0].may_miss = {{7, 3}};
    school.facts.strands.push_back({{}, false, true, {}, {{7, 1}}, {}, {}});
    CHECK(school.found() == Whats{What::lesson_missed});
    school.facts.strands[1].may_miss = {{7, 2}};
    CHECK(school.found().empty());
}

TEST_CASE("T7: a duty has its number of people, who may and can") {
    School school;
    school.facts.duties = {{2, 4, true}};
    school.duty(lunch(1), {0, 2});
    CHECK(school.found().empty());
    school.duty(lunch(2), {0});
    CHECK(school.found() == Whats{What::too_few, What::not_in_twos});
    school.things.pop_back();
    school.facts.duties[0].at_most = 1;
    CHECK(school.found() == Whats{What::too_many});
    school.facts.duties[0].at_most = 4;
    school.facts.standings[2].belongs = false;
    CHECK(school.found() == Whats{What::not_in_strand});
    school.facts.standings[2] = {true, {}, {0}};
    CHECK(school.found() == Whats{What::no_gates});
    school.facts.standings[2].gates = always;
    school.facts.people[0].free_days = {1};
    CHECK(school.found() == Whats{What::no_duty_day});
    school.facts.people[0].free_days = {2};
    school.facts.strands[0].duties_a_week = 1;
    school.duty(lunch(4), {0, 3});
    CHECK(school.found() == Whats{What::duties_a_week});
}

TEST_CASE("T8: events stand before, beside and as often as they should") {
    auto school = agreed();
    Event training;
    training.before_meetings = true;
    training.listeners = {{0, {}}, {2, {}}};
    training.offers = 2;
    school.facts.events = {training};
    school.event(0, lunch(-3), {0});
    school.event(0, lunch(-2), {2});
    CHECK(school.found().empty());
    school.things.back().time = lunch(1);
    CHECK(school.found() == Whats{What::not_before});
    school.facts.events[0].listeners[1].met = always;
    CHECK(school.found().empty());
    school.things.back().time = lunch(-2);
    school.things.back().people.push_back(school.things[3].people[0]);
    CHECK(school.found() == Whats{What::attends_twice});
    school.things.back().people.clear();
    school.facts.events[0].listeners[1].met = {};
    CHECK(school.found() == Whats{What::missing});
    school.facts.events[0].listeners.pop_back();
    school.facts.events[0].offers = 1;
    CHECK(school.found() == Whats{What::too_many_offers});
}

TEST_CASE("T8: a debrief touches its session, and supervision comes in time but for weeks without school") {
    auto school = agreed();
    school.facts.events.resize(2);
    school.facts.events[0].next_to_meeting = true;
    school.facts.events[1].every_weeks = 2;
    school.event(0, lunch(7, hour), {0});
    school.event(1, lunch(1), {0});
    school.event(1, lunch(22), {0});
    CHECK(school.found() == Whats{What::too_far_apart});
    school.facts.idle_weeks = {2};
    CHECK(school.found().empty());
    school.things[3].time = lunch(8, hour);
    CHECK(school.found() == Whats{What::not_next_to});
}

TEST_CASE("T9: what is agreed and past, or pinned, is there as it was") {
    auto school = agreed();
    school.facts.expected = {school.things[0]};
    CHECK(school.found().empty());
    school.things[0].place = 1;
    CHECK(school.found() == Whats{What::not_kept});
    school = agreed();
    school.facts.strands[0].fixed = {0, day_length};
    school.facts.expected = {school.things[0], school.things[1]};
    CHECK(school.found().empty());
    school.facts.expected.pop_back();
    CHECK(school.found() == Whats{What::not_agreed_before});
}

TEST_CASE("what is not planned is judged only with what is") {
    auto school = agreed();
    for (auto& thing : school.things) thing.is_planned = false;
    school.things[1].time = school.things[0].time;
    CHECK(school.found().empty());
    school.things[0].is_planned = true;
    CHECK(school.found() == Whats{What::oversees_apart});
    CHECK(breaches(school.facts, school.things).front().things == std::vector<std::size_t>{1, 0});
}

TEST_CASE("every rule has its findings") {
    CHECK(rule_of(What::not_usable) == 1);
    CHECK(rule_of(What::two_things) == 2);
    CHECK(rule_of(What::closed) == 3);
    CHECK(rule_of(What::no_supervisor) == 4);
    CHECK(rule_of(What::twice_a_turn) == 5);
    CHECK(rule_of(What::lesson_missed) == 6);
    CHECK(rule_of(What::not_in_strand) == 7);
    CHECK(rule_of(What::missing) == 8);
    CHECK(rule_of(What::not_agreed_before) == 9);
}

namespace {

/// Whether any rule of who is where at once is broken, looked at minute by minute (here: quarter by quarter of an
/// hour).
bool is_bad_by_minutes(const School& school) {
    std::set<Minute> quarters;
    for (const auto& thing : school.things)
        for (Minute at = thing.time.begin; at < thing.time.end; at += 15) quarters.insert(at);
    for (const auto at : quarters) {
        std::vector<const Thing*> now;
        for (const auto& thing : school.things)
            if (thing.time.holds(at)) now.push_back(&thing);
        for (std::size_t person = 0; person < school.facts.people.size(); ++person) {
            int takes_part = 0, oversees = 0;
            std::set<std::size_t> places;
            for (const auto* thing : now) {
                for (const auto& one : thing->people) takes_part += one.person == person;
                if (thing->supervisor->person != person) continue;
                ++oversees;
                places.insert(*thing->place);
            }
            if (takes_part > 1 || (takes_part == 1 && oversees > 0) || oversees > 2 || places.size() > 1) return true;
            for (const auto& away : school.facts.people[person].away)
                if ((takes_part > 0 || oversees > 0) && away.holds(at)) return true;
        }
        for (std::size_t place = 0; place < school.facts.places.size(); ++place)
            if (std::count_if(now.begin(), now.end(), [&](const Thing* one) { return one->place == place; }) >
                school.facts.places[place].holds)
                return true;
    }
    return false;
}

bool is_bad_by_counting(const School& school) {
    std::map<std::pair<std::size_t, Minute>, int> turns, weeks;
    std::map<std::size_t, int> missed;
    for (const auto& thing : school.things) {
        if (++turns[{*thing.of, thing.turn}] > 1) return true;
        for (const auto& one : thing.people) {
            if (++weeks[{one.person, week_of(thing.time.begin)}] > 2) return true;
            for (const auto& lesson : school.facts.people[one.person].lessons)
                if (lesson.time.meets(thing.time) && ++missed[one.person] > 2) return true;
        }
    }
    return false;
}

School random_school(std::mt19937& random) {
    School school;
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (auto& person : school.facts.people) person.meetings_a_week = 2;
    school.facts.strands[0].may_miss = {{7, 2}};
    school.facts.people[0].away = {lunch(below(21), 15 * below(4))};
    for (int day = 0; day < 21; day += 3) school.facts.people[2].lessons.push_back({lunch(day, 15 * below(4)), 7});
    for (Minute week = 0; week < 3; ++week)
        for (std::size_t pair = 0; pair < 2; ++pair)
            school.meeting(pair, lunch(7 * week + below(5), 15 * below(5)), pair, 4 + pair);
    return school;
}

/// Moves, swaps or doubles something.
void mutate(School& school, std::mt19937& random) {
    const auto any = [&] { return random() % school.things.size(); };
    auto& thing = school.things[any()];
    switch (random() % 6) {
    case 0: thing.time = lunch(static_cast<Minute>(random() % 21), 15 * static_cast<Minute>(random() % 5)); break;
    case 1: thing.time = school.things[any()].time; break;
    case 2: thing.place = random() % 2; break;
    case 3: thing.supervisor->person = random() % 6; break;
    case 4: std::swap(thing.people, school.things[any()].people); break;
    default: school.things.push_back(Thing(thing)); break;
    }
    for (auto& each : school.things)
        for (auto& one : each.people) one.own = each.time;
}

} // namespace

TEST_CASE("a timetable is refused where looking at it minute by minute refuses it") {
    std::mt19937 random(19);
    int good = 0, bad = 0;
    for (int round = 0; round < 3000; ++round) {
        auto school = random_school(random);
        for (int step = 0; step < 4; ++step) {
            const bool expected = is_bad_by_minutes(school) || is_bad_by_counting(school);
            const auto found = school.found();
            const bool told =
                std::any_of(found.begin(), found.end(), [](What what) { return what != What::not_usable; });
            REQUIRE(told == expected);
            ++(expected ? bad : good);
            mutate(school, random);
        }
    }
    CHECK(good > 500);
    CHECK(bad > 500);
}

TEST_CASE("who is free for an event is who is free minute by minute") {
    std::mt19937 random(23);
    const auto below = [&](int n) { return static_cast<Minute>(random() % static_cast<unsigned>(n)); };
    int free = 0, busy = 0;
    for (int round = 0; round < 4000; ++round) {
        School school;
        school.facts.events.resize(1);
        const Interval time{noon, noon + 1 + below(8)};
        auto& event = school.event(0, time, {0});
        event.people[0].standing = 0;
        school.facts.standings[0].usable = {0, 2};
        for (std::size_t slot = 0; slot < 4; ++slot) {
            const Minute begin = noon - 2 + below(10);
            event.people[0].meanwhile.push_back({slot, {begin, begin + 1 + below(6)}});
        }
        bool is_free = true;
        for (Minute minute = time.begin; minute < time.end; ++minute) {
            const auto in = [&](std::size_t slot) { return event.people[0].meanwhile[slot].time.holds(minute); };
            if ((in(1) || in(3)) && !in(0) && !in(2)) is_free = false;
        }
        REQUIRE(school.found().empty() == is_free);
        ++(is_free ? free : busy);
    }
    CHECK(free > 500);
    CHECK(busy > 500);
}

TEST_CASE("many meetings are judged as few are") {
    constexpr std::size_t pairs = 1500, weeks = 12;
    School school;
    school.facts.people.assign(2 * pairs + 1, {{}, {}, {always}, {}, 2000, {}});
    school.facts.standings.assign(2 * pairs + 1, {true, always, {0}});
    school.facts.places = {{1500, {}, {}}, {1500, {}, {}}};
    school.facts.pairs.assign(pairs, {always});
    for (std::size_t week = 0; week < weeks; ++week)
        for (std::size_t pair = 0; pair < pairs; ++pair)
            school.meeting(pair,
                           lunch(static_cast<Minute>(7 * week + pair % 5), 2 * hour * static_cast<Minute>(pair % 3)), 0,
                           2 * pairs);
    CHECK(school.found().empty());
}
