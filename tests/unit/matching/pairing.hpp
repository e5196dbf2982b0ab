// SPDX-License-Identifier: MIT
// The matching problem of a world's strand `s`, by the ids of people: what the tests of this room ask for.
#pragma once

#include "matching/optimal.hpp"
#include "world.hpp"

namespace kith::testing {

inline matching::Instance instance_of(const programme::Programme& world, matching::Settings settings,
                                      const std::vector<record::ProposedRow>& rows = {}) {
    auto made = matching::Instance::of(world, strand_of(world), settings, rows);
    REQUIRE_MESSAGE(made, text::render(made.findings()));
    return std::move(*made);
}
inline matching::Instance instance_of(const programme::Programme& world) {
    return instance_of(world, {world.today(), true, false});
}

inline matching::Edge edge_of(const matching::Instance& instance, const char* mentor, const char* mentee) {
    const auto& world = instance.programme();
    return {instance.find_mentor(who(world, mentor)).value(),
            instance.find_mentee({who(world, mentee), {}}).value()};
}

/// What is known of the pair of m1 and e1.
inline matching::Pairing pairing_of(const World& made, bool use_private = true) {
    const auto world = made.programme();
    const auto instance = instance_of(world, {world.today(), use_private, false});
    return instance[edge_of(instance, "m1", "e1")];
}

inline std::string pairs_of(const matching::Instance& instance, const matching::Solution& solution) {
    std::string found;
    for (const auto& one : solution.edges)
        found += (found.empty() ? "" : " ") + instance.programme()[instance.mentor(one.edge.mentor)].id.text +
                 "-" + matching::id_of(instance.programme(), instance.mentee(one.edge.mentee));
    return found;
}

/// The answer for the world as `m1-e1 m2-e2`.
inline std::string matched(const World& made, bool rematch = false) {
    const auto world = made.programme();
    const auto instance = instance_of(world, {world.today(), true, rematch});
    return pairs_of(instance, matching::match_optimally(instance));
}

/// The values of one level of an answer.
inline std::vector<std::int64_t> level_of(const matching::Solution& solution, const std::string& name) {
    for (const auto& level : solution.levels)
        if (level.name == name) return level.values;
    return {};
}

} // namespace kith::testing
