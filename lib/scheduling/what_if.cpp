// SPDX-License-Identifier: MIT
#include "scheduling/what_if.hpp"

namespace kith::scheduling {

std::optional<WhatIf> what_if(record::Records records, Date today, const std::vector<StrandIndex>& strands, const PlanDates& dates) {
    auto world = Programme::from(std::move(records), today);
    if (!world) return {};
    WhatIf made{std::make_unique<const Programme>(std::move(*world)), {}, {}};
    made.commitments = std::make_unique<const Commitments>(*made.programme, strands, dates);
    for (const auto strand : strands) made.parts.emplace_back(*made.programme, strand, dates, *made.commitments);
    return made;
}

} // namespace kith::scheduling
