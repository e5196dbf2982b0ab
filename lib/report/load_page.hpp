// SPDX-License-Identifier: MIT
// What mentors and adults carry: meetings, mentees, duties, and when mentors were last supervised.
#pragma once

#include "evidence/load.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// For the lead and for staff.
Report load_report(const programme::Programme& programme, const evidence::Load& load, Audience audience,
                   Show show);

/// The figures alone, of nobody by name.
Section load_in_brief(const evidence::Load& load);

} // namespace kith::report
