// SPDX-License-Identifier: MIT
#include "programme/checks.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

const std::string head = "name: A\nsource: b\nlicence: {status: free}\nitems: 4\nresponse: [1, 5]\nsubscales:\n";

Codes of_measure(const std::string& subscales, const std::string& more = "") {
    return World().file("measures/a.yaml", head + subscales + more).findings();
}

/// What is found of a person's filling in of a measure of four items.
Codes of_taken(const std::string& row, const std::string& subscale = "  calm: {items: [1, 2, 3, 4]}\n") {
    return World()
        .file("measures/a.yaml", head + subscale)
        .mentee("e1", "measures:\n  - {wave: pre, date: 2026-09-20, " + row + "}\n")
        .secret("names.yaml", "e1: {name: Eve}\n")
        .findings();
}

Codes of_check_in(const std::string& who, const std::string& pair) {
    const std::string said = "check-ins: [{date: 2026-09-28, pair: " + pair + ", value: 8}]\n";
    World world;
    world.mentor("m1").mentee("e1").mentee("e2").secret("names.yaml", "m1: {name: Max}\ne1: {name: Eve}\ne2: {name: Ed}\n");
    return world.pair("p1", "m1", "e1", "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n").secret("people/" + who + ".yaml", said).findings();
}

} // namespace

TEST_CASE("a measure's subscales are made of its items, each once") {
    CHECK(of_measure("  calm: {items: [1, 2]}\n  all: {items: [1, 2, 3, 4], reversed: [3], min-answered: 3}\n").empty());
    CHECK(of_measure("  calm: {items: [0, 5]}\n") == Codes{"unknown-item", "unknown-item"});
    CHECK(of_measure("  calm: {items: [1, 2, 1]}\n") == Codes{"repeated-item"});
    CHECK(of_measure("  calm: {items: [1, 2], reversed: [3]}\n") == Codes{"unknown-item"});
    CHECK(of_measure("  calm: {items: [1, 2], min-answered: 3}\n") == Codes{"item-count"});
}

TEST_CASE("a conversion is of one subscale, and a range goes upwards") {
    CHECK(of_measure("  calm: {items: [1]}\n", "conversion: {1: 1.5}\n").empty());
    CHECK(of_measure("  calm: {items: [1]}\n  worry: {items: [2]}\n", "conversion: {1: 1.5}\n") == Codes{"several-subscales"});
    CHECK(World().file("measures/a.yaml", "name: A\nsource: b\nlicence: {status: free}\nitems: 1\nresponse: [5, 1]\nages: [8]\n"
                                          "subscales: {all: {items: [1]}}\n").findings() == Codes{"bad-value", "reversed"});
}

TEST_CASE("what a person answered fits the measure") {
    CHECK(of_taken("measure: a, items: [1, none, 5, 3]").empty());
    CHECK(of_taken("measure: b, items: [1, 2, 5, 3]") == Codes{"unknown-measure"});
    CHECK(of_taken("measure: a, items: [1, 2, 5]") == Codes{"item-count"});
    CHECK(of_taken("measure: a") == Codes{"item-count"});
    CHECK(of_taken("measure: a, items: [0, 2, 5, 6]") == Codes{"out-of-range", "out-of-range"});
}

TEST_CASE("scores are of subscales, and within what their key can give") {
    CHECK(of_taken("measure: a, scores: {calm: 4}").empty());
    CHECK(of_taken("measure: a, scores: {calm: 20}").empty());
    CHECK(of_taken("measure: a, scores: {calm: 3}") == Codes{"out-of-range"});
    CHECK(of_taken("measure: a, scores: {worry: 12}") == Codes{"unknown-subscale"});
    CHECK(of_taken("measure: a, scores: {calm: 2.5}", "  calm: {items: [1, 2], method: mean}\n").empty());
    CHECK(of_taken("measure: a, scores: {calm: 5.1}", "  calm: {items: [1, 2], method: mean}\n") == Codes{"out-of-range"});
    CHECK(of_taken("measure: a, scores: {calm: 3}", "  calm: {items: [1, 2, 3, 4], min-answered: 3}\n").empty());
}

TEST_CASE("a check-in is of a pair that the person is in") {
    CHECK(of_check_in("e1", "p1").empty());
    CHECK(of_check_in("e1", "p2") == Codes{"unknown-pair"});
    CHECK(of_check_in("e2", "p1") == Codes{"not-in-pair"});
}
