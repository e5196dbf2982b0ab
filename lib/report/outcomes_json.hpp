// SPDX-License-Identifier: MIT
// A measure's outcomes for programs: the figures of the page under the names that man kith-report gives them.
#pragma once

#include "evidence/outcome_audience.hpp"
#include "text/value.hpp"

namespace kith::report {

text::Value outcomes_json(const programme::Programme& programme, const evidence::Outcomes& outcomes,
                          evidence::Audience audience);

} // namespace kith::report
