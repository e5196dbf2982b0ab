// SPDX-License-Identifier: MIT
#include "matching/explanation.hpp"
#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

const std::string none = "x-none: x\n";

/// The rules that m1 and e1 break, joined.
std::string broken(const World& world, bool use_private = true) {
    std::string names;
    for (const auto& name : broken_names(pairing_of(world, use_private).broken))
        names += (names.empty() ? "" : " ") + name;
    return names;
}

/// A strand with one rule, a mentor and a mentee with these private keys.
World required(const std::string& rule, const std::string& mentor = none, const std::string& mentee = none) {
    return World()
        .strand("s", "matching: {require: {" + rule + "}}\n")
        .mentor("m1", mentor)
        .mentee("e1", mentee);
}

/// The same with these tracked keys.
World tracked(const std::string& rule, const std::string& mentor, const std::string& mentee) {
    return World()
        .strand("s", "matching: {require: {" + rule + "}}\n")
        .mentor("m1", none, mentor)
        .mentee("e1", none, mentee);
}

World across(const std::string& rule, const std::string& more = "") {
    return World()
        .file("programme.yaml", two_schools + more)
        .file("calendars/o.yaml", base_calendar)
        .strand("s", "matching: {require: {" + rule + "}}\n")
        .person("m1", "school: h\nyear: Y10\nstrands: {s: mentor}\n")
        .person("e1", "school: o\nyear: Y6\nstrands: {s: mentee}\n");
}

const std::string agreement = "sharing: [{between: [h, o], agreement: 2026-10-05, until: 2026-10-05}]\n";

} // namespace

TEST_CASE("a rule that the strand does not name is off") {
    CHECK(broken(World().mentor("m1", none, "").mentee("e1", none, "")).empty());
}

TEST_CASE("gates hold from their date to their end with a yes") {
    const auto mentor_gate = [](const std::string& gate) {
        return broken(tracked("gates: {mentor: [dbs]}", "year: Y10\n" + gate, "year: Y7\n"));
    };
    CHECK(mentor_gate("gates: {dbs: {date: 2026-10-05}}\n").empty());
    CHECK(mentor_gate("gates: {dbs: {date: 2026-10-06}}\n") == "gates");
    CHECK(mentor_gate("gates: {dbs: {date: 2026-09-01, until: 2026-10-05}}\n").empty());
    CHECK(mentor_gate("gates: {dbs: {date: 2026-09-01, until: 2026-10-04}}\n") == "gates");
    for (const auto* yes : {"given", "accepted", "passed"})
        CHECK(mentor_gate(std::string("gates: {dbs: {date: 2026-09-01, outcome: ") + yes + "}}\n").empty());
    for (const auto* no : {"refused", "withdrawn", "not-this-time", "failed"})
        CHECK(mentor_gate(std::string("gates: {dbs: {date: 2026-09-01, outcome: ") + no + "}}\n") == "gates");
    CHECK(mentor_gate("") == "gates");
    CHECK(mentor_gate("gates: {dbs/other: {date: 2026-09-01}}\n") == "gates");
    CHECK(
        broken(tracked("gates: {mentee: [ok]}", "year: Y10\n", "gates: {ok: {date: 2026-09-01}}\n")).empty());
    CHECK(broken(tracked("gates: {mentee: [ok]}", "year: Y10\ngates: {ok: {date: 2026-09-01}}\n",
                         "year: Y7\n")) == "gates");
}

TEST_CASE("the year gap lies between its ends, and unknown years make none") {
    const auto gap = [](const char* rule, const char* mentor, const char* mentee) {
        return broken(tracked(std::string("year-gap: ") + rule, mentor, mentee));
    };
    CHECK(gap("{at-least: 3}", "year: Y10\n", "year: Y7\n").empty());
    CHECK(gap("{at-least: 4}", "year: Y10\n", "year: Y7\n") == "year-gap");
    CHECK(gap("{at-most: 3}", "year: Y10\n", "year: Y7\n").empty());
    CHECK(gap("{at-most: 2}", "year: Y10\n", "year: Y7\n") == "year-gap");
    CHECK(gap("{at-least: 1, at-most: 1}", "year: Y1\n", "year: R\n").empty());
    CHECK(gap("{at-least: 0}", "year: Y7\n", "year: Y8\n") == "year-gap");
    CHECK(gap("{at-most: 9}", "", "year: Y7\n") == "year-gap");
    CHECK(gap("{at-most: 9}", "year: Y10\n", "") == "year-gap");
}

TEST_CASE("years are those that are listed, or those that are not") {
    CHECK(broken(tracked("mentor-years: {not: [Y11]}", "year: Y10\n", "year: Y7\n")).empty());
    CHECK(broken(tracked("mentor-years: {not: [Y10]}", "year: Y10\n", "year: Y7\n")) == "mentor-years");
    CHECK(broken(tracked("mentor-years: {not: [Y11]}", "", "year: Y7\n")) == "mentor-years");
    CHECK(broken(tracked("mentee-years: {only: [Y7, Y8]}", "year: Y10\n", "year: Y7\n")).empty());
    CHECK(broken(tracked("mentee-years: {only: [Y8]}", "year: Y10\n", "year: Y7\n")) == "mentee-years");
    CHECK(broken(tracked("mentee-years: {only: [Y7]}", "year: Y10\n", "")) == "mentee-years");
}

TEST_CASE("shared slots are counted where both are usable and someone oversees") {
    const auto slots = [](const char* k) {
        return tracked(std::string("shared-slots: ") + k, "free: [mon, tue]\n", "free: [tue, wed, mon]\n");
    };
    CHECK(broken(slots("2")).empty());
    CHECK(broken(slots("3")) == "shared-slots");
    CHECK(broken(tracked("shared-slots: 1", "free: []\n", "year: Y7\n")) == "shared-slots");
    auto overseen = slots("1");
    overseen.strand(
        "s", "matching: {require: {shared-slots: 1}}\nscheduling: {supervision: {meetings-per-adult: 1}}\n");
    CHECK(broken(overseen) == "shared-slots");
    CHECK(broken(overseen.person("a1", "strands: {s: supervisor}\nfree: [wed]\n")) == "shared-slots");
    CHECK(broken(overseen.person("a1", "strands: {s: supervisor}\nfree: [tue]\n")).empty());
}

TEST_CASE("same-school and feeder look at the schools") {
    CHECK(broken(required("same-school: true")).empty());
    CHECK(broken(across("same-school: true", agreement)) == "same-school");
    CHECK(broken(across("feeder: true", agreement)).empty());
    CHECK(broken(required("feeder: true")) == "feeder");
}

TEST_CASE("two schools share under an agreement that is in force on the day") {
    CHECK(broken(across("", agreement)).empty());
    CHECK(broken(across("")) == "sharing");
    CHECK(broken(across("", "sharing: [{between: [h, o], agreement: 2026-10-06}]\n")) == "sharing");
    CHECK(broken(across("", "sharing: [{between: [h, o], agreement: 2026-01-01, until: 2026-10-04}]\n")) ==
          "sharing");
    CHECK(broken(across("", "sharing: [{between: [h], agreement: 2026-01-01}]\n")) == "sharing");
}

TEST_CASE("languages are shared by their primary subtag") {
    CHECK(broken(required("shared-languages: 1", "languages: [en-GB, ur]\n", "languages: [EN]\n")).empty());
    CHECK(broken(required("shared-languages: 2", "languages: [en-GB, en-US]\n",
                          "languages: [en, en-IE]\n")) == "shared-languages");
    CHECK(broken(required("shared-languages: 1", "languages: [en]\n", "languages: [pl]\n")) ==
          "shared-languages");
    CHECK(broken(required("shared-languages: 1", "languages: [en]\n")) == "shared-languages");
}

TEST_CASE("means of communication are shared") {
    CHECK(broken(required("shared-communication: 1", "communication: [speech, signs]\n",
                          "communication: [signs]\n"))
              .empty());
    CHECK(broken(required("shared-communication: 1", "communication: [speech]\n",
                          "communication: [signs]\n")) == "shared-communication");
    CHECK(broken(required("shared-communication: 1", none, "communication: [signs]\n")) ==
          "shared-communication");
}

TEST_CASE("a subject that is wanted is one that is offered") {
    CHECK(broken(required("subject: true", "offers: [maths, art]\n", "wants: [maths]\n")).empty());
    CHECK(broken(required("subject: true", "offers: [art]\n", "wants: [maths]\n")) == "subject");
    CHECK(broken(required("subject: true", "offers: [art]\n")) == "subject");
    CHECK(broken(required("subject: true", none, "wants: [maths]\n")) == "subject");
    CHECK(broken(required("subject: true", "wants: [maths]\n", "offers: [maths]\n")) == "subject");
}

TEST_CASE("forms are both given and different") {
    const auto forms = [](const char* names) {
        return broken(required("different-form: true").secret("names.yaml", names));
    };
    CHECK(forms("m1: {name: M, form: 10A}\ne1: {name: E, form: 7B}\n").empty());
    CHECK(forms("m1: {name: M, form: 7B}\ne1: {name: E, form: 7B}\n") == "different-form");
    CHECK(forms("m1: {name: M, form: 10A}\ne1: {name: E}\n") == "different-form");
    CHECK(forms("e1: {name: E, form: 7B}\n") == "different-form");
}

TEST_CASE("who asks for the same gender, on either side, needs both given and equal") {
    const std::string asks = "asks: {gender: same}\n", girl = "gender: girl\n", boy = "gender: boy\n";
    CHECK(broken(required("", girl + asks, girl)).empty());
    CHECK(broken(required("", girl, girl + asks)).empty());
    CHECK(broken(required("", girl, boy + asks)) == "asks.gender");
    CHECK(broken(required("", girl + asks, boy)) == "asks.gender");
    CHECK(broken(required("", none, girl + asks)) == "asks.gender");
    CHECK(broken(required("", none, asks)) == "asks.gender");
    CHECK(broken(required("", girl, boy + "asks: {gender: any}\n")).empty());
}

TEST_CASE("who is paused, referred on or kept apart is not available, and nothing says which") {
    CHECK(broken(tracked("", "paused: {from: 2026-10-05}\n", "")) == "not-available");
    CHECK(broken(tracked("", "paused: {from: 2026-10-06}\n", "")).empty());
    CHECK(broken(tracked("", "", "paused: {from: 2026-10-05}\n")) == "not-available");
    CHECK(broken(required("", none, "need: refer-on\n")) == "not-available");
    CHECK(broken(required("", "not-with: [e1]\n")) == "not-available");
    CHECK(broken(required("", none, "not-with: [m1]\n")) == "not-available");
}

TEST_CASE("a pair that ended for good is not proposed again") {
    const auto again = [](const char* more) { return broken(required("").pair("p1", "m1", "e1", more)); };
    CHECK(again("ended: {date: 2026-10-05, reason: other}\nagain: false\n") == "not-available");
    CHECK(again("ended: {date: 2026-10-05, reason: other}\nagain: true\n").empty());
    CHECK(again("ended: {date: 2026-10-05, reason: other}\n").empty());
}

TEST_CASE("without the private part its rules are passed over and the others are not") {
    CHECK(broken(required("shared-languages: 1, subject: true, year-gap: {at-least: 9}", "not-with: [e1]\n",
                          "need: refer-on\n"),
                 false) == "year-gap");
}

TEST_CASE("several rules are named in the order of the table") {
    CHECK(broken(required("subject: true, gates: {mentor: [dbs]}, year-gap: {at-least: 9}", none,
                          "not-with: [m1]\n")) == "gates year-gap subject not-available");
}

TEST_CASE("a form stands for the mentee: its year counts and person rules do not") {
    auto world = World().mentor("m1").file("programme.yaml",
                                           std::string(base_programme) + "forms: {7b: {year: Y7}}\n");
    const auto rules = [&](const std::string& rule) {
        world.strand("s", "matching: {require: {" + rule + "}}\n", "form-group");
        const auto made = world.programme();
        const auto instance = instance_of(made);
        REQUIRE(instance.mentees() == 1);
        return broken_names(instance[{{0}, {0}}].broken);
    };
    CHECK(rules("year-gap: {at-least: 3}, subject: true, shared-languages: 1, different-form: true, gates: "
                "{mentee: [x]}")
              .empty());
    CHECK(rules("year-gap: {at-least: 4}") == std::vector<std::string>{"year-gap"});
    CHECK(rules("gates: {mentor: [x]}") == std::vector<std::string>{"gates"});
}
