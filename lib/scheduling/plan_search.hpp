// SPDX-License-Identifier: MIT
// The search for the times of a plan, level by level: small plans as one programme, large ones that count weeks first as
// sums over alike weeks, which also gives their bounds, and then week by week. Seats come afterwards.
#pragma once

#include "scheduling/model.hpp"

namespace kith::scheduling {

struct Searched {
    std::vector<Placement> placements;
    solver::IntegerAnswer answer; ///< what each level came to, and what it cannot be below
    std::vector<Level> levels;
};

/// The best times found for all parts together; `limit` is for each level of each programme.
Searched searched(const std::vector<Instance>& parts, const Stays& stays, const solver::SearchLimit& limit);

} // namespace kith::scheduling
