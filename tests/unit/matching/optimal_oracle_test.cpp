// SPDX-License-Identifier: MIT
// Random small strands, each answer compared with the best of all sets of pairs.
#include "pairing.hpp"

#include <random>

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

const std::vector<std::string> mentor_ids{"m1", "m2", "m3"}, mentee_ids{"e1", "e2", "e3"};

std::string any_order(std::mt19937& random) {
    std::vector<std::string> levels{"keep", "place", "need",   "waiting", "choices",
                                    "weak", "floor", "spread", "fill",    "fit"};
    std::shuffle(levels.begin(), levels.end(), random);
    std::string order;
    bool placed = false;
    for (const auto& level : levels) {
        placed = placed || level == "place";
        if (!placed && (level == "weak" || level == "floor" || level == "spread")) continue;
        if (level != "place" && random() % 3 == 0) continue;
        order += (order.empty() ? "" : ", ") + level;
    }
    return order;
}

std::string bounds(const char* key, std::mt19937& random) {
    const auto most = 1 + random() % 2;
    return std::string("  ") + key + ": {at-least: " + std::to_string(random() % (most + 1)) +
           ", at-most: " + std::to_string(most) + "}\n";
}

/// Some of the ids, in any order.
std::string some(std::vector<std::string> ids, std::mt19937& random) {
    std::shuffle(ids.begin(), ids.end(), random);
    ids.resize(random() % (ids.size() + 1));
    std::string list;
    for (const auto& id : ids) list += (list.empty() ? "" : ", ") + id;
    return list;
}

World any_world(std::mt19937& random) {
    World world;
    world.strand("s", "matching:\n  prefer: {choices: 2, mentor-choices: 1}\n  order: [" + any_order(random) +
                          "]\n  weak-below: 500\n" + bounds("mentees-per-mentor", random) +
                          bounds("mentors-per-mentee", random));
    const std::vector<std::string> needs{"low", "middle", "high"};
    for (const auto& id : mentor_ids)
        world.mentor(id, "choices: {s: [" + some(mentee_ids, random) + "]}\n" +
                             (random() % 3 == 0 ? "not-with: [e1]\n" : ""));
    for (const auto& id : mentee_ids)
        world.mentee(id,
                     "choices: {s: [" + some(mentor_ids, random) + "]}\nneed: " + needs[random() % 3] + "\n" +
                         (random() % 3 == 0 ? "not-with: [m2]\n" : ""),
                     "since: 2026-09-" + std::to_string(10 + random() % 20) + "\n");
    if (random() % 2 == 0) world.pair("p1", mentor_ids[random() % 3], mentee_ids[random() % 3]);
    return world;
}

bool fits(const Instance& instance, const std::vector<Edge>& edges) {
    std::vector<int> of_mentor(instance.mentors()), of_mentee(instance.mentees());
    for (const auto edge : edges)
        if (++of_mentor[edge.mentor.value] > instance.capacity(edge.mentor) ||
            ++of_mentee[edge.mentee.value] > instance.capacity(edge.mentee))
            return false;
    return true;
}

/// Smaller is better: the levels with their signs, then the lottery.
std::vector<std::int64_t> badness(const Instance& instance, const std::vector<Edge>& edges) {
    std::vector<std::int64_t> row;
    for (const auto& level : values_of(instance, edges))
        for (const auto value : level.values)
            row.push_back(level.name == "bounds" || level.name == "weak" || level.name == "spread" ? value
                                                                                                   : -value);
    row.push_back(0);
    for (const auto edge : edges) row.back() += instance[edge].lottery;
    return row;
}

std::vector<Edge> best_of_all(const Instance& instance) {
    std::vector<Edge> fixed, open = instance.eligible();
    for (const auto& one : instance.fixed()) fixed.push_back(one.edge);
    std::erase_if(open,
                  [&](Edge edge) { return std::find(fixed.begin(), fixed.end(), edge) != fixed.end(); });
    std::vector<Edge> best;
    bool found = false;
    for (std::size_t bits = 0; bits < (std::size_t{1} << open.size()); ++bits) {
        auto edges = fixed;
        for (std::size_t i = 0; i < open.size(); ++i)
            if (((bits >> i) & 1U) != 0) edges.push_back(open[i]);
        if (!fits(instance, edges)) continue;
        if (found && badness(instance, edges) >= badness(instance, best)) continue;
        best = edges;
        found = true;
    }
    std::sort(best.begin(), best.end());
    return best;
}

} // namespace

TEST_CASE("the answer is the best of all sets of pairs on every order of levels") {
    std::mt19937 random(20260921);
    for (int round = 0; round < 2000; ++round) {
        const auto made = any_world(random);
        const auto world = made.programme();
        const auto instance = instance_of(world, {world.today(), true, random() % 2 == 0});
        const auto solution = match_optimally(instance);
        std::vector<Edge> edges;
        for (const auto& one : solution.edges) edges.push_back(one.edge);
        const auto best = best_of_all(instance);
        CAPTURE(round);
        REQUIRE(badness(instance, edges) == badness(instance, best));
        REQUIRE(edges == best);
        REQUIRE(solution.levels == values_of(instance, best));
    }
}
