// SPDX-License-Identifier: MIT
#include "proposal/accept.hpp"

#include "matching/optimal.hpp"
#include "proposal/match.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

/// m1 with e1 is agreed, and both would rather have the others.
World swapped() {
    auto world = World().strand("s", "matching: {prefer: {choices: 1}, order: [place, fit, keep]}\n");
    world.mentor("m1").mentor("m2").pair("p1", "m1", "e1").pair("p2", "m2", "e2");
    return world.mentee("e1", "choices: {s: [m2]}\n").mentee("e2", "choices: {s: [m1]}\n");
}

record::MatchProposal rematched(const World& made) {
    const auto world = made.programme();
    auto instance = matching::Instance::of(world, strand_of(world), {world.today(), true, true}, {});
    REQUIRE(instance);
    return proposal::from_matching(*instance, matching::match_optimally(*instance));
}

text::Result<std::vector<record::Pair>> accepted(const World& made, const record::MatchProposal& proposal) {
    const auto world = made.programme();
    auto instance = matching::Instance::of(world, strand_of(world), {world.today(), true, false}, {});
    REQUIRE(instance);
    proposal::Acceptance acceptance;
    acceptance.new_id = [] { return record::PairId{"new"}; };
    return proposal::pairs_from(*instance, proposal, acceptance);
}

std::vector<std::string> hints(const text::Findings& findings) {
    std::vector<std::string> found;
    for (const auto& one : findings.sorted()) found.push_back(one.hint);
    return found;
}

} // namespace

TEST_CASE("a row that replaces agreed pairs is refused and says how to end them, each once") {
    auto world = swapped();
    const auto proposal = rematched(world);
    REQUIRE(proposal.pairs.size() == 2);
    const auto refused = accepted(world, proposal);
    REQUIRE_FALSE(refused);
    CHECK(hints(refused.findings()) ==
          std::vector<std::string>{"if this row is to replace what is agreed, first: kith match end p1 --reason REASON; "
                                   "kith match end p2 --reason REASON",
                                   "end the pairs named above first"});
    const std::string over = "ended: {date: 2026-10-05, reason: other}\n";
    world.pair("p1", "m1", "e1", over).pair("p2", "m2", "e2", over);
    const auto made = accepted(world, proposal);
    REQUIRE(made);
    CHECK(made->size() == 2);
}

TEST_CASE("the day of the asking goes to new pairs, and to agreed ones that lack it") {
    auto made = World().mentor("m1").mentor("m2").mentor("m3").mentee("e1").mentee("e2").mentee("e3");
    made.pair("p1", "m1", "e1").pair("p2", "m2", "e2", "asked: {mentor: 2026-09-17}\n");
    const auto world = made.programme();
    auto instance = matching::Instance::of(world, strand_of(world), {world.today(), true, false}, {});
    REQUIRE(instance);
    const auto proposal = proposal::from_matching(*instance, matching::match_optimally(*instance));
    proposal::Acceptance acceptance;
    acceptance.new_id = [] { return record::PairId{"new"}; };
    CHECK(proposal::pairs_to_date(*instance, proposal, acceptance).empty());
    acceptance.asked = day("2026-09-20");
    const auto pairs = proposal::pairs_from(*instance, proposal, acceptance);
    REQUIRE(pairs);
    REQUIRE(pairs->size() == 1);
    CHECK(pairs->front().asked->mentor == day("2026-09-20"));
    CHECK(pairs->front().asked->mentee == day("2026-09-20"));
    const auto dated = proposal::pairs_to_date(*instance, proposal, acceptance);
    REQUIRE(dated.size() == 2);
    CHECK(dated[0].asked.mentor == day("2026-09-20"));
    CHECK(dated[1].asked.mentor == day("2026-09-17")); // what is there stays
    CHECK(dated[1].asked.mentee == day("2026-09-20"));
}

TEST_CASE("a pair that has ended since does not come back with its row") {
    auto world = swapped();
    world.strand("s", "");
    const auto proposal = rematched(world);
    REQUIRE(accepted(world, proposal));
    CHECK(accepted(world, proposal)->empty());
    const auto refused =
        accepted(world.pair("p1", "m1", "e1", "ended: {date: 2026-10-05, reason: other}\n"), proposal);
    REQUIRE_FALSE(refused);
    CHECK(codes_of(refused.findings()) == Codes{"ineligible"});
}

TEST_CASE("of a trio that loses one, the pair ends and the two who are left are a new row") {
    auto made = World().strand("s", "matching: {mentees-per-mentor: {at-most: 2}, together: mentor, order: [place]}\n");
    made.mentor("m1", "not-with: [e2]\n").mentor("m2").mentee("e1").mentee("e2").pair("p1", "m1", "e1, e2");
    const auto proposal = rematched(made);
    REQUIRE(proposal.pairs.size() == 2);
    CHECK_FALSE(proposal.pairs[0].agreed);
    const auto world = made.programme();
    const auto difference = proposal::difference(world, proposal);
    CHECK(difference.kept.empty());
    CHECK(difference.added.size() == 2);
    REQUIRE(difference.ended.size() == 1);
    CHECK(difference.ended.front().pair == "p1");
}

namespace {

/// What is said of a row that a person wrote.
std::string fault_of_row(const World& world, const std::string& mentor, const std::string& mentee) {
    record::MatchProposal proposal;
    proposal.strand = record::StrandName{"s"};
    proposal.made = today();
    record::ProposedRow row;
    row.mentors.insert({record::PersonId{mentor}, {}});
    row.mentees.insert({record::PersonId{mentee}, {}});
    proposal.pairs.push_back(row);
    const auto made = accepted(world, proposal);
    REQUIRE_FALSE(made);
    CHECK(codes_of(made.findings()) == Codes{"ineligible"});
    return made.findings().sorted().front().message;
}

} // namespace

TEST_CASE("a row added by hand is told what is wrong with it: swapped, in another role, never there, gone, unknown") {
    auto world = World().mentor("m1").mentor("m2").mentee("e1").mentee("e2", "x-none: x\n", "year: Y7\nleft: {date: 2026-10-01}\n");
    world.person("a1", "strands: {s: supervisor}\n").person("x1", "year: Y9\n");
    CHECK(fault_of_row(world, "e1", "m1") == "mentors and mentees are swapped in this row");
    CHECK(fault_of_row(world, "m1", "m2") == "'m2' is a mentor of s, not a mentee");
    CHECK(fault_of_row(world, "a1", "e1") == "'a1' is a supervisor of s, not a mentor");
    CHECK(fault_of_row(world, "m1", "x1") == "'x1' is not in s");
    CHECK(fault_of_row(world, "m1", "e2") == "'e2' has left");
    CHECK(fault_of_row(world, "m1", "zz") == "there is no person 'zz'");
}

TEST_CASE("a row that kith proposed says who is not there any more") {
    auto world = World().mentor("m1").mentee("e1");
    const auto proposal = rematched(world);
    world.person("e1", "year: Y7\n");
    const auto refused = accepted(world, proposal);
    REQUIRE_FALSE(refused);
    CHECK(refused.findings().sorted().front().message == "'e1' is not in s any more");
    CHECK(hints(refused.findings()) == std::vector<std::string>{"run kith match again"});
}

TEST_CASE("what stays of a row that someone left is kept, and becomes a pair when its row is accepted") {
    auto made = World().strand("s", "matching: {mentees-per-mentor: {at-most: 3}, order: [place, keep]}\n");
    made.mentor("m1").mentor("m2").mentee("e1").mentee("e2").mentee("e3", "x-none: x\n", "year: Y7\nleft: {date: 2026-10-01}\n");
    made.mentee("e4").pair("p1", "m1", "e1, e2, e3");
    const auto proposal = rematched(made);
    const auto world = made.programme();
    const auto change = proposal::difference(world, proposal);
    REQUIRE(change.kept.size() == 1);
    CHECK(change.kept.front().pair == "p1");
    CHECK(change.kept.front().mentees == std::vector<std::string>{"e1", "e2"});
    CHECK(change.kept.front().left == std::vector<std::string>{"e3"});
    CHECK(change.ended.empty());
    const auto pairs = accepted(made, proposal);
    REQUIRE(pairs);
    REQUIRE(pairs->size() == 2);
    CHECK((pairs->front().mentees.size() == 2 || pairs->back().mentees.size() == 2));
    made.mentor("m1", "not-with: [e1, e2]\n");
    const auto after = made.programme();
    const auto ended = proposal::difference(after, rematched(made));
    CHECK(ended.kept.empty());
    REQUIRE(ended.ended.size() == 1);
    CHECK(ended.ended.front().pair == "p1");
    CHECK(ended.void_pairs == std::vector<std::string>{"p1"});
}
