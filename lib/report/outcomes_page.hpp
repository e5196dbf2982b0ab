// SPDX-License-Identifier: MIT
// Whether a measure's scores changed, as a report: for each subscale the waves, the change with its interval,
// effect sizes, who changed reliably, and the meetings held beside the change. Says what the numbers cannot
// say.
#pragma once

#include "evidence/outcome_audience.hpp"
#include "report/document.hpp"
#include "report/people.hpp"

namespace kith::report {

Report outcomes_report(const programme::Programme& programme, const evidence::Outcomes& outcomes,
                       evidence::Audience audience, Show show);

/// For each subscale how many were asked twice, the change and its picture; nobody by name.
Section outcomes_in_brief(const evidence::Outcomes& outcomes, evidence::Audience audience);

} // namespace kith::report
