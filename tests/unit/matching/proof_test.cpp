// SPDX-License-Identifier: MIT
#include "matching/proof_check.hpp"
#include "pairing.hpp"

#include <random>

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

const Settings by_the_book{today(), true, false};

World ordered(const std::string& order, const std::string& more = "") {
    return World().strand("s", "matching:\n  prefer: {choices: 1}\n  order: [" + order + "]\n" + more);
}
std::string choosing(const std::string& list) { return "choices: {s: [" + list + "]}\n"; }

/// Three mentors, four mentees, who want the same ones.
World busy(const std::string& order, const std::string& more = "") {
    auto world = ordered(order, more).mentor("m1").mentor("m2").mentor("m3");
    return world.mentee("e1", choosing("m1, m2") + "need: high\n")
        .mentee("e2", choosing("m1"), "since: 2026-09-05\n")
        .mentee("e3", choosing("m1, m3") + "not-with: [m2]\n")
        .mentee("e4", "not-with: [m1, m3]\n");
}

Proof proof_of(const Instance& instance) { return matching::proof_of(instance, solve_optimally(instance)); }

Codes verdict(const Instance& instance, const Proof& proof) {
    return codes_of(why_not_proven(instance, proof));
}

/// What is said of the proof of a world after `change`.
Codes after(const World& made, void (*change)(Proof&), Settings settings = by_the_book) {
    const auto world = made.programme();
    const auto instance = instance_of(world, settings);
    auto proof = proof_of(instance);
    REQUIRE(verdict(instance, proof) == Codes{});
    change(proof);
    return verdict(instance, proof);
}

/// The world's proof held against another's records.
Codes against(const World& made, const World& later) {
    const auto world = made.programme(), other = later.programme();
    return verdict(instance_of(other, by_the_book), proof_of(instance_of(world, by_the_book)));
}

const Codes not_proven{"not-proven"}, outdated{"proof-outdated"}, outdated_twice{"proof-outdated", "proof-outdated"};

} // namespace

TEST_CASE("the proof of an answer holds, whatever levels decide") {
    const auto nothing = [](Proof&) {};
    CHECK(after(busy("place, fit"), nothing) == Codes{});
    CHECK(after(busy("place, need, waiting, choices, weak, spread, fill, fit"), nothing) == Codes{});
    CHECK(after(busy("place, floor, fit"), nothing) == Codes{});
    CHECK(after(busy("place, fit", "  mentees-per-mentor: {at-least: 1, at-most: 2}\n"), nothing) == Codes{});
    CHECK(after(busy("place, fit").pair("p1", "m2", "e2"), nothing) == Codes{});
    CHECK(after(busy("place, fit").pair("p1", "m2", "e2"), nothing, {today(), true, true}) == Codes{});
    CHECK(after(busy("place, fit"), nothing, {today(), false, false}) == Codes{});
    CHECK(after(ordered("place"), nothing) == Codes{});
}

TEST_CASE("a proof has the levels, the rows and a price a row for everyone") {
    const auto made = busy("place, choices, fit");
    const auto world = made.programme();
    const auto proof = proof_of(instance_of(world));
    std::string levels;
    for (const auto& level : proof.best.levels) levels += level.value.name + " ";
    CHECK(levels == "bounds place choices fit lottery ");
    CHECK(proof.best.rows.value == Codes{"bounds", "place", "choices-1", "choices-2", "fit", "lottery"});
    CHECK(proof.best.mentors.size() == 3);
    CHECK(proof.best.mentees.size() == 4);
    CHECK(proof.best.mentees[3].person == "e4");
    CHECK(proof.best.mentees[3].prices.size() == 6);
    CHECK(!proof.higher);
}

TEST_CASE("a value that the pairs do not have is refused") {
    CHECK(after(busy("place, fit"), [](Proof& p) { ++p.best.levels[1].value.values[0]; }) == not_proven);
    CHECK(after(busy("place, fit"), [](Proof& p) { --p.best.levels.back().value.values[0]; }) == not_proven);
    CHECK(after(busy("place, fit"), [](Proof& p) { p.best.levels.pop_back(); }) == not_proven);
    CHECK(after(busy("place, need"), [](Proof& p) { p.best.levels[2].value.values.pop_back(); }) ==
          not_proven);
    CHECK(after(busy("place, fit"), [](Proof& p) { std::swap(p.best.levels[1], p.best.levels[2]); }) ==
          Codes{"not-proven", "not-proven"});
}

TEST_CASE("pairs that the rules or the bounds do not allow are refused") {
    CHECK(after(busy("place, fit"), [](Proof& p) { p.best.pairs[0].mentee = "e4"; }) == outdated);
    CHECK(after(busy("place, fit"), [](Proof& p) { p.best.pairs[0].mentee = "e9"; }) == outdated);
    CHECK(after(busy("place, fit"), [](Proof& p) { p.best.pairs[0].mentor = "e1"; }) == outdated);
    CHECK(after(busy("place, fit"), [](Proof& p) { p.best.pairs.push_back(p.best.pairs[0]); }) == not_proven);
    CHECK(after(busy("place, fit"), [](Proof& p) { p.best.pairs[0].fixed = true; }) == outdated);
}

TEST_CASE("fixed pairs are those of the records") {
    const auto made = busy("place, fit").pair("p1", "m2", "e2");
    CHECK(after(made, [](Proof& p) { std::erase_if(p.best.pairs, [](auto& one) { return one.fixed; }); }) ==
          outdated);
    CHECK(after(made, [](Proof& p) {
              for (auto& one : p.best.pairs) one.fixed = false;
          }) == outdated);
    CHECK(against(busy("place, fit"), made) == outdated_twice);
}

TEST_CASE("a proof is of one strand, day and seed") {
    CHECK(after(busy("place"), [](Proof& p) { p.head.strand.value = "t"; }) == outdated);
    CHECK(after(busy("place"), [](Proof& p) { p.head.made.value = day("2026-10-06"); }) == outdated);
    CHECK(after(busy("place"), [](Proof& p) { ++p.head.seed.value; }) == outdated);
    CHECK(after(busy("place"), [](Proof& p) { p.head.rematch.value = true; }) == outdated);
    CHECK(after(busy("place"), [](Proof& p) { p.head.with_private.value = false; }) == outdated);
}

TEST_CASE("everyone has one price for each row") {
    CHECK(after(busy("place"), [](Proof& p) { p.best.mentors.pop_back(); }) == outdated);
    CHECK(after(busy("place"), [](Proof& p) { p.best.mentees.push_back(p.best.mentees[0]); }) == not_proven);
    CHECK(after(busy("place"), [](Proof& p) { p.best.mentees[0].prices.pop_back(); }) == not_proven);
    CHECK(after(busy("place"), [](Proof& p) { p.best.mentees[0].person = "e0"; }) ==
          Codes{"proof-outdated", "proof-outdated"});
    CHECK(after(busy("place"), [](Proof& p) { p.best.rows.value.back() = "luck"; }) == not_proven);
}

TEST_CASE("a price by which something would pay names the row and the two") {
    const auto made = busy("place, fit");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    auto proof = proof_of(instance);
    for (auto& price : proof.best.mentors[0].prices) price += 1'000'000;
    const auto findings = why_not_proven(instance, proof).sorted();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].message.starts_with("row 'bounds': by these prices 'm1' and 'e1' are "));
    for (auto& price : proof.best.mentors[0].prices) price -= 2'000'000;
    CHECK(verdict(instance, proof) == not_proven);
}

TEST_CASE("what changed in the records since is said") {
    const auto made = busy("place, fit");
    CHECK(against(made, made) == Codes{});
    CHECK(against(made, busy("place, fit").mentee("e5")) == outdated_twice);
    CHECK(against(made, busy("place, fit").mentee("e1", "not-with: [m1, m2, m3]\n")) == outdated_twice);
    CHECK(against(made, busy("place, fit", "  seed: 1\n")) == outdated);
}

TEST_CASE("numbers that are wrong because the records changed are not held against the file") {
    const auto made = busy("place, fit");
    CHECK(against(made, busy("place, need, fit")) == outdated);
    CHECK(against(made, busy("place, fit", "  mentees-per-mentor: {at-most: 2}\n")) == outdated);
    const auto world = made.programme(), other = busy("place, weak, fit").programme();
    const auto found = why_not_proven(instance_of(other), proof_of(instance_of(world))).sorted();
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "the records have changed since this proof was made");
    CHECK(found[0].hint.starts_with("kith match STRAND --proof FILE"));
    auto changed = proof_of(instance_of(world));
    ++changed.best.levels[1].value.values[0];
    CHECK(why_not_proven(instance_of(world), changed).sorted()[0].hint.ends_with("so the file was changed"));
}

TEST_CASE("a change of the records that the proof survives does it no harm") {
    CHECK(against(busy("place, fit"), busy("place, fit").mentee("e4", "not-with: [m1, m3]\nneed: high\n")) == Codes{});
}

TEST_CASE("no other set of pairs is proven, whatever its prices") {
    const auto made = busy("place, need, fit");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto proof = proof_of(instance);
    std::mt19937 random(5);
    const auto eligible = instance.eligible();
    for (int round = 0; round < 2000; ++round) {
        auto other = proof;
        other.best.pairs.clear();
        std::vector<Edge> edges;
        for (const auto edge : eligible) {
            if (random() % 3 != 0) continue;
            edges.push_back(edge);
            other.best.pairs.push_back(
                {world[instance.mentor(edge.mentor)].id.text, id_of(world, instance.mentee(edge.mentee))});
        }
        for (auto& one : other.best.mentors)
            one.prices[random() % one.prices.size()] += static_cast<int>(random() % 5) - 2;
        const auto values = values_with_lottery(instance, edges);
        for (std::size_t i = 0; i < values.size(); ++i) other.best.levels[i].value = values[i];
        const bool best = other.best.levels == proof.best.levels;
        CHECK((best || verdict(instance, other) == not_proven));
    }
}

TEST_CASE("the floor is proven by what a higher one would lose") {
    const auto made = busy("place, floor, fit");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto proof = proof_of(instance);
    REQUIRE(proof.higher);
    CHECK(proof.higher->above.value == 500);
    CHECK(proof.higher->best.rows.value == Codes{"bounds", "place"});
    CHECK(after(made, [](Proof& p) { p.higher.reset(); }) == not_proven);
    CHECK(after(made, [](Proof& p) { ++p.higher->above.value; }) == not_proven);
    CHECK(after(made, [](Proof& p) { --p.higher->best.levels[1].value.values[0]; }) == not_proven);
    CHECK(after(made, [](Proof& p) { p.higher->best.pairs.clear(); }) != Codes{});
    CHECK(after(made, [](Proof& p) { p.higher->best = p.best; }) != Codes{});
    CHECK(after(busy("place, fit"), [](Proof& p) { p.higher = HigherFloor{{0, {}}, p.best}; }) == not_proven);
}

TEST_CASE("a floor that is as high as can be needs no second part") {
    const auto made = ordered("place, floor").mentor("m1").mentee("e1", choosing("m1"));
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto proof = proof_of(instance);
    CHECK(!proof.higher);
    CHECK(verdict(instance, proof) == Codes{});
}

TEST_CASE("forms have prices too") {
    auto made = World().mentor("m1").mentor("m2").file(
        "programme.yaml",
        std::string(base_programme) + "forms: {7a: {year: Y7}, 7b: {year: Y7}, 7c: {year: Y7}}\n");
    made.strand("s", "matching: {order: [place]}\n", "form-group");
    CHECK(after(made, [](Proof&) {}) == Codes{});
    CHECK(after(made, [](Proof& p) { ++p.best.levels[1].value.values[0]; }) == not_proven);
}
