// SPDX-License-Identifier: MIT
// What the sessions say of each person so far: when they first met a partner, when they were trained, which events they
// came to. Read once; the standards and the evaluation count over it.
#pragma once

#include "evidence/attendance.hpp"

namespace kith::evidence {

using programme::PersonIndex;

/// An event that took place: a row of a sessions file.
struct EventHeld {
    record::EventKind kind = record::EventKind::training;
    StrandIndex strand;
    Date date{};
    std::set<PersonIndex> came;
};

struct Participation {
    std::map<PersonIndex, Date> first_met;               ///< came to a meeting that was held, or was on duty
    std::map<PersonIndex, std::vector<Date>> trained;    ///< by a gate training/NAME, or at a training that was held
    std::vector<EventHeld> events;                       ///< in order of date
};

/// The gate training, or one of training/NAME.
bool is_training(const record::GateName& gate);

/// All of it up to the day. O(rows).
Participation participation(const Programme& programme, Date day);

/// Pupils with the role in a strand, neither left nor paused.
std::set<PersonIndex> active_pupils(const Programme& programme, record::Role role, Date day);

/// True where a person was trained on the day or before it.
bool trained_by(const Participation& so_far, PersonIndex person, Date day);
/// True where a person was trained after the day.
bool trained_after(const Participation& so_far, PersonIndex person, Date day);

} // namespace kith::evidence
