// SPDX-License-Identifier: MIT
#include "record/person.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::record;
using namespace kith::testing;

namespace {

const std::string tracked_file = R"(id: 7k2mq
school: hillside
year: Y7
strands: {chess: mentor, wellbeing: mentee}
classes: [7B, ma2]
free: [mon-lunch]
busy: [tue-lunch]
away: [{from: 2026-11-09, to: 2026-11-11}]
gates: {pupil-consent: {date: 2026-09-10, outcome: given}, training/core: {date: 2026-09-15, hours: 2}}
capacity: {chess: 2}
at-once: 4
no-duty: [fri]
since: 2026-09-10
starts: 2026-09-07
paused: {from: 2026-11-02}
left: {date: 2027-01-15}
)";

const std::string secret_file = R"(born: 2015-03-02
upn: H801200001001
gender: girl
interests: [chess, drawing]
languages: [en, ur]
communication: [speech]
offers: [maths]
wants: [french]
answers: {outgoing: 2}
need: middle
tags: [young-carer]
asks: {gender: same}
choices: {wellbeing: [m4t7z, 0qwxe]}
not-with: [h2n8v]
referred: {date: 2026-09-10, by: self}
referred-on: [{date: 2026-10-02, to: school nurse, taken-up: true}]
arrangements: sits near the door
)";

Person person_from(const std::string& bytes, Part part, Findings& findings, const Widened& widened = {}) {
    const auto tree = tree_of(bytes);
    REQUIRE(tree);
    Person person;
    read_person(*tree, part, widened, person, findings);
    return person;
}

/// The keys that one of the files has and the other refuses.
Codes codes_in(const std::string& bytes, Part part, const Widened& widened = {}) {
    Findings findings;
    person_from(bytes, part, findings, widened);
    return codes_of(findings);
}

} // namespace

TEST_CASE("every key of the tracked file is read and written back") {
    Findings findings;
    const auto person = person_from(tracked_file, Part::tracked, findings);
    CHECK(findings.empty());
    CHECK_FALSE(person.has_private_file);
    const auto again = tree_of(text::to_yaml(write_person(person, Part::tracked, {})));
    REQUIRE(again);
    CHECK(text::same_tree(*again, *tree_of(tracked_file)));
}

TEST_CASE("every key of the private file is read and written back") {
    Findings findings;
    const auto person = person_from(secret_file, Part::secret, findings);
    CHECK(findings.empty());
    CHECK(person.has_private_file);
    const auto again = tree_of(text::to_yaml(write_person(person, Part::secret, {})));
    REQUIRE(again);
    CHECK(text::same_tree(*again, *tree_of(secret_file)));
}

TEST_CASE("each file is written with its own keys alone") {
    Findings findings;
    auto person = person_from(tracked_file, Part::tracked, findings);
    read_person(*tree_of(secret_file), Part::secret, {}, person, findings);
    CHECK(findings.empty());
    const auto tracked = tree_of(text::to_yaml(write_person(person, Part::tracked, {})));
    CHECK(text::same_tree(*tracked, *tree_of(tracked_file)));
}

TEST_CASE("a private key in the tracked file is an error, one by one") {
    const auto secret = tree_of(secret_file);
    REQUIRE(secret->entries.size() == 17);
    for (const auto& entry : secret->entries) {
        CAPTURE(entry.key);
        const auto line =
            secret_file.substr(entry.key_begin, secret_file.find('\n', entry.key_begin) - entry.key_begin);
        CHECK(codes_in("id: x\n" + line + "\n", Part::tracked) == Codes{"misplaced-key"});
    }
}

TEST_CASE("a tracked key in the private file is an error, one by one") {
    const auto tracked = tree_of(tracked_file);
    REQUIRE(tracked->entries.size() == 16);
    for (const auto& entry : tracked->entries) {
        CAPTURE(entry.key);
        const auto end = tracked_file.find('\n', entry.key_begin);
        const auto line = tracked_file.substr(entry.key_begin, end - entry.key_begin);
        CHECK(codes_in(line + "\n", Part::secret) == Codes{"misplaced-key"});
    }
}

TEST_CASE("programme.yaml may move a private key to the tracked file") {
    const Widened widened{"interests"};
    CHECK(codes_in("id: x\ninterests: [chess]\n", Part::tracked, widened).empty());
    CHECK(codes_in("interests: [chess]\n", Part::secret, widened) == Codes{"misplaced-key"});
    Findings findings;
    const auto person = person_from("id: x\ninterests: [chess]\n", Part::tracked, findings, widened);
    CHECK(text::to_yaml(write_person(person, Part::tracked, widened)) == "id: x\ninterests: [chess]\n");
    CHECK(text::to_yaml(write_person(person, Part::secret, widened)).find("interests") == std::string::npos);
}

// lib/record/codec.hpp, Codec<Described>::absent: a map that holds nothing is written, here as `asks: {}`.
TEST_CASE("who has nothing private has nothing to write") {
    CHECK(write_person(Person{}, Part::secret, {}).empty());
}

TEST_CASE("an id is all that a tracked file must have") {
    CHECK(codes_in("id: x\n", Part::tracked).empty());
    CHECK(codes_in("year: Y7\n", Part::tracked) == Codes{"missing-key"});
    CHECK(codes_in("x-note: y\n", Part::secret).empty());
}

TEST_CASE("free in no slot is not the same as free in every slot") {
    Findings findings;
    const auto never = person_from("id: x\nfree: []\n", Part::tracked, findings);
    REQUIRE(never.free);
    CHECK(never.free->empty());
    CHECK_FALSE(person_from("id: x\n", Part::tracked, findings).free);
    CHECK(text::to_yaml(write_person(never, Part::tracked, {})) == "id: x\nfree: []\n");
}

TEST_CASE("answers run from one to five and need is one of four words") {
    CHECK(codes_in("answers: {a: 0}\n", Part::secret) == Codes{"bad-number"});
    CHECK(codes_in("answers: {a: 6}\n", Part::secret) == Codes{"bad-number"});
    CHECK(codes_in("need: urgent\n", Part::secret) == Codes{"bad-value"});
    CHECK(codes_in("need: refer-on\n", Part::secret).empty());
}

TEST_CASE("a mistyped key is helped with the known ones of both files") {
    Findings findings;
    person_from("id: x\nclasess: [7B]\n", Part::tracked, findings);
    CHECK(findings.sorted().front().hint == "did you mean 'classes'?");
}
