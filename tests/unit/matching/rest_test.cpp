// SPDX-License-Identifier: MIT
#include "matching/rest.hpp"

#include "matching/grouping.hpp"
#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

constexpr const char* gone = "year: Y7\nleft: {date: 2026-10-01}\n";

World grouped(const std::string& teams, const std::string& size, const std::string& rest = "") {
    World world;
    world.strand("s", "matching:\n  groups: {teams: " + teams + ", size: " + size + "}\n" + rest, "group");
    return world;
}

/// The rests as `p1: m1+m2 e1 e2 (e3)`, those who left in brackets.
std::string shown(const World& made) {
    const auto world = made.programme();
    std::string text;
    for (const auto& rest : rests(world, strand_of(world), world.today(), true)) {
        text += (text.empty() ? "" : "; ") + world[rest.pair].id.text + ":";
        if (rest.stays())
            for (const auto mentor : rest.mentors) text += " " + world[mentor].id.text;
        for (const auto& mentee : rest.mentees) text += " " + id_of(world, mentee);
        text += " (";
        for (const auto person : rest.left) text += world[person].id.text;
        text += ")";
    }
    return text;
}

/// The groups as `m1: e1 e2`, each seat that is fixed with a star.
std::string seated(const World& made, bool rematch) {
    const auto world = made.programme();
    const auto instance = instance_of(world, {world.today(), true, rematch});
    const auto teams = Teams::of(instance);
    REQUIRE_MESSAGE(teams, text::render(teams.findings()));
    std::set<Seat> fixed;
    for (const auto& one : teams->fixed()) fixed.insert(one.seat);
    std::string text;
    std::optional<TeamPos> last;
    for (const auto& one : group_optimally(*teams).seats) {
        if (last != one.seat.team) text += (text.empty() ? "" : "; ") + teams->name(one.seat.team) + ":";
        text += " " + id_of(world, instance.mentee(one.seat.mentee)) + (fixed.contains(one.seat) ? "*" : "");
        last = one.seat.team;
    }
    return text;
}

/// Four in the group of m1, of whom each would rather be with m2.
World group_of_four(const std::string& size) {
    auto world = grouped("[[m1], [m2]]", size, "  prefer: {choices: 1}\n  order: [keep, place, fit]\n");
    world.mentor("m1").mentor("m2").pair("p1", "m1", "e1, e2, e3, e4");
    for (const char* id : {"e1", "e2", "e3", "e4"}) world.mentee(id, "choices: {s: [m2]}\n");
    return world;
}

} // namespace

TEST_CASE("a group that one member left stays together, matched around it or anew") {
    auto world = group_of_four("{at-least: 3, at-most: 4}").mentee("e4", "x-none: x\n", gone);
    CHECK(shown(world) == "p1: m1 e1 e2 e3 (e4)");
    CHECK(seated(world, false) == "m1: e1* e2* e3*");
    CHECK(seated(world, true) == "m1: e1 e2 e3");
    world.mentee("e5", "choices: {s: [m1]}\n"); // there is room for one more
    CHECK(seated(world, false) == "m1: e1* e2* e3* e5");
}

TEST_CASE("a group that is too small for its strand is void, and so is one without its whole team") {
    auto small = group_of_four("{at-least: 4, at-most: 4}").mentee("e4", "x-none: x\n", gone).mentee("e5");
    CHECK(shown(small) == "p1: (e4)");
    CHECK(seated(small, true) == "m2: e1 e2 e3 e5"); // as they wish: they are matched anew
    CHECK(seated(small, false) == "m2: e1 e2 e3 e5");
    auto led = group_of_four("{at-least: 2, at-most: 4}").mentor("m1", "x-none: x\n", "year: Y10\nleft: {date: 2026-10-01}\n");
    CHECK(shown(led) == "p1: (m1)");
    CHECK(seated(led, false) == "m2: e1 e2 e3 e4");
}

TEST_CASE("who joined the group since counts towards its size") {
    auto world = group_of_four("{at-least: 4, at-most: 4}").mentee("e4", "x-none: x\n", gone);
    world.mentee("e5").pair("p2", "m1", "e5");
    CHECK(shown(world) == "p1: m1 e1 e2 e3 (e4)");
    CHECK(seated(world, false) == "m1: e1* e2* e3* e5*");
}

TEST_CASE("who may not be in the group today, or has another, is no part of what stays") {
    auto world = group_of_four("{at-least: 1, at-most: 4}").mentee("e4", "x-none: x\n", gone);
    world.mentee("e3", "x-none: x\n", "year: Y7\npaused: {from: 2026-10-01}\n").pair("p2", "m2", "e2");
    CHECK(shown(world) == "p1: m1 e1 (e4)");
    world.mentee("e3", "not-with: [e1]\n"); // and two who are kept apart are no group
    CHECK(shown(world) == "p1: (e4)");
}

TEST_CASE("once they are agreed anew nothing is left to keep, and a newer pair that is left comes before an older") {
    auto world = group_of_four("{at-least: 2, at-most: 4}").mentee("e4", "x-none: x\n", gone).pair("p9", "m1", "e1, e2, e3");
    CHECK(shown(world).empty());
    world.mentee("e3", "x-none: x\n", gone);
    CHECK(shown(world) == "p9: m1 e1 e2 (e3)");
    world.pair("p9", "m1", "e1, e2, e3", "ended: {date: 2026-10-02, reason: partner-left}\n");
    CHECK(shown(world) == "p1: m1 e1 e2 (e3e4)");
}

TEST_CASE("of a row of several those are kept whom no rule keeps apart; a pair of two just ends") {
    auto world = World().strand("s", "matching: {mentees-per-mentor: {at-most: 3}, mentors-per-mentee: {at-most: 2}, prefer: {choices: 1}}\n");
    world.mentor("m1").mentor("m2").mentor("m3").mentee("e1", "choices: {s: [m3]}\n").mentee("e2").mentee("e3", "x-none: x\n", gone);
    CHECK(shown(world.pair("p1", "m1", "e3")).empty());
    CHECK(shown(world.pair("p1", "m1", "e1, e2, e3")) == "p1: m1 e1 e2 (e3)");
    CHECK(matched(world).find("m1-e1 m1-e2") != std::string::npos);
    CHECK(matched(world, true).find("m1-e1 m1-e2") != std::string::npos);
    world.mentor("m1", "not-with: [e2]\n");
    CHECK(shown(world) == "p1: m1 e1 (e3)");
    world.mentor("m1", "not-with: [e1, e2]\n");
    CHECK(shown(world) == "p1: (e3)");
    world.mentor("m1", "not-with: [e2]\n").pair("p1", "m1, m2", "e1, e2, e3");
    CHECK(shown(world) == "p1: (e3)"); // of several with several all or none
    world.mentor("m2", "x-none: x\n", "year: Y10\nleft: {date: 2026-10-01}\n");
    CHECK(shown(world) == "p1: m1 e1 (m2e3)");
    world.pair("p1", "m1, m2", "e1");
    CHECK(shown(world) == "p1: m1 e1 (m2)");
}

TEST_CASE("what stays of a row gives way where there is no room for it") {
    auto world = World().strand("s", "matching: {mentees-per-mentor: {at-most: 1}, prefer: {choices: 1}}\n");
    world.mentor("m1").mentee("e1").mentee("e2").mentee("e3", "x-none: x\n", gone).pair("p1", "m1", "e1, e2, e3");
    const auto made = world.programme();
    CHECK(instance_of(made).fixed().empty());
    CHECK(instance_of(made).of_rests().size() == 2);
}

TEST_CASE("a row of several that a person pinned stays without who left, even anew") {
    auto world = World().strand("s", "matching: {mentees-per-mentor: {at-most: 2}, prefer: {choices: 1}, order: [place, fit, keep]}\n");
    world.mentor("m1").mentor("m2").mentee("e1", "choices: {s: [m2]}\n").mentee("e2", "x-none: x\n", gone);
    world.mentee("e3", "choices: {s: [m2]}\n").pair("p1", "m1", "e1, e2, e3");
    CHECK(matched(world, true) == "m2-e1 m2-e3");
    record::ProposedRow row;
    row.mentors.insert({record::PersonId{"m1"}, {}});
    for (const char* id : {"e1", "e2", "e3"}) row.mentees.insert({record::PersonId{id}, {}});
    row.fit = 0;
    row.keep = true;
    row.agreed = text::Located<record::PairId>{record::PairId{"p1"}, {}};
    const auto made = world.programme();
    const std::vector<record::ProposedRow> rows{row};
    const auto instance = instance_of(made, {today(), true, true}, rows);
    const auto answer = match_optimally(instance);
    CHECK(pairs_of(instance, answer) == "m1-e1 m1-e3");
    CHECK(answer.edges.front().pinned);
}
