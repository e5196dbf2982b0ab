// SPDX-License-Identifier: MIT
// Whether pairs met: weekly contact, meetings held of those that could be, what each mentee had, and the year
// by weeks.
#pragma once

#include "evidence/contact.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// Counts and shares alone, for every audience: nobody is named.
Report contact_report(const programme::Programme& programme, const evidence::Contact& contact,
                      Audience audience);

/// The meetings of each week, with what an audience may see of them.
Section contact_weeks(const programme::Programme& programme, const evidence::Contact& contact, Audience audience);

} // namespace kith::report
