// SPDX-License-Identifier: MIT
// Concerns that were passed on and that nobody has acknowledged in the time that the school allows.
#pragma once

#include "programme/programme.hpp"

namespace kith::evidence {

/// A moment by the school's own clock.
struct Moment {
    text::Date date{};
    text::Clock time{};
    friend auto operator<=>(const Moment&, const Moment&) = default;
};

/// The last minute of a day.
inline Moment end_of(text::Date day) { return {day, {text::Minutes{24 * 60 - 1}}}; }

bool is_acknowledged(const record::Concern& concern, Moment now);

struct OverdueConcern {
    record::ConcernId id;
    const record::Concern* record = nullptr;
    text::Minutes waited{};  ///< since it was passed on
    text::Minutes allowed{}; ///< `acknowledge-within` of the school
};

/// Those that are overdue at that moment, the one that waited longest first. What was passed on or acknowledged later
/// counts as it was then. The school is the one whose lead or deputy it was passed to; the shortest time where there are
/// several or none. Clock times are taken as they stand: the hour at a change of the clocks is not counted.
std::vector<OverdueConcern> overdue_concerns(const programme::Programme& programme, Moment now);

/// How long a school may take; 24 hours where programme.yaml says nothing.
text::Minutes time_to_acknowledge(const programme::Programme& programme, const record::PersonId& passed_to);

} // namespace kith::evidence
