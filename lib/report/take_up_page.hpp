// SPDX-License-Identifier: MIT
// Who came, who asked and who was left over, week by week, beside what was done to make the programme known.
#pragma once

#include "evidence/take_up.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// For the lead and for staff. It says what happened in the same weeks, never that one came of the other.
Report take_up_report(const programme::Programme& programme, const std::vector<evidence::StrandTakeUp>& strands, text::Date day,
                      Audience audience);

} // namespace kith::report
