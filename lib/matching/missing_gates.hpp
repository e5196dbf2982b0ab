// SPDX-License-Identifier: MIT
// Which gates stand between someone and the strand, by name: what the rule `gates` does not say.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

/// How a person stands to a gate on a day: it is not in their record, its outcome is no yes, its date is yet to come, or
/// it ran out before the day.
enum class GateState { holds, missing, refused, not_yet, lapsed };
GateState gate_state(const record::Person& person, const record::GateName& gate, Date day);

/// A gate that the strand asks of a person and that does not hold for them on the day.
struct MissingGate {
    PersonIndex person;
    record::GateName gate;
    GateState state = GateState::missing;
};

/// In the order of their names; none for a form.
std::vector<MissingGate> missing_gates(const Instance& instance, MentorPos mentor);
std::vector<MissingGate> missing_gates(const Instance& instance, MenteePos mentee);
/// The mentor's, then the mentee's.
std::vector<MissingGate> missing_gates(const Instance& instance, Edge edge);

} // namespace kith::matching
