// SPDX-License-Identifier: MIT
#include "matching/missing_gates.hpp"

#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

TEST_CASE("each gate that does not hold is named with whose it is and how it stands, the mentor's first") {
    auto made = World().strand("s", "matching:\n  require: {gates: {mentor: [a, b, c, d, e], mentee: [a, b]}}\n");
    made.mentor("m1", "x-none: x\n",
                "gates:\n  a: {date: 2026-10-05}\n  b: {date: 2026-10-06}\n  c: {date: 2026-09-01, until: 2026-10-04}\n"
                "  d: {date: 2026-09-01, outcome: refused}\n");
    made.mentee("e1", "x-none: x\n", "gates: {b: {date: 2026-09-01, until: 2026-10-05}}\n");
    const auto world = made.programme();
    const auto instance = instance_of(world);
    std::vector<std::tuple<std::string, std::string, GateState>> found;
    for (const auto& gate : missing_gates(instance, Edge{{0}, {0}}))
        found.emplace_back(world[gate.person].id.text, gate.gate.text, gate.state);
    CHECK(found == std::vector<std::tuple<std::string, std::string, GateState>>{{"m1", "b", GateState::not_yet},
                                                                                {"m1", "c", GateState::lapsed},
                                                                                {"m1", "d", GateState::refused},
                                                                                {"m1", "e", GateState::missing},
                                                                                {"e1", "a", GateState::missing}});
}

TEST_CASE("a form has no gates") {
    auto made = World().strand("s", "matching:\n  require: {gates: {mentee: [a]}}\n", "form-group").mentor("m1");
    made.file("programme.yaml", std::string(base_programme) + "forms: {7a: {year: Y7}}\n");
    const auto world = made.programme();
    CHECK(missing_gates(instance_of(world), MenteePos{0}).empty());
}
