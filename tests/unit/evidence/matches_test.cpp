// SPDX-License-Identifier: MIT
#include "evidence/matches.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

constexpr const char* did_not_settle = "ended: {date: 2026-10-01, reason: did-not-settle}\n";

/// Pairs ended early of those made, when there is another pair beside the one that ended.
std::int64_t ended_early(const char* mentor, const char* mentees, const char* began) {
    auto made = World().strand("s", "").mentor("m1").mentor("m2").mentee("e1").mentee("e2");
    made.pair("p1", "m1", "e1", did_not_settle);
    made.file("pairs/p2.yaml", fmt::format("id: p2\nstrand: s\nmentors: [{}]\nmentees: [{}]\nbasis: rules\nbegan: {}\n", mentor, mentees, began));
    return matches(made.programme(), day("2026-11-02"))[0].ended_early();
}

} // namespace

TEST_CASE("a pair that goes on as another has not ended early") {
    CHECK(ended_early("m1", "e1, e2", "2026-10-01") == 0);
    CHECK(ended_early("m1", "e1", "2026-10-08") == 0);
    CHECK(ended_early("m1", "e1", "2026-10-30") == 1);       // a new beginning
    CHECK(ended_early("m1", "e2", "2026-10-08") == 1);       // e1 has lost m1
    CHECK(ended_early("m2", "e1", "2026-10-08") == 1);       // and m1 e1
    CHECK(ended_early("m1", "e1, e2", "2026-11-03") == 1);   // not on that day
    CHECK(ended_early("m1", "e1, e2", "2026-09-30") == 1);   // beside it, not after it
}

TEST_CASE("a pair that ended on the day it began does not go on as itself") {
    auto made = World().mentor("m1").mentee("e1").pair("p1", "m1", "e1", "ended: {date: 2026-09-21, reason: did-not-settle}\n");
    CHECK(matches(made.programme(), day("2026-11-02"))[0].ended_early() == 1);
}
