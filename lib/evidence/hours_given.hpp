// SPDX-License-Identifier: MIT
// What each mentor gave of their time, as the sessions have it: for certificates and references.
#pragma once

#include "evidence/attendance.hpp"

namespace kith::evidence {

struct HoursGiven {
    programme::PersonIndex person;
    int times = 0;
    text::Minutes minutes{};
    Date first{}; ///< the days of the first and the last time
    Date last{};
};

/// For each mentor and reserve of the strand who gave any time up to `to`, in order of id: meetings that were held, duties,
/// and the events that are for others (visits, groups, drop-ins, celebrations). Who stood in counts, and who was stood in
/// for does not. A row without minutes counts as the strand's length of a meeting.
std::vector<HoursGiven> hours_given(const Programme& programme, StrandIndex strand, Date to);

} // namespace kith::evidence
