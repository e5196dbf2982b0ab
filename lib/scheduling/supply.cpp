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

} // namespace

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
