// SPDX-License-Identifier: MIT
// A repair, for a terminal and as JSON: how many meetings change, which, from what to what and why; alike ones together.
// The plans that come of it are pages of their own.
#pragma once

#include "proposal/repair.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

/// The changes alone.
std::string repair_text(const programme::Programme& programme, const proposal::Repair& repair, Show show);
/// The plans as timetables_json has them, with `moves` and, where another agreed plan begins after it, `next`.
text::Value repair_json(const programme::Programme& programme, const proposal::Repair& repair);

} // namespace kith::report
