// SPDX-License-Identifier: MIT
// What a rematch breaks and what breaking more would gain, against trying every set of pairs.
#include "matching/frontier.hpp"

#include "pairing.hpp"

#include <random>

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

const std::vector<std::string> mentor_ids{"m1", "m2", "m3", "m4", "m5"},
    mentee_ids{"e1", "e2", "e3", "e4", "e5"};

Settings anew() { return {today(), true, true}; }

World ordered(const std::string& order) {
    return World().strand("s", "matching:\n  prefer: {choices: 1}\n  order: [" + order + "]\n");
}
std::string choosing(const std::string& list) { return "choices: {s: [" + list + "]}\n"; }

/// About three of the ids.
std::string some(const std::vector<std::string>& ids, std::mt19937& random) {
    std::string list;
    for (const auto& id : ids)
        if (random() % 5 < 3) list += (list.empty() ? "" : ", ") + id;
    return list;
}

void add_mentor(World& world, const std::string& id, std::mt19937& random, const std::string& more = "year: Y10\n") {
    world.mentor(id, "not-with: [" + some(mentee_ids, random) + "]\n", more);
}
void add_mentee(World& world, const std::string& id, std::mt19937& random, const std::string& more = {}) {
    world.mentee(id, choosing(some(mentor_ids, random)) + (random() % 3 == 0 ? "need: high\n" : "") + more);
}

World any_world(const std::string& order, std::mt19937& random) {
    auto world = ordered(order);
    for (const auto& id : mentor_ids) add_mentor(world, id, random);
    for (const auto& id : mentee_ids) add_mentee(world, id, random);
    return world;
}

/// The world's answer, agreed.
World& agree(World& made) {
    const auto world = made.programme();
    const auto instance = instance_of(world);
    int number = 0;
    for (const auto& one : match_optimally(instance).edges)
        made.pair("p" + std::to_string(++number), world[instance.mentor(one.edge.mentor)].id.text,
                  id_of(world, instance.mentee(one.edge.mentee)));
    return made;
}

/// One person comes or goes.
void change_one(World& world, std::mt19937& random) {
    switch (random() % 4) {
    case 0: return add_mentor(world, "m9", random);
    case 1: return add_mentee(world, "e9", random, "not-with: [" + some(mentor_ids, random) + "]\n");
    case 2: return void(world.mentor(mentor_ids[random() % 5], "x-none: x\n", "left: {date: 2026-10-05}\n"));
    default: return void(world.mentee(mentee_ids[random() % 5], "x-none: x\n", "left: {date: 2026-10-05}\n"));
    }
}

/// Calls `use` with every set of eligible edges that gives nobody two partners.
template <class Use>
void for_each_set(const Instance& instance, Use use) {
    const auto open = instance.eligible();
    std::vector<Edge> chosen;
    const auto is_free = [&](Edge edge) {
        return std::none_of(chosen.begin(), chosen.end(),
                            [&](Edge one) { return one.mentor == edge.mentor || one.mentee == edge.mentee; });
    };
    const auto extend = [&](auto self, std::size_t from) -> void {
        use(chosen);
        for (auto i = from; i < open.size(); ++i)
            if (is_free(open[i])) {
                chosen.push_back(open[i]);
                self(self, i + 1);
                chosen.pop_back();
            }
    };
    extend(extend, 0);
}

std::int64_t broken_by(const Instance& instance, const std::vector<Edge>& edges) {
    std::int64_t broken = 0;
    for (const auto& [edge, pair] : instance.agreed())
        broken += instance.is_eligible(edge) && std::find(edges.begin(), edges.end(), edge) == edges.end() ? 1 : 0;
    return broken;
}

std::vector<Edge> edges_of(const Solution& solution) {
    std::vector<Edge> edges;
    for (const auto& one : solution.edges) edges.push_back(one.edge);
    return edges;
}

/// How many agreed pairs the shortest alternating path from a mentee without a mentor to a mentor without a mentee
/// breaks; nothing where there is none.
std::optional<std::int64_t> shortest_path(const Instance& instance) {
    std::map<MentorPos, MenteePos> held;
    std::set<MenteePos> placed;
    for (const auto& [edge, pair] : instance.agreed()) {
        held.emplace(edge.mentor, edge.mentee);
        placed.insert(edge.mentee);
    }
    std::set<MenteePos> level, seen;
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        if (!placed.contains({e})) level.insert({e});
    for (std::int64_t broken = 0; !level.empty(); ++broken) {
        std::set<MenteePos> next;
        for (const auto edge : instance.eligible()) {
            if (!level.contains(edge.mentee)) continue;
            const auto holder = held.find(edge.mentor);
            if (holder == held.end()) return broken;
            if (!seen.contains(holder->second) && !level.contains(holder->second)) next.insert(holder->second);
        }
        seen.insert(level.begin(), level.end());
        level = std::move(next);
    }
    return {};
}

} // namespace

TEST_CASE("when one person comes or goes, no more pairs change than along the shortest alternating path") {
    std::mt19937 random(5);
    int long_paths = 0;
    for (int round = 0; round < 120; ++round) {
        auto made = any_world("place, keep, fit", random);
        change_one(agree(made), random);
        const auto world = made.programme();
        const auto instance = instance_of(world, anew());
        CAPTURE(round);
        const auto along_path = shortest_path(instance).value_or(0);
        REQUIRE(broken_by(instance, edges_of(match_optimally(instance))) == along_path);
        long_paths += along_path > 0 ? 1 : 0;
    }
    CHECK(long_paths > 5);
}

TEST_CASE("a rematch breaks the fewest pairs of all answers as good, and none before all else") {
    std::mt19937 random(6);
    for (int round = 0; round < 40; ++round) {
        auto made = any_world("place, need, keep, fit", random);
        change_one(agree(made), random);
        const auto world = made.programme();
        const auto instance = instance_of(world, anew());
        const auto answer = match_optimally(instance);
        auto fewest = broken_by(instance, {});
        for_each_set(instance, [&](const std::vector<Edge>& edges) {
            const auto levels = values_of(instance, edges);
            if (std::equal(levels.begin(), levels.begin() + 3, answer.levels.begin())) // bounds, place, need
                fewest = std::min(fewest, broken_by(instance, edges));
        });
        CAPTURE(round);
        REQUIRE(broken_by(instance, edges_of(answer)) == fewest);
        made.strand("s", "matching: {prefer: {choices: 1}, order: [place, need, fit]}\n");
        const auto first = made.programme();
        const auto keeping = instance_of(first, anew());
        REQUIRE(broken_by(keeping, edges_of(match_optimally(keeping))) == 0);
    }
}

TEST_CASE("each point of the frontier is the best for its number of pairs, and none is missing") {
    std::mt19937 random(7);
    std::size_t steps = 0;
    for (int round = 0; round < 40; ++round) {
        auto made = any_world("place, fit", random);
        change_one(agree(made), random);
        for (const auto& id : mentee_ids)
            if (random() % 2 == 0) add_mentee(made, id, random); // choices change as well, and people come back
        for (const auto& id : mentor_ids)
            if (random() % 3 == 0) add_mentor(made, id, random); // and so does who is kept apart
        const auto world = made.programme();
        const auto instance = instance_of(world, anew());
        const auto points = frontier(instance, match_optimally(instance));
        // The best place and then fit for each number of pairs broken.
        std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> best;
        for_each_set(instance, [&](const std::vector<Edge>& edges) {
            std::int64_t fit = 0;
            for (const auto edge : edges) fit += instance[edge].fit;
            auto& known = best.try_emplace(broken_by(instance, edges), -1, -1).first->second;
            known = std::max(known, std::pair<std::int64_t, std::int64_t>(edges.size(), fit));
        });
        std::pair<std::int64_t, std::int64_t> top{-1, -1};
        for (const auto& [broken, value] : best) top = std::max(top, value);
        CAPTURE(round);
        REQUIRE(points.front().is_answer);
        REQUIRE(points.front().broken == best.begin()->first);
        const auto value_of = [&](const FrontierPoint& point) {
            return std::pair(point.levels[2].values.front(), point.levels[3].values.front());
        };
        REQUIRE(value_of(points.back()) == top);
        for (std::size_t i = 0; i < points.size(); ++i) {
            REQUIRE(value_of(points[i]) == best.at(points[i].broken));
            REQUIRE((i == 0 || points[i - 1].broken < points[i].broken));
        }
        // No set of pairs lies above the line between two points: first of those placed, then of fit.
        for (std::size_t i = 1; i < points.size(); ++i) {
            const auto low = value_of(points[i - 1]), high = value_of(points[i]);
            const bool all_placed = low.first == top.first;
            for (const auto& [broken, value] : best) {
                if (all_placed && value.first < top.first) continue;
                const auto gain = all_placed ? value.second - low.second : value.first - low.first;
                const auto step = all_placed ? high.second - low.second : high.first - low.first;
                REQUIRE(gain * (points[i].broken - points[i - 1].broken) <= step * (broken - points[i - 1].broken));
            }
        }
        steps += points.size();
    }
    CHECK(steps > 60); // there was something to trade
}

TEST_CASE("one more placed for each pair broken, and then two at a cost of three") {
    // e5 can have m1 if e1 takes m2; e6 has a longer way: m3, m4 and m5 all change hands.
    auto world = ordered("keep, place, fit");
    world.mentor("m1", "not-with: [e6, e3, e4, e2]\n").mentor("m2", "not-with: [e5, e6, e3, e4, e2]\n");
    world.mentor("m3", "not-with: [e5, e1, e3, e4]\n").mentor("m4", "not-with: [e5, e1, e6, e4]\n");
    world.mentor("m5", "not-with: [e5, e1, e6, e2]\n").mentor("m6", "not-with: [e5, e1, e6, e2, e3]\n");
    for (const char* id : {"e1", "e2", "e3", "e4", "e5", "e6"}) world.mentee(id);
    world.pair("p1", "m1", "e1").pair("p2", "m3", "e2").pair("p3", "m4", "e3").pair("p4", "m5", "e4");
    const auto programme = world.programme();
    const auto instance = instance_of(programme, anew());
    std::string steps;
    for (const auto& point : frontier(instance, match_optimally(instance)))
        steps += fmt::format("{}:{} ", point.broken, point.levels[2].values.front());
    CHECK(steps == "0:4 1:5 4:6 ");
}

TEST_CASE("a trade is named by the pairs that end") {
    auto world = ordered("place, fit").mentor("m1").mentor("m2").pair("p1", "m1", "e1").pair("p2", "m2", "e2");
    world.mentee("e1", choosing("m2")).mentee("e2", choosing("m1"));
    const auto programme = world.programme();
    const auto instance = instance_of(programme, anew());
    const auto points = frontier(instance, match_optimally(instance));
    REQUIRE(points.size() == 2);
    CHECK(points[0].ended.empty());
    CHECK(points[1].broken == 2);
    REQUIRE(points[1].ended.size() == 2);
    CHECK(programme[points[1].ended[0]].id.text == "p1");
    CHECK_FALSE(points[1].is_answer);
}

TEST_CASE("a row of several that is broken counts as one, and one that cannot be kept does not count") {
    auto world = World().strand("s", "matching: {mentees-per-mentor: {at-most: 2}, prefer: {choices: 1}, order: [fit]}\n");
    world.mentor("m1").mentor("m2").mentor("m3", "not-with: [e5]\n").mentor("m4");
    world.mentee("e1", choosing("m2")).mentee("e2", choosing("m2")).mentee("e3").mentee("e4").mentee("e5", choosing("m4"));
    world.pair("p1", "m1", "e1, e2").pair("p2", "m3", "e4, e5"); // m3 may not have e5 any more
    const auto programme = world.programme();
    const auto instance = instance_of(programme, anew());
    const auto points = frontier(instance, match_optimally(instance));
    REQUIRE(points.size() == 2);
    CHECK(points[0].broken == 0);
    CHECK(points[0].edges == 1);
    CHECK(points[1].broken == 1);
    CHECK(points[1].edges == 3);
    REQUIRE(points[1].ended.size() == 1);
    CHECK(programme[points[1].ended[0]].id.text == "p1");
}

TEST_CASE("what stays of a row that someone left counts among the pairs that could be broken") {
    auto world = World().strand("s", "matching: {mentees-per-mentor: {at-most: 3}, prefer: {choices: 1}, order: [fit]}\n");
    world.mentor("m1").mentor("m2").mentee("e1", choosing("m2")).mentee("e2", choosing("m2"));
    world.mentee("e3", "x-none: x\n", "year: Y7\nleft: {date: 2026-10-05}\n").pair("p1", "m1", "e1, e2, e3");
    const auto programme = world.programme();
    const auto instance = instance_of(programme, anew());
    const auto points = frontier(instance, match_optimally(instance));
    REQUIRE(points.size() >= 2);
    CHECK(points.front().broken == 0);
    CHECK(points.back().broken == 1);
    CHECK(points.back().edges == 2);
}
