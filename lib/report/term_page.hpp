// SPDX-License-Identifier: MIT
// The term report: at most four pages for those who answer for the programme. Numbers, the picture of the year, each
// strand, who waits, what mentors carry, outcomes, standards, and the week as it is planned. It names nobody, whoever
// reads it.
#pragma once

#include "evidence/audience.hpp"
#include "programme/programme.hpp"
#include "report/document.hpp"

namespace kith::report {

/// For everyone, small numbers of children are kept back, and with them what their strand's meetings would tell.
Report term_report(const programme::Programme& programme, text::Date day, evidence::Audience audience);

} // namespace kith::report
