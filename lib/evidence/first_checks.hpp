// SPDX-License-Identifier: MIT
// After its first weeks a pair is asked whether it is still right for both. That it was asked is a row of a sessions file,
// the event first-check/PAIR, with who was asked; `first-check` of the pair is the day it was planned for, which says
// nothing of whether anybody asked.
#pragma once

#include "evidence/attendance.hpp"

namespace kith::evidence {

/// Pairs of which a mentor and a mentee (of a form: a mentor) were asked up to the day, with the first day on which both
/// had been, on one day or on two. O(rows).
std::map<PairIndex, Date> first_checks(const Programme& programme, Date day);

} // namespace kith::evidence
