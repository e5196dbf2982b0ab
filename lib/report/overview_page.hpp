// SPDX-License-Identifier: MIT
// The Monday-morning page: the numbers of each strand, and what there is to do, most urgent first, each with
// the command that does it.
#pragma once

#include "evidence/overview.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// For the lead and for staff, who see nothing of concerns and check-ins.
Report overview_report(const programme::Programme& programme, const evidence::Overview& overview,
                       Audience audience, Show show);

} // namespace kith::report
