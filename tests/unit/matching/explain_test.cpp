// SPDX-License-Identifier: MIT
#include "matching/explain.hpp"

#include "matching/by_rule.hpp"
#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

/// One world with its answer, for as long as a test asks about it.
struct Case {
    explicit Case(const World& made)
        : world(made.programme()), instance(instance_of(world)), solution(match_by_rule(instance)), reasons(instance, solution) {}
    PairExplanation pair(const char* mentor, const char* mentee) { return explain(reasons, edge_of(instance, mentor, mentee)); }
    PersonExplanation mentor(const char* id) { return explain(reasons, instance.find_mentor(who(world, id)).value()); }
    PersonExplanation mentee(const char* id) { return explain(reasons, instance.find_mentee({who(world, id), {}}).value()); }

    programme::Programme world;
    Instance instance;
    Solution solution;
    Reasons reasons;
};

World required(const std::string& rules, const std::string& rest = "") {
    return World().strand("s", "matching:\n  require: {" + rules + "}\n" + rest);
}

} // namespace

TEST_CASE("a pair that rules forbid is explained by the rules, and by the gates behind them") {
    auto made = required("gates: {mentor: [interview]}, subject: true").mentor("m1").mentee("e1", "wants: [maths]\n");
    Case it(made);
    const auto pair = it.pair("m1", "e1");
    CHECK_FALSE(pair.chosen);
    CHECK(pair.broken == std::vector<std::string>{"gates", "subject"});
    REQUIRE(pair.gates.size() == 1);
    CHECK(pair.gates.front().gate.text == "interview");
    CHECK_FALSE(pair.forced);
    const auto without = required("subject: true").mentor("m1").mentee("e1", "wants: [maths]\n");
    CHECK(Case(without).pair("m1", "e1").gates.empty());
}

TEST_CASE("two who cannot meet are explained by the times that they share, and by those that have a place and an adult") {
    auto made = required("shared-slots: 1", "scheduling: {slots: {kinds: [lunch]}, places: [nook], supervision: {meetings-per-adult: 1}}\n");
    made.file("places.yaml", "nook: {holds: 1}\n").mentor("m1").mentee("e1");
    const auto slots = Case(made).pair("m1", "e1").slots;
    REQUIRE(slots);
    CHECK(slots->asked == 1);
    CHECK(slots->common > 0);
    CHECK(slots->staffed == 0);
    made.person("a1", "strands: {s: supervisor}\n");
    CHECK_FALSE(Case(made).pair("m1", "e1").slots);
}

TEST_CASE("a chosen pair has its standing and the best other mentor, one not chosen what forcing it costs") {
    auto made = World().strand("s", "matching: {prefer: {choices: 1}, order: [place, fit]}\n").mentor("m1").mentor("m2");
    made.mentee("e1", "choices: {s: [m1, m2]}\n");
    Case it(made);
    const auto chosen = it.pair("m1", "e1");
    CHECK(chosen.chosen);
    CHECK(chosen.standing == Standing::forced);
    REQUIRE(chosen.other);
    CHECK(chosen.other->edge == edge_of(it.instance, "m2", "e1"));
    CHECK(chosen.other->levels.back().values == std::vector<std::int64_t>{500});
    const auto other = it.pair("m2", "e1");
    CHECK_FALSE(other.chosen);
    CHECK(other.instead == std::vector<Edge>{edge_of(it.instance, "m1", "e1")});
    CHECK(other.forced == chosen.other->levels);
    CHECK_FALSE(other.standing);
}

TEST_CASE("a fixed pair is said to be, and nothing is solved for it") {
    auto made = World().mentor("m1").mentor("m2").mentee("e1").pair("p1", "m1", "e1");
    Case it(made);
    const auto pair = it.pair("m1", "e1");
    CHECK(pair.fixed);
    CHECK(pair.agreed);
    CHECK_FALSE(pair.other);
    CHECK_FALSE(it.pair("m2", "e1").forced); // no room beside it
}

TEST_CASE("by the stable rule a pair that is not chosen is explained by how either looks at the other") {
    auto made = World().strand("s", "matching: {rule: stable, prefer: {choices: 1}}\n").mentor("m1").mentor("m2");
    made.mentee("e1", "choices: {s: [m1, m2]}\n");
    Case it(made);
    CHECK_FALSE(it.pair("m1", "e1").standing);
    const auto other = it.pair("m2", "e1");
    REQUIRE(other.regards);
    CHECK(other.regards->mentee.rank == 2);
    CHECK_FALSE(other.forced);
    CHECK(it.mentor("m2").because == "full");
    CHECK_FALSE(it.mentor("m2").cheapest);
}

TEST_CASE("a mentor whom nobody can have is explained by the rules and gates that keep mentees away") {
    auto made = required("gates: {mentor: [interview], mentee: [consent]}, subject: true").mentor("m1");
    made.mentee("e1", "wants: [maths]\n").mentee("e2", "wants: [art]\n", "gates: {consent: {date: 2026-09-01}}\n");
    Case it(made);
    const auto mentor = it.mentor("m1");
    CHECK(mentor.possible == 0);
    CHECK(mentor.partners == 2);
    CHECK(mentor.because == "gates");
    CHECK(mentor.keeps_away == std::vector<std::pair<std::string, int>>{{"gates", 2}, {"subject", 2}});
    REQUIRE(mentor.own_gates.size() == 1);
    CHECK(mentor.own_gates.front().gate.text == "interview");
    REQUIRE(mentor.partners_gates.size() == 1);
    CHECK(it.world[mentor.partners_gates.front().person].id.text == "e1");
    CHECK_FALSE(mentor.cheapest);
}

TEST_CASE("a mentor who is passed over is told on which level every answer with them is worse") {
    auto made = World().strand("s", "matching: {prefer: {choices: 1}, order: [place, fit]}\n").mentor("m1").mentor("m2");
    made.mentee("e1", "choices: {s: [m1]}\n");
    Case it(made);
    const auto mentor = it.mentor("m2");
    CHECK(mentor.because == "full");
    REQUIRE(mentor.cheapest);
    CHECK(first_loss(gain(mentor.levels, mentor.cheapest->levels)) == "fit");
    REQUIRE(mentor.cheapest->moves.size() == 1);
    CHECK(mentor.cheapest->moves.front().gains == std::vector<MentorPos>{{1}});
    CHECK(it.mentor("m1").because.empty());
    CHECK(it.mentor("m1").keeps_away.empty());
}

TEST_CASE("what is worse first is the level that is named, and nothing where the answers are as good") {
    CHECK(first_loss({{"place", {0}}, {"need", {0, -1, 1}}, {"fit", {-3}}}) == "need");
    CHECK(first_loss({{"place", {0}}, {"fit", {0}}}).empty());
}

TEST_CASE("who wants nobody, and who has somebody, is without a reason") {
    auto made = World().mentor("m1").mentor("m2", "x-none: x\n", "year: Y10\ncapacity: {s: 0}\n").mentee("e1");
    made.mentee("e2", "x-none: x\n", "capacity: {s: 0}\n");
    Case it(made);
    CHECK(it.mentor("m2").because.empty());
    CHECK(it.mentee("e2").because.empty());
    CHECK(it.mentee("e1").because.empty());
    CHECK(it.mentee("e1").has.size() == 1);
}

TEST_CASE("a mentee without a mentor has the crowd, and the change that would cost least") {
    auto made = World().mentor("m1").mentee("e1").mentee("e2", "need: high\n");
    Case it(made);
    const auto mentee = it.mentee("e1");
    CHECK(mentee.because == "full");
    REQUIRE(mentee.crowd);
    CHECK(mentee.crowd->places == 1);
    REQUIRE(mentee.cheapest);
    CHECK(first_loss(gain(mentee.levels, mentee.cheapest->levels)) == "need");
    CHECK(mentee.cheapest->moves.size() == 2);
}

TEST_CASE("a form is explained as a mentee is") {
    auto made = World().strand("s", "matching: {order: [place]}\n", "form-group").mentor("m1");
    made.file("programme.yaml", std::string(base_programme) + "forms: {7a: {year: Y7}, 7b: {year: Y7}}\n");
    Case it(made);
    std::size_t without = 0;
    for (std::size_t e = 0; e < 2; ++e) without += explain(it.reasons, MenteePos{e}).because == "full" ? 1 : 0;
    CHECK(without == 1);
}
