// SPDX-License-Identifier: MIT
// Where a programme stands against the standards: first how many are shown and which are missing, then each with its
// evidence, then what would add the rest.
#pragma once

#include "evidence/standards.hpp"
#include "report/document.hpp"

namespace kith::report {

/// For everyone without owners, without what they wrote, and without small numbers of people.
Report standards_report(const programme::Programme& programme, const evidence::Standards& standards,
                        evidence::Audience audience);

/// How many are shown, and which are missing.
Section standards_in_brief(const evidence::Standards& standards);

} // namespace kith::report
