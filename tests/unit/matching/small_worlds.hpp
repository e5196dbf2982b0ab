// SPDX-License-Identifier: MIT
// Random strands small enough that every set of pairs can be looked at.
#pragma once

#include "matching/gain.hpp"
#include "matching/relaxation.hpp"
#include "pairing.hpp"

#include <random>

namespace kith::testing {

inline std::string any_of_these(const std::vector<std::string>& words, std::mt19937& random) {
    std::string list;
    for (const auto& word : words)
        if (random() % 2 == 0) list += (list.empty() ? "" : ", ") + word;
    return "[" + list + "]";
}

/// Few mentors for more mentees, rules that many pairs break, and sometimes a pair that is agreed already.
inline World any_small_world(std::mt19937& random, const std::string& order, const std::string& bounds = "") {
    World world;
    const std::vector<std::string> mentors{"m1", "m2", "m3"}, mentees{"e1", "e2", "e3", "e4"};
    std::string rules;
    for (const auto* rule : {"year-gap: {at-least: 2}", "subject: true", "shared-languages: 1"})
        if (random() % 2 == 0) rules += (rules.empty() ? "" : ", ") + std::string(rule);
    world.strand("s", "matching:\n  require: {" + rules + "}\n  prefer: {choices: 2, languages: 1, year-gap: {weight: 1, ideal: 2}}\n"
                      "  order: [" + order + "]\n" + bounds);
    const std::vector<std::string> needs{"low", "middle", "high"};
    for (const auto& id : mentors)
        world.mentor(id, "languages: " + any_of_these({"en", "ur"}, random) + "\noffers: " + any_of_these({"maths", "art"}, random) +
                             "\n" + (random() % 4 == 0 ? "not-with: [e1]\n" : ""),
                     "year: Y" + std::to_string(9 + random() % 3) + "\n" +
                         (random() % 4 == 0 ? "capacity: {s: " + std::to_string(random() % 3) + "}\n" : ""));
    for (const auto& id : mentees)
        world.mentee(id, "choices: {s: " + any_of_these(mentors, random) + "}\nneed: " + needs[random() % 3] + "\nlanguages: " +
                             any_of_these({"en", "ur"}, random) + "\nwants: " + any_of_these({"maths", "art"}, random) + "\n",
                     "year: Y" + std::to_string(7 + random() % 3) + "\nsince: 2026-09-" + std::to_string(10 + random() % 20) + "\n");
    if (random() % 3 == 0) world.pair("p1", mentors[random() % 3], mentees[random() % 4]);
    return world;
}

inline const std::vector<std::string>& orders() {
    static const std::vector<std::string> all{"place, need, fit",         "place, waiting, weak, fit", "place, floor, fit",
                                              "keep, place, choices, fit", "place, spread, fit",       "fit, place"};
    return all;
}

/// Every set of pairs that keeps the rules and bounds and has what is fixed.
inline std::vector<std::vector<matching::Edge>> every_answer(const matching::Instance& instance) {
    std::vector<matching::Edge> fixed, open = instance.eligible();
    for (const auto& one : instance.fixed()) fixed.push_back(one.edge);
    std::erase_if(open, [&](matching::Edge edge) { return std::find(fixed.begin(), fixed.end(), edge) != fixed.end(); });
    std::vector<std::vector<matching::Edge>> all{fixed};
    const auto fits = [&](const std::vector<matching::Edge>& edges, matching::Edge more) {
        const auto with = [&](auto matches) { return static_cast<int>(std::count_if(edges.begin(), edges.end(), matches)); };
        return with([&](auto edge) { return edge.mentor == more.mentor; }) < instance.capacity(more.mentor) &&
               with([&](auto edge) { return edge.mentee == more.mentee; }) < instance.capacity(more.mentee);
    };
    for (const auto edge : open) {
        const auto count = all.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!fits(all[i], edge)) continue;
            auto more = all[i];
            more.push_back(edge);
            all.push_back(std::move(more));
        }
    }
    return all;
}

/// For a mentee who has no mentor.
inline std::optional<matching::Relaxation> smallest_relaxation(const matching::Instance& instance, matching::MenteePos mentee) {
    const matching::WhatIf best(instance);
    return matching::Relaxations(best).smallest(mentee, 0);
}

} // namespace kith::testing
