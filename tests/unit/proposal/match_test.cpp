// SPDX-License-Identifier: MIT
#include "proposal/match.hpp"

#include "matching/pairing.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

World with_forms(const std::string& matching) {
    World world;
    world.file("programme.yaml", std::string(base_programme) + "forms: {7a: {year: Y7}, 7b: {year: Y7}}\n");
    world.strand("s", "matching:\n" + matching, "form-group");
    return world.mentor("m1");
}

} // namespace

TEST_CASE("forms of one mentor stand in rows of their own, for a row has room for one form") {
    const auto world = with_forms("  mentees-per-mentor: {at-most: 2}\n  together: mentor\n").programme();
    const auto instance = instance_of(world);
    const auto proposal = proposal::from_matching(instance, matching::match_optimally(instance));
    REQUIRE(proposal.pairs.size() == 2);
    CHECK(proposal.pairs[0].form->value.text == "7a");
    CHECK(proposal.pairs[1].form->value.text == "7b");
}

TEST_CASE("a form is there in every slot, and of what describes a person it has nothing") {
    const auto world =
        with_forms(
            "  prefer: {shared-slots: 1, year-gap: {weight: 1, ideal: 2}, interests: 1, mentor-choices: 1}\n")
            .programme();
    const auto instance = instance_of(world);
    // Five lunches and no lesson of which the mentor's record says nothing; the gap is 3.
    CHECK(instance[{{0}, {0}}].points == std::vector<int>{1000, 750, 0, 0});
}
