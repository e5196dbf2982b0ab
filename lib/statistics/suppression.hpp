// SPDX-License-Identifier: MIT
// Which numbers of a published table must not be shown, so that nobody in a small group can be found out: not from
// the number itself, and not by subtracting the others from a total. Knows counts alone, no child.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kith::statistics {

using Count = std::int64_t;

enum class Zeros { shown, hidden };

struct SmallNumbers {
    Count most = 5;              ///< counts from 1 to this are hidden
    Zeros zeros = Zeros::shown;  ///< hidden where "none of them" says something of each of them
};

/// A two-way table of counts; its totals follow from its cells.
struct CountTable {
    std::vector<std::vector<Count>> cells; ///< [row][column], no row shorter than another, none below zero
};

/// What of a table may be shown.
struct Shown {
    std::vector<std::vector<bool>> cells;
    std::vector<bool> row_totals;
    std::vector<bool> column_totals;
    bool total = true;
};

/// Hides small counts (primary suppression), then as much more as it takes (secondary): until, for each hidden number,
/// the numbers shown leave more than `most` values possible. What is hidden besides is the smallest number at hand that
/// is not zero, cells before totals. The bounds are exact: the table with its totals is a circulation, and how far
/// one number can move while those shown stay is a maximum flow (Gusfield, A graph theoretic approach to statistical
/// data security, 1988), of which no more than `most` units are ever looked for: O(most · R · N) for each number looked
/// at, of N numbers in R rows and columns.
/// Tables that share totals stay safe together as long as the shared totals are shown: a table's cells then move
/// without touching another's.
Shown shown_counts(const CountTable& table, SmallNumbers rule = {});

/// Which groups' means may be shown beside the mean of all: those of `counted` groups with at least `base` members,
/// and never so that those hidden are one group alone or fewer than `base` members together, unless they are all of
/// them. More is hidden from the smallest group up, the earlier of equals first.
std::vector<bool> shown_means(const std::vector<Count>& members, const std::vector<bool>& counted, Count base = 10);

} // namespace kith::statistics
