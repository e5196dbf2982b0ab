// SPDX-License-Identifier: MIT
#include "matching/optimal.hpp"
#include "report/match_page.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

record::MatchProposal not_proven(std::vector<std::int64_t> bound_on_place) {
    record::MatchProposal proposal;
    proposal.strand = record::StrandName{"s"};
    proposal.made = today();
    proposal.levels.all = {{"bounds", {0}}, {"place", {4}}, {"fit", {3000}}};
    proposal.proven = false;
    proposal.bound.all = {{"bounds", {0}}, {"place", std::move(bound_on_place)}};
    return proposal;
}

} // namespace

TEST_CASE("a proposal of groups that is not proven says how much better it could be") {
    World made;
    made.strand("s", "matching:\n  groups: {teams: [[m1]]}\n", "group").mentor("m1");
    const auto world = made.programme();
    const auto page = [&](const record::MatchProposal& proposal) {
        return report::match_text(world, proposal, report::Show::ids);
    };
    auto proposal = not_proven({6});
    CHECK(page(proposal).find("not proven: at most 2 more could be placed\n") != std::string::npos);
    proposal = not_proven({4});
    CHECK(page(proposal).find("not proven: the last levels could be better\n") != std::string::npos);
    proposal.bound.all.push_back({"fit", {3500}});
    CHECK(page(proposal).find("not proven: on fit it could be at best 3500 in place of 3000;") !=
          std::string::npos);
    proposal.proven.reset();
    CHECK(page(proposal).find("not proven") == std::string::npos);
}

TEST_CASE("a row has the ids that the commands want, and the page stays within 80 columns") {
    World made;
    made.strand("s", "matching: {prefer: {choices: 1}, require: {gates: {mentor: [dbs]}}}\n");
    made.mentor("m1", "x-n: x\n", "year: Y10\ngates: {dbs: {date: 2026-09-01, until: 2026-10-04}}\n");
    made.mentor("m2", "x-n: x\n", "year: Y10\ngates: {dbs: {date: 2026-09-01}}\n");
    made.mentee("e1").mentee("e2", "choices: {s: [m2]}\n").pair("p1", "m1", "e1");
    made.secret("names.yaml", "m1: {name: Bartholomew Featherstonehaugh-Montague}\nm2: {name: Max Mo}\n"
                              "e1: {name: Alexandra Konstantinopoulou-Villiers}\ne2: {name: Eve Li}\n");
    const auto world = made.programme();
    auto instance = matching::Instance::of(world, strand_of(world), {world.today(), true, false}, {});
    REQUIRE(instance);
    const auto proposal = proposal::from_matching(*instance, matching::match_optimally(*instance));
    const auto page = report::match_text(world, proposal, report::Show::names);
    CHECK(page.find("Max Mo") != std::string::npos);
    CHECK(page.find("m2 e2  choices\n") != std::string::npos);
    CHECK(page.find("m1 e1  agreed p1\n") != std::string::npos);
    CHECK(page.find("\n   !1  ") != std::string::npos);
    CHECK(page.find("dbs of Bartholomew") != std::string::npos);
    for (std::size_t from = 0; from < page.size(); from = page.find('\n', from) + 1)
        CHECK(page.find('\n', from) - from <= 80);
    const auto by_id = report::match_text(world, proposal, report::Show::ids);
    CHECK(by_id.find("m2 e2") == std::string::npos); // the names are the ids
}
