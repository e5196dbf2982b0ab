// SPDX-License-Identifier: MIT
// How matching fell out: who has a mentor, by groups, how long it took, and how pairs ended.
#pragma once

#include "evidence/matches.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// For everyone without forms, people and small numbers.
Report matching_report(const programme::Programme& programme,
                       const std::vector<evidence::StrandMatches>& matches, text::Date day, Audience audience,
                       Show show);

} // namespace kith::report
