// SPDX-License-Identifier: MIT
#include "report/change_page.hpp"

#include "matching/grouping.hpp"
#include "proposal/groups.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

constexpr const char* gone = "year: Y7\nleft: {date: 2026-10-01}\n";

World groups_of_three(int at_least) {
    auto world = World().strand("s", fmt::format("matching:\n  groups: {{teams: [[m1], [m2]], size: {{at-least: {}, at-most: 4}}}}\n", at_least), "group");
    world.mentor("m1").mentor("m2");
    for (const char* id : {"e1", "e2", "e4", "e5", "e6"}) world.mentee(id);
    return world.mentee("e3", "x-none: x\n", gone).pair("p1", "m1", "e1, e2, e3").pair("p2", "m2", "e4, e5, e6");
}

std::string page_of(const World& made) {
    const auto world = made.programme();
    const auto instance = matching::Instance::of(world, strand_of(world), {world.today(), true, false}, {});
    REQUIRE(instance);
    const auto teams = matching::Teams::of(*instance);
    REQUIRE(teams);
    return report::change_text(world, proposal::from_grouping(*teams, matching::group_optimally(*teams)), report::Show::ids);
}

} // namespace

TEST_CASE("a group that goes on without who left is kept, and the page says so and how to agree it anew") {
    CHECK(page_of(groups_of_three(2)) ==
          "Against what is agreed: 2 pairs kept, none new, none ended\n"
          "  stays  p1  m1 with e1, e2 (e3 left)\n"
          "  Those who stay are a new row: accept it, and end the pair that was left:\n"
          "  kith match end PAIR --reason partner-left\n"
          "\n");
}

TEST_CASE("a group that is void because someone left is the first thing on the page") {
    const auto page = page_of(groups_of_three(3));
    CHECK(page.starts_with("1 agreed group is void because someone left, and the others are matched anew:\n"
                           "  void   p1  m1 with e1, e2, e3 (e3 left)\n"
                           "  To end them: kith match end PAIR --reason partner-left\n"
                           "\n"
                           "Against what is agreed: 1 pair kept, "));
    CHECK(page.find(", 1 ended\n") != std::string::npos);
    CHECK(page.find("  ended") == std::string::npos);
}
