// SPDX-License-Identifier: MIT
#include "scheduling/rota.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

World duties(const std::string& rows, const std::string& scheduling = "{}") {
    return World()
        .strand("s", "scheduling: " + scheduling + "\n", "duty")
        .mentor("b1")
        .mentor("b2")
        .mentor("b3")
        .file("places.yaml", "bench: {holds: 2}\n")
        .file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nduties:\n" + rows);
}

std::string load(const World& made, const char* id) {
    const auto world = made.programme();
    const auto rota = scheduling::rota_of(world, strand_of(world));
    REQUIRE(rota);
    for (const auto& one : rota->people)
        if (one.person == who(world, id))
            return fmt::format("{} in all, {}-{}, lunch {}, back to back {}, none {}, covers {}", one.duties, one.least, one.most,
                               one.at_lunch, one.back_to_back, one.weeks_with_none, one.covers);
    return "not there";
}

const std::string three_weeks = "  - {date: 2026-10-05, slot: mon, place: bench, people: [b1, b2]}\n"
                                "  - {date: 2026-10-06, slot: tue, place: bench, people: [b1]}\n"
                                "  - {date: 2026-10-12, slot: p1, place: bench, people: [b1]}\n"
                                "  - {date: 2026-10-19, slot: mon, place: bench, people: [b2]}\n";

} // namespace

TEST_CASE("duties are counted by person, at lunch, back to back, and in weeks with none") {
    CHECK(load(duties(three_weeks), "b1") == "3 in all, 3-3, lunch 2, back to back 1, none 1, covers 0");
    CHECK(load(duties(three_weeks), "b2") == "2 in all, 2-2, lunch 2, back to back 0, none 1, covers 0");
    CHECK(load(duties(three_weeks), "b3") == "0 in all, 0-0, lunch 0, back to back 0, none 3, covers 0");
}

TEST_CASE("a window is a week, a fortnight or the term, as the strand says") {
    CHECK(load(duties(three_weeks, "{fair-over: week}"), "b1").starts_with("3 in all, 0-2"));
    // Fortnights from Monday 31 August: 28 September to 11 October, 12 to 25 October.
    CHECK(load(duties(three_weeks, "{fair-over: fortnight}"), "b1").starts_with("3 in all, 1-2"));
}

TEST_CASE("a duty that was taken over counts for whoever does it") {
    const auto covered = duties(three_weeks + "cover: [{date: 2026-10-06, slot: tue, absent: b1, stand-in: b3}]\n");
    CHECK(load(covered, "b3").starts_with("1 in all, 1-1, lunch 1"));
    CHECK(load(covered, "b3").ends_with("covers 1"));
    CHECK(load(covered, "b1").starts_with("2 in all"));
}

TEST_CASE("a strand without duties has no rota") {
    const auto world = World().programme();
    CHECK_FALSE(scheduling::rota_of(world, strand_of(world)));
}
