// SPDX-License-Identifier: MIT
#include "proposal/match_with_schedule.hpp"

#include "matching/small_worlds.hpp"
#include "proposal/match.hpp"
#include "scheduling/placeable.hpp"

using namespace kith;
using namespace kith::testing;
using scheduling::Placeable;

namespace {

constexpr const char* one_room =
    "scheduling: {slots: {names: [mon, tue, wed, p1]}, places: [snug], supervision: {meetings-per-adult: 1}, may-miss: {art: 1}}\n";

/// People with hours of their own, a lesson that may be missed once, one or two adults, and sometimes weeks in which someone is away, a limit
/// on meetings a week or a pair that is agreed.
World any_busy_world(std::mt19937& random) {
    const std::vector<std::string> slots{"mon", "tue", "wed", "p1"}, mentors{"m1", "m2", "m3"},
        mentees{"e1", "e2", "e3"};
    World world;
    if (random() % 3 == 0)
        world.file("programme.yaml", std::string(base_programme) + "at-most: {meetings-per-week: 1}\n");
    world.file("places.yaml", "snug: {holds: 1}\n");
    world.strand("s", "matching:\n  mentees-per-mentor: {at-most: 2}\n  prefer: {choices: 2, year-gap: "
                      "{weight: 1, ideal: 2}}\n"
                      "  order: [place, need, fit]\n" +
                          std::string(one_room));
    world.file("classes.yaml", "7B: {p1: art}\n");
    const auto hours = [&] { return "free: " + any_of_these(slots, random) + "\n"; };
    for (const auto& id : mentors)
        world.mentor(id, "x-none: x\n",
                     "year: Y" + std::to_string(9 + random() % 3) + "\n" + hours() +
                         (random() % 4 == 0 ? "away: [{from: 2026-10-12, to: 2026-10-12}]\n" : ""));
    for (const auto& id : mentees)
        world.mentee(id, "choices: {s: " + any_of_these(mentors, random) + "}\n", "year: Y7\nclasses: [7B]\n" + hours());
    for (const auto* id : {"a1", "a2"}) world.person(id, "strands: {s: supervisor}\n" + hours());
    if (random() % 3 == 0)
        world.pair("p1", mentors[random() % 3], mentees[random() % 3],
                   "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n");
    return world;
}

proposal::Timetabling two_weeks(const programme::Programme& world) {
    return {{strand_of(world)}, {day("2026-10-05"), day("2026-10-16")}};
}

/// True where all who are matched can meet: asked of the timetable alone.
bool all_can_meet(const matching::Instance& instance, const std::vector<matching::Edge>& edges) {
    proposal::EdgeRows rows;
    std::set<record::PairId> ended;
    for (const auto& [edge, pair] : instance.agreed())
        if (std::find(edges.begin(), edges.end(), edge) == edges.end())
            ended.insert(instance.programme()[pair].id);
    for (const auto edge : edges) {
        const auto agreed = instance.agreed().find(edge);
        rows.push_back({{edge, false, false,
                         agreed == instance.agreed().end() ? std::nullopt : std::optional(agreed->second)}});
    }
    const auto all = proposal::as_if_agreed(instance, two_weeks(instance.programme()), rows, ended);
    return scheduling::placeable(all.parts, all.stays) == Placeable::all;
}

/// Level by level, those first of which more, or less, is better.
bool is_better(const std::vector<matching::LevelValue>& a, const std::vector<matching::LevelValue>& b) {
    for (std::size_t l = 0; l < a.size(); ++l)
        if (a[l].values != b[l].values)
            return matching::is_less_better(a[l].name) ? a[l].values < b[l].values
                                                       : a[l].values > b[l].values;
    return false;
}

proposal::ScheduledMatch scheduled(const matching::Instance& instance) {
    proposal::PairTimes times(instance, two_weeks(instance.programme()));
    return proposal::match_with_schedule(instance, times);
}

/// Three pairs who want the one lunch of the week at which there is an adult for two of them.
World three_for_two() {
    World world;
    world.file("places.yaml", "snug: {holds: 2}\n");
    world.strand("s", "matching:\n  require: {year-gap: {at-least: 3, at-most: 3}}\n  order: [place, "
                      "need]\nscheduling: {places: [snug], "
                      "supervision: {meetings-per-adult: 2}}\n");
    world.person("a1", "strands: {s: supervisor}\nfree: [mon]\n");
    for (const auto* n : {"1", "2", "3"}) {
        world.mentor(std::string("m") + n, "x-none: x\n");
        world.mentee(std::string("e") + n, *n == '2' ? "need: high\n" : "x-none: x\n");
    }
    return world;
}

} // namespace

TEST_CASE(
    "no pairs that can all meet are better, on any level, than those found: all of them are looked at") {
    std::mt19937 random(5);
    int looked_at = 0, held_back = 0;
    for (int round = 0; round < 40; ++round) {
        const auto world = any_busy_world(random).programme();
        const auto instance = instance_of(world, {world.today(), true, random() % 3 == 0});
        std::vector<matching::Edge> fixed;
        for (const auto& one : instance.fixed()) fixed.push_back(one.edge);
        if (!all_can_meet(instance, fixed)) continue; // what is agreed cannot be held, whatever is matched
        ++looked_at;
        const auto found = scheduled(instance);
        std::vector<matching::Edge> edges;
        for (const auto& one : found.solution.edges) edges.push_back(one.edge);
        CHECK(found.is_proven);
        CHECK(all_can_meet(instance, edges));
        for (const auto& other : every_answer(instance)) {
            const auto values = matching::values_of(instance, other);
            if (!is_better(values, found.solution.levels)) continue;
            ++held_back;
            CHECK_FALSE(all_can_meet(instance, other));
        }
    }
    CHECK(looked_at > 20);
    CHECK(held_back > 20);
}

TEST_CASE("of three who could only meet at one lunch that holds two, those of higher need are matched, and "
          "the third told why") {
    const auto world = three_for_two().programme();
    const auto instance = instance_of(world);
    const auto found = scheduled(instance);
    CHECK(found.rounds == 2);
    CHECK(level_of(found.solution, "place") == std::vector<std::int64_t>{2});
    CHECK(level_of(found.solution, "need") == std::vector<std::int64_t>{1, 0, 1});
    CHECK(level_of(found.by_rules, "place") == std::vector<std::int64_t>{3});
    const auto proposal = proposal::from_scheduled(instance, found);
    REQUIRE(proposal.unplaced.size() == 1);
    CHECK(proposal.unplaced.front().because == "no-time");
}

TEST_CASE("a clash says which slots hold less, once for all weeks that are alike") {
    const auto world = three_for_two().programme();
    const auto instance = instance_of(world);
    const proposal::PairTimes times(instance, two_weeks(world));
    const auto clash = times.clash(matching::match_optimally(instance));
    REQUIRE(clash.crowded.size() == 1);
    const auto& one = clash.crowded.front();
    CHECK(one.slots() == std::set{slot_of(world, "mon")});
    CHECK(one.shortage.holds == 2);
    CHECK(one.pairs == 3);
    CHECK(one.weeks == 2);
    CHECK(one.monday == day("2026-10-05"));
}

TEST_CASE(
    "a mentor with one free lunch is crowded by two mentees, and one without any common lunch has no time") {
    World made;
    made.strand("s", "matching: {mentees-per-mentor: {at-most: 2}}\nscheduling: {supervision: none}\n");
    made.mentor("m1", "x-none: x\n", "year: Y10\nfree: [tue]\n");
    made.mentee("e1").mentee("e2");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const proposal::PairTimes times(instance, two_weeks(world));
    const auto clash = times.clash(matching::match_optimally(instance));
    REQUIRE(clash.crowded.size() == 1);
    CHECK(clash.crowded.front().shortage.person == who(world, "m1"));
    CHECK(clash.crowded.front().shortage.holds == 1);
    CHECK(clash.without_time == 0);
    made.mentee("e1", "x-none: x\n", "year: Y7\nbusy: [tue]\n")
        .mentee("e2", "x-none: x\n", "year: Y7\nbusy: [tue]\n");
    const auto apart = made.programme();
    const auto of_apart = instance_of(apart);
    CHECK(proposal::PairTimes(of_apart, two_weeks(apart))
              .clash(matching::match_optimally(of_apart))
              .without_time == 2);
}

TEST_CASE("a mentee who could only meet in a lesson misses no more of them than may be") {
    World made;
    made.strand("s", "scheduling: {slots: {names: [p1, mon]}, supervision: none, may-miss: {art: 1}}\n");
    made.file("classes.yaml", "7B: {p1: art}\n").mentor("m1", "x-none: x\n", "year: Y10\nfree: [p1, mon]\n");
    made.mentee("e1", "x-none: x\n", "year: Y7\nclasses: [7B]\nbusy: [mon]\n")
        .mentee("e2", "x-none: x\n", "year: Y7\nclasses: [7B]\n");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    proposal::PairTimes times(instance, two_weeks(world));
    const matching::Solution with_e1{{{edge_of(instance, "m1", "e1"), false, false, {}}}, {}};
    const auto clash = times.clash(with_e1);
    REQUIRE(clash.crowded.size() == 1);
    CHECK(clash.crowded.front().shortage.person == who(world, "e1"));
    CHECK(clash.crowded.front().shortage.lessons == std::set<record::Subject>{{"art"}});
    CHECK(clash.crowded.front().shortage.holds == 1);
    CHECK(clash.crowded.front().meetings == 2);
    // The limit that it becomes is of e1 alone: e2 has the lunch.
    const auto verdict = times.verdict(with_e1);
    REQUIRE(verdict.limits.size() == 1);
    CHECK(verdict.limits.front().amounts ==
          std::map<matching::Edge, int>{{edge_of(instance, "m1", "e1"), 2}});
    CHECK(pairs_of(instance, scheduled(instance).solution) == "m1-e2");
}
