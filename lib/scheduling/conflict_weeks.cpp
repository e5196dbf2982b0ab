// SPDX-License-Identifier: MIT
// Conflicts of several weeks, which lessons that may be missed so often a term tie together.
#include "scheduling/conflict_search.hpp"

#include <algorithm>

namespace kith::scheduling {

bool ConflictSearch::shares_people(const Key& key, const Demand& demand) const {
    const auto mine = everyone(demand),
               theirs = parts_[key.first].programme()[parts_[key.first].tasks()[key.second].pair].everyone();
    return std::find_first_of(mine.begin(), mine.end(), theirs.begin(), theirs.end()) != mine.end();
}

/// The pair in all of its turns, then with those who share people with it in any week, and those around it.
std::optional<Conflict> ConflictSearch::by_weeks(const Demand& demand) {
    constexpr std::size_t most_pairs = 16;
    std::vector<Key> keys;
    const auto add_key = [&](const Key& key) {
        if (key != Key{demand.part, demand.task} && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    };
    for (const auto& [key, met] : met_of_)
        if (shares_people(key, demand)) add_key(key);
    for (const auto d : around(week_of(demand.date), demand, most_pairs))
        add_key({week_of(demand.date).demands[d].part, week_of(demand.date).demands[d].task});
    for (std::size_t count = 0;; count = std::max<std::size_t>(1, 2 * count)) {
        count = std::min(count, keys.size());
        std::vector<Demand> demands;
        const auto add = [&](const Key& key) {
            if (const auto mine = met_of_.find(key); mine != met_of_.end())
                for (const auto m : mine->second) demands.push_back(demand_of(met_[m], count == 0));
        };
        for (std::size_t k = count; k-- > 0;) add(keys[k]);
        add({demand.part, demand.task});
        demands.push_back(demand);
        if (auto conflict = conflict_among(demands)) return conflict;
        if (count == keys.size() || effort_ > most_effort) return {};
    }
}

} // namespace kith::scheduling
