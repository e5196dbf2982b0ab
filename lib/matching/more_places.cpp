// SPDX-License-Identifier: MIT
#include "matching/more_places.hpp"

#include <algorithm>

namespace kith::matching {

MorePlaces more_places(const WhatIf& best, const Solution& now, std::size_t most) {
    const auto& instance = best.instance();
    const auto places = best.one_more_place();
    std::vector<MentorPos> order;
    for (std::size_t m = 0; m < places.size(); ++m)
        if (places[m] && solver::sign(best.that_counts(places[m]->cost)) < 0) order.push_back({m});
    std::stable_sort(order.begin(), order.end(),
                     [&](MentorPos a, MentorPos b) { return places[a.value]->cost < places[b.value]->cost; });
    MorePlaces found;
    for (const auto mentor : order) {
        if (found.best.size() == most) break;
        const auto again = match_optimally(instance.with_capacities({{mentor, instance.capacity(mentor) + 1}}));
        found.best.push_back({mentor, places[mentor.value]->placed, gain(now.levels, again.levels)});
    }
    found.others = order.size() - found.best.size();
    return found;
}

} // namespace kith::matching
