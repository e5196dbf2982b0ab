// SPDX-License-Identifier: MIT
#include "report/card_boards.hpp"
#include "report/card_sheets.hpp"
#include "report/cards.hpp"

#include "planned_world.hpp"

using namespace kith;
using namespace kith::testing;
using report::CardChoice;
using report::Cards;

namespace {

/// A text of a card, or "yes" and "no" of a flag.
std::string value(const text::Map& card, const std::string& name) {
    for (const auto& [key, held] : card.members()) {
        if (key != name) continue;
        if (const auto* text = held.as<std::string>()) return *text;
        if (const auto* flag = held.as<bool>()) return *flag ? "yes" : "no";
    }
    return "none";
}

std::size_t entries(const text::Map& card, const std::string& name) {
    for (const auto& [key, held] : card.members())
        if (key == name && held.as<text::List>() != nullptr) return held.as<text::List>()->size();
    return 0;
}

/// Every value fits the names of its kind, so that a template can be filled.
void fits(const Cards& cards, record::CardKind kind) {
    for (const auto& card : cards.values)
        CHECK_NOTHROW(report::card_html(report::built_in_template(kind), report::card_names(kind), card));
}

CardChoice choice_in(const programme::Programme& programme, const char* person = nullptr) {
    CardChoice choice{strand_of(programme)};
    if (person != nullptr) choice.person = who(programme, person);
    choice.week = text::week_of(day("2026-10-05"));
    return choice;
}

const std::string meetings = "  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n  - {pair: p2, slot: tue}\n";

} // namespace

TEST_CASE("a card to choose on has the mentors whom the rules allow, for mentees who have none") {
    auto world = planned("");
    world.strand("s", "matching: {require: {year-gap: {at-least: 3}}, mentees-per-mentor: {at-most: 2}}\n").mentor("m3", "x-n: x\n", "year: Y9\n");
    world.mentee("e3").mentee("e4", "not-with: [m1]\n").secret("names.yaml", "m1: {name: Max Bell}\nm2: {name: Mo}\ne3: {name: Ed}\n");
    world.file("pairs/p2.yaml", "id: p2\nstrand: s\nmentors: [m2]\nmentees: [e2]\nbegan: 2026-09-21\nended: {date: 2026-09-30, reason: other}\n");
    world.file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\n");
    const auto programme = world.programme();
    const auto instance = matching::Instance::of(programme, strand_of(programme), {today(), true, false}, {});
    REQUIRE(instance);
    const auto cards = report::choices(*instance, choice_in(programme), 9);
    fits(cards, record::CardKind::choice);
    REQUIRE(cards.values.size() == 3); // e1 has a mentor
    CHECK(cards.left_out == 1);
    CHECK(value(cards.values[1], "name") == "Ed");
    CHECK(entries(cards.values[1], "mentors") == 2); // m3 is two years older
    CHECK(entries(cards.values[2], "mentors") == 1); // and nobody is told whom they are never to meet
    CHECK(value(cards.values[1], "has-parts") == "no");
    const auto small = report::choices(*instance, choice_in(programme, "e3"), 1);
    REQUIRE(small.values.size() == 2);
    CHECK(value(small.values[1], "part") == "2 of 2");
    CHECK(report::choices(*instance, choice_in(programme, "e1"), 9).values.size() == 1);
    world.strand("s", "matching: {require: {year-gap: {at-least: 3}}}\n"); // one each: m1 has no room
    const auto full = world.programme();
    const auto with_full = matching::Instance::of(full, strand_of(full), {today(), true, false}, {});
    REQUIRE(with_full);
    CHECK(entries(report::choices(*with_full, choice_in(full, "e3"), 9).values[0], "mentors") == 1);
}

TEST_CASE("a letter goes from each mentor to each mentee, and says when, where and whom to ask") {
    const auto programme = planned(meetings).programme();
    const auto cards = report::letters(programme, choice_in(programme));
    fits(cards, record::CardKind::letter);
    REQUIRE(cards.values.size() == 2);
    CHECK(value(cards.values[0], "from") == "Max");
    CHECK(value(cards.values[0], "to") == "Eve");
    CHECK(value(cards.values[0], "year") == "Year 10");
    CHECK(value(cards.values[0], "when") == "Monday at 12:30");
    CHECK(value(cards.values[0], "where") == "hall");
    CHECK(value(cards.values[0], "adult") == "Al");
    CHECK(value(cards.values[1], "has-where") == "no");
    CHECK(report::letters(programme, choice_in(programme, "e2")).values.size() == 1);
}

TEST_CASE("in the term before, a letter says on which day they start") {
    const auto programme = planned(meetings).programme(day("2026-09-01"));
    const auto cards = report::letters(programme, choice_in(programme, "e1"));
    REQUIRE(cards.values.size() == 1);
    CHECK(value(cards.values[0], "start") == "Monday 21 September");
    CHECK(value(cards.values[0], "when") == "Monday at 12:30");
}

TEST_CASE("who is paused gets nothing, and that is counted and no more") {
    auto world = planned(meetings);
    world.mentee("e1", "x-none: x\n", "year: Y7\npaused: {from: 2026-10-01}\n");
    const auto programme = world.programme();
    const auto letters = report::letters(programme, choice_in(programme));
    CHECK(letters.values.size() == 1);
    CHECK(letters.left_out == 1);
    CHECK(report::weeks(programme, choice_in(programme), {20, 30}).left_out >= 1);
}

TEST_CASE("badges are for mentors whose gates hold, by what they are called") {
    auto world = planned(meetings);
    world.strand("s", "shown-as: Lunch team\nmatching: {require: {gates: {mentor: [training/core]}}}\n");
    world.mentor("m1", "x-none: x\n", "year: Y10\ngates: {training/core: {date: 2026-09-10}}\n");
    world.secret("names.yaml", "m1: {name: Maximilian Smith, known-as: Max}\nm2: {name: Mo Ali}\n");
    const auto programme = world.programme();
    const auto cards = report::badges(programme, choice_in(programme));
    fits(cards, record::CardKind::badge);
    REQUIRE(cards.values.size() == 1);
    CHECK(value(cards.values[0], "name") == "Max");
    CHECK(value(cards.values[0], "strand") == "Lunch team");
    CHECK(cards.left_out == 1);
}

TEST_CASE("without names a card has the id") {
    auto world = planned(meetings).without_private();
    const auto programme = world.programme();
    CHECK(value(report::badges(programme, choice_in(programme)).values.front(), "name") == "m1");
}

TEST_CASE("a week has what a person does, and not what is not held") {
    auto world = planned(meetings);
    const auto programme = world.programme();
    const auto cards = report::weeks(programme, choice_in(programme), {20, 30});
    fits(cards, record::CardKind::week);
    CHECK(cards.values.size() == 4);
    CHECK(value(cards.values[0], "week") == "Week of Monday 5 October");
    world.mentor("m1", "x-none: x\n", "year: Y10\naway: [{from: 2026-10-05, to: 2026-10-06}]\n");
    const auto without = world.programme();
    CHECK(report::weeks(without, choice_in(without), {20, 30}).values.size() == 2);
    const auto asked_for = report::weeks(without, choice_in(without, "e1"), {20, 30});
    REQUIRE(asked_for.values.size() == 1);
    CHECK(value(asked_for.values[0], "is-empty") == "yes");
}

TEST_CASE("a long week goes on, on a second card") {
    const auto programme = planned("  - {pair: p1, slot: mon}\n  - {pair: p1, slot: tue}\n").programme();
    const auto cards = report::weeks(programme, choice_in(programme, "e1"), {4, 30});
    REQUIRE(cards.values.size() == 2);
    CHECK(value(cards.values[1], "part") == "2 of 2");
    CHECK(entries(cards.values[1], "days") == 1);
}

TEST_CASE("a certificate says the hours of those who gave any") {
    auto world = planned(meetings);
    world.file("sessions/2026-W39/s.yaml", "rows:\n  - {date: 2026-09-21, slot: mon, pair: p1, came: [m1, e1], minutes: 100}\n");
    const auto programme = world.programme();
    const auto cards = report::certificates(programme, choice_in(programme));
    fits(cards, record::CardKind::certificate);
    REQUIRE(cards.values.size() == 1);
    CHECK(value(cards.values[0], "hours") == "1 hour 40 minutes");
    CHECK(value(cards.values[0], "times") == "1 time");
}

TEST_CASE("a board stands once for all and once for each who talks with symbols; credits stand once each") {
    auto world = planned(meetings);
    world.mentee("e1", "communication: [speech, symbols]\n");
    const auto programme = world.programme();
    const std::vector<report::PictureBoard> boards{
        {"How do I feel?", {{"happy", "data:a", "Ada, CC0"}, {"sad", "data:b", "Ada, CC0"}, {"cross", "data:c", "Bo, CC0"}}}};
    const auto choice = choice_in(programme);
    const auto pages = report::boards(programme, choice, boards, report::BoardUse::page, 12);
    fits(pages, record::CardKind::board);
    REQUIRE(pages.values.size() == 2);
    CHECK(value(pages.values[0], "has-name") == "no");
    CHECK(value(pages.values[1], "name") == "Eve");
    CHECK(value(pages.values[1], "ways") == "speech, symbols");
    CHECK(entries(pages.values[0], "credits") == 2);
    CHECK(report::boards(programme, choice, boards, report::BoardUse::page, 2).values.size() == 4);
    CHECK(report::boards(programme, choice, boards, report::BoardUse::pictures, 12).values.size() == 3);
}

TEST_CASE("a page has no script, fetches nothing, and has its sheets and marks") {
    const report::CardStyle style{record::CardKind::badge, report::CardSize::a4, report::CardCut::to_cut, report::CardPaper::cream};
    const auto page = report::cards_page("A & B", style, std::vector<std::string>(11, "<p>x</p>"));
    const auto count = [&](const std::string& what) {
        int n = 0;
        for (auto at = page.find(what); at != std::string::npos; at = page.find(what, at + 1)) ++n;
        return n;
    };
    CHECK(page.starts_with(report::cards_page_start));
    CHECK(count("<title>A &amp; B</title>") == 1);
    CHECK(count("default-src 'none'") == 1);
    CHECK(count("<script") == 0);
    CHECK(count("http:") + count("https:") == 0);
    CHECK(count("<section class=\"sheet\">") == 2);
    CHECK(count("class=\"marks\"") == 2);
    CHECK(count("<article class=\"card\">") == 11);
}
