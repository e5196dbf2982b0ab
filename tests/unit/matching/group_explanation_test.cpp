// SPDX-License-Identifier: MIT
#include "matching/group_explanation.hpp"

#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

/// Two teams; m1 and m2 must both share a language with a mentee, and e1 stays away from e2.
World two_teams() {
    World world;
    world.strand("s", "matching:\n  require: {shared-languages: 1, gates: {mentor: [interview]}}\n"
                      "  groups: {teams: [[m1, m2], [m3]], size: {at-least: 1, at-most: 2}}\n", "group");
    const std::string cleared = "gates: {interview: {date: 2026-09-01}}\n";
    world.mentor("m1", "languages: [en]\n", cleared).mentor("m2", "languages: [en]\n", cleared).mentor("m3", "languages: [ur]\n", cleared);
    world.mentor("m4", "languages: [ur]\n");
    world.mentee("e1", "languages: [en, ur]\nnot-with: [e2]\n").mentee("e2", "languages: [en]\n").mentee("e3", "languages: [ur]\n");
    return world;
}

struct Case {
    explicit Case(const World& made) : world(made.programme()), instance(instance_of(world)), teams(teams_of(instance)), solution(group_optimally(teams)) {}
    static Teams teams_of(const Instance& instance) {
        auto teams = Teams::of(instance);
        REQUIRE_MESSAGE(teams, text::render(teams.findings()));
        return std::move(*teams);
    }
    MenteePos mentee(const char* id) const { return instance.find_mentee({who(world, id), {}}).value(); }

    programme::Programme world;
    Instance instance;
    Teams teams;
    GroupSolution solution;
};

} // namespace

TEST_CASE("a mentor and a mentee are together where the mentee is in the mentor's group, and else it is said why not") {
    Case it(two_teams());
    const auto theirs = explain(it.teams, it.solution, who(it.world, "m2"), it.mentee("e2"));
    REQUIRE(theirs.teams.size() == 1);
    CHECK(theirs.teams.front().second == Chance::theirs);
    CHECK_FALSE(theirs.instead);
    const auto blocked = explain(it.teams, it.solution, who(it.world, "m3"), it.mentee("e2"));
    CHECK(blocked.teams.front().second == Chance::blocked);
    CHECK(blocked.instead == TeamPos{0});
    const auto no_team = explain(it.teams, it.solution, who(it.world, "m4"), it.mentee("e2"));
    CHECK(no_team.teams.empty());
}

TEST_CASE("two mentees are together, or apart with the teams that could have had them both") {
    Case it(two_teams());
    const auto kept_apart = explain_together(it.teams, it.solution, it.mentee("e1"), it.mentee("e2"));
    CHECK_FALSE(kept_apart.together());
    CHECK(kept_apart.apart);
    CHECK(kept_apart.for_both == std::vector<TeamPos>{{0}});
    const auto together = explain_together(it.teams, it.solution, it.mentee("e1"), it.mentee("e3"));
    CHECK(together.together());
    CHECK(together.groups[0] == TeamPos{1});
    const auto never = explain_together(it.teams, it.solution, it.mentee("e2"), it.mentee("e3"));
    CHECK_FALSE(never.together());
    CHECK(never.for_both.empty());
}

TEST_CASE("the gates of a team that keep a mentee from it are named") {
    auto made = two_teams();
    made.mentor("m3", "languages: [ur]\n", "year: Y10\n");
    Case it(made);
    const auto blocked = explain(it.teams, it.solution, who(it.world, "m3"), it.mentee("e3"));
    CHECK(blocked.teams.front().second == Chance::blocked);
    REQUIRE(blocked.gates.size() == 1);
    CHECK(blocked.gates.front().gate.text == "interview");
    CHECK(explain(it.teams, it.solution, it.mentee("e3")).reason->because == "gates");
}

TEST_CASE("a mentor's groups are those of their teams, and an empty one where it is closed") {
    Case it(two_teams());
    const auto led = groups_led_by(it.teams, it.solution, who(it.world, "m1"));
    REQUIRE(led.size() == 1);
    CHECK(led.front().mentees == std::vector<MenteePos>{it.mentee("e2")});
    CHECK(groups_led_by(it.teams, it.solution, who(it.world, "m4")).empty());
}
