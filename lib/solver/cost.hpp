// SPDX-License-Identifier: MIT
// A cost that is a row of integers, compared lexicographically: the first level decides, then the second, and so on.
// Rows of integers under addition and lexicographic comparison are an ordered group, so everything that holds for
// costs that are integers (potentials, reduced costs, complementary slackness, integral duals) holds here with one pass
// for all levels and no weights that could overflow. Knows no child and no YAML.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kith::solver {

using Cost = std::int64_t;
/// One integer per level, most important first.
using CostRow = std::vector<Cost>;
using CostView = std::span<const Cost>;

std::strong_ordering compare(CostView a, CostView b);
/// The sign of a row: that of its first entry that is not zero.
int sign(CostView row);
void add(CostRow& to, CostView more);
void subtract(CostRow& from, CostView less);

} // namespace kith::solver
