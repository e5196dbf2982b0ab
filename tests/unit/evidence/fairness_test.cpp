// SPDX-License-Identifier: MIT
#include "evidence/fairness_tables.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

record::ProposedRow row(const std::set<std::string>& mentors, const std::set<std::string>& mentees, int fit) {
    record::ProposedRow made;
    for (const auto& id : mentors) made.mentors.insert({record::PersonId{id}, {}});
    for (const auto& id : mentees) made.mentees.insert({record::PersonId{id}, {}});
    made.fit = fit;
    return made;
}

record::MatchProposal proposing(const std::vector<record::ProposedRow>& rows) {
    record::MatchProposal proposal;
    proposal.strand = record::StrandName{"s"};
    proposal.made = today();
    proposal.pairs = rows;
    return proposal;
}

const Breakdown& by(const Fairness& fairness, By by) {
    return *std::find_if(fairness.breakdowns.begin(), fairness.breakdowns.end(),
                         [&](const Breakdown& one) { return one.by == by; });
}

std::string names(const Breakdown& breakdown) {
    std::string text;
    for (const auto& group : breakdown.groups)
        text += fmt::format("{}:{}/{} ", group.name, group.share.placed, group.share.mentees);
    return text;
}

std::string shown(const Figure& figure) {
    if (figure.is_hidden) return "c";
    return figure.value ? std::to_string(*figure.value) : "-";
}

/// Mentees, placed, share, fit and days of each line.
std::string page(const std::vector<FairnessLine>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += fmt::format("{} {} {} {} {} {} | ", shown(line.mentees), shown(line.placed), shown(line.share),
                            shown(line.fit), shown(line.waited_placed), shown(line.waited_unplaced));
    return text;
}

/// Groups of so many placed and not placed, each placed with fit 500 after 10 days, each other waiting 20.
Fairness made_of(const std::vector<std::pair<int, int>>& groups) {
    Fairness fairness;
    Breakdown breakdown{By::year, {}};
    for (const auto& [placed, unplaced] : groups) {
        const Share share{placed + unplaced, placed, placed * 500, placed * 10, unplaced * 20};
        breakdown.groups.push_back({"Y", share});
        fairness.all.mentees += share.mentees;
        fairness.all.placed += share.placed;
        fairness.all.fit += share.fit;
        fairness.all.waited_placed += share.waited_placed;
        fairness.all.waited_unplaced += share.waited_unplaced;
    }
    fairness.breakdowns = {breakdown, breakdown};
    fairness.breakdowns[1].by = By::form;
    return fairness;
}

} // namespace

TEST_CASE("mentees are counted by year, gender, form and the slots in which they could meet") {
    auto made = World().mentor("m1").mentor("m2");
    made.mentee("e1", "gender: girl\n", "year: Y8\nfree: [mon]\nsince: 2026-09-25\n")
        .mentee("e2", "gender: boy\n", "year: Y7\nfree: [mon, tue, wed]\n")
        .mentee("e3", "x-none: x\n", "year: Y7\nfree: [mon, tue, wed, thu]\nsince: 2026-10-01\n")
        .secret("names.yaml", "e1: {name: A, form: 8A}\ne2: {name: B, form: 7B}\ne3: {name: C}\n");
    const auto world = made.programme();
    const auto found = fairness(world, proposing({row({"m1"}, {"e1"}, 600), row({"m2"}, {"e3"}, 301)}));
    CHECK(found.all.mentees == 3);
    CHECK(found.all.placed == 2);
    CHECK(found.all.fit == 901);
    CHECK(found.all.waited_placed == 14);
    CHECK(names(by(found, By::year)) == "Y7:1/2 Y8:1/1 ");
    CHECK(names(by(found, By::gender)) == "boy:0/1 girl:1/1 :1/1 ");
    CHECK(names(by(found, By::form)) == "7B:0/1 8A:1/1 :1/1 ");
    CHECK(names(by(found, By::slots)) == "1:1/1 3 to 4:1/2 ");
}

TEST_CASE("a mentee's fit is the mean of their pairs, whatever rows they are written in") {
    const auto world = World().mentor("m1").mentor("m2").mentee("e1").mentee("e2").programme();
    CHECK(fairness(world, proposing({row({"m1", "m2"}, {"e1"}, 900)})).all.fit == 450);
    CHECK(fairness(world, proposing({row({"m1"}, {"e1"}, 800), row({"m2"}, {"e1"}, 400)})).all.fit == 600);
    CHECK(fairness(world, proposing({row({"m1"}, {"e1", "e2"}, 900)})).all.fit == 900);
}

TEST_CASE("in groups a team counts as one mentor, and a mentee's fit is their share of the group's row") {
    auto made = World().strand("s", "matching:\n  groups: {teams: [[m1, m2], [m3]]}\n", "group");
    made.mentor("m1").mentor("m2").mentor("m3").mentee("e1", "x-none: x\n", "year: Y6\n").mentee("e2").mentee("e3").mentee("e4");
    const auto world = made.programme();
    const auto found = fairness(world, proposing({row({"m1", "m2"}, {"e1", "e2"}, 1200), row({"m3"}, {"e3"}, 301)}));
    CHECK(found.all.mentees == 4);
    CHECK(found.all.placed == 3);
    CHECK(found.all.fit == 600 + 600 + 301);
    CHECK(names(by(found, By::year)) == "Y6:1/1 Y7:2/3 ");
    CHECK(by(found, By::year).groups[1].share.fit == 600 + 301);
    CHECK(page({tables_of(found, Audience::lead).all}) == "4 3 75 500 0 0 | ");
}

TEST_CASE("who is paused, referred on or gone is in no figure; without the private part gender is not known") {
    auto made = World().mentee("e1", "gender: girl\n").mentee("e2", "need: refer-on\n");
    made.mentee("e3", "x-none: x\n", "year: Y7\npaused: {from: 2026-10-01}\n")
        .mentee("e4", "x-none: x\n", "year: Y7\nleft: {date: 2026-10-01}\n");
    const auto world = made.programme();
    CHECK(fairness(world, proposing({})).all.mentees == 1);
    auto without = proposing({});
    without.without_private = true;
    CHECK(names(by(fairness(world, without), By::gender)) == ":0/2 ");
}

TEST_CASE("forms stand for mentees in a form-group strand") {
    auto made = World().mentor("m1").strand("s", "", "form-group");
    made.file("programme.yaml", std::string(base_programme) + "forms: {7a: {year: Y7}, 8b: {year: Y8}}\n");
    const auto world = made.programme();
    auto row_of_form = row({"m1"}, {}, 700);
    row_of_form.form = text::Located<record::FormName>{record::FormName{"7a"}, {}};
    const auto found = fairness(world, proposing({row_of_form}));
    CHECK(names(by(found, By::year)) == "Y7:1/1 Y8:0/1 ");
    CHECK(names(by(found, By::form)) == "7a:1/1 8b:0/1 ");
    CHECK(found.all.fit == 700);
}

TEST_CASE("the lead sees every figure, and a dash where there is none") {
    const auto tables = tables_of(made_of({{2, 1}, {0, 3}}), Audience::lead);
    REQUIRE(tables.tables.size() == 2);
    CHECK(page(tables.tables[0].lines) == "3 2 67 500 10 20 | 3 0 0 - - 20 | ");
}

TEST_CASE("for everyone, small numbers are kept back, and more so that they don't follow; forms are left out") {
    const auto tables = tables_of(made_of({{20, 3}, {30, 14}, {40, 20}}), Audience::everyone);
    REQUIRE(tables.tables.size() == 1);
    CHECK(page({tables.all}) == "127 90 71 500 10 20 | ");
    CHECK(page(tables.tables[0].lines) == "23 c c c c c | 44 c c c c c | 60 40 67 500 10 20 | ");
}

TEST_CASE("where hardly anyone is left over, only the sizes of groups are shown") {
    const auto tables = tables_of(made_of({{20, 1}, {30, 2}, {40, 0}}), Audience::everyone);
    CHECK(page({tables.all}) == "93 c c c c c | ");
    CHECK(page(tables.tables[0].lines) == "21 c c c c c | 32 c c c c c | 40 c c c c c | ");
    CHECK(page({tables_of(made_of({{2, 1}}), Audience::everyone).all}) == "c c c c c c | ");
}

TEST_CASE("where everyone is placed, this can be said") {
    const auto tables = tables_of(made_of({{20, 0}, {30, 0}}), Audience::everyone);
    CHECK(page(tables.tables[0].lines) == "20 20 100 500 10 - | 30 30 100 500 10 - | ");
}
