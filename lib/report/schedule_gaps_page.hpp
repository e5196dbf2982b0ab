// SPDX-License-Identifier: MIT
// What a timetable lacks: changes of the records by how many more they place.
#pragma once

#include "report/people.hpp"
#include "scheduling/gaps.hpp"
#include "text/value.hpp"

namespace kith::report {

std::string schedule_gaps_text(const programme::Programme& programme, const scheduling::Plans& plans, const scheduling::Gaps& gaps, Show show);
text::Value schedule_gaps_json(const programme::Programme& programme, const scheduling::Plans& plans, const scheduling::Gaps& gaps);

} // namespace kith::report
