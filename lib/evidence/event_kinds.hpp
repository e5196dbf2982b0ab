// SPDX-License-Identifier: MIT
// What the event of a recorded row is: its kind stands before the slash, as in training/core; a duty is duty/PLACE and the
// asking of a pair after its first weeks is first-check/PAIR, which are no kinds of events that a strand puts on.
#pragma once

#include "programme/planned_rows.hpp"

#include <optional>

namespace kith::evidence {

/// Nothing where it is none of the kinds that a strand puts on.
std::optional<record::EventKind> event_kind(std::string_view event);

/// Where mentors are supervised: a supervision, a briefing, a debrief or a one-to-one.
bool is_supervision(record::EventKind kind);

/// Training, and what supports the mentors themselves.
bool is_for_mentors(record::EventKind kind);

inline bool is_duty(std::string_view event) { return event.starts_with(programme::duty_event); }
inline bool is_first_check(std::string_view event) { return event.starts_with(programme::first_check_event); }

} // namespace kith::evidence
