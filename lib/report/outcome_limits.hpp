// SPDX-License-Identifier: MIT
// What the figures of a measure's outcomes cannot say, as sentences that stand below them, each where it
// applies.
#pragma once

#include "evidence/outcome_audience.hpp"

namespace kith::report {

std::vector<std::string> outcome_limits(const evidence::Outcomes& outcomes, evidence::Audience audience);

} // namespace kith::report
