// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

bool all_hold(const record::Person& person, const std::set<text::Located<record::GateName>>& gates, Date day) {
    return std::all_of(gates.begin(), gates.end(),
                       [&](const auto& gate) { return programme::gate_holds(person, gate.value, day); });
}

} // namespace

const Rule rule_gates{
    "gates", Needs::tracked,
    [](const record::Require& require) { return !require.gates.mentor.empty() || !require.gates.mentee.empty(); },
    [](const Candidate& candidate) {
        const auto& gates = candidate.require().gates;
        return all_hold(candidate.m(), gates.mentor, candidate.day) &&
               (candidate.is_form() || all_hold(candidate.e(), gates.mentee, candidate.day));
    }};

} // namespace kith::matching
