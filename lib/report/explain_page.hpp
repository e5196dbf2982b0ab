// SPDX-License-Identifier: MIT
// The explanation of a pair or a person, for a terminal. Everything it says is in the explanation or the instance.
#pragma once

#include "matching/explain.hpp"
#include "report/people.hpp"

namespace kith::report {

/// Why these two, or why not: the points, whether the best answers all have the pair, who would be the next best mentor, and
/// what having either would cost on each level.
std::string explain_text(const matching::Instance& instance, const matching::PairExplanation& pair, Show show);

/// Where someone stands: their pairs and the reasons for them; or what keeps partners away, which gates, what would help, who
/// holds the places, and who would have to move.
std::string explain_text(const matching::Instance& instance, const matching::PersonExplanation& person, Show show);

} // namespace kith::report
