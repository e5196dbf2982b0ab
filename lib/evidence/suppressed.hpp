// SPDX-License-Identifier: MIT
// A two-way table of counts as everyone may see it: what statistics/suppression.hpp keeps back is gone from
// it.
#pragma once

#include "statistics/suppression.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace kith::evidence {

inline constexpr std::int64_t percent_base = 10; ///< members of a group of which a share or a mean is published

/// So few that their number is kept back where it stands alone.
inline bool is_few(std::int64_t count) { return count > 0 && count <= statistics::SmallNumbers{}.most; }

using MaybeCount = std::optional<std::int64_t>; ///< nothing: kept back

struct Suppressed {
    std::vector<std::vector<MaybeCount>> cells;
    std::vector<MaybeCount> row_totals, column_totals;
    MaybeCount total;
    bool is_whole = true; ///< nothing was kept back
};

/// The rows and columns are a partition of people (or of what belongs to them).
Suppressed suppressed(const std::vector<std::vector<std::int64_t>>& cells);

} // namespace kith::evidence
