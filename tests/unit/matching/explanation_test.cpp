// SPDX-License-Identifier: MIT
#include "matching/explanation.hpp"

#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

const std::string none = "x-none: x\n";

World required(const std::string& rules, const std::string& more = "") {
    return World().strand("s", "matching:\n  require: {" + rules + "}\n" + more);
}

/// Who is unplaced and why, as `e1:full m2:no-mentees`.
std::string reasons(const World& made) {
    const auto world = made.programme();
    const auto instance = instance_of(world);
    std::string all;
    for (const auto& one : unplaced(instance, match_optimally(instance)))
        all += (all.empty() ? "" : " ") +
               (one.mentee ? id_of(world, instance.mentee(*one.mentee))
                           : world[instance.mentor(*one.mentor)].id.text) +
               ":" + one.because;
    return all;
}

/// What would help the first who is unplaced.
std::string help(const World& made) {
    const auto world = made.programme();
    const auto instance = instance_of(world);
    return unplaced(instance, match_optimally(instance)).front().would_help;
}

} // namespace

TEST_CASE("where everyone is placed nobody is named") {
    CHECK(reasons(World().mentor("m1").mentee("e1")).empty());
}

TEST_CASE("who could have a mentor that others have finds them full") {
    const auto world = World().mentor("m1").mentee("e1").mentee("e2", "need: high\n");
    CHECK(reasons(world) == "e1:full");
    CHECK(help(world).starts_with("1 mentor is possible"));
}

TEST_CASE("without a mentor in the strand there is nobody to be full") {
    CHECK(reasons(World().mentee("e1")) == "e1:no-mentors");
    CHECK(help(World().mentee("e1")) == "a mentor in this strand");
}

TEST_CASE("the rule that blocks most mentors is named, and the first of the table where they tie") {
    auto world = required("year-gap: {at-least: 2}, subject: true").mentee("e1", "wants: [maths]\n");
    world.mentor("m1").mentor("m2", none, "year: Y8\n").mentor("m3", "offers: [maths]\n", "year: Y8\n");
    CHECK(reasons(world) == "e1:year-gap"); // two and two: year-gap stands first
    world.mentor("m4");
    CHECK(reasons(world) == "e1:subject");
    const auto made = world.programme();
    const auto instance = instance_of(made);
    CHECK(blocking_counts(broken_of(instance, edges_of(instance, MenteePos{0}))) ==
          std::vector<std::pair<std::string, int>>{{"year-gap", 2}, {"subject", 3}});
}

TEST_CASE("whatever makes someone not available, that is all that is said") {
    const auto said = [](const std::string& secret, const std::string& tracked) {
        const auto world = required("year-gap: {at-least: 9}").mentor("m1").mentee("e1", secret, tracked);
        CHECK(help(world).empty());
        return reasons(world);
    };
    CHECK(said("need: refer-on\n", "year: Y7\n") == "e1:not-available");
    CHECK(said(none, "year: Y7\npaused: {from: 2026-10-01}\n") == "e1:not-available");
    const auto apart = World().mentor("m1").mentee("e1", "not-with: [m1]\n");
    CHECK(reasons(apart) == "e1:not-available");
    CHECK(help(apart).empty());
}

TEST_CASE("the smallest set of rules frees the most mentors") {
    auto world = required("year-gap: {at-least: 2}, subject: true, shared-languages: 1")
                     .mentee("e1", "wants: [maths]\nlanguages: [en]\n");
    world.mentor("m1", "languages: [en]\n"); // subject
    world.mentor("m2", "offers: [maths]\n"); // languages
    world.mentor("m3", "offers: [maths]\n"); // languages
    world.mentor("m4", none, "year: Y7\n");  // all three
    const auto made = world.programme();
    const auto instance = instance_of(made);
    const auto relaxed = smallest_relaxation(instance, MenteePos{0});
    REQUIRE(relaxed);
    CHECK(relaxed->rules == std::vector<std::string>{"shared-languages"});
    CHECK(relaxed->mentors == 2);
    CHECK(relaxed->places);
    CHECK(help(world) == "if shared-languages did not stand in the way, 2 mentors would be possible");
}

TEST_CASE("a relaxation that does not place says so, and none is offered for what is nobody's business") {
    auto world = required("subject: true")
                     .mentor("m1", "offers: [maths]\n")
                     .mentee("e2", "wants: [maths]\nneed: high\n")
                     .mentee("e1");
    const auto made = world.programme();
    const auto instance = instance_of(made);
    const auto relaxed = smallest_relaxation(instance, MenteePos{0});
    REQUIRE(relaxed);
    CHECK_FALSE(relaxed->places);
    CHECK(help(world).ends_with("though all are needed by others"));
    const auto apart = World().mentor("m1").mentee("e1", "not-with: [m1]\n").programme();
    const auto kept_apart = instance_of(apart);
    CHECK_FALSE(smallest_relaxation(kept_apart, MenteePos{0}));
}

TEST_CASE("gates of one's own are named, since no mentor can mend them") {
    const auto world = required("gates: {mentee: [consent]}").mentor("m1").mentee("e1");
    CHECK(reasons(world) == "e1:gates");
    CHECK(help(world).starts_with("consent of their own; "));
}

TEST_CASE("who is below a lower bound is named on both sides") {
    const auto bounds = "  mentees-per-mentor: {at-least: 1, at-most: 1}\n";
    CHECK(reasons(required("", bounds).mentor("m1").mentor("m2").mentee("e1", "not-with: [m2]\n")) ==
          "m2:not-available");
    CHECK(reasons(required("", bounds).mentor("m1")) == "m1:no-mentees");
    CHECK(reasons(
              required("", "  mentors-per-mentee: {at-least: 2, at-most: 2}\n").mentor("m1").mentee("e1")) ==
          "e1:full");
    CHECK(reasons(World().mentor("m1")).empty());
}

TEST_CASE("who wants no partner is not unplaced") {
    CHECK(reasons(World().mentor("m1").mentee("e1", none, "capacity: {s: 0}\n")).empty());
}

TEST_CASE("with more who could come than places, the sentence counts them and says whose one more place would be") {
    auto made = World().mentor("m1");
    made.mentee("e1", "need: high\n").mentee("e2", "need: middle\n").mentee("e3");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    const auto left = unplaced(instance, match_optimally(instance));
    REQUIRE(left.size() == 2);
    CHECK(left[0].would_help == "1 mentor is possible, with as many mentees as they can have; 3 mentees can only go to "
                                "1 place; one more place with any of them would be theirs");
    CHECK(left[1].would_help.ends_with("; one more place would go to someone else first"));
}

TEST_CASE("what one more place would do is what solving again says") {
    std::mt19937 random(4105);
    int theirs = 0;
    for (int round = 0; round < 80; ++round) {
        CAPTURE(round);
        const auto world = any_small_world(random, "place, need, waiting, fit").programme();
        const auto instance = instance_of(world);
        for (const auto& one : unplaced(instance, match_optimally(instance))) {
            if (one.because != "full") continue;
            int gained = 0, possible = 0;
            for (const auto edge : edges_of(instance, *one.mentee)) {
                if (!instance.is_eligible(edge)) continue;
                ++possible;
                const auto again = match_optimally(instance.with_capacities({{edge.mentor, instance.capacity(edge.mentor) + 1}}));
                gained += partners(again, *one.mentee) > 0 ? 1 : 0;
            }
            theirs += gained;
            const auto said = gained == 0          ? "; one more place would go to someone else first"
                              : gained == possible ? std::string("; one more place with any of them would be theirs")
                                                   : fmt::format("; one more place with {} of them would be theirs", gained);
            REQUIRE_MESSAGE(one.would_help.ends_with(said), one.would_help);
        }
    }
    CHECK(theirs > 10);
}
