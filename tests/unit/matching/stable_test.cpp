// SPDX-License-Identifier: MIT
#include "matching/stable.hpp"

#include "matching/by_rule.hpp"
#include "pairing.hpp"
#include "programme/lottery.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

const std::string none = "x-none: x\n";

World stable(const std::string& more = "", const std::string& prefer = "choices: 1") {
    return World().strand("s", "matching:\n  rule: stable\n  prefer: {" + prefer + "}\n" + more);
}
std::string choosing(const std::string& list) { return "choices: {s: [" + list + "]}\n"; }

/// The answer by the strand's rule, as `m1-e1 m2-e2`.
std::string by_rule(const World& made, bool rematch = false) {
    const auto world = made.programme();
    const auto instance = instance_of(world, {world.today(), true, rematch});
    return pairs_of(instance, match_by_rule(instance));
}

/// m1 and e1 like each other best, and m1 is the only one for e2.
World costly() {
    auto world = stable().mentor("m1", choosing("e1")).mentor("m2", "not-with: [e2]\n");
    return world.mentee("e1", choosing("m1, m2")).mentee("e2");
}

OptimalAnswer beside(const World& made) {
    const auto world = made.programme();
    return optimal_answer(instance_of(world));
}

BothRegards regards_of(const World& made, const char* mentor, const char* mentee) {
    const auto world = made.programme();
    const auto instance = instance_of(world);
    return regards(instance, match_by_rule(instance), edge_of(instance, mentor, mentee));
}

} // namespace

TEST_CASE("two who like each other best are paired even if another is left out") {
    CHECK(by_rule(costly()) == "m1-e1");
    CHECK(matched(costly()) == "m1-e2 m2-e1");
}

TEST_CASE("the price of stability is what the optimal rule gives beside it") {
    const auto optimal = beside(costly());
    CHECK(optimal.placed == 2);
    CHECK(optimal.fit == 500);
    CHECK(optimal.blocking_pairs == 1);
    CHECK(optimal.levels.front().name == "bounds");
}

TEST_CASE("own choices come before fit, then fit before the lottery") {
    auto world = stable("", "gender: 1").mentor("m1", "gender: boy\n").mentor("m2", "gender: girl\n");
    world.mentee("e1", "gender: girl\n");
    CHECK(by_rule(world) == "m2-e1");
    CHECK(by_rule(world.mentee("e1", "gender: girl\n" + choosing("m1"))) == "m1-e1");
}

TEST_CASE("where both sides disagree the mentees have their way") {
    auto world = stable().mentor("m1", choosing("e2, e1")).mentor("m2", choosing("e1, e2"));
    world.mentee("e1", choosing("m1, m2")).mentee("e2", choosing("m2, m1"));
    CHECK(by_rule(world) == "m1-e1 m2-e2");
}

TEST_CASE("the lottery decides between equals, and the smaller mentor|mentee where it ties, too") {
    const auto among = [](const char* one, const char* other) {
        return by_rule(stable().mentor(one).mentor(other).mentee("e1"));
    };
    CHECK(programme::lottery_value("0|m1|e1") < programme::lottery_value("0|m2|e1"));
    CHECK(among("m1", "m2") == "m1-e1");
    CHECK(programme::lottery_value("0|m1skx|e1") == programme::lottery_value("0|m30sz|e1"));
    CHECK(among("m1skx", "m30sz") == "m1skx-e1");
}

TEST_CASE("places on both sides are filled and no more") {
    auto world = stable("  mentees-per-mentor: {at-most: 2}\n  mentors-per-mentee: {at-most: 2}\n");
    world.mentor("m1", choosing("e3, e2"))
        .mentor("m2")
        .mentee("e1", choosing("m1"))
        .mentee("e2")
        .mentee("e3");
    const auto pairs = by_rule(world);
    CHECK(pairs.starts_with("m1-e2 m1-e3 m2-"));
    CHECK(pairs.size() == std::string("m1-e2 m1-e3 m2-e1 m2-e2").size());
}

TEST_CASE("an agreed pair stays though both would rather have others; matched anew it may go") {
    auto world = stable().mentor("m1", choosing("e1")).mentor("m2").mentee("e1", choosing("m1")).mentee("e2");
    world.pair("p1", "m1", "e2");
    CHECK(by_rule(world) == "m1-e2 m2-e1");
    CHECK(by_rule(world, true) == "m1-e1 m2-e2");
}

TEST_CASE("lower bounds are not used, and what is missing to them is reported") {
    auto world = costly().strand("s", "matching:\n  rule: stable\n  prefer: {choices: 1}\n"
                                      "  mentees-per-mentor: {at-least: 1}\n");
    const auto made = world.programme();
    const auto instance = instance_of(made);
    const auto solution = match_by_rule(instance);
    CHECK(pairs_of(instance, solution) == "m1-e1");
    CHECK(level_of(solution, "bounds") == std::vector<std::int64_t>{1});
}

TEST_CASE("why not these two: where each stands with the other, and who would not change") {
    const auto [mentor, mentee] = regards_of(costly(), "m1", "e2");
    CHECK(mentor.rank == 2);
    CHECK(mentor.of == 2);
    CHECK(mentor.free_places == 0);
    CHECK(mentor.last_rank == 1);
    CHECK_FALSE(mentor.would_change());
    CHECK(mentee.rank == 1);
    CHECK(mentee.free_places == 1);
    CHECK(mentee.would_change());
}

TEST_CASE("a mentor whose places are all fixed has nobody to give up") {
    auto world = stable().mentor("m1", choosing("e1")).mentee("e1", choosing("m1")).mentee("e2");
    const auto [mentor, mentee] = regards_of(world.pair("p1", "m1", "e2"), "m1", "e1");
    CHECK_FALSE(mentor.last);
    CHECK_FALSE(mentor.would_change());
    CHECK(mentee.would_change());
}

TEST_CASE("forms propose, by fit, for they choose nobody") {
    auto world = World().file("programme.yaml", std::string(base_programme) + "forms: {7a: {year: Y7}}\n");
    world.strand("s", "matching: {rule: stable, prefer: {year-gap: {weight: 1, ideal: 3}}}\n", "form-group");
    CHECK(by_rule(world.mentor("m1", none, "year: Y12\n").mentor("m2")) == "m2-7a");
}
