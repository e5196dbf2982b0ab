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

namespace {

/// What everyone sees of the answers to one question, asked of all and of the bands given; c is kept back.
std::string shown_to_everyone(const std::string& questions) {
    auto world = planned(meetings);
    world.file("surveys/end.yaml", "name: End\ndate: 2026-10-10\nof: mentees\nquestions:\n" + questions);
    const auto programme = world.programme(day("2026-10-14"));
    const auto summary = summary_of(programme, evaluation(programme, day("2026-10-14")), Audience::everyone);
    const auto word = [](const Figure& figure) { return figure.is_hidden ? "c" : std::to_string(*figure.value); };
    std::string text;
    for (const auto& question : summary.questions) {
        text += (text.empty() ? "" : "; ") + question.ages + " " + word(question.base) + ":";
        for (const auto& [answer, count] : question.answers) text += " " + word(count);
    }
    return text;
}

std::string helped(const std::string& ages, const std::string& counts) {
    return "  - {asks: helped-listening, " + ages + "base: " + counts + "}\n";
}

std::string most_helpful(const std::string& ages, const std::string& counts) {
    return "  - {asks: most-helpful, " + ages + "base: " + counts + "}\n";
}

} // namespace

TEST_CASE("the bands of one question are kept back together: what they leave of all is a band too") {
    const auto all = helped("", "30, answers: {a-lot: 18, a-little: 12}");
    CHECK(shown_to_everyone(all) == "all 30: 12 18");
    CHECK(shown_to_everyone(helped("ages: under-11, ", "27, answers: {a-lot: 17, a-little: 10}")) ==
          "under-11 27: 10 17");
    const auto both = shown_to_everyone(all + helped("ages: under-11, ", "27, answers: {a-lot: 17, a-little: 10}"));
    CHECK_FALSE((both.find("all 30") != std::string::npos && both.find("under-11 27") != std::string::npos));
    CHECK_FALSE((both.find(" 18") != std::string::npos && both.find(" 17") != std::string::npos));
    CHECK(shown_to_everyone(all + helped("ages: under-11, ", "14, answers: {a-lot: 8, a-little: 6}")) ==
          "all 30: 12 18; under-11 14: 6 8");
}

TEST_CASE("so are those of a question with several answers each") {
    const auto all = most_helpful("", "40, answers: {advice: 30, someone-to-turn-to: 28}");
    CHECK(shown_to_everyone(all) == "all 40: 30 28");
    const auto both = shown_to_everyone(all + most_helpful("ages: 11-plus, ", "37, answers: {advice: 28, someone-to-turn-to: 26}"));
    CHECK_FALSE((both.find("all 40") != std::string::npos && both.find("11-plus 37") != std::string::npos));
    const auto more = most_helpful("", "44, answers: {advice: 30, someone-to-turn-to: 28}");
    CHECK(shown_to_everyone(more + most_helpful("ages: 11-plus, ", "22, answers: {advice: 14, someone-to-turn-to: 13}")) ==
          "all 44: 30 28; 11-plus 22: 14 13");
}
