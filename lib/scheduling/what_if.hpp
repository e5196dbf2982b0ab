// SPDX-License-Identifier: MIT
// The timetabling problem of records that nobody has written: with a change made, or with pairs that are only proposed.
#pragma once

#include "scheduling/instance.hpp"

namespace kith::scheduling {

struct WhatIf {
    std::unique_ptr<const Programme> programme;
    std::unique_ptr<const Commitments> commitments;
    std::vector<Instance> parts; ///< of each strand; events are left aside, they find their times around meetings
};

/// Nothing where the records do not hold together.
std::optional<WhatIf> what_if(record::Records records, Date today, const std::vector<StrandIndex>& strands, const PlanDates& dates);

} // namespace kith::scheduling
