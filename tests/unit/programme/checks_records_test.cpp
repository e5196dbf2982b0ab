// SPDX-License-Identifier: MIT
#include "programme/checks.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

Codes of_concern(const std::string& rest) {
    return World()
        .file("programme.yaml", std::string(base_programme) + "safeguarding:\n  h: {lead: a1, deputies: [a2]}\n")
        .person("a1", "")
        .person("a2", "")
        .person("a3", "")
        .secret("names.yaml", "a1: {name: Ann}\na2: {name: Abe}\na3: {name: Amy}\n")
        .secret("concerns/c1.yaml", "date: 2026-09-25\nraised-by: mentor\nat: \"13:05\"\n" + rest)
        .findings();
}

Codes of_survey(const std::string& questions) {
    return World().file("surveys/t.yaml", "name: T\ndate: 2026-10-02\nof: mentees\nquestions:\n" + questions).findings();
}

} // namespace

TEST_CASE("a concern is passed on to the safeguarding people") {
    CHECK(of_concern("passed-to: a1\n").empty());
    CHECK(of_concern("passed-to: a2\n").empty());
    CHECK(of_concern("passed-to: a3\n") == Codes{"not-safeguarding"});
    CHECK(of_concern("passed-to: a4\n") == Codes{"unknown-person"});
    CHECK(of_concern("passed-to: a1\nstrand: t\n") == Codes{"unknown-strand"});
}

TEST_CASE("a concern is acknowledged after it was passed on") {
    CHECK(of_concern("passed-to: a1\nacknowledged: \"13:05\"\n").empty());
    CHECK(of_concern("passed-to: a1\nacknowledged: \"13:04\"\n") == Codes{"reversed"});
    CHECK(of_concern("passed-to: a1\nacknowledged: \"09:00\"\nacknowledged-on: 2026-09-26\n").empty());
    CHECK(of_concern("passed-to: a1\nacknowledged: \"19:00\"\nacknowledged-on: 2026-09-24\n") == Codes{"reversed"});
}

TEST_CASE("the diary names strands that exist") {
    CHECK(World().file("diary.yaml", "- {date: 2026-09-08, kind: promotion, strand: s}\n").findings().empty());
    CHECK(World().file("diary.yaml", "- {date: 2026-09-08, kind: promotion, strand: t}\n").findings() == Codes{"unknown-strand"});
}

TEST_CASE("whom the diary reached are year groups that there are") {
    const auto of_diary = [](const std::string& to) {
        return World()
            .mentee("e1", "x-note: x\n", "year: Y7\n")
            .secret("names.yaml", "e1: {name: Eve}\n")
            .file("diary.yaml", "- {date: 2026-09-08, kind: promotion, to: [" + to + "]}\n")
            .findings();
    };
    CHECK(of_diary("Y7, staff, parents, Year reps").empty());
    CHECK(of_diary("Y77") == Codes{"bad-value"});
    CHECK(of_diary("y7") == Codes{"bad-value"});
    CHECK(of_diary("Y 7") == Codes{"bad-value"});
    CHECK(of_diary("Y9") == Codes{"bad-value"}); // nobody is in it
    CHECK(World()
              .file("diary.yaml", "- {date: 2026-09-08, kind: promotion, to: [Y9]}\n")
              .findings()
              .empty()); // nobody is enrolled yet
}

TEST_CASE("where each gives one answer there are no more answers than people") {
    CHECK(of_survey("  - {asks: in-school-day, base: 9, answers: {no: 4, yes: 5}}\n").empty());
    CHECK(of_survey("  - {asks: in-school-day, base: 9, answers: {no: 5, yes: 5}}\n") == Codes{"above-base"});
    CHECK(of_survey("  - {asks: helped-listening, base: 9, answers: {a-lot: 9, not-at-all: 1}}\n") ==
          Codes{"above-base"});
    CHECK(of_survey("  - {asks: most-helpful, base: 9, answers: {advice: 9, someone-to-turn-to: 9}}\n")
              .empty());
}

TEST_CASE("a survey counts each question once for the same ages, and nobody twice for one answer") {
    CHECK(of_survey("  - {asks: a, ages: 11-plus, base: 9, answers: {x: 9, z: 9}}\n  - {asks: a, base: 9, answers: {x: 1}}\n").empty());
    CHECK(of_survey("  - {asks: a, base: 9, answers: {x: 9}}\n  - {asks: a, base: 9, answers: {x: 1}}\n") == Codes{"question-twice"});
    CHECK(of_survey("  - {asks: a, base: 9, answers: {x: 10}}\n") == Codes{"above-base"});
}
