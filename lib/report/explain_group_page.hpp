// SPDX-License-Identifier: MIT
// Explanations of groups for a terminal: whose group someone is in, how each team stands to a mentee, and
// why two are together or not.
#pragma once

#include "matching/group_explanation.hpp"
#include "report/people.hpp"

namespace kith::report {

/// The mentee's group, or the reason for none, and each team with what stands between it and the mentee.
std::string explain_text(const matching::Teams& teams, const matching::SeatExplanation& seat, Show show);

/// The groups that a mentor leads with their teams.
std::string explain_text(const matching::Teams& teams, programme::PersonIndex mentor,
                         const std::vector<matching::LedGroup>& led, Show show);

/// Whether the mentee is in the mentor's group, and what stands between the two.
std::string explain_text(const matching::Teams& teams, const matching::LedExplanation& led, Show show);

/// Whether two mentees are in one group, and where they could be.
std::string explain_text(const matching::Teams& teams, const matching::TogetherExplanation& two, Show show);

} // namespace kith::report
