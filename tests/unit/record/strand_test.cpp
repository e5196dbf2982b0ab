// SPDX-License-Identifier: MIT
#include "record/strand.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::record;
using namespace kith::testing;

namespace {

const std::string whole = R"(name: Wellbeing one-to-one
shown-as: Lunch team
model: one-to-one
led-by: staff
open-to: targeted
matching:
  require:
    gates: {mentor: [interview, pupil-consent], mentee: [pupil-consent], supervisor: [dbs]}
    year-gap: {at-least: 1, at-most: 4}
    mentor-years: {not: [Y11]}
    mentee-years: {only: [Y7, Y8]}
    shared-slots: 1
    same-school: true
    feeder: true
    shared-languages: 1
    shared-communication: 1
    subject: true
    different-form: true
  prefer: {choices: 5, answers: {weight: 2, questions: {outgoing: alike, patient: either}}, year-gap: {weight: 1, ideal: 3}}
  mentees-per-mentor: {at-least: 1, at-most: 2}
  mentors-per-mentee: {at-least: 0, at-most: 3}
  together: mentor
  order: [keep, place, need, weak, fit]
  rule: stable
  weak-below: 300
  seed: 7
scheduling:
  every: fortnight
  length: 30 min
  slots: {kinds: [tutor, lunch], names: [mon-p1]}
  places: [snug]
  supervision: {meetings-per-adult: 4, same-place: false, mentors-every: 2 weeks}
  may-miss: {pe: 2}
  prefer: {lunch: 2, same-slot: 3}
  duties: [{place: bench, slots: {kinds: [break]}, people: {at-least: 2, at-most: 3}, twos: true}]
  per-week: 2
  fair-over: term
  events: [{kind: training, name: core, length: 60 min, offers: 2, for: mentors, before: first-meeting}]
phases: [{from: 2027-01-10, model: drop-in, led-by: young-people, trial: true}]
)";

Strand strand_from(const std::string& bytes, Findings& findings) {
    const auto tree = tree_of(bytes);
    REQUIRE(tree);
    return read_record<Strand>(*tree, findings);
}

/// The codes for a strand with these lines beside its name and model.
Codes codes_with(const std::string& rest) {
    Findings findings;
    strand_from("name: s\nmodel: group\n" + rest, findings);
    return codes_of(findings);
}

} // namespace

TEST_CASE("every key of a strand is read, and writing it again says the same") {
    Findings findings;
    const auto strand = strand_from(whole, findings);
    CHECK_MESSAGE(findings.empty(), text::render(findings));
    const auto written = text::to_yaml(Codec<Strand>::write(strand));
    Findings again;
    const auto second = strand_from(written, again);
    CHECK(again.empty());
    CHECK(text::to_yaml(Codec<Strand>::write(second)) == written);
    const auto first_tree = tree_of(whole), second_tree = tree_of(written);
    for (const auto& entry : first_tree->entries) {
        if (entry.key == "scheduling") continue; // its sets are written sorted
        CAPTURE(entry.key);
        REQUIRE(second_tree->find(entry.key) != nullptr);
        CHECK(text::same_tree(entry.value, *second_tree->find(entry.key)));
    }
    CHECK(second.scheduling.slots->kinds == std::set<SlotKind>{SlotKind::tutor, SlotKind::lunch});
    CHECK(second.scheduling.may_miss.at(Subject{"pe"}) == 2);
    CHECK(second.scheduling.prefer.same_slot == 3);
    CHECK(second.scheduling.duties.front().people.at_most.value == 3);
}

TEST_CASE("what a strand does not name is at its default or off") {
    Findings findings;
    const auto strand = strand_from("name: s\nmodel: group\n", findings);
    CHECK(findings.empty());
    const auto& matching = strand.matching;
    CHECK(matching.mentees_per_mentor.at_least.value == 0);
    CHECK(matching.mentees_per_mentor.at_most.value == 1);
    CHECK(matching.mentors_per_mentee.at_most.value == 1);
    CHECK(matching.together == Together::none);
    CHECK(matching.rule == MatchRule::optimal);
    CHECK(matching.weak_below.value == 400);
    CHECK(matching.seed == 0);
    CHECK(matching.prefer.all.empty());
    CHECK_FALSE(matching.require.year_gap);
    CHECK_FALSE(matching.require.shared_slots);
    CHECK_FALSE(matching.require.same_school);
    CHECK(strand.scheduling.every == Every::week);
    CHECK(strand.scheduling.length == Duration{20, Duration::Unit::minute});
    CHECK_FALSE(strand.scheduling.places);
    CHECK_FALSE(strand.scheduling.supervision.needed);
}

TEST_CASE("preferences keep the order in which they are written") {
    Findings findings;
    const auto strand = strand_from(
        "name: s\nmodel: group\nmatching: {prefer: {gender: 1, x-mine: 3, choices: 2}}\n", findings);
    CHECK(findings.empty());
    REQUIRE(strand.matching.prefer.all.size() == 2);
    CHECK(strand.matching.prefer.all[0].kind == Preference::gender);
    CHECK(strand.matching.prefer.all[1].kind == Preference::choices);
    CHECK(strand.matching.prefer.all[1].weight == 2);
}

TEST_CASE("a weight is a whole number from nought to ten") {
    CHECK(codes_with("matching: {prefer: {choices: 0}}\n").empty());
    CHECK(codes_with("matching: {prefer: {choices: 10}}\n").empty());
    CHECK(codes_with("matching: {prefer: {choices: 11}}\n") == Codes{"bad-number"});
    CHECK(codes_with("matching: {prefer: {choices: \"5\"}}\n") == Codes{"bad-number"});
    CHECK(codes_with("matching: {prefer: {answers: {weight: 11}}}\n") == Codes{"bad-number"});
    CHECK(codes_with("matching: {prefer: {answers: {questions: {a: alike}}}}\n") == Codes{"missing-key"});
    CHECK(codes_with("matching: {prefer: [choices]}\n") == Codes{"wrong-kind"});
}

TEST_CASE("an unknown preference, question or level is helped") {
    CHECK(codes_with("matching: {prefer: {choises: 1}}\n") == Codes{"unknown-key"});
    CHECK(codes_with("matching: {prefer: {answers: {weight: 1, questions: {a: same}}}}\n") ==
          Codes{"bad-value"});
    CHECK(codes_with("matching: {order: [place, fits]}\n") == Codes{"bad-value"});
    CHECK(codes_with("matching: {order: [bounds]}\n") == Codes{"bad-value"}); // always first, never named
}

TEST_CASE("the preference for a year gap needs an ideal") {
    CHECK(codes_with("matching: {prefer: {year-gap: 2}}\n") == Codes{"missing-key"});
    CHECK(codes_with("matching: {prefer: {year-gap: {weight: 2}}}\n") == Codes{"missing-key"});
    CHECK(codes_with("matching: {prefer: {year-gap: {weight: 2, ideal: 14}}}\n") != Codes{});
    CHECK(codes_with("matching: {prefer: {year-gap: {weight: 2, ideal: 0}}}\n").empty());
}

TEST_CASE("supervision is none or how meetings are overseen") {
    Findings findings;
    const auto none = strand_from("name: s\nmodel: group\nscheduling: {supervision: none}\n", findings);
    CHECK_FALSE(none.scheduling.supervision.needed);
    const auto some =
        strand_from("name: s\nmodel: group\nscheduling: {supervision: {meetings-per-adult: 2}}\n", findings);
    CHECK(findings.empty());
    REQUIRE(some.scheduling.supervision.needed);
    CHECK(some.scheduling.supervision.needed->meetings_per_adult.value == 2);
    CHECK(codes_with("scheduling: {supervision: never}\n") == Codes{"wrong-kind"});
    CHECK(codes_with("scheduling: {supervision: {meetings-per-adult: 0}}\n") == Codes{"bad-number"});
}

TEST_CASE("points are for kinds of slot and for the same slot") {
    CHECK(codes_with("scheduling: {prefer: {lunch: 2, same-slot: 3, x-mine: 1}}\n").empty());
    CHECK(codes_with("scheduling: {prefer: {dinner: 2}}\n") == Codes{"bad-value"});
    CHECK(codes_with("scheduling: {prefer: {lunch: 11}}\n") == Codes{"bad-number"});
    CHECK(codes_with("scheduling: {prefer: lunch}\n") == Codes{"wrong-kind"});
}

TEST_CASE("the schema of preferences knows each of them and no other key") {
    const auto schema = tree_of(text::to_json(Codec<Prefer>::schema()));
    REQUIRE(schema);
    for (const auto& word : Codec<Preference>::all()) CHECK(schema->find("properties")->find(word) != nullptr);
    CHECK(schema->find("properties")->entries.size() == Codec<Preference>::all().size());
    CHECK(schema->find("additionalProperties")->text == "false");
    CHECK(schema->find("patternProperties")->find("^x-") != nullptr);
}

TEST_CASE("a name and a model are all that a strand must have") {
    Findings findings;
    strand_from("shown-as: x\n", findings);
    CHECK(codes_of(findings) == Codes{"missing-key", "missing-key"});
}
