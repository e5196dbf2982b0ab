// SPDX-License-Identifier: MIT
// The sparse core: rows that take one column each, columns that hold several rows, a price for staying out. Most
// matchings of a school are this, and so is the assignment problem of the literature. The answer carries integer
// prices that prove it (checked in assignment_certificate.cpp, which shares no code with the search).
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace kith::solver {

using Index = std::uint32_t;
inline constexpr Index none = std::numeric_limits<Index>::max();

__extension__ using Wide = __int128;

/// An instance, immutable once handed over. Arcs lie row by row. Minimise the sum of the costs of the arcs chosen, of
/// the slots filled (a column fills its slots in their order) and of the rows left out.
template <class Cost>
struct Assignment {
    std::vector<Index> first{0};      ///< of each row its first arc; one more at the end
    std::vector<Index> column;        ///< of each arc; no row names a column twice
    std::vector<Cost> cost;           ///< of each arc; any sign
    std::vector<Cost> outside;        ///< of each row: the price of staying out; empty: every row must be placed
    std::vector<Index> first_slot{0}; ///< of each column its first slot; one more at the end
    std::vector<Cost> slot_cost;      ///< of each slot, not falling within a column; empty: all cost nothing

    std::size_t rows() const { return first.size() - 1; }
    std::size_t columns() const { return first_slot.size() - 1; }
    std::size_t arcs() const { return column.size(); }
};

/// With row prices a and column prices l, for every arc of a row r to a column c: cost + l[c] - a[r] >= 0, and = 0
/// where chosen; a[r] <= outside[r], and = where left out; the last slot filled in c costs at most l[c], the next one
/// at least l[c]. Together these are complementary slackness, so nothing cheaper exists.
template <class Cost>
struct Assigned {
    bool feasible = true;        ///< false: not every row can be placed, and the rest means nothing
    std::vector<Index> arc;      ///< of each row; `none` where it is left out
    std::vector<Cost> row_price;
    std::vector<Cost> column_price;
};

/// Solves it exactly. Needs 4 (rows + columns + 2) (largest cost - smallest cost + 1) to be less than the largest
/// Cost. Instantiated for std::int64_t and Wide.
template <class Cost>
Assigned<Cost> assign(const Assignment<Cost>& instance);

/// An empty string where the answer is feasible and its prices prove it cheapest; otherwise what fails. O(arcs).
template <class Cost>
std::string why_not_optimal(const Assignment<Cost>& instance, const Assigned<Cost>& answer);

} // namespace kith::solver
