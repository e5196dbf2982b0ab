// SPDX-License-Identifier: MIT
#include "scheduling/conflict.hpp"

#include "scheduling/shortage.hpp"

#include <algorithm>

namespace kith::scheduling {

std::string_view word(Fact::Kind kind) {
    using Kind = Fact::Kind;
    switch (kind) {
    case Kind::meets: return "meets";
    case Kind::pinned: return "pinned";
    case Kind::hours: return "hours";
    case Kind::lessons: return "lessons";
    case Kind::may_miss: return "may-miss";
    case Kind::at_most: return "at-most";
    case Kind::one_at_once: return "one-at-once";
    case Kind::elsewhere: return "elsewhere";
    case Kind::away: return "not-available";
    case Kind::gates: return "gates";
    case Kind::closed: return "closed";
    case Kind::adults: return "adults";
    case Kind::places: return "places";
    case Kind::agreed: return "agreed";
    case Kind::shared: break;
    }
    return "shared";
}

std::vector<PairIndex> Conflict::pairs() const {
    std::set<PairIndex> found;
    for (const auto& fact : facts)
        if (fact.pair) found.insert(*fact.pair);
    return {found.begin(), found.end()};
}

namespace {

std::optional<Conflict> conflict_among(const std::vector<Instance>& parts, const std::vector<Demand>& demands, const solver::SearchLimit& limit) {
    std::vector<const Demand*> all;
    for (const auto& one : demands) all.push_back(&one);
    return ConflictModel(parts, all).conflict(limit);
}

} // namespace

std::vector<Conflict> conflicts_of(const std::vector<Instance>& parts, const solver::SearchLimit& limit) {
    std::vector<Conflict> found;
    auto by_unit = demands_by_unit(parts);
    std::map<PersonIndex, std::vector<Demand>> of;
    for (const auto& [unit, demands] : by_unit)
        for (const auto& one : demands)
            for (const auto person : parts[one.part].programme()[parts[one.part].tasks()[one.task].pair].everyone())
                if (std::any_of(one.candidates.begin(), one.candidates.end(), [](const Candidate& way) { return !way.misses.empty(); }))
                    of[person].push_back(one);
    for (const auto& [person, demands] : of)
        if (auto conflict = conflict_among(parts, demands, limit)) found.push_back(std::move(*conflict));
    if (!found.empty()) return found;
    // Once a pair of each conflict is left out, the next one is another.
    for (auto& [unit, demands] : by_unit) {
        while (auto conflict = conflict_among(parts, demands, limit)) {
            const auto left_out = conflict->pairs().front();
            std::erase_if(demands, [&](const Demand& one) { return parts[one.part].tasks()[one.task].pair == left_out; });
            found.push_back(std::move(*conflict));
        }
    }
    if (!found.empty()) return found;
    std::vector<Demand> all;
    for (const auto& [unit, demands] : by_unit) all.insert(all.end(), demands.begin(), demands.end());
    if (auto conflict = conflict_among(parts, all, limit)) found.push_back(std::move(*conflict));
    return found;
}

} // namespace kith::scheduling
