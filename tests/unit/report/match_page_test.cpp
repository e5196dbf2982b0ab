// SPDX-License-Identifier: MIT
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
