// SPDX-License-Identifier: MIT
#include "scheduling/model.hpp"

#include "planned_world.hpp"
#include "solver/integer_rounds.hpp"

#include <algorithm>

using namespace kith;
using namespace kith::scheduling;
using namespace kith::testing;
using solver::Whole;

namespace {

using Numbers = std::vector<Whole>;
constexpr int weeks = 4;

/// Two mentors with a pupil each, four weeks of the slots mon and tue.
World two_pairs(const std::string& scheduling) {
    World world;
    world.strand("s", "scheduling: {slots: {names: [mon, tue]}, " + scheduling + "}\n");
    world.file("places.yaml", "hall: {holds: 4}\nsnug: {holds: 1}\n").mentor("m1").mentor("m2").mentee("e1").mentee("e2");
    return world.pair("p1", "m1", "e1", asked).pair("p2", "m2", "e2", asked);
}

struct Modelled {
    explicit Modelled(const World& made, std::vector<const char*> strands = {"s"}) : world(made.programme()) {
        std::vector<programme::StrandIndex> planned;
        for (const auto* name : strands) planned.push_back(strand_of(world, name));
        commitments = Commitments(world, planned, dates);
        for (const auto strand : planned) parts.emplace_back(world, strand, dates, commitments);
        const Stays none{std::vector<std::vector<programme::PlannedMeeting>>(parts.size()), {}};
        model.emplace(parts, none, Grouping::alike);
        choices = alike_units(parts, none, Grouping::alike).front().choices;
    }
    Modelled(const Modelled&) = delete;
    Modelled& operator=(const Modelled&) = delete;

    std::size_t at(Level level) const {
        const auto& levels = model->levels();
        return static_cast<std::size_t>(std::find(levels.begin(), levels.end(), level) - levels.begin());
    }
    std::string name_of(const WeekChoice& choice) const {
        const auto& task = parts[choice.part].tasks()[choice.task];
        return world[task.pair].id.text + " " + world[task.options[choice.option].slot].name.text;
    }

    /// What the levels are at best where these choices, and no others, are made so often: "p1 mon". Empty: it cannot be.
    solver::IntegerAnswer chosen(const std::map<std::string, Whole>& counts) const { return solver::best_of(chosen_program(counts)); }
    solver::IntegerProgram chosen_program(const std::map<std::string, Whole>& counts) const {
        auto program = model->program();
        // A choice's column is the one that the level of meetings counts.
        for (std::size_t i = 0; i < choices.size(); ++i) {
            const auto found = counts.find(name_of(choices[i]));
            const Whole count = found == counts.end() ? 0 : found->second;
            program.columns[program.levels[at(Level::meetings)][i].column] = {count, count};
        }
        return program;
    }
    Whole cost(Level level, const std::map<std::string, Whole>& counts) const {
        const auto answer = chosen(counts);
        REQUIRE_FALSE(answer.value.empty());
        return answer.objective[at(level)];
    }
    bool can_be(const std::map<std::string, Whole>& counts) const { return !chosen(counts).value.empty(); }

    PlanDates dates{day("2026-10-05"), day("2026-10-30")};
    programme::Programme world;
    Commitments commitments;
    std::vector<Instance> parts;
    std::optional<Model> model;
    std::vector<WeekChoice> choices; ///< of the first group of weeks
};

} // namespace

TEST_CASE("model: place comes first, then the strand's order, then steady slots and the lottery") {
    const std::vector<Level> first{Level::pinned, Level::place_high, Level::place_middle, Level::place_low,
                                   Level::meetings, Level::repair, Level::repair_adult, Level::repair_place};
    const auto with = [&](std::vector<Level> rest) {
        rest.insert(rest.begin(), first.begin(), first.end());
        rest.insert(rest.end(), {Level::steady, Level::lottery});
        return rest;
    };
    const Modelled usual(two_pairs("every: week"));
    CHECK(usual.model->levels() == with({Level::lessons, Level::prefer, Level::spread, Level::adults}));
    CHECK(usual.model->program().levels.size() == usual.model->levels().size());
    const Modelled own(two_pairs("order: [adults, spread]"));
    CHECK(own.model->levels() == with({Level::adults, Level::spread, Level::lessons, Level::prefer}));
    auto two = two_pairs("every: week").strand("t", "scheduling: {order: [prefer]}\n").strand("u", "scheduling: {order: [adults]}\n");
    const Modelled first_of_two(two, {"s", "t", "u"});
    CHECK(first_of_two.model->levels() == with({Level::prefer, Level::lessons, Level::spread, Level::adults}));
}

TEST_CASE("model: a pair meets once a week, and its meetings count for every week that is alike") {
    const Modelled made(two_pairs("prefer: {lunch: 3, same-slot: 2}"));
    CHECK_FALSE(made.model->counts_weeks());
    CHECK(made.choices.size() == 4);
    CHECK_FALSE(made.can_be({{"p1 mon", 1}, {"p1 tue", 1}}));
    const std::map<std::string, Whole> one{{"p1 mon", 1}}, both{{"p1 mon", 1}, {"p2 tue", 1}};
    CHECK(made.cost(Level::meetings, one) == -weeks);
    CHECK(made.cost(Level::meetings, both) == -2 * weeks);
    CHECK(made.cost(Level::place_low, {}) == 0);
    CHECK(made.cost(Level::place_low, one) == -1);
    CHECK(made.cost(Level::place_low, both) == -2);
    CHECK(made.cost(Level::prefer, both) == -2 * weeks * (3 + 2));
    CHECK(made.cost(Level::steady, both) == -2 * weeks);
}

TEST_CASE("model: a pair is placed in the band of its need") {
    const Modelled made(two_pairs("every: week").mentee("e1", "need: high\n").mentee("e2", "need: middle\n"));
    CHECK(made.cost(Level::place_high, {{"p1 mon", 1}}) == -1);
    CHECK(made.cost(Level::place_middle, {{"p1 mon", 1}}) == 0);
    CHECK(made.cost(Level::place_middle, {{"p2 mon", 1}}) == -1);
}

TEST_CASE("model: a slot holds what its places hold, and takes as many adults as oversee that") {
    const std::map<std::string, Whole> together{{"p1 mon", 1}, {"p2 mon", 1}}, apart{{"p1 mon", 1}, {"p2 tue", 1}};
    const Modelled small(two_pairs("places: [snug]"));
    CHECK_FALSE(small.can_be(together));
    CHECK(small.can_be(apart));
    auto world = two_pairs("places: [hall], supervision: {meetings-per-adult: 2}");
    world.person("a1", "strands: {s: supervisor}\n").person("a2", "strands: {s: supervisor}\n");
    const Modelled shared(world);
    CHECK(shared.cost(Level::adults, together) == weeks);
    CHECK(shared.cost(Level::adults, apart) == 2 * weeks);
    world.strand("s", "scheduling: {slots: {names: [mon, tue]}, places: [hall], supervision: {meetings-per-adult: 1}}\n");
    CHECK(Modelled(world).cost(Level::adults, together) == 2 * weeks);
    CHECK_FALSE(Modelled(world.person("a2", "year: Y10\n")).can_be(together));
}

TEST_CASE("model: strands that overlap share their places") {
    auto world = two_pairs("places: [snug]").strand("t", "scheduling: {slots: {names: [mon, tue]}, places: [snug]}\n");
    world.person("m2", "year: Y10\nstrands: {t: mentor}\n").person("e2", "year: Y7\nstrands: {t: mentee}\n");
    world.file("pairs/p2.yaml", "id: p2\nstrand: t\nmentors: [m2]\nmentees: [e2]\nbegan: 2026-09-21\n" + asked);
    const Modelled made(world, {"s", "t"});
    CHECK_FALSE(made.can_be({{"p1 mon", 1}, {"p2 mon", 1}}));
    CHECK(made.can_be({{"p1 mon", 1}, {"p2 tue", 1}}));
}

TEST_CASE("model: nobody is in two meetings at once, and a pupil's second on a date counts as spread") {
    auto world = two_pairs("every: week").pair("p2", "m2", "e1", asked).mentor("m3").pair("p3", "m3", "e1", asked);
    world.strand("s", "scheduling: {slots: {names: [first, next, last]}}\n");
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\nslots:\n"
                                   "  first: {day: mon, from: \"12:00\", to: \"12:30\", kind: lunch}\n"
                                   "  next: {day: mon, from: \"12:30\", to: \"13:00\", kind: lunch}\n"
                                   "  last: {day: mon, from: \"12:50\", to: \"13:20\", kind: lunch}\n");
    const Modelled made(world);
    CHECK_FALSE(made.can_be({{"p1 next", 1}, {"p2 last", 1}}));
    const std::map<std::string, Whole> two{{"p1 first", 1}, {"p2 next", 1}};
    CHECK(made.cost(Level::spread, {{"p1 first", 1}}) == 0);
    CHECK(made.cost(Level::spread, two) == weeks);
    // The rows that only help say nothing else.
    auto helped = made.chosen_program(two);
    CHECK(helped.cuts.size() >= 3);
    helped.rows.insert(helped.rows.end(), helped.cuts.begin(), helped.cuts.end());
    CHECK(solver::best_of(helped).objective == made.chosen(two).objective);
    world.file("programme.yaml", std::string(base_programme) + "at-most: {meetings-per-week: 1}\n");
    CHECK_FALSE(Modelled(world).can_be(two));
}

TEST_CASE("model: beside a meeting that is agreed elsewhere the first on its date counts as spread") {
    auto world = two_pairs("every: week").strand("t", "");
    with_second_plan(world, "  - {pair: p3, slot: mon}\n");
    world.file("calendars/h.yaml", std::string(base_calendar) + "  late: {day: mon, from: \"14:00\", to: \"14:30\", kind: lunch}\n");
    world.strand("s", "scheduling: {slots: {names: [late, tue]}}\n");
    const Modelled made(world);
    CHECK(made.cost(Level::spread, {{"p2 tue", 1}}) == 0);
    CHECK(made.cost(Level::spread, {{"p2 late", 1}}) == weeks);
}

TEST_CASE("model: lessons that may be missed so often make weeks differ, which are counted and split") {
    auto world = two_pairs("may-miss: {pe: 2}").file("classes.yaml", "7B: {mon: pe}\n");
    world.mentee("e1", "x-n: x\n", "year: Y7\nclasses: [7B]\n");
    const Modelled made(world);
    CHECK(made.model->counts_weeks());
    CHECK_FALSE(made.can_be({{"p1 mon", 3}}));
    CHECK(made.cost(Level::lessons, {{"p1 mon", 2}}) == 2);
    const auto answer = made.chosen({{"p1 mon", 2}, {"p1 tue", 2}});
    REQUIRE_FALSE(answer.value.empty());
    const auto meetings = made.model->placements(answer.value);
    REQUIRE(meetings);
    std::set<Date> mondays;
    for (const auto& one : *meetings) mondays.insert(text::monday_of(one.date));
    CHECK(meetings->size() == weeks);
    CHECK(mondays.size() == weeks);
}

TEST_CASE("model: after a gate has lapsed only those go on who have met before") {
    auto world = two_pairs("every: week");
    world.file("strands/s.yaml", "name: s\nmodel: one-to-one\nmatching: {require: {gates: {mentor: [dbs]}}}\n"
                                 "scheduling: {slots: {names: [mon, tue]}}\n");
    for (const auto& [mentor, until] : {std::pair{"m1", "2026-10-09"}, {"m2", "2026-12-18"}})
        world.mentor(mentor, "x-n: x\n", std::string("year: Y10\ngates: {dbs: {date: 2026-09-01, until: ") + until + "}}\n");
    // The choices are those of the first week; in the three others m2's pair meets anyway.
    const Modelled made(world);
    CHECK(made.cost(Level::meetings, {}) == -3);
    CHECK(made.cost(Level::meetings, {{"p1 tue", 1}}) == -3 - weeks);
}

TEST_CASE("model: an answer stands for a meeting in every week that is alike") {
    const Modelled made(two_pairs("every: week"));
    const auto meetings = made.model->placements(made.chosen({{"p2 tue", 1}}).value);
    REQUIRE(meetings);
    std::string dates;
    for (const auto& one : *meetings) {
        CHECK(one.task == 1);
        dates += text::format(one.date).substr(5) + " ";
    }
    CHECK(dates == "10-06 10-13 10-20 10-27 ");
}

TEST_CASE("model: the best steady plan is a plan, and is worth the same") {
    for (const auto* scheduling : {"prefer: {lunch: 3, same-slot: 2}", "may-miss: {pe: 2}, prefer: {same-slot: 2}"}) {
        auto world = two_pairs(scheduling).file("classes.yaml", "7B: {mon: pe}\n");
        world.mentee("e1", "x-n: x\n", "year: Y7\nclasses: [7B]\n").mentor("m2", "x-n: x\n", "year: Y10\naway: [{from: 2026-10-13, to: 2026-10-13}]\n");
        const Modelled made(world);
        const auto& steady = made.model->steady_program();
        const auto answer = solver::best_of(steady);
        REQUIRE(answer.value.size() == steady.columns.size());
        const auto value = made.model->from_steady(answer.value);
        CHECK(solver::why_not_feasible(made.model->program(), value) == "");
        const auto& program = made.model->program();
        Numbers worth;
        for (const auto& level : program.levels) {
            worth.push_back(0);
            for (const auto& term : level) worth.back() += term.amount * value[term.column];
        }
        for (std::size_t l = 0; l < made.at(Level::steady); ++l) CHECK(worth[l] == answer.objective[l]);
        // Everyone keeps to one slot: all meetings are in the most used one.
        CHECK(worth[made.at(Level::steady)] == worth[made.at(Level::meetings)]);
        CHECK(worth[made.at(Level::meetings)] < 0);
    }
}

TEST_CASE("model: sums over weeks and weeks on their own stand for one plan") {
    for (const auto* scheduling : {"prefer: {lunch: 3, same-slot: 2}", "may-miss: {pe: 2}, prefer: {same-slot: 2}",
                                   "may-miss: {pe: 2}, places: [hall], supervision: {meetings-per-adult: 2}"}) {
        CAPTURE(scheduling);
        auto world = two_pairs(scheduling).file("classes.yaml", "7B: {mon: pe}\n").person("a1", "strands: {s: supervisor}\n");
        world.mentee("e1", "x-n: x\n", "year: Y7\nclasses: [7B]\n").mentor("m2", "x-n: x\n", "year: Y10\naway: [{from: 2026-10-13, to: 2026-10-13}]\n");
        const Modelled made(world);
        const Model each(made.parts, {{{}}, {}}, Grouping::apart);
        const auto sums = solver::best_of(made.model->program());
        const auto weekly = made.model->apart(each, sums.value);
        REQUIRE(weekly);
        CHECK(solver::why_not_feasible(each.program(), *weekly) == "");
        CHECK(each.placements(*weekly) == made.model->placements(sums.value));
        const auto back = made.model->together(each, *weekly);
        REQUIRE(back);
        CHECK(solver::why_not_feasible(made.model->program(), *back) == "");
        for (std::size_t l = 0; l + 1 < each.program().levels.size(); ++l) {
            Whole apart = 0, together = 0;
            for (const auto& term : each.program().levels[l]) apart += term.amount * (*weekly)[term.column];
            for (const auto& term : made.model->program().levels[l]) together += term.amount * (*back)[term.column];
            CHECK(apart == together);
            CHECK(apart <= sums.objective[l]);
        }
    }
}

TEST_CASE("model: alike weeks that repeat one plan are not told of weeks that differ") {
    const Modelled made(two_pairs("every: week"));
    const Model each(made.parts, {{{}}, {}}, Grouping::apart);
    Numbers only_first(each.program().columns.size(), 0);
    CHECK(made.model->together(each, only_first));
    only_first[each.weeks().front().front()] = 1;
    CHECK_FALSE(made.model->together(each, only_first));
}

TEST_CASE("model: a plan is found part by part, by weeks and by pairs who share people") {
    auto world = two_pairs("may-miss: {pe: 2}, prefer: {same-slot: 2}").file("classes.yaml", "7B: {mon: pe}\n");
    world.mentee("e1", "x-n: x\n", "year: Y7\nclasses: [7B]\n").pair("p3", "m1", "e2", asked);
    const Modelled made(world);
    const Model each(made.parts, {{{}}, {}}, Grouping::apart);
    const auto parts_of = [&](std::size_t pairs) { return each.circles(2 * weeks * pairs); };
    REQUIRE(each.weeks().size() == weeks);
    CHECK(parts_of(1).size() == 3);
    CHECK(parts_of(2).size() == 2);
    CHECK(parts_of(3).size() == 1);
    // One part of all pairs leaves nothing out, so that it finds what the whole search does.
    const Numbers none(each.program().columns.size(), 0);
    const auto found = solver::searched_by_parts(each.program(), none, parts_of(3), {});
    CHECK(solver::why_not_feasible(each.program(), found) == "");
    const auto best = solver::best_of(each.program());
    const auto by_weeks = solver::searched_by_parts(each.program(), none, each.weeks(), {});
    CHECK(solver::why_not_feasible(each.program(), by_weeks) == "");
    for (std::size_t l = 0; l < each.program().levels.size(); ++l) {
        Whole worth = 0;
        for (const auto& term : each.program().levels[l]) worth += term.amount * found[term.column];
        CHECK(worth == best.objective[l]);
    }
    CHECK(each.placements(by_weeks)->size() == 3 * weeks);
}
