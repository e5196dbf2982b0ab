// SPDX-License-Identifier: MIT
// What a slot can hold on a date: the strand's places and adults, less what is committed at the same time.
#include "scheduling/instance.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using Crowd = std::vector<const Commitment*>;

/// What is on at the same time as a slot.
Crowd crowd_of(const Programme& programme, const Commitments& commitments, SlotIndex slot, Date date) {
    Crowd crowd;
    for (const auto& one : commitments.on(date))
        if (one.overlaps(programme[slot])) crowd.push_back(&one);
    return crowd;
}

/// The lowest number of meetings per adult among this strand and those that the adult oversees at the same time.
int number_of(const Programme& programme, const Strand& strand, PersonIndex adult, const Crowd& crowd) {
    if (programme[adult].record->at_once) return programme[adult].record->at_once->value;
    int number = strand.scheduling().supervision.needed->meetings_per_adult.value;
    for (const auto* other : crowd) {
        const auto& theirs = programme[other->strand].scheduling().supervision.needed;
        if (other->supervisor == adult && theirs) number = std::min(number, theirs->meetings_per_adult.value);
    }
    return number;
}

/// What is left of one adult beside what they oversee, and where they are bound to be.
std::optional<FreeAdult> free_adult(const Programme& programme, const Strand& strand, PersonIndex adult, const Crowd& crowd) {
    FreeAdult free{adult, 0, {}};
    int used = 0;
    for (const auto* other : crowd) {
        if (other->has(adult)) return {};
        if (other->supervisor != adult) continue;
        ++used;
        const bool one_place = strand.in_one_place() || programme[other->strand].in_one_place();
        // One with a place and one without are two places.
        if (one_place && other->place.has_value() != strand.places.has_value()) return {};
        if (!one_place || !other->place) continue;
        if (free.bound && *free.bound != *other->place) return {};
        free.bound = other->place;
    }
    free.free = number_of(programme, strand, adult, crowd) - used;
    return free.free > 0 ? std::optional(free) : std::nullopt;
}

/// How many meetings more the place holds; an event takes it whole.
int free_in(const Programme& programme, PlaceIndex place, const Crowd& crowd) {
    int free = programme[place].holds;
    for (const auto* other : crowd)
        if (other->place == place) free -= other->is_event() ? free : 1;
    return std::max(0, free);
}

template <class T>
bool contains(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

std::optional<Seat> Instance::home_of(PairIndex index) const {
    const auto& form = (*programme_)[index].form;
    if (!form) return {};
    const auto& record = *(*programme_)[*form].record;
    Seat home;
    if (record.place) home.place = programme_->find(record.place->value);
    if (record.tutor) home.adult = programme_->find(record.tutor->value);
    if (!strand().places) home.place.reset();
    else if (!home.place || !contains(*strand().places, *home.place)) return {};
    if (!strand().needs_supervisor()) home.adult.reset();
    else if (!home.adult || !contains(strand().supervisors, *home.adult)) return {};
    return home;
}

Supply Instance::supply_for(PairIndex pair, SlotIndex slot, Date date) const {
    auto found = supply(slot, date);
    const auto home = home_of(pair);
    if (!home) return found;
    std::erase_if(found.places, [&](const FreePlace& one) { return one.place != home->place; });
    std::erase_if(found.adults, [&](const FreeAdult& one) { return one.adult != home->adult; });
    return found;
}

Supply Instance::supply_beside(const Commitments& others, SlotIndex slot, Date date) const {
    const auto crowd = crowd_of(*programme_, others, slot, date);
    Supply supply{strand().places.has_value(), strand().needs_supervisor(), strand().in_one_place(), {}, {}};
    for (const auto place : strand().places.value_or(std::vector<PlaceIndex>{})) {
        if (!availability_.is_open(place, slot, Availability::Meeting::all) || !is_open(place, slot, date)) continue;
        if (const int free = free_in(*programme_, place, crowd); free > 0) supply.places.push_back({place, free});
    }
    for (const auto adult : supply.needs_adult ? strand().supervisors : std::vector<PersonIndex>{}) {
        if (!availability_.can_supervise(adult, slot, Availability::Meeting::all) || !can_oversee(adult, slot, date)) continue;
        if (const auto free = free_adult(*programme_, strand(), adult, crowd)) supply.adults.push_back(*free);
    }
    return supply;
}

} // namespace kith::scheduling
