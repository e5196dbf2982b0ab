// SPDX-License-Identifier: MIT
// The faces of what a strand lacks.
#pragma once

#include "matching/gaps.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

std::string gaps_text(const matching::Instance& instance, const matching::Gaps& gaps, Show show);
text::Value gaps_json(const matching::Instance& instance, const matching::Gaps& gaps);

} // namespace kith::report
