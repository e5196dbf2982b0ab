// SPDX-License-Identifier: MIT
// The pairs that someone should look at, each with what was seen.
#pragma once

#include "evidence/drift.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// For the lead and for staff, who see no sign that comes of check-ins.
Report drift_report(const programme::Programme& programme, const std::vector<evidence::PairSigns>& signs,
                    text::Date day, Audience audience, Show show);

} // namespace kith::report
