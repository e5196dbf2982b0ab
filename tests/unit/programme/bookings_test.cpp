// SPDX-License-Identifier: MIT
#include "programme/bookings.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

TEST_CASE("a plan's duties and events are on until the next plan begins") {
    auto made = World().mentor("m1");
    made.file("places.yaml", "bench: {holds: 1}\n");
    made.file("timetables/s/2026-09-21.yaml",
              "from: 2026-09-21\nuntil: 2026-12-18\nduties:\n"
              "  - {date: 2026-10-05, slot: mon, place: bench, people: [m1]}\n"
              "  - {date: 2026-10-12, slot: mon, place: bench, people: [m1]}\n"
              "events:\n  - {kind: training, name: core, date: 2026-10-13, slot: tue, place: bench, people: "
              "[m1]}\n");
    CHECK(bookings_of(made.programme()).size() == 3);
    made.file("timetables/s/2026-10-12.yaml",
              "from: 2026-10-12\nuntil: 2026-12-18\nduties:\n"
              "  - {date: 2026-10-12, slot: mon, place: bench, people: [m1]}\n");
    const auto world = made.programme();
    const auto bookings = bookings_of(world);
    REQUIRE(bookings.size() == 2);
    CHECK(bookings[0].first == day("2026-10-05"));
    CHECK(bookings[1].first == day("2026-10-12"));
    CHECK(made.findings(day("2026-10-01")).empty()); // nobody is in two places
}
