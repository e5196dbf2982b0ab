// SPDX-License-Identifier: MIT
#include "matching/crowd.hpp"

#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

template <class T>
bool has(const std::vector<T>& list, T wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool is_fixed(const Instance& instance, Edge edge) {
    return std::any_of(instance.fixed().begin(), instance.fixed().end(), [&](const auto& one) { return one.edge == edge; });
}

/// That the crowd is one: counted again from the instance.
void require_crowd(const Instance& instance, const Solution& solution, const Crowd& crowd) {
    int places = 0;
    for (const auto mentor : crowd.mentors) {
        REQUIRE(partners(solution, mentor) >= instance.capacity(mentor));
        int own = instance.capacity(mentor);
        for (const auto& one : instance.fixed()) own -= one.edge.mentor == mentor ? 1 : 0;
        places += std::max(0, own);
    }
    REQUIRE(crowd.places == places);
    REQUIRE(crowd.mentees.size() == static_cast<std::size_t>(places) + crowd.left_out.size());
    for (const auto mentee : crowd.mentees) {
        for (std::size_t m = 0; m < instance.mentors(); ++m)
            if (const Edge edge{{m}, mentee}; instance.is_eligible(edge) && !is_fixed(instance, edge))
                REQUIRE(has(crowd.mentors, edge.mentor));
        REQUIRE(has(crowd.left_out, mentee) == (partners(solution, mentee) == 0));
    }
}

} // namespace

TEST_CASE("a crowd is counted right, and there is one around everybody whom mentors could take and none does") {
    std::mt19937 random(4103);
    int crowds = 0;
    for (int round = 0; round < 120; ++round) {
        CAPTURE(round);
        const auto world = any_small_world(random, "place, need, fit", "  mentees-per-mentor: {at-most: 2}\n").programme();
        const auto instance = instance_of(world);
        const auto solution = match_optimally(instance);
        const Crowds all(instance, solution);
        for (std::size_t e = 0; e < instance.mentees(); ++e) {
            bool possible = false;
            for (std::size_t m = 0; m < instance.mentors(); ++m) possible = possible || instance.is_eligible({{m}, {e}});
            const auto crowd = all.around({e});
            REQUIRE(crowd.has_value() == (possible && partners(solution, MenteePos{e}) == 0));
            if (!crowd) continue;
            ++crowds;
            require_crowd(instance, solution, *crowd);
            REQUIRE(has(crowd->left_out, MenteePos{e}));
        }
    }
    CHECK(crowds > 20);
}

TEST_CASE("who is left out is told apart by need only where need does") {
    const auto told = [](const char* first, const char* second, const char* order) {
        auto made = World().strand("s", std::string("matching: {order: [") + order + "]}\n").mentor("m1");
        made.mentee("e1", std::string("need: ") + first + "\n", "year: Y7\nsince: 2026-09-10\n");
        made.mentee("e2", std::string("need: ") + second + "\n", "year: Y7\nsince: 2026-09-20\n");
        const auto world = made.programme();
        const auto instance = instance_of(world);
        const auto solution = match_optimally(instance);
        const MenteePos out{partners(solution, MenteePos{0}) == 0 ? 0U : 1U};
        return Crowds(instance, solution).around(out)->told_apart;
    };
    CHECK(told("low", "high", "place, need") == "need");
    CHECK(told("low", "low", "place, need").empty());
    CHECK(told("low", "low", "place, need, waiting") == "waiting");
    CHECK(told("low", "high", "place, waiting") == "waiting");
}

TEST_CASE("where it is not the number of places, there is no crowd") {
    // The strand would rather have one good pair than two weak ones.
    auto made = World().strand("s", "matching: {prefer: {choices: 1}, order: [fit, place]}\n").mentor("m1").mentor("m2");
    made.mentee("e1", "choices: {s: [m1]}\n").mentee("e2", "not-with: [m2]\n");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto solution = match_optimally(instance);
    REQUIRE(pairs_of(instance, solution) == "m1-e1");
    CHECK_FALSE(Crowds(instance, solution).around({1}));
    CHECK_FALSE(Crowds(instance, solution).around({0}));
}
