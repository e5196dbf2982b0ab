// SPDX-License-Identifier: MIT
#include "record/codec.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::record;
using namespace kith::testing;

namespace {

/// Reads the value of the key `v` as a T.
template <class T>
T read_as(const std::string& value, Findings& findings) {
    const auto tree = tree_of("v: " + value + "\n");
    REQUIRE_MESSAGE(tree, value);
    return read_record<T>(tree->entries.front().value, findings);
}

template <class T>
std::string fault_of(const std::string& value) {
    Findings findings;
    read_as<T>(value, findings);
    return findings.empty() ? "none" : codes_of(findings).front();
}

/// What is written for what was read.
template <class T>
std::string round_trip(const std::string& value) {
    Findings findings;
    const auto read = read_as<T>(value, findings);
    CHECK(findings.empty());
    return text::to_flow(Codec<T>::write(read));
}

struct Inner {
    int count = 0;
    std::optional<bool> flag;
    static void describe(auto& v, auto& self) {
        v.key("count", self.count, required);
        v.key("flag", self.flag);
    }
};

struct Outer {
    std::string name;
    std::set<std::string> tags;
    std::map<Located<Subject>, Inner> inner;
    static void describe(auto& v, auto& self) {
        v.key("name", self.name, required);
        v.key("tags", self.tags);
        v.key("inner", self.inner);
    }
};

} // namespace

TEST_CASE("only decimal digits without quotes are a number") {
    for (const auto* good : {"0", "7", "1000000"}) CHECK(fault_of<int>(good) == "none");
    for (const auto* bad : {"\"7\"", "'7'", "07", "1e3", "0x7", "-1", "+1", "1.0", "1_000", "seven", "''",
                            "99999999999999999999", "1000001"}) {
        CAPTURE(bad);
        CHECK(fault_of<int>(bad) == "bad-number");
    }
    CHECK(fault_of<int>("[7]") == "wrong-kind");
}

TEST_CASE("a number within limits that its type states") {
    CHECK(fault_of<Ranged<1, 5>>("1") == "none");
    CHECK(fault_of<Ranged<1, 5>>("5") == "none");
    CHECK(fault_of<Ranged<1, 5>>("0") == "bad-number");
    CHECK(fault_of<Ranged<1, 5>>("6") == "bad-number");
    Findings findings;
    CHECK(read_as<Ranged<1, 5>>("6", findings).value == 1); // as if it were not there
    CHECK(findings.sorted().front().hint == "from 1 to 5");
}

TEST_CASE("true and false without quotes are the only booleans") {
    CHECK(round_trip<bool>("true") == "true");
    CHECK(round_trip<bool>("false") == "false");
    for (const auto* bad : {"yes", "no", "on", "True", "FALSE", "\"true\"", "1", "~"}) {
        CAPTURE(bad);
        CHECK(fault_of<bool>(bad) == "bad-value");
    }
}

TEST_CASE("dates, times, weeks and weekdays are read strictly and written as read") {
    CHECK(round_trip<Date>("2026-09-21") == "2026-09-21");
    CHECK(round_trip<Clock>("\"12:30\"") == "\"12:30\"");
    CHECK(round_trip<IsoWeek>("2026-W39") == "2026-W39");
    CHECK(round_trip<std::chrono::weekday>("fri") == "fri");
    CHECK(fault_of<Date>("21/09/2026") == "bad-date");
    CHECK(fault_of<Clock>("25:00") == "bad-value");
    CHECK(fault_of<IsoWeek>("2025-W53") == "bad-date");
    CHECK(fault_of<std::chrono::weekday>("Friday") == "bad-value");
    CHECK(fault_of<Date>("{a: 1}") == "wrong-kind");
}

TEST_CASE("a year group is R or Y1 to Y13") {
    CHECK(round_trip<Year>("R") == "R");
    CHECK(round_trip<Year>("Y1") == "Y1");
    CHECK(round_trip<Year>("Y13") == "Y13");
    for (const auto* bad : {"Y0", "Y14", "Y07", "y7", "7", "Y", "Y-1", "Y1x", "Reception"}) {
        CAPTURE(bad);
        CHECK(fault_of<Year>(bad) == "bad-value");
    }
}

TEST_CASE("a duration is a number and a unit, one or many") {
    CHECK(round_trip<Duration>("20 min") == "20 min");
    CHECK(round_trip<Duration>("1 hour") == "1 hour");
    CHECK(round_trip<Duration>("2 week") == "2 weeks");
    CHECK(round_trip<Duration>("3 years") == "3 years");
    for (const auto* bad :
         {"20", "min", "0 min", "-1 min", "20min", "20 minutes", "1.5 hours", "two weeks", "20  min"}) {
        CAPTURE(bad);
        CHECK(fault_of<Duration>(bad) == "bad-value");
    }
}

TEST_CASE("an id is small letters, digits and hyphens, at most 64") {
    CHECK(round_trip<PersonId>("7k2mq") == "7k2mq");
    CHECK(fault_of<PersonId>("012") == "none");
    CHECK(fault_of<PairId>(std::string(64, 'a')) == "none");
    CHECK(fault_of<PairId>(std::string(65, 'a')) == "bad-id");
    for (const auto* bad : {"Maya", "a b", "a_b", "../x", "''", "zo\xc3\xab"}) {
        CAPTURE(bad);
        CHECK(fault_of<PersonId>(bad) == "bad-id");
    }
}

TEST_CASE("text is kept as written, in one normal form, and not empty") {
    CHECK(round_trip<std::string>("no") == "\"no\"");
    CHECK(round_trip<std::string>("012") == "\"012\"");
    CHECK(round_trip<std::string>("Zoe\xcc\x88") == "Zo\xc3\xab");
    CHECK(fault_of<std::string>("''") == "empty-value");
    CHECK(fault_of<std::string>(std::string(4096, 'x')) == "none");
    CHECK(fault_of<std::string>(std::string(4097, 'x')) == "too-large");
}

TEST_CASE("a word of a list is read as spelled, and a mistyped one is helped") {
    CHECK(round_trip<Role>("mentor") == "mentor");
    CHECK(fault_of<Role>("Mentor") == "bad-value");
    Findings findings;
    read_as<Role>("mentour", findings);
    CHECK(findings.sorted().front().hint == "did you mean 'mentor'?");
}

TEST_CASE("every spelling of every word is written as it is read") {
    const auto all = [](auto any) {
        using E = decltype(any);
        for (const auto& [word, meaning] : Words<E>::list) {
            CAPTURE(word);
            CHECK(round_trip<E>("\"" + std::string(word) + "\"") == word);
            CHECK(spelling(meaning) == word);
        }
    };
    all(Role{}), all(Model{}), all(LedBy{}), all(OpenTo{}), all(SlotKind{}), all(Outcome{}), all(Need{}),
        all(Likeness{});
    all(Ask{}), all(Together{}), all(Level{}), all(MatchRule{}), all(Every{}), all(FairOver{}),
        all(Preference{});
    all(Basis{}), all(EndReason{}), all(Missed{}), all(ReferredBy{}), all(Wave{}), all(EventKind{});
}

TEST_CASE("a list without an order is written sorted, one with an order as it was") {
    CHECK(round_trip<std::set<std::string>>("[c, a, b, a]") == "[a, b, c]");
    CHECK(round_trip<std::vector<std::string>>("[c, a, b]") == "[c, a, b]");
    CHECK(fault_of<std::set<std::string>>("a") == "wrong-kind");
    CHECK(fault_of<std::vector<int>>("{a: 1}") == "wrong-kind");
    CHECK(fault_of<std::map<Subject, int>>("[a]") == "wrong-kind");
}

TEST_CASE("an optional value that is wrong is left out and reported") {
    Findings findings;
    CHECK_FALSE(read_as<std::optional<Date>>("soon", findings));
    CHECK(findings.errors() == 1);
}

TEST_CASE("a record names what it lacks and what it does not know") {
    Findings findings;
    const auto outer =
        read_as<Outer>("{nmae: x, x-mine: [1], tags: [b, a], inner: {pe: {count: 2, flag: true}}}", findings);
    CHECK(codes_of(findings) == Codes{"missing-key", "unknown-key"});
    CHECK(findings.sorted().back().hint == "did you mean 'name'?");
    CHECK(outer.tags == std::set<std::string>{"a", "b"});
    CHECK(outer.inner.begin()->second.count == 2);
}

TEST_CASE("all that is wrong in one record is found at once") {
    Findings findings;
    read_as<Outer>("{name: [x], tags: {a: b}, inner: {pe: {count: -1}, art: {flag: on}}}", findings);
    CHECK(codes_of(findings) == Codes{"wrong-kind", "wrong-kind", "bad-number", "missing-key", "bad-value"});
}

TEST_CASE("a record in place of which stands a word or a list is one finding") {
    CHECK(fault_of<Outer>("word") == "wrong-kind");
    CHECK(fault_of<Outer>("[a]") == "wrong-kind");
    Findings findings;
    read_as<Outer>("word", findings);
    CHECK(findings.errors() == 1);
}

TEST_CASE("a record is written in the order of its description, without what is not there") {
    CHECK(round_trip<Outer>("{inner: {pe: {flag: false, count: 2}}, name: x}") ==
          "{name: x, inner: {pe: {count: 2, flag: false}}}");
}
