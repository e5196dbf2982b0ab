// SPDX-License-Identifier: MIT
// What a slot of a week can hold: the strand's places and adults, less what the other strands' plans take.
#include "scheduling/instance.hpp"

#include <algorithm>
#include <functional>

namespace kith::scheduling {
namespace {

using programme::DatedMeeting;

/// The meetings of other strands that are on at the same time as a slot, date by date.
std::vector<std::vector<const DatedMeeting*>> crowds(const Programme& programme, SlotIndex slot,
                                                     const std::vector<Date>& dates,
                                                     const std::vector<DatedMeeting>& elsewhere) {
    std::vector<std::vector<const DatedMeeting*>> found;
    for (const Date date : dates) {
        auto& crowd = found.emplace_back();
        for (const auto& other : elsewhere)
            if (other.date == date && programme::overlap_in_time(programme[other.planned.slot], programme[slot]))
                crowd.push_back(&other);
    }
    return found;
}

/// The lowest number of meetings per adult among this strand and those that the adult oversees at the same time.
int number_of(const Programme& programme, const Strand& strand, PersonIndex adult,
              const std::vector<const DatedMeeting*>& crowd) {
    if (programme[adult].record->at_once) return programme[adult].record->at_once->value;
    int number = strand.scheduling().supervision.needed->meetings_per_adult.value;
    for (const auto* other : crowd) {
        const auto& theirs = programme[other->strand].scheduling().supervision.needed;
        if (other->planned.supervisor == adult && theirs) number = std::min(number, theirs->meetings_per_adult.value);
    }
    return number;
}

/// One adult over all dates of a slot: the least that is left on any of them, and where they are bound to be.
std::optional<FreeAdult> free_adult(const Programme& programme, const Strand& strand, PersonIndex adult,
                                    const std::vector<std::vector<const DatedMeeting*>>& crowds) {
    FreeAdult free{adult, unlimited, {}};
    for (const auto& crowd : crowds) {
        int used = 0;
        for (const auto* other : crowd) {
            const auto everyone = programme[other->planned.pair].everyone();
            if (std::find(everyone.begin(), everyone.end(), adult) != everyone.end()) return {};
            if (other->planned.supervisor != adult) continue;
            ++used;
            const bool one_place = strand.in_one_place() || programme[other->strand].in_one_place();
            // One with a place and one without are two places.
            if (one_place && other->planned.place.has_value() != strand.places.has_value()) return {};
            if (!one_place || !other->planned.place) continue;
            if (free.bound && *free.bound != *other->planned.place) return {};
            free.bound = other->planned.place;
        }
        free.free = std::min(free.free, number_of(programme, strand, adult, crowd) - used);
    }
    return free.free > 0 ? std::optional(free) : std::nullopt;
}

} // namespace

Supply Instance::supply(SlotIndex slot, std::size_t week) const {
    const auto dates = dates_of(slot, week);
    const auto others = crowds(*programme_, slot, dates, elsewhere_);
    Supply supply{strand().places.has_value(), strand().needs_supervisor(), strand().in_one_place(), {}, {}};
    // Those who are there on most dates are offered first, then in order of name and id.
    std::vector<std::pair<std::ptrdiff_t, FreePlace>> places;
    std::vector<std::pair<std::ptrdiff_t, FreeAdult>> adults;
    const auto absent = [&](auto is_there) { return std::count_if(dates.begin(), dates.end(), std::not_fn(is_there)); };
    for (const auto place : strand().places.value_or(std::vector<PlaceIndex>{})) {
        if (!availability_.is_open(place, slot, Availability::Meeting::all)) continue;
        int free = (*programme_)[place].holds;
        for (const auto& crowd : others)
            free = std::min(free, (*programme_)[place].holds -
                                      static_cast<int>(std::count_if(crowd.begin(), crowd.end(), [&](const auto* other) {
                                          return other->planned.place == place;
                                      })));
        const auto missing = absent([&](Date date) { return is_open(place, slot, date); });
        if (free > 0 && missing < static_cast<std::ptrdiff_t>(dates.size())) places.push_back({missing, {place, free}});
    }
    for (const auto adult : supply.needs_adult ? strand().supervisors : std::vector<PersonIndex>{}) {
        const auto missing = absent([&](Date date) { return can_oversee(adult, slot, date); });
        if (missing == static_cast<std::ptrdiff_t>(dates.size()) || !availability_.can_supervise(adult, slot, Availability::Meeting::all)) continue;
        if (const auto free = free_adult(*programme_, strand(), adult, others)) adults.push_back({missing, *free});
    }
    const auto by_absence = [](const auto& a, const auto& b) { return a.first < b.first; };
    std::stable_sort(places.begin(), places.end(), by_absence);
    std::stable_sort(adults.begin(), adults.end(), by_absence);
    for (const auto& [missing, place] : places) supply.places.push_back(place);
    for (const auto& [missing, adult] : adults) supply.adults.push_back(adult);
    return supply;
}

} // namespace kith::scheduling
