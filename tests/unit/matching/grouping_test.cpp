// SPDX-License-Identifier: MIT
#include "matching/group_explanation.hpp"
#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

World grouped(const std::string& teams, const std::string& size, const std::string& rest = "") {
    World world;
    world.strand("s", "matching:\n  groups: {teams: " + teams + ", size: " + size + "}\n" + rest, "group");
    return world;
}

/// The groups as `m1+m2: e1 e2; m3: e3`.
std::string groups_of(const Teams& teams, const GroupSolution& solution) {
    std::string found;
    std::optional<TeamPos> last;
    for (const auto& one : solution.seats) {
        if (last != one.seat.team) found += (found.empty() ? "" : "; ") + teams.name(one.seat.team) + ":";
        found += " " + id_of(teams.instance().programme(), teams.instance().mentee(one.seat.mentee));
        last = one.seat.team;
    }
    return found;
}

std::string groups_in(const World& made, bool rematch = false) {
    const auto world = made.programme();
    const auto instance = instance_of(world, {world.today(), true, rematch});
    const auto teams = Teams::of(instance);
    REQUIRE_MESSAGE(teams, text::render(teams.findings()));
    return groups_of(*teams, group_optimally(*teams));
}

std::vector<std::int64_t> level(const std::vector<LevelValue>& levels, const std::string& name) {
    for (const auto& one : levels)
        if (one.name == name) return one.values;
    return {};
}

} // namespace

TEST_CASE("a team takes a mentee only if every one of its mentors may be paired with them") {
    auto world = grouped("[[m1, m2]]", "{at-most: 3}");
    world.mentor("m1").mentor("m2", "not-with: [e1]\n").mentee("e1").mentee("e2");
    CHECK(groups_in(world) == "m1+m2: e2");
}

TEST_CASE("the fit of a team is the mean over its mentors, a half rounded up") {
    auto world = grouped("[[m1, m2]]", "{at-most: 3}", "  prefer: {choices: 1, interests: 1}\n");
    world.mentor("m1", "interests: [a]\n")
        .mentor("m2")
        .mentee("e1", "interests: [a]\nchoices: {s: [m2, m1, m3]}\n")
        .mentor("m3");
    const auto made = world.programme();
    const auto instance = instance_of(made);
    const auto teams = Teams::of(instance);
    // m1: 666 and 1000; m2: 1000 and 0.
    const auto& seat = (*teams)[{{0}, {0}}];
    CHECK(seat.points == std::vector<int>{833, 500});
    CHECK(seat.fit == (833 + 500 + 1) / 2);
    CHECK(seat.rank == 1);
}

TEST_CASE("a group is closed where too few would be in it") {
    auto world = grouped("[[m1], [m2]]", "{at-least: 2, at-most: 2}");
    world.mentor("m1").mentor("m2").mentee("e1").mentee("e2").mentee("e3");
    const auto text = groups_in(world);
    CHECK((text == "m1: e1 e2" || text == "m1: e1 e3" || text == "m1: e2 e3" || text == "m2: e1 e2" ||
           text == "m2: e1 e3" || text == "m2: e2 e3"));
}

TEST_CASE("mentees who are kept apart are in two groups, or one of them in none") {
    auto world = grouped("[[m1]]", "{at-most: 3}");
    world.mentor("m1").mentee("e1", "not-with: [e2]\nneed: low\n").mentee("e2", "need: high\n");
    CHECK(groups_in(world) == "m1: e2");
}

TEST_CASE("an agreed group stays and is filled; one of no given team stays as it is") {
    auto world = grouped("[[m1], [m2, m3]]", "{at-least: 2, at-most: 2}");
    world.mentor("m1").mentor("m2").mentor("m3").mentee("e1").mentee("e2").mentee("e3");
    world.pair("p1", "m1", "e1").pair("p2", "m2", "e2");
    CHECK(groups_in(world) == "m1: e1 e3; m2: e2");
    // Anew there is no such team, and a group of three is too large.
    CHECK(groups_in(world, true).find("e1") != std::string::npos);
}

TEST_CASE("a mentor's own capacity is the group's, and a mentee of capacity 0 is in none") {
    auto world = grouped("[[m1, m2]]", "{at-most: 3}");
    world.mentor("m1", "x-none: x\n", "year: Y10\ncapacity: {s: 1}\n").mentor("m2");
    world.mentee("e1", "x-none: x\n", "year: Y7\ncapacity: {s: 0}\n")
        .mentee("e2")
        .mentee("e3", "need: high\n");
    CHECK(groups_in(world) == "m1+m2: e3");
}

TEST_CASE("where the limit ends the search, the bound says what nothing could beat") {
    auto world = grouped("[[m1], [m2], [m3]]", "{at-least: 2, at-most: 2}", "  order: [place, fit]\n");
    world.mentor("m1").mentor("m2").mentor("m3");
    for (const auto* id : {"e1", "e2", "e3", "e4", "e5"}) world.mentee(id);
    const auto made = world.programme();
    const auto instance = instance_of(made);
    const auto teams = Teams::of(instance);
    const auto cut_short = group_optimally(*teams, 1);
    CHECK(!cut_short.proven);
    CHECK(level(cut_short.levels, "place") == std::vector<std::int64_t>{0});
    CHECK(level(cut_short.bound, "bounds") == std::vector<std::int64_t>{0});
    CHECK(level(cut_short.bound, "place") == std::vector<std::int64_t>{5});
    CHECK(level(cut_short.bound, "fit").empty());
    const auto whole = group_optimally(*teams);
    CHECK(whole.proven);
    CHECK(whole.bound.empty());
    CHECK(level(whole.levels, "place") == std::vector<std::int64_t>{4});
}

TEST_CASE("a mentee without a group is told how the teams stand to them") {
    auto world = grouped("[[m1], [m2]]", "{at-least: 2, at-most: 2}", "  require: {shared-languages: 1}\n");
    world.mentor("m1", "languages: [en]\n").mentor("m2", "languages: [ur]\n");
    world.mentee("e1", "languages: [en]\n")
        .mentee("e2", "languages: [en]\n")
        .mentee("e3", "languages: [ur]\n")
        .mentee("e4");
    const auto made = world.programme();
    const auto instance = instance_of(made);
    const auto teams = Teams::of(instance);
    const auto out = unplaced(*teams, group_optimally(*teams));
    REQUIRE(out.size() == 2);
    CHECK(out[0].because == "full");
    CHECK(out[0].would_help == "1 team is possible: 1 closed, since too few would be in it");
    CHECK(out[1].because == "shared-languages");
    CHECK(out[1].would_help == "if shared-languages did not stand in the way, 2 teams would be possible");
}
