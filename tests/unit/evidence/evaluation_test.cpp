// SPDX-License-Identifier: MIT
#include "evidence/evaluation_shown.hpp"

#include "../planned_world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

const std::string meetings = "  - {pair: p1, slot: mon, weeks: [A, B], place: snug, supervisor: a1}\n"
                             "  - {pair: p2, slot: tue, weeks: [A, B], place: hall}\n";

World with_sessions() {
    auto world = planned(meetings);
    world.mentee("e2", "x-n: x\n", "year: Y6\n");
    const auto week = [&](const char* name, const char* monday, const char* tuesday, bool eve, bool eli) {
        world.file(std::string("sessions/") + name + "/s.yaml",
                   std::string("confirmed: {by: a1, date: ") + tuesday + "}\nrows:\n" + "  - {date: " + monday +
                       ", slot: mon, pair: p1, came: [m1" + (eve ? ", e1" : "") + "]}\n  - {date: " + tuesday +
                       ", slot: tue, pair: p2, came: [m2" + (eli ? ", e2" : "") + "]}\n");
    };
    week("2026-W39", "2026-09-21", "2026-09-22", true, true);
    week("2026-W40", "2026-09-28", "2026-09-29", true, true);
    week("2026-W41", "2026-10-05", "2026-10-06", true, false);
    week("2026-W42", "2026-10-12", "2026-10-13", false, false);
    return world;
}

Evaluation at(const World& world, const char* on = "2026-10-14") { return evaluation(world.programme(day(on)), day(on)); }

} // namespace

TEST_CASE("weekly contact is three of four school weeks on record, by the year group's age band") {
    const auto view = at(with_sessions());
    REQUIRE(view.contact.size() == 2);
    CHECK(view.contact[0].ages == record::AgeBand::under_11);
    CHECK(view.contact[0].weekly.all == 1); // Y6, two of four
    CHECK(view.contact[0].weekly.some == 0);
    CHECK(view.contact[1].weekly.some == 1); // Y7, three of four
    CHECK(view.contact[1].school_day.some == 1);
}

TEST_CASE("weeks that are not on record are left out") {
    const auto view = evaluation(with_sessions().programme(day("2026-11-23")), day("2026-11-23"));
    CHECK(view.contact[1].weekly.some == 1);
}

TEST_CASE("pupils are measured before and after where one measure was filled in at both") {
    auto world = planned(meetings);
    const std::string scale = "name: A\nsource: b\nlicence: {status: free}\nitems: 1\nresponse: [0, 9]\nsubscales: {all: {items: [1]}}\n";
    world.file("measures/a.yaml", scale).file("measures/b.yaml", scale);
    world.mentee("e1", "measures: [{measure: a, wave: pre, date: 2026-09-20, items: [3]}, {measure: a, wave: post, date: 2026-10-01, items: [4]}]\n");
    world.mentee("e2", "measures: [{measure: a, wave: pre, date: 2026-09-20, items: [3]}, {measure: b, wave: post, date: 2026-10-01, items: [4]}]\n");
    const auto view = at(world);
    CHECK(view.assessed.mentees == 2);
    CHECK(view.assessed.before == 2);
    CHECK(view.assessed.after == 2);
    CHECK(view.assessed.both == 1);
}

TEST_CASE("the axes are those of the phase in force, and forms of support follow from the models") {
    auto world = planned(meetings);
    world.strand("t", "led-by: staff\nopen-to: all\nphases: [{from: 2026-10-01, model: drop-in, led-by: young-people}]\n");
    const auto before = at(world, "2026-09-30"), after = at(world);
    CHECK(before.one_to_one);
    CHECK_FALSE(before.group_based);
    CHECK(after.group_based);
    CHECK(after.axes.at(1).model == record::Model::drop_in);
    CHECK(after.axes.at(1).led_by == record::LedBy::young_people);
}

TEST_CASE("small answers of a survey are kept back from everyone, with one more so that none can be worked out") {
    auto world = planned(meetings);
    world.file("surveys/end.yaml", "name: End\ndate: 2026-10-10\nof: mentees\nquestions:\n"
                                   "  - {asks: helped-listening, base: 40, answers: {a-lot: 28, a-little: 9, not-at-all: 3}}\n"
                                   "  - {asks: most-helpful, base: 40, answers: {advice: 30, someone-to-turn-to: 38}}\n");
    const auto programme = world.programme(day("2026-10-14"));
    const auto summary = summary_of(programme, evaluation(programme, day("2026-10-14")), Audience::everyone);
    REQUIRE(summary.questions.size() == 2);
    const auto count = [&](std::size_t question, const char* answer) {
        for (const auto& [name, figure] : summary.questions[question].answers)
            if (name == answer) return figure;
        return Figure{-1, false};
    };
    CHECK(count(0, "not-at-all").is_hidden);
    CHECK(count(0, "a-little").is_hidden);
    CHECK(count(0, "a-lot").value == 28);
    CHECK(count(1, "advice").value == 30);
    CHECK(count(1, "someone-to-turn-to").is_hidden); // two did not
    CHECK(summary.mentees.is_hidden);
}
