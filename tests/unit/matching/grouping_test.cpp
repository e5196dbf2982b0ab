// SPDX-License-Identifier: MIT
#include "matching/group_explanation.hpp"
#include "pairing.hpp"

#include <random>

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

/// Sizes as the strand has them, and nobody beside someone they are kept apart from: for a set that has all fixed seats.
bool keeps_the_rules(const Teams& teams, const std::vector<Seat>& seats) {
    for (std::size_t t = 0; t < teams.count(); ++t) {
        std::vector<MenteePos> there;
        for (const auto seat : seats)
            if (seat.team == TeamPos{t}) there.push_back(seat.mentee);
        const auto size = static_cast<int>(there.size());
        if (size > teams.capacity({t}) || (size > 0 && size < teams.at_least() && !teams.has_fixed({t}))) return false;
        for (const auto a : there)
            for (const auto b : there)
                if (teams.kept_apart(a, b)) return false;
    }
    return true;
}

/// Every seating of the mentees who are not fixed, each in one open group or in none.
std::vector<std::vector<Seat>> every_seating(const Teams& teams) {
    std::vector<Seat> fixed;
    std::set<MenteePos> seated;
    for (const auto& one : teams.fixed()) fixed.push_back(one.seat), seated.insert(one.seat.mentee);
    std::vector<std::vector<Seat>> all{fixed};
    for (std::size_t e = 0; e < teams.instance().mentees(); ++e) {
        if (seated.contains({e}) || teams.instance().capacity(MenteePos{e}) == 0) continue;
        const auto count = all.size();
        for (std::size_t t = 0; t < teams.count(); ++t)
            for (std::size_t i = 0; i < count && teams.is_eligible({{t}, {e}}); ++i) {
                all.push_back(all[i]);
                all.back().push_back({{t}, {e}});
            }
    }
    std::erase_if(all, [&](const auto& seats) { return !keeps_the_rules(teams, seats); });
    return all;
}

/// What a seating is worth, less being better: the levels in turn, then the lottery.
std::vector<std::int64_t> worth(const Teams& teams, const std::vector<Seat>& seats) {
    std::vector<std::int64_t> all;
    for (const auto& level : values_of(teams, seats))
        for (const auto value : level.values) all.push_back(is_less_better(level.name) ? value : -value);
    std::int64_t lottery = 0;
    for (const auto seat : seats) lottery += teams[seat].lottery;
    all.push_back(lottery);
    return all;
}

struct Answer {
    std::vector<LevelValue> levels;
    bool closed = false; ///< some team has nobody
    bool left = false;   ///< some agreed group goes on without who left
};

/// The groups against every seating there is.
Answer check_against_all(const World& made, bool rematch) {
    const auto world = made.programme();
    const auto instance = instance_of(world, {world.today(), true, rematch});
    const auto teams = Teams::of(instance);
    REQUIRE_MESSAGE(teams, text::render(teams.findings()));
    const auto answer = group_optimally(*teams);
    CHECK(answer.proven);
    std::vector<Seat> seats;
    std::set<TeamPos> open;
    for (const auto& one : answer.seats) seats.push_back(one.seat), open.insert(one.seat.team);
    CAPTURE(groups_of(*teams, answer));
    REQUIRE(keeps_the_rules(*teams, seats));
    auto best = worth(*teams, seats);
    const auto found = best;
    for (const auto& other : every_seating(*teams)) best = std::min(best, worth(*teams, other));
    REQUIRE(found == best);
    const auto& rests = instance.rests();
    return {answer.levels, open.size() < teams->count(),
            std::any_of(rests.begin(), rests.end(), [](const Rest& rest) { return rest.stays(); })};
}

/// Three teams, six mentees and an agreed group of three, one of whom may have left.
World any_groups(std::mt19937& random) {
    const auto any = [&](std::size_t n) { return random() % n; };
    const auto at_least = 1 + any(3);
    auto world = grouped("[[m1, m2], [m3], [m4]]", fmt::format("{{at-least: {}, at-most: {}}}", at_least, std::max<std::size_t>(3, at_least) + any(2)),
                         "  prefer: {choices: 1}\n  order: " + std::string(any(2) == 0 ? "[keep, place, need, fit]" : "[place, spread, keep, fit]") + "\n");
    const std::vector<std::string> mentors{"m1", "m2", "m3", "m4"}, needs{"low", "middle", "high"};
    for (const auto& id : mentors) world.mentor(id, any(4) == 0 ? fmt::format("not-with: [e{}]\n", 4 + any(3)) : "x-none: x\n");
    for (std::size_t e = 1; e <= 6; ++e)
        world.mentee(fmt::format("e{}", e),
                     fmt::format("choices: {{s: [{}]}}\nneed: {}\n{}", mentors[any(4)], needs[any(3)],
                                 e > 3 && any(3) == 0 ? fmt::format("not-with: [e{}]\n", 4 + (e - 3) % 3) : ""));
    if (any(3) == 0) world.mentee("e3", "x-none: x\n", "year: Y7\nleft: {date: 2026-10-01}\n");
    const auto* team = any(2) == 0 ? "m1, m2" : "m3";
    return world.pair("p1", team, "e1, e2, e3");
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
    // Anew there is no team of m2 alone: e1 stays with m1, who takes one of the others, and nobody is left for m2 and m3.
    world.mentee("e2", "need: high\n");
    CHECK(groups_in(world, true) == "m1: e1 e2");
    world.mentee("e4");
    CHECK(groups_in(world, true).starts_with("m1: e1 "));
    check_against_all(world, true);
}

TEST_CASE("the groups are the best of all that there are, around what is agreed and anew") {
    std::mt19937 random(11);
    int kept = 0, closed = 0, left = 0;
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        const auto world = any_groups(random);
        for (const bool rematch : {false, true}) {
            const auto answer = check_against_all(world, rematch);
            kept += level(answer.levels, "keep").front() > 0 ? 1 : 0;
            closed += answer.closed ? 1 : 0;
            left += answer.left ? 1 : 0;
        }
    }
    CHECK(kept > 20);
    CHECK(closed > 20);
    CHECK(left > 5);
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
