// SPDX-License-Identifier: MIT
#include "evidence/drop_ins.hpp"

#include "year_world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

std::string shown(const DropInTally& tally) {
    return fmt::format("{} {} {} {}", tally.sessions, tally.visits, tally.talks, tally.asked);
}

} // namespace

TEST_CASE("drop-ins are counted by strand and week up to the day, and other rows are none") {
    const auto world = year_of("h", "h",
                               "  - {date: 2026-09-23, event: drop-in/library, came-count: 7, informal-talks: 3}\n"
                               "  - {date: 2026-09-24, event: drop-in/library, came-count: 4, asked-for-a-buddy: 2}\n"
                               "  - {date: 2026-09-25, event: drop-in, informal-talks: 1}\n"
                               "  - {date: 2026-09-25, event: duty/bench, came: [m1]}\n")
                           .programme();
    const auto found = drop_ins(world, day("2026-09-24"));
    REQUIRE(found.size() == 1);
    CHECK(shown(found[0].all) == "2 11 3 2");
    REQUIRE(found[0].weeks.size() == 1);
    CHECK(text::format(found[0].weeks[0].first) == "2026-W39");
    CHECK(shown(drop_ins(world, day("2026-09-25"))[0].all) == "3 11 4 2");
    CHECK(drop_ins(world, day("2026-09-22")).empty());
}
