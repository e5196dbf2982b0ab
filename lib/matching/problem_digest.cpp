// SPDX-License-Identifier: MIT
#include "matching/problem_digest.hpp"

#include "matching/levels.hpp"
#include "programme/lottery.hpp"

#include <fmt/format.h>

namespace kith::matching {
namespace {

std::string rules_text(const Instance& instance) {
    const auto& matching = instance.strand().matching();
    auto text =
        fmt::format("{} {} {}\n", instance.strand().name.text, matching.seed, matching.weak_below.value);
    for (const auto level : deciding_levels(instance)) text += fmt::format("{}\n", record::spelling(level));
    return text;
}

std::string people_text(const Instance& instance) {
    const auto& world = instance.programme();
    std::string text;
    for (std::size_t m = 0; m < instance.mentors(); ++m) {
        const MentorPos at{m};
        text += fmt::format("{} {} {}\n", world[instance.mentor(at)].id.text, instance.capacity(at),
                            instance.at_least(at));
    }
    for (std::size_t e = 0; e < instance.mentees(); ++e) {
        const MenteePos at{e};
        text +=
            fmt::format("{} {} {} {} {}\n", id_of(world, instance.mentee(at)), instance.capacity(at),
                        instance.at_least(at), static_cast<int>(instance.need(at)), instance.days_waited(at));
    }
    return text;
}

/// By position: the people's own lines say who stands where.
std::string pairs_text(const Instance& instance) {
    std::string text;
    const auto add = [&](const char* kind, Edge edge) {
        text += fmt::format("{} {} {} {} {}\n", kind, edge.mentor.value, edge.mentee.value,
                            instance[edge].fit, instance[edge].rank);
    };
    for (const auto edge : instance.eligible()) add("open", edge);
    for (const auto& fixed : instance.fixed()) add("fixed", fixed.edge);
    for (const auto& [edge, pair] : instance.agreed()) add("agreed", edge);
    return text;
}

} // namespace

std::uint64_t problem_digest(const Instance& instance) {
    return programme::fnv1a(rules_text(instance) + people_text(instance) + pairs_text(instance));
}

} // namespace kith::matching
