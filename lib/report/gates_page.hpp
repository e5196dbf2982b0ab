// SPDX-License-Identifier: MIT
// Which gates hold, by strand and gate; and of whom they do not, or soon will not.
#pragma once

#include "evidence/gates.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// For everyone the counts alone, small ones kept back.
Report gates_report(const programme::Programme& programme, const evidence::Gates& gates, Audience audience,
                    Show show);

/// Whose gates do not hold, or soon will not: `person`, `gate`, `state`, `in-pair`, `meets-this-week`,
/// `until`.
text::List json_of(const programme::Programme& programme, const std::vector<evidence::GateNotice>& notices);

} // namespace kith::report
