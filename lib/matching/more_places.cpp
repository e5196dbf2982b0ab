// SPDX-License-Identifier: MIT
#include "matching/more_places.hpp"

#include <algorithm>

namespace kith::matching {

namespace {

std::vector<LevelValue> gain_of_place(const Instance& instance, const Solution& now, MentorPos mentor) {
    const auto again = match_optimally(instance.with_capacities({{mentor, instance.capacity(mentor) + 1}}));
    return gain(now.levels, again.levels);
}

/// Where `floor` decides, the cheapest changes do not tell which place helps most: everybody's is tried.
MorePlaces by_trying(const Instance& instance, const Solution& now, std::size_t most) {
    MorePlaces found;
    for (std::size_t m = 0; m < instance.mentors(); ++m) {
        auto worth = gain_of_place(instance, now, {m});
        if (sign(worth) > 0) found.best.push_back({{m}, {}, std::move(worth)});
    }
    std::stable_sort(found.best.begin(), found.best.end(),
                     [](const auto& a, const auto& b) { return is_greater(a.gain, b.gain); });
    found.others = found.best.size() - std::min(most, found.best.size());
    found.best.resize(found.best.size() - found.others);
    return found;
}

} // namespace

MorePlaces more_places(const WhatIf& best, const Solution& now, std::size_t most) {
    const auto& instance = best.instance();
    if (!best.is_whole()) return by_trying(instance, now, most);
    const auto places = best.one_more_place();
    std::vector<MentorPos> order;
    for (std::size_t m = 0; m < places.size(); ++m)
        if (places[m] && solver::sign(best.that_counts(places[m]->cost)) < 0) order.push_back({m});
    std::stable_sort(order.begin(), order.end(),
                     [&](MentorPos a, MentorPos b) { return places[a.value]->cost < places[b.value]->cost; });
    MorePlaces found;
    for (const auto mentor : order) {
        if (found.best.size() == most) break;
        found.best.push_back({mentor, places[mentor.value]->placed, gain_of_place(instance, now, mentor)});
    }
    found.others = order.size() - found.best.size();
    return found;
}

} // namespace kith::matching
