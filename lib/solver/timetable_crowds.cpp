// SPDX-License-Identifier: MIT
#include "solver/timetable_rules.hpp"

#include <algorithm>
#include <set>

namespace kith::solver::timetable {
namespace {

/// Somebody in a thing: overseeing may be shared within limits, all else wants them whole.
struct Part {
    std::size_t thing = 0;
    bool is_whole = true;
};

std::size_t thing_of(const Part& part) { return part.thing; }
std::size_t thing_of(std::size_t thing) { return thing; }

/// Calls `look` with all that are under way whenever some begin, once they all have: no crowd is larger than then.
template <class Item, class Look>
void at_each_beginning(const Things& things, std::vector<Item> items, Look look) {
    const auto time = [&](const Item& item) -> const Interval& { return things[thing_of(item)].time; };
    std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return time(a) < time(b); });
    std::vector<Item> under_way;
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::erase_if(under_way, [&](const Item& one) { return time(one).end <= time(items[i]).begin; });
        under_way.push_back(items[i]);
        const bool more_begin = i + 1 < items.size() && time(items[i + 1]).begin == time(items[i]).begin;
        if (!more_begin && under_way.size() > 1) look(under_way);
    }
}

/// What is not planned first: the last is the one to be mended.
std::vector<std::size_t> in_order(const Things& things, const std::vector<std::size_t>& crowd) {
    const std::set<std::size_t> once(crowd.begin(), crowd.end());
    std::vector<std::size_t> ordered(once.begin(), once.end());
    std::stable_partition(ordered.begin(), ordered.end(), [&](std::size_t at) { return !things[at].is_planned; });
    return ordered;
}

Breach of_crowd(What what, const Things& things, const std::vector<std::size_t>& crowd, int limit) {
    Breach breach{what, in_order(things, crowd), {}, {}, {}, static_cast<int>(crowd.size()), limit, 0};
    for (const auto at : crowd) breach.at = std::max(breach.at, things[at].time.begin);
    return breach;
}

/// Their own number, else the lowest of the strands overseen that have one, else one.
int most_overseen(const Facts& facts, const Things& things, std::size_t person,
                  const std::vector<std::size_t>& overseen) {
    if (facts.people[person].at_once) return *facts.people[person].at_once;
    std::optional<int> most;
    for (const auto at : overseen)
        if (const auto& number = facts.strands[things[at].strand].meetings_per_adult)
            most = std::min(most.value_or(*number), *number);
    return most.value_or(1);
}

bool are_apart(const Facts& facts, const Things& things, const std::vector<std::size_t>& overseen) {
    const auto wants_one = [&](std::size_t at) {
        const auto& strand = facts.strands[things[at].strand];
        return strand.needs_supervisor && strand.in_one_place;
    };
    return std::any_of(overseen.begin(), overseen.end(), wants_one) &&
           std::any_of(overseen.begin(), overseen.end(),
                       [&](std::size_t at) { return things[at].place != things[overseen.front()].place; });
}

void check_person(const Facts& facts, const Things& things, std::size_t person, const std::vector<Part>& parts,
                  Breaches& found) {
    at_each_beginning(things, parts, [&](const std::vector<Part>& crowd) {
        std::vector<std::size_t> all, overseen;
        for (const auto& part : crowd) {
            all.push_back(part.thing);
            if (!part.is_whole) overseen.push_back(part.thing);
        }
        const int most = most_overseen(facts, things, person, overseen);
        if (overseen.size() < all.size())
            found.push_back(of_crowd(What::two_things, things, all, 1));
        else if (static_cast<int>(all.size()) > most)
            found.push_back(of_crowd(What::oversees_too_many, things, all, most));
        else if (are_apart(facts, things, all))
            found.push_back(of_crowd(What::oversees_apart, things, all, 1));
        else
            return;
        found.back().person = person;
    });
}

void check_place(const Facts& facts, const Things& things, std::size_t place, const std::vector<std::size_t>& here,
                 Breaches& found) {
    const int holds = facts.places[place].holds;
    const auto add = [&](What what, const std::vector<std::size_t>& crowd, int limit) {
        found.push_back(of_crowd(what, things, crowd, limit));
        found.back().place = place;
    };
    at_each_beginning(things, here, [&](const std::vector<std::size_t>& crowd) {
        const bool whole =
            std::any_of(crowd.begin(), crowd.end(), [&](std::size_t at) { return things[at].kind == Kind::event; });
        if (whole)
            add(What::taken_whole, crowd, 1);
        else if (static_cast<int>(crowd.size()) > holds)
            add(What::full, crowd, holds);
    });
    if (holds > 0) return;
    for (const auto at : here) // a place that holds none is over-full with one
        if (things[at].kind != Kind::event) add(What::full, {at}, holds);
}

/// Whether the place that the thing names is one of its strand's, and open.
void check_seat(const Facts& facts, const Things& things, std::size_t at, Breaches& found) {
    const auto& thing = things[at];
    const auto add = [&](What what) { found.push_back({what, {at}, {}, thing.place, {}, 0, 0, thing.time.begin}); };
    if (!thing.is_on) add(What::closed);
    const auto& own = facts.strands[thing.strand].places;
    if (thing.kind == Kind::meeting && own) {
        if (!thing.place)
            add(What::no_place);
        else if (!std::binary_search(own->begin(), own->end(), *thing.place))
            add(What::not_its_place);
    }
    if (!thing.place) return;
    const auto& place = facts.places[*thing.place];
    if (std::any_of(place.closed.begin(), place.closed.end(),
                    [&](const Interval& one) { return one.meets(thing.time); }))
        add(What::closed);
    const auto is_open = [&](std::size_t slot) {
        return std::binary_search(place.open->begin(), place.open->end(), slot);
    };
    if (place.open && !thing.place_slots.empty() &&
        std::none_of(thing.place_slots.begin(), thing.place_slots.end(), is_open))
        add(What::shut);
}

} // namespace

void check_people(const Facts& facts, const Things& things, Breaches& found) {
    std::vector<std::vector<Part>> of_person(facts.people.size());
    for (std::size_t i = 0; i < things.size(); ++i) {
        for (const auto& one : things[i].people) of_person[one.person].push_back({i, true});
        if (things[i].supervisor) of_person[things[i].supervisor->person].push_back({i, things[i].kind == Kind::event});
    }
    for (std::size_t person = 0; person < of_person.size(); ++person)
        check_person(facts, things, person, of_person[person], found);
}

void check_places(const Facts& facts, const Things& things, Breaches& found) {
    std::vector<std::vector<std::size_t>> at_place(facts.places.size());
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (things[i].kind != Kind::event) check_seat(facts, things, i, found);
        if (things[i].place) at_place[*things[i].place].push_back(i);
    }
    for (std::size_t place = 0; place < at_place.size(); ++place)
        check_place(facts, things, place, at_place[place], found);
}

void check_overseen(const Facts& facts, const Things& things, Breaches& found) {
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto& thing = things[i];
        if (thing.kind == Kind::event) continue;
        const auto& adult = thing.supervisor;
        if (!adult && facts.strands[thing.strand].needs_supervisor)
            found.push_back({What::no_supervisor, {i}, {}, {}, {}, 0, 0, thing.time.begin});
        if (adult && adult->standing && !facts.standings[*adult->standing].belongs)
            found.push_back({What::not_of_strand, {i}, adult->person, {}, {}, 0, 0, thing.time.begin});
    }
}

} // namespace kith::solver::timetable
