// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_gates{
    "gates", Needs::tracked,
    [](const record::Require& require) { return !require.gates.mentor.empty() || !require.gates.mentee.empty(); },
    [](const Candidate& candidate) {
        const auto& gates = candidate.require().gates;
        return programme::gates_hold(candidate.m(), gates.mentor, candidate.day) &&
               (candidate.is_form() || programme::gates_hold(candidate.e(), gates.mentee, candidate.day));
    }};

} // namespace kith::matching
