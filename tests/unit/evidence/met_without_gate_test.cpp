// SPDX-License-Identifier: MIT
#include "evidence/met_without_gate.hpp"

#include "evidence/contact.hpp"
#include "year_world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

/// p1 met on 21 and 28 September, p2 on 22 September.
World asking(const std::string& of_m1, const std::string& of_a1 = "gates: {dbs: {date: 2026-01-01}}\n") {
    auto made = planned("  - {pair: p1, slot: mon, supervisor: a1}\n  - {pair: p2, slot: tue}\n");
    made.strand("s", "matching: {require: {gates: {mentor: [parent-consent/s], supervisor: [dbs]}}}\n"
                     "scheduling: {supervision: {meetings-per-adult: 2}}\n");
    made.mentor("m1", "x-n: x\n", "year: Y10\n" + of_m1);
    made.mentor("m2", "x-n: x\n", "year: Y10\ngates: {parent-consent/s: {date: 2026-01-01}}\n");
    made.person("a1", "strands: {s: supervisor}\n" + of_a1);
    made.file("sessions/2026-W39/s.yaml", "rows:\n" + row_of('h', "2026-09-21", "p1", "m1", "e1") +
                                              row_of('h', "2026-09-22", "p2", "m2", "e2"));
    return made.file("sessions/2026-W40/s.yaml", "rows:\n" + row_of('h', "2026-09-28", "p1", "m1", "e1"));
}

std::string consent(const char* keys) { return std::string("gates: {parent-consent/s: {") + keys + "}}\n"; }

} // namespace

TEST_CASE(
    "a pair met while a consent had lapsed: from the day after its last day on, by the kind of the gate") {
    const auto world = asking(consent("date: 2026-01-01, until: 2026-09-25")).programme();
    const auto found = met_without_gate(world, today());
    REQUIRE(found.size() == 1);
    CHECK(world[found[0].pair].id.text == "p1");
    CHECK(found[0].gates == std::set<std::string>{"parent-consent"});
    CHECK(found[0].meetings == 1);
    CHECK(found[0].last == day("2026-09-28"));
    CHECK(contact(world, today()).without_gate.size() == 1);
    CHECK(met_without_gate(world, day("2026-09-27")).empty());
}

TEST_CASE("a gate that was never there is missing, and one renewed since has been seen to") {
    CHECK(met_without_gate(asking("").programme(), today())[0].meetings == 2);
    CHECK(met_without_gate(asking(consent("date: 2026-09-30")).programme(), today()).empty());
    CHECK(met_without_gate(asking(consent("date: 2026-01-01")).programme(), today()).empty());
    const auto refused = asking(consent("date: 2026-01-01, outcome: withdrawn")).programme();
    CHECK(met_without_gate(refused, today())[0].meetings == 2);
}

TEST_CASE("the check of the adult who oversees counts, too") {
    const auto world =
        asking(consent("date: 2026-01-01"), "gates: {dbs: {date: 2023-01-01, until: 2026-01-01}}\n")
            .programme();
    const auto found = met_without_gate(world, today());
    REQUIRE(found.size() == 1);
    CHECK(found[0].gates == std::set<std::string>{"dbs"});
}

TEST_CASE("nobody met where the meeting was not held") {
    auto made = asking("");
    made.file("sessions/2026-W39/s.yaml", "rows:\n" + row_of('m', "2026-09-21", "p1", "m1", "e1"));
    made.file("sessions/2026-W40/s.yaml", "confirmed: {date: 2026-10-02}\n");
    CHECK(met_without_gate(made.programme(), today()).empty());
}
