// SPDX-License-Identifier: MIT
#include "solver/groups.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <random>
#include <stdexcept>

using namespace kith::solver;

namespace {

using Choice = std::vector<std::size_t>; ///< of each right node its left one; the number of left ones: none

std::vector<std::size_t> positions(const std::vector<bool>& chosen) {
    std::vector<std::size_t> list;
    for (std::size_t e = 0; e < chosen.size(); ++e)
        if (chosen[e]) list.push_back(e);
    return list;
}

/// The edges of a choice; nothing where some of them are not there.
std::optional<std::vector<bool>> edges_of(const Grouping& instance, const Choice& choice) {
    const auto& matching = instance.matching;
    std::vector<bool> chosen(matching.edges(), false);
    std::size_t wanted = 0;
    for (const auto team : choice) wanted += team < matching.nodes(Side::left) ? 1 : 0;
    for (std::size_t e = 0; e < chosen.size(); ++e)
        chosen[e] = choice[matching.ends(e).right] == matching.ends(e).left;
    if (positions(chosen).size() != wanted) return {};
    return chosen;
}

bool keeps_rules(const Grouping& instance, const Choice& choice) {
    for (std::size_t team = 0; team < instance.at_least.size(); ++team) {
        const auto size = static_cast<std::size_t>(std::count(choice.begin(), choice.end(), team));
        if (size > instance.matching.capacity(Side::left, team)) return false;
        if (size > 0 && size < instance.at_least[team]) return false;
    }
    const auto outside = instance.at_least.size();
    for (std::size_t j = 0; j < choice.size(); ++j)
        if (choice[j] != outside && instance.matching.capacity(Side::right, j) == 0) return false;
    return std::none_of(instance.apart.begin(), instance.apart.end(), [&](const auto& two) {
        return choice[two.first] == choice[two.second] && choice[two.first] != outside;
    });
}

struct Best {
    CostRow cost;
    std::vector<bool> chosen;
};

/// Of all choices the cheapest; of equals the one that has the first edge in which they differ.
Best brute_force(const Grouping& instance) {
    const auto teams = instance.matching.nodes(Side::left), people = instance.matching.nodes(Side::right);
    std::optional<Best> best;
    Choice choice(people, 0);
    while (true) {
        if (keeps_rules(instance, choice))
            if (const auto chosen = edges_of(instance, choice)) {
                Best one{cost_of(instance.matching, *chosen), *chosen};
                if (!best || one.cost < best->cost || (one.cost == best->cost && one.chosen > best->chosen))
                    best = std::move(one);
            }
        std::size_t at = 0;
        while (at < people && choice[at] == teams) choice[at++] = 0;
        if (at == people) return *best;
        ++choice[at];
    }
}

struct Kind {
    std::size_t values = 4;
    std::size_t levels = 3;
    std::size_t most_apart = 3;
    std::size_t smallest = 0; ///< the least that a group may need
    Cost unit = 1;
    std::size_t in_a_hundred = 75; ///< edges that are there
};

UnitCosts rising(std::size_t places, std::size_t levels, Cost step) {
    UnitCosts costs;
    for (std::size_t k = 0; k < places; ++k) costs.emplace_back(levels, step * static_cast<Cost>(k));
    return costs;
}

Grouping any_instance(std::mt19937& random, const Kind& kind) {
    const auto levels = 1 + random() % kind.levels;
    Grouping made{BMatching(levels), {}, {}};
    const auto teams = 1 + random() % 3, people = 1 + random() % 6;
    for (std::size_t i = 0; i < teams; ++i) {
        made.matching.add_node(Side::left, rising(random() % 5, levels, static_cast<Cost>(random() % 2)));
        made.at_least.push_back(kind.smallest + random() % 4);
    }
    for (std::size_t j = 0; j < people; ++j) {
        UnitCosts place(random() % 8 == 0 ? 0 : 1, CostRow(levels, 0));
        if (!place.empty())
            place[0][random() % levels] = -kind.unit * static_cast<Cost>(random() % kind.values);
        made.matching.add_node(Side::right, place);
    }
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < teams; ++i)
        for (std::size_t j = 0; j < people; ++j) {
            if (random() % 100 >= kind.in_a_hundred) continue;
            CostRow cost;
            for (std::size_t level = 0; level < levels; ++level)
                cost.push_back(kind.unit * (static_cast<Cost>(random() % kind.values) -
                                            static_cast<Cost>(kind.values / 2)));
            edges.push_back({i, j, std::move(cost)});
        }
    std::shuffle(edges.begin(), edges.end(), random);
    for (const auto& edge : edges) made.matching.add_edge({edge.left, edge.right}, edge.cost);
    for (std::size_t k = random() % (kind.most_apart + 1); k > 0 && people > 1; --k) {
        const auto a = random() % people, b = random() % people;
        if (a != b) made.apart.emplace_back(a, b);
    }
    return made;
}

void compare_with_brute_force(unsigned seed, int rounds, const Kind& kind) {
    std::mt19937 random(seed);
    std::size_t nodes = 0;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        const auto instance = any_instance(random, kind);
        const auto grouped = group(instance, 100000);
        REQUIRE(grouped.proven);
        REQUIRE(grouped.bound == grouped.cost);
        REQUIRE(why_not_groups(instance, grouped.chosen).empty());
        const auto best = brute_force(instance);
        REQUIRE(grouped.cost == best.cost);
        REQUIRE(grouped.chosen == best.chosen);
        nodes += grouped.nodes;
    }
    CHECK(nodes > static_cast<std::size_t>(rounds)); // some of them did branch
}

/// One level on which everyone who is placed counts; every edge is there.
Grouping all_alike(std::size_t teams, std::size_t people, std::size_t at_least, std::size_t at_most) {
    Grouping made{BMatching(1), std::vector<std::size_t>(teams, at_least), {}};
    for (std::size_t i = 0; i < teams; ++i)
        made.matching.add_node(Side::left, UnitCosts(at_most, CostRow{0}));
    for (std::size_t j = 0; j < people; ++j) made.matching.add_node(Side::right, {{-1}});
    for (std::size_t i = 0; i < teams; ++i)
        for (std::size_t j = 0; j < people; ++j) made.matching.add_edge({i, j}, CostRow{0});
    return made;
}

} // namespace

TEST_CASE("the cheapest groups of all are found, and the canonical ones where many tie") {
    compare_with_brute_force(1, 1000, {});
}

TEST_CASE("groups are exact where little but size and keeping apart decides") {
    compare_with_brute_force(2, 500, {.values = 2, .most_apart = 6, .smallest = 1, .in_a_hundred = 95});
}

TEST_CASE("groups are exact where costs differ widely and levels go in stages") {
    compare_with_brute_force(3, 500, {.values = 1000, .levels = 6, .unit = Cost{1} << 30});
}

TEST_CASE("a group that cannot be full enough is closed, and nobody is left in it") {
    const auto grouped = group(all_alike(2, 3, 4, 6), 100);
    CHECK(positions(grouped.chosen).empty());
    CHECK(grouped.proven);
}

TEST_CASE("numbers that no choice of groups adds up to are ruled out at once") {
    // Of 63 people in groups of exactly 6, 60 can be placed; by groups alone there would be 184,756 choices
    // to rule out.
    const auto grouped = group(all_alike(20, 63, 6, 6), 2000);
    CHECK(grouped.bound == CostRow{-60});
    CHECK(grouped.cost == CostRow{-60});
}

TEST_CASE("where the limit ends the search the bound is said and the answer keeps the rules") {
    std::mt19937 random(4);
    int open = 0;
    for (int round = 0; round < 300; ++round) {
        const auto instance = any_instance(random, {.most_apart = 6, .smallest = 1, .in_a_hundred = 95});
        const auto cut_short = group(instance, 1);
        REQUIRE(why_not_groups(instance, cut_short.chosen).empty());
        const auto best = brute_force(instance);
        REQUIRE(cut_short.bound <= best.cost);
        REQUIRE(best.cost <= cut_short.cost);
        if (cut_short.proven) REQUIRE(cut_short.chosen == best.chosen);
        if (!cut_short.proven) REQUIRE(cut_short.bound <= cut_short.cost);
        open += cut_short.proven ? 0 : 1;
    }
    CHECK(open > 50);
}

TEST_CASE("the check of groups knows each rule") {
    auto instance = all_alike(2, 3, 2, 2);
    instance.apart.emplace_back(0, 1);
    const auto why_not = [&](std::vector<std::size_t> taken) {
        std::vector<bool> chosen(instance.matching.edges(), false);
        for (const auto e : taken) chosen[e] = true;
        return why_not_groups(instance, chosen);
    };
    CHECK(why_not({}).empty());
    CHECK(why_not({0, 2}).empty());
    CHECK(why_not({0}) == "a group is too small to be open");
    CHECK(why_not({0, 1, 2}) == "a group is too large");
    CHECK(why_not({0, 1}) == "two who are kept apart are in one group");
    CHECK(why_not({0, 2, 3, 5}) == "someone is in too many groups");
    CHECK(why_not_groups(instance, {}) == "sizes differ");
}

TEST_CASE("groups of people who could be in two are refused") {
    Grouping instance{BMatching(1), {1}, {}};
    instance.matching.add_node(Side::left, {{0}});
    instance.matching.add_node(Side::right, {{0}, {0}});
    CHECK_THROWS_AS(group(instance, 1), std::logic_error);
}
