// SPDX-License-Identifier: MIT
// Who a report is for, which decides what it may show: the lead sees all; staff see no answers, no scores of a child and
// no tags; everyone else sees no person and no number from which a child in a small group could be found out.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace kith::evidence {

enum class Audience { lead, staff, everyone };

/// As the command line and the reports spell them.
inline constexpr std::array<std::pair<std::string_view, Audience>, 3> audiences{
    {{"lead", Audience::lead}, {"staff", Audience::staff}, {"public", Audience::everyone}}};

inline constexpr bool shows_people(Audience audience) { return audience != Audience::everyone; }

} // namespace kith::evidence
