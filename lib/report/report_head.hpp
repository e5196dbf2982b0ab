// SPDX-License-Identifier: MIT
// What the reports share: how they begin, and how a figure stands that may be kept back.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/fairness_tables.hpp"
#include "programme/programme.hpp"
#include "report/document.hpp"
#include "text/value.hpp"

namespace kith::report {

/// As the command line spells it.
std::string audience_word(evidence::Audience audience);
/// "Hillside, 2026-11-23"; whom it is for, where that is not the lead.
std::vector<std::string> about_lines(const programme::Programme& programme, text::Date day, evidence::Audience audience);
/// report, programme, academic-year, asof, audience.
text::Map json_head(const char* report, const programme::Programme& programme, text::Date day, evidence::Audience audience);

/// The number, "c" where it is kept back, or `none` where there is no such number.
Cell shown_cell(const evidence::Figure& figure, const char* none = "");
text::Value shown_value(const evidence::Figure& figure);

} // namespace kith::report
