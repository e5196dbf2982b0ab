// SPDX-License-Identifier: MIT
// The stand-ins for someone who will be absent, for a terminal and as JSON: numbered, each with a line on why, and where
// there is none, which rules leave everybody out.
#pragma once

#include "proposal/cover.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

std::string cover_text(const programme::Programme& programme, const proposal::CoverPage& page, Show show);
text::Value cover_json(const programme::Programme& programme, const proposal::CoverPage& page);

/// "Wed 25 Nov, 12:30": when the vacancy is.
std::string vacancy_time(const scheduling::Vacancy& vacancy);
/// A rule of LeftOut as it reads after a number or a name: "not free then".
std::string rule_words(const std::string& because);

} // namespace kith::report
