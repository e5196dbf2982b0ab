// SPDX-License-Identifier: MIT
#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

using Values = std::vector<std::int64_t>;

const std::string none = "x-none: x\n";

/// The base with these lines under `matching`, where choices alone make the fit.
World ordered(const std::string& order, const std::string& more = "") {
    return World().strand("s", "matching:\n  prefer: {choices: 1}\n  order: [" + order + "]\n" + more);
}
std::string choosing(const std::string& list) { return "choices: {s: [" + list + "]}\n"; }

/// The values of one level of the world's answer.
Values value_of(const World& made, const std::string& level, bool rematch = false) {
    const auto world = made.programme();
    return level_of(match_optimally(instance_of(world, {world.today(), true, rematch})), level);
}

Codes fixing(const World& made, const record::ProposedRow& row, bool rematch = false) {
    const auto world = made.programme();
    return codes_of(Instance::of(world, strand_of(world), {world.today(), true, rematch}, {row}).findings());
}

record::ProposedRow pinned(const char* mentor, const char* mentee) {
    record::ProposedRow row;
    row.mentors = {{record::PersonId{mentor}, {}}};
    row.mentees = {{record::PersonId{mentee}, {}}};
    row.keep = true;
    row.fit = 1;
    return row;
}

std::string with_row(const World& made, const record::ProposedRow& row, bool rematch = false) {
    const auto world = made.programme();
    const std::vector rows{row}; // an instance looks into the rows it was made with
    const auto instance = instance_of(world, {world.today(), true, rematch}, rows);
    return pairs_of(instance, match_optimally(instance));
}

} // namespace

TEST_CASE("where nothing else decides, the lottery of the seed does") {
    auto world = World().mentor("m1").mentor("m2").mentee("e1").mentee("e2");
    CHECK(matched(world) == "m1-e1 m2-e2");
    CHECK(matched(world.strand("s", "matching: {seed: 1}\n")) == "m1-e2 m2-e1");
}

TEST_CASE("placing one more comes before a better fit") {
    // m1 is the only one for e2, and the first choice of e1.
    auto world = ordered("place, fit").mentor("m1").mentor("m2", "not-with: [e2]\n");
    world.mentee("e1", choosing("m1, m2")).mentee("e2", choosing("m2"));
    CHECK(matched(world) == "m1-e2 m2-e1");
    CHECK(value_of(world, "place") == Values{2});
    CHECK(value_of(world, "fit") == Values{500});
    world.strand("s", "matching: {prefer: {choices: 1}, order: [fit, place]}\n");
    CHECK(matched(world) == "m1-e1");
}

TEST_CASE("the more urgent is placed where not all can be") {
    auto world = ordered("place, need, fit").mentor("m1");
    world.mentee("e1", choosing("m1"))
        .mentee("e2", "need: middle\n" + choosing("m1"))
        .mentee("e3", "need: high\n");
    CHECK(matched(world) == "m1-e3");
    CHECK(value_of(world, "need") == Values{1, 0, 0});
    CHECK(matched(world.mentee("e3", none)) == "m1-e2");
}

TEST_CASE("who has waited longest in total is placed, and a date to come is no waiting") {
    auto world = ordered("place, waiting").mentor("m1");
    world.mentee("e1", none, "since: 2026-10-03\n")
        .mentee("e2", none, "since: 2026-09-05\n")
        .mentee("e3", none, "since: 2026-12-01\n");
    CHECK(matched(world) == "m1-e2");
    CHECK(value_of(world, "waiting") == Values{30});
    CHECK(value_of(ordered("place, waiting").mentor("m1").mentee("e3", none, "since: 2026-12-01\n"),
                   "waiting") == Values{0});
}

TEST_CASE("choices are rank-maximal: one more first choice outweighs every second") {
    auto world = ordered("place, choices").mentor("m1").mentor("m2").mentor("m3");
    world.mentee("e1", choosing("m1, m2")).mentee("e2", choosing("m1, m3")).mentee("e3", choosing("m2, m1"));
    CHECK(matched(world) == "m1-e1 m2-e3 m3-e2");
    CHECK(value_of(world, "choices") == Values{2, 1});
}

TEST_CASE("the fewest weak pairs come before the highest total") {
    // Together 1000 + 0 against 500 + 500.
    auto world = ordered("place, weak, fit", "  weak-below: 500\n").mentor("m1").mentor("m2").mentor("m3");
    world.mentee("e1", choosing("m1, m2"))
        .mentee("e2", choosing("m3, m1"))
        .mentor("m3", "not-with: [e1, e2]\n");
    CHECK(matched(world) == "m1-e2 m2-e1");
    CHECK(value_of(world, "weak") == Values{0});
    world.strand("s", "matching: {prefer: {choices: 1}, order: [place, weak, fit], weak-below: 501}\n");
    CHECK(value_of(world, "weak") == Values{1}); // 500 is weak now, and one of 1000 saves a pair
    CHECK(matched(world) == "m1-e1 m2-e2");
}

TEST_CASE("the floor raises the lowest fit as far as the levels before it allow") {
    auto world = ordered("place, floor, fit").mentor("m1").mentor("m2");
    world.mentee("e1", choosing("m1, m2")).mentee("e2", choosing("m2, m1") + "not-with: [m2]\n");
    CHECK(matched(world) == "m1-e2 m2-e1");
    CHECK(value_of(world, "floor") == Values{500});
    world.mentee("e3", none).mentor("m3", "not-with: [e1, e2]\n");
    CHECK(value_of(world, "floor") == Values{0}); // e3 chose nobody, and placing comes first
    CHECK(value_of(ordered("place, floor").mentor("m1"), "floor") == Values{1000});
}

TEST_CASE("the floor looks at pairs that are not fixed") {
    auto world = ordered("place, floor").mentor("m1").mentor("m2").mentee("e1").mentee("e2", choosing("m2"));
    CHECK(value_of(world.pair("p1", "m1", "e1"), "floor") == Values{1000});
    CHECK(value_of(world, "floor", true) == Values{0});
}

TEST_CASE("mentees are spread over mentors, and filled up where that is asked for") {
    const std::string bounds = "  mentees-per-mentor: {at-most: 3}\n";
    auto world = ordered("place, spread", bounds).mentor("m1").mentor("m2");
    world.mentee("e1", "not-with: [m2]\n").mentee("e2").mentee("e3").mentee("e4");
    CHECK(value_of(world, "spread") == Values{8});
    auto two =
        ordered("place, fill", "  mentors-per-mentee: {at-most: 2}\n").mentor("m1").mentor("m2").mentee("e1");
    CHECK(value_of(two, "fill") == Values{2});
    CHECK(matched(two) == "m1-e1 m2-e1");
    two.strand("s", "matching: {mentors-per-mentee: {at-most: 2}, order: [place]}\n");
    CHECK(value_of(two, "place") == Values{1});
    CHECK(matched(two) == "m1-e1"); // h is lower for m1, and nothing asks for a second mentor
}

TEST_CASE("lower bounds come first of all and never exceed a capacity") {
    const std::string bounds = "  mentees-per-mentor: {at-least: 2, at-most: 2}\n";
    auto world = ordered("place, fit", bounds).mentor("m1").mentor("m2", none, "capacity: {s: 1}\n");
    world.mentee("e1", choosing("m1")).mentee("e2", choosing("m1")).mentee("e3", choosing("m1"));
    CHECK(value_of(world, "bounds") == Values{0});
    CHECK(value_of(world, "place") == Values{3});
    CHECK(value_of(ordered("place", bounds).mentor("m1").mentor("m2").mentee("e1").mentee("e2").mentee("e3"),
                   "bounds") == Values{1});
    CHECK(value_of(ordered("place", bounds).mentor("m1").mentee("e1"), "bounds") == Values{1});
    CHECK(value_of(ordered("place", "  mentors-per-mentee: {at-least: 1}\n").mentee("e1").mentee("e2"),
                   "bounds") == Values{2});
}

TEST_CASE("a person's own capacity stands before the strand's, down to none") {
    auto world = ordered("place").mentor("m1", none, "capacity: {s: 2}\n").mentee("e1").mentee("e2");
    CHECK(matched(world) == "m1-e1 m1-e2");
    CHECK(matched(world.mentor("m1", none, "capacity: {s: 0}\n")).empty());
    CHECK(matched(world.mentor("m1", none, "capacity: {t: 2}\n").strand("t", "")) ==
          "m1-e2"); // the lower lottery value
}

TEST_CASE("an agreed pair stays, uses capacity and counts, even where a rule is broken since") {
    auto world = ordered("keep, place, fit").mentor("m1", "not-with: [e1]\n").mentor("m2");
    world.mentee("e1").mentee("e2", choosing("m1")).pair("p1", "m1", "e1");
    CHECK(matched(world) == "m1-e1 m2-e2");
    CHECK(value_of(world, "keep") == Values{1});
    CHECK(value_of(world, "place") == Values{2});
    CHECK(matched(world, true) == "m1-e2 m2-e1"); // not eligible any more
}

TEST_CASE("an ended pair is not fixed, nor one of someone who left") {
    auto world = ordered("place, fit").mentor("m1").mentor("m2").mentee("e1", choosing("m2"));
    CHECK(matched(world.pair("p1", "m1", "e1", "ended: {date: 2026-10-06, reason: other}\n")) == "m1-e1");
    CHECK(matched(world.pair("p1", "m1", "e1", "ended: {date: 2026-10-05, reason: other}\n")) == "m2-e1");
    CHECK(matched(world.pair("p1", "m1", "e1").mentor("m1", none, "left: {date: 2026-10-05}\n")) == "m2-e1");
}

TEST_CASE("a rematch keeps most pairs first, unless the order says otherwise") {
    auto world = ordered("place, fit").mentor("m1").mentor("m2").pair("p1", "m1", "e1");
    world.mentee("e1", choosing("m2")).mentee("e2", choosing("m1"));
    CHECK(matched(world) == "m1-e1 m2-e2");
    CHECK(matched(world, true) == "m1-e1 m2-e2");
    CHECK(value_of(world, "keep", true) == Values{1});
    CHECK(value_of(world, "keep").empty());
    world.strand("s", "matching: {prefer: {choices: 1}, order: [place, fit, keep]}\n");
    CHECK(matched(world, true) == "m1-e2 m2-e1");
    CHECK(value_of(world, "keep", true) == Values{0});
}

TEST_CASE("a pinned row is fixed, and one that breaks a rule or a bound is an error") {
    auto world = ordered("place, fit")
                     .mentor("m1")
                     .mentor("m2")
                     .mentee("e1", choosing("m1"))
                     .mentee("e2", choosing("m2"));
    CHECK(matched(world) == "m1-e1 m2-e2");
    CHECK(with_row(world, pinned("m1", "e2")) == "m1-e2 m2-e1");
    auto unpinned = pinned("m1", "e2");
    unpinned.keep.reset();
    CHECK(with_row(world, unpinned) == "m1-e1 m2-e2"); // what kith itself proposed last time
    auto by_hand = unpinned;
    by_hand.fit.reset();
    CHECK(with_row(world, by_hand) == "m1-e2 m2-e1");
    CHECK(fixing(world, pinned("m1", "gone")) == Codes{"ineligible"});
    CHECK(fixing(world, pinned("e1", "m1")) == Codes{"ineligible"});
    CHECK(fixing(world.pair("p1", "m1", "e1"), pinned("m1", "e2")) == Codes{"over-capacity"});
    CHECK(fixing(world, pinned("m2", "e1")) == Codes{"over-capacity"});
    CHECK(fixing(world.mentee("e2", "need: refer-on\n"), pinned("m2", "e2")) == Codes{"ineligible"});
}

TEST_CASE("a pin outlives agreement: a rematch that would rather break the pair keeps it") {
    auto world = ordered("place, fit, keep").mentor("m1").mentor("m2");
    world.mentee("e1", choosing("m2")).mentee("e2", choosing("m1")).pair("p1", "m1", "e1");
    CHECK(matched(world, true) == "m1-e2 m2-e1");
    auto row = pinned("m1", "e1"); // pinned before it was agreed, and the proposal not made again since
    CHECK(with_row(world, row, true) == "m1-e1 m2-e2");
    row.agreed = text::Located<record::PairId>{record::PairId{"p1"}, {}};
    CHECK(with_row(world, row, true) == "m1-e1 m2-e2");
    CHECK(with_row(world, row) == "m1-e1 m2-e2");
    auto by_hand = row;
    by_hand.keep.reset();
    by_hand.by_hand = true;
    CHECK(with_row(world, by_hand, true) == "m1-e1 m2-e2");
    by_hand.by_hand.reset();
    CHECK(with_row(world, by_hand, true) == "m1-e2 m2-e1"); // agreed, and nobody pinned it
}

TEST_CASE("a pinned row that is agreed keeps its pin and its pair in the answer") {
    auto made = ordered("place").mentor("m1").mentee("e1").pair("p1", "m1", "e1");
    for (const bool rematch : {false, true}) {
        const auto world = made.programme();
        const std::vector rows{pinned("m1", "e1")};
        const auto solution = match_optimally(instance_of(world, {world.today(), true, rematch}, rows));
        REQUIRE(solution.edges.size() == 1);
        CHECK(solution.edges.front().pinned);
        CHECK(solution.edges.front().agreed);
    }
}

TEST_CASE("a pinned row that breaks a rule since is an error where it would be made anew, and none where it ended") {
    auto world = ordered("place").mentor("m1", "not-with: [e1]\n").mentee("e1").mentee("e2");
    auto row = pinned("m1", "e1");
    CHECK(fixing(world, row, true) == Codes{"ineligible"});
    row.agreed = text::Located<record::PairId>{record::PairId{"p1"}, {}};
    CHECK(fixing(world, row, true).empty()); // the pair is none any more, and its pin went with it
    CHECK(with_row(world, row, true) == "m1-e2");
    world.pair("p1", "m1", "e1");
    CHECK(fixing(world, row, true) == Codes{"ineligible"});
    CHECK(fixing(world, row).empty()); // agreed, so it stays, and kith check warns
    CHECK(with_row(world, row) == "m1-e1");
    world.mentor("m1", none, "capacity: {s: 0}\n");
    CHECK(fixing(world, row).empty());
    CHECK(fixing(world, row, true) == Codes{"over-capacity"});
}

TEST_CASE("the levels are those of the order, bounds always first") {
    const auto world = World().mentor("m1").mentee("e1").programme();
    std::string names;
    for (const auto& level : match_optimally(instance_of(world)).levels) names += level.name + " ";
    CHECK(names == "bounds keep place need weak fit ");
}

TEST_CASE("forms take the place of mentees in a form-group strand") {
    auto world = World().mentor("m1").mentor("m2").file(
        "programme.yaml", std::string(base_programme) + "forms: {7a: {year: Y7}, 7b: {year: Y7}}\n");
    world.strand("s", "matching: {order: [place]}\n", "form-group");
    CHECK(value_of(world, "place") == Values{2});
    world.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m2]\nform: 7a\nbegan: 2026-09-21\n");
    CHECK(matched(world) == "m1-7b m2-7a");
}

TEST_CASE("nobody to match is an empty answer") { CHECK(matched(World()).empty()); }
