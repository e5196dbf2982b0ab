// SPDX-License-Identifier: MIT
#include "scheduling/units.hpp"

#include "planned_world.hpp"

using namespace kith;
using namespace kith::scheduling;
using namespace kith::testing;

namespace {

const std::string two_weeks = "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]\n"
                              "cycle: {weeks: [A, B], starts: 2026-09-07}\nslots:\n"
                              "  mon: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                              "  tue: {day: tue, from: \"12:30\", to: \"13:10\", kind: lunch}\n";

/// Two pairs in a strand with a place and an adult, for four weeks.
World four_weeks(const std::string& scheduling = "places: [hall], supervision: {meetings-per-adult: 2}") {
    World world;
    world.strand("s", "scheduling: {slots: {names: [mon, tue]}, " + scheduling + "}\n").file("places.yaml", "hall: {holds: 2}\n");
    for (const auto* n : {"1", "2"})
        world.mentor(std::string("m") + n).mentee(std::string("e") + n).pair(std::string("p") + n, std::string("m") + n, std::string("e") + n, asked);
    return world.person("a1", "strands: {s: supervisor}\n");
}

struct Planned {
    explicit Planned(const World& made, PlanDates covered = {day("2026-10-05"), day("2026-10-30")})
        : dates(covered), world(made.programme()), commitments(world, {strand_of(world)}, dates),
          parts{Instance(world, strand_of(world), dates, commitments)} {}

    std::vector<AlikeUnits> alike(Grouping grouping = Grouping::alike) const { return alike_units(parts, {{{}}, {}}, grouping); }

    PlanDates dates;
    programme::Programme world;
    Commitments commitments;
    std::vector<Instance> parts;
};

/// "10-05+10-12 10-19": the Mondays of each unit, and a blank between units.
std::string shown(const std::vector<Unit>& units) {
    std::string text;
    for (const auto& unit : units) {
        text += text.empty() ? "" : " ";
        for (const auto monday : unit.mondays) text += (monday == unit.mondays.front() ? "" : "+") + text::format(monday).substr(5);
    }
    return text;
}

/// The same with a bar between groups of units that are alike.
std::string shown(const std::vector<AlikeUnits>& groups) {
    std::string text;
    for (const auto& group : groups) text += (text.empty() ? "" : " | ") + shown(group.units);
    return text;
}

std::string groups_of(const World& made) { return shown(Planned(made).alike()); }

const std::string every_week = "10-05 10-12 10-19 10-26";

} // namespace

TEST_CASE("units: a plan's weeks from the Monday before it begins, whole fortnights where a strand meets so") {
    const Planned weekly(four_weeks(), {day("2026-10-07"), day("2026-10-20")});
    CHECK(shown(units_of(weekly.parts)) == "10-05 10-12 10-19");
    auto made = four_weeks("every: fortnight, places: [hall], supervision: {meetings-per-adult: 2}").file("calendars/h.yaml", two_weeks);
    CHECK(shown(units_of(Planned(made).parts)) == "10-05+10-12 10-19+10-26");
    CHECK(shown(units_of(Planned(made, {day("2026-10-12"), day("2026-10-30")}).parts)) == "10-12 10-19+10-26");
    CHECK(units_of({}).empty());
}

TEST_CASE("units: a date's place in its unit, and back") {
    const Unit unit{{day("2026-10-05"), day("2026-10-12")}};
    CHECK(unit.offset(day("2026-10-14")) == 9);
    CHECK(unit.at(9) == day("2026-10-14"));
    CHECK(unit.holds(day("2026-10-18")));
    CHECK_FALSE(unit.holds(day("2026-10-19")));
    CHECK_FALSE(unit.holds(day("2026-10-04")));
}

TEST_CASE("units: weeks in which all is the same are alike, and have the choices of the first") {
    const Planned planned(four_weeks());
    const auto groups = planned.alike();
    CHECK(shown(groups) == every_week);
    CHECK(shown(planned.alike(Grouping::apart)) == "10-05 | 10-12 | 10-19 | 10-26");
    REQUIRE(groups.size() == 1);
    std::string choices;
    for (const auto& choice : groups.front().choices) {
        const auto& task = planned.parts[choice.part].tasks()[choice.task];
        choices += planned.world[task.pair].id.text + " " + planned.world[task.options[choice.option].slot].name.text + " " +
                   text::format(choice.date).substr(5) + "; ";
        CHECK(choice.ready);
        CHECK_FALSE(choice.pinned);
        CHECK_FALSE(choice.agreed);
    }
    CHECK(choices == "p1 mon 10-05; p1 tue 10-06; p2 mon 10-05; p2 tue 10-06; ");
}

TEST_CASE("units: weeks differ by who can come, by what a slot holds and by what else they do") {
    const std::string apart = "10-05 10-19 10-26 | 10-12";
    const std::string away = "away: [{from: 2026-10-13, to: 2026-10-13}]\n";
    CHECK(groups_of(four_weeks().mentor("m1", "x-n: x\n", "year: Y10\n" + away)) == apart);
    CHECK(groups_of(four_weeks().file("places.yaml", "hall: {holds: 2, closed: [{from: 2026-10-13}]}\n")) == apart);
    CHECK(groups_of(four_weeks().person("a1", "strands: {s: supervisor}\n" + away)) == apart);
    CHECK(groups_of(four_weeks().person("a2", "strands: {s: supervisor}\n" + away)) == apart);
    auto other = four_weeks();
    with_second_plan(other.strand("t", ""), "  - {pair: p3, slot: wed, only: [2026-W42]}\n");
    CHECK(groups_of(other) == apart);
}

TEST_CASE("units: a week without any choice is in no group") {
    CHECK(groups_of(four_weeks().file("places.yaml", "hall: {holds: 2, closed: [{from: 2026-10-12, to: 2026-10-16}]}\n")) == "10-05 10-19 10-26");
}

TEST_CASE("units: weeks differ where a lesson that they miss counts in another term") {
    auto made = four_weeks("may-miss: {pe: 2}, places: [hall], supervision: {meetings-per-adult: 2}");
    made.file("classes.yaml", "7B: {mon: pe}\n").mentee("e1", "x-n: x\n", "year: Y7\nclasses: [7B]\n");
    CHECK(groups_of(made) == every_week);
    std::string calendar = base_calendar;
    const std::string one_term = "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}]";
    calendar.replace(calendar.find(one_term), one_term.size(),
                     "terms: [{name: one, from: 2026-09-02, to: 2026-10-16}, {name: two, from: 2026-10-19, to: 2026-12-18}]");
    CHECK(groups_of(made.file("calendars/h.yaml", calendar)) == "10-05 10-12 | 10-19 10-26");
}

TEST_CASE("units: what a person has pinned, and what is agreed and has lost its seat, is marked") {
    const std::string rows = "  - {pair: p1, slot: mon, only: [2026-W42], place: hall, supervisor: a1, keep: true}\n"
                             "  - {pair: p2, slot: tue, place: hall, supervisor: a1}\n";
    auto made = four_weeks().file("timetables/s/2026-10-05.yaml", "from: 2026-10-05\nuntil: 2026-10-30\nmeetings:\n" + rows);
    made.person("a1", "strands: {s: supervisor}\naway: [{from: 2026-10-20, to: 2026-10-20}]\n").person("a2", "strands: {s: supervisor}\n");
    const Planned planned(made);
    const auto& world = planned.world;
    const auto plan = programme::plans_of(world, strand_of(world)).front();
    Stays stays{{{plan.meetings.front()}}, {{}}};
    for (const auto& one : programme::meetings_between(world, strand_of(world), planned.dates.from, planned.dates.until))
        if (one.planned.pair != plan.meetings.front().pair) stays.agreed[0].push_back(one);
    std::string marks;
    const auto groups = alike_units(planned.parts, stays, Grouping::alike);
    for (const auto& group : groups)
        for (const auto& choice : group.choices)
            if (choice.pinned || choice.agreed || choice.adult_gone || choice.place_gone)
                marks += text::format(choice.date).substr(5) + (choice.pinned ? " pinned" : "") + (choice.agreed ? " agreed" : "") +
                         (choice.adult_gone ? " without adult" : "") + (choice.place_gone ? " without place" : "") + "; ";
    CHECK(marks == "10-06 agreed; 10-12 pinned; 10-13 agreed; 10-20 agreed without adult; ");
    CHECK(shown(groups) == "10-05 10-26 | 10-12 | 10-19");
}
