// SPDX-License-Identifier: MIT
#include "matching/missing_gates.hpp"

namespace kith::matching {
namespace {

std::vector<MissingGate> missing(const Instance& instance, PersonIndex person,
                                 const std::set<text::Located<record::GateName>>& gates) {
    std::vector<MissingGate> found;
    for (const auto& gate : gates) {
        const auto state = gate_state(*instance.programme()[person].record, gate.value, instance.settings().day);
        if (state != GateState::holds) found.push_back({person, gate.value, state});
    }
    return found;
}

} // namespace

GateState gate_state(const record::Person& person, const record::GateName& gate, Date day) {
    if (programme::gate_holds(person, gate, day)) return GateState::holds;
    const auto found = person.gates.find(text::Located<record::GateName>{gate, {}});
    if (found == person.gates.end()) return GateState::missing;
    if (!programme::is_yes(found->second)) return GateState::refused;
    return found->second.date > day ? GateState::not_yet : GateState::lapsed;
}

std::vector<MissingGate> missing_gates(const Instance& instance, MentorPos mentor) {
    return missing(instance, instance.mentor(mentor), instance.strand().matching().require.gates.mentor);
}

std::vector<MissingGate> missing_gates(const Instance& instance, MenteePos mentee) {
    const auto person = instance.mentee(mentee).person;
    if (!person) return {};
    return missing(instance, *person, instance.strand().matching().require.gates.mentee);
}

std::vector<MissingGate> missing_gates(const Instance& instance, Edge edge) {
    auto found = missing_gates(instance, edge.mentor);
    const auto of_mentee = missing_gates(instance, edge.mentee);
    found.insert(found.end(), of_mentee.begin(), of_mentee.end());
    return found;
}

} // namespace kith::matching
