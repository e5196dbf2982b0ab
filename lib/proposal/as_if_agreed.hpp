// SPDX-License-Identifier: MIT
// The timetabling problem as it would be if proposed pairs were agreed: in a copy of the records, which
// nobody sees.
#pragma once

#include "matching/optimal.hpp"
#include "scheduling/units.hpp"
#include "scheduling/what_if.hpp"

namespace kith::proposal {

/// The edges of each row of a proposal; those that make one pair together.
using EdgeRows = std::vector<std::vector<matching::ChosenEdge>>;

/// What is to be timetabled together, and when.
struct Timetabling {
    std::vector<programme::StrandIndex> strands; ///< in order
    scheduling::PlanDates dates;
};

struct AsIfAgreed : scheduling::WhatIf {
    scheduling::Stays stays;

    std::map<programme::PairIndex, std::size_t> row_of; ///< of the pairs of rows, new or agreed
};

/// The rows agreed from the first day on, and of the strand's agreed pairs those in `ended` no longer. Throws
/// std::logic_error where the records do not hold together with them.
AsIfAgreed as_if_agreed(const matching::Instance& instance, const Timetabling& timetabling,
                        const EdgeRows& rows, const std::set<record::PairId>& ended);

} // namespace kith::proposal
