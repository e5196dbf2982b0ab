// SPDX-License-Identifier: MIT
// The state that the stages of the assignment core share: rows look for the cheapest column at the going
// prices. A stage may stop at any time; what it leaves is a matching and prices that the next stage takes up.
// Internal to the core: others include assignment.hpp.
#pragma once

#include "solver/assignment.hpp"

#include <algorithm>
#include <span>

namespace kith::solver::core {

/// In the place of a column: the row has chosen to stay out.
inline constexpr Index left_out = none - 1;

/// More than any price or distance, and twice as much is still representable.
template <class Work>
constexpr Work beyond() {
    Work largest = 1;
    for (std::size_t bit = 2; bit < sizeof(Work) * 8 - 1; ++bit) largest = largest * 2 + 1;
    return largest / 2;
}

enum class Reach {
    only, ///< arcs further off die
    also, ///< live arcs stay so
};

/// Costs are stored as Store, less `base` and times `scale`, so that an auction may go by parts of a unit;
/// prices and sums are Work in the same measure. Prices that prove an answer still do when divided by the
/// scale and rounded down.
template <class Store, class Work>
struct Market {
    struct Arc {
        Index column;
        Store cost;
    };
    /// What a stage reads of a row together.
    struct Seeker {
        Index begin, live_end; ///< of the arcs that the stages look at
        Work rest; ///< what no other arc costs less than, with its column's price, until prices fall
    };
    struct Seat {
        Index row;
        Store cost; ///< of the row's arc to the column
    };

    std::span<const Index> first;      ///< of each row its first arc; one more at the end
    std::vector<Arc> arcs;             ///< within a row the live ones first
    std::vector<Seeker> seekers;       ///< of each row
    std::vector<Work> outside;         ///< of each row, as costs; empty: every row must be placed
    std::span<const Index> first_slot; ///< of each column; one more at the end
    std::vector<Work> slot_cost;       ///< of each slot; -beyond() where all slots will be filled anyway
    Work base = 0;
    Work scale = 1;
    Work range = 0; ///< largest cost of an arc less smallest, scaled

    std::vector<Work> price;   ///< of each column
    std::vector<Seat> seat;    ///< of each slot; those of a column fill from its first
    std::vector<Index> filled; ///< slots in use, of each column
    std::vector<Index> at;     ///< of each row its column, `none` while it looks for one, or left_out
    std::vector<Index> slot;   ///< of each row that has a column
    std::uint64_t scanned = 0; ///< arcs looked at so far

    std::size_t rows() const { return seekers.size(); }
    /// What staying out costs; beyond() where the row must be placed.
    Work outside_of(Index row) const { return outside.empty() ? beyond<Work>() : outside[row]; }
    std::size_t columns() const { return price.size(); }
    std::span<const Arc> of(Index row) const {
        return {arcs.data() + seekers[row].begin, arcs.data() + seekers[row].live_end};
    }
    bool is_full(Index column) const { return filled[column] == first_slot[column + 1] - first_slot[column]; }
    /// What a row pays that takes the next free slot; beyond() if there is none.
    Work opening(Index column) const {
        if (is_full(column)) return beyond<Work>();
        return std::max(price[column], slot_cost[first_slot[column] + filled[column]]);
    }
    /// What the row pays where it is.
    Work value(Index row) const {
        return at[row] == left_out ? outside_of(row) : seat[slot[row]].cost + price[at[row]];
    }
    /// By how much the price lies above the cost of the next free slot; at most zero where nothing is to come
    /// down.
    Work excess(Index column) const {
        if (is_full(column)) return 0;
        return price[column] - slot_cost[first_slot[column] + filled[column]];
    }
    std::vector<Index> overpriced() const {
        std::vector<Index> found;
        for (Index column = 0; column < columns(); ++column)
            if (excess(column) > 0) found.push_back(column);
        return found;
    }
    /// Makes live the row's arcs that cost up to `limit` with the prices of their columns, or also those.
    template <class PriceOf>
    void shortlist(Index row, Work limit, Reach reach, PriceOf price_of) {
        const auto begin = arcs.begin() + first[row], end = arcs.begin() + first[row + 1];
        auto& seeker = seekers[row];
        const auto open = reach == Reach::also ? arcs.begin() + seeker.live_end : begin;
        const auto live = std::partition(
            open, end, [&](const Arc& arc) { return arc.cost + price_of(arc.column) <= limit; });
        seeker.live_end = static_cast<Index>(live - arcs.begin());
        seeker.rest = live == end ? beyond<Work>() : limit;
    }
    std::span<const Seat> seated(Index column) const {
        return {seat.data() + first_slot[column], filled[column]};
    }

    void enter(Index row, Index column, Store cost) {
        take_over(row, column, cost, first_slot[column] + filled[column]++);
    }
    void take_over(Index row, Index column, Store cost, Index where) {
        seat[where] = {row, cost};
        at[row] = column;
        slot[row] = where;
    }
    /// Frees the row; its column's last occupant moves up.
    void leave(Index row) {
        if (at[row] != left_out) {
            const auto last = seat[first_slot[at[row]] + --filled[at[row]]];
            seat[slot[row]] = last;
            slot[last.row] = slot[row];
        }
        at[row] = none;
    }
};

/// Of the costs of all arcs.
template <class Cost>
struct Extremes {
    Cost low = 0, high = 0;
};

/// Every row free, every column at the price of its first slot.
template <class Store, class Work, class Cost>
Market<Store, Work> open_market(const Assignment<Cost>& instance, const Extremes<Cost>& cost, Work scale);

/// The prices and places of a market that no stage can improve, as an answer.
template <class Store, class Work, class Cost>
Assigned<Cost> close_market(const Market<Store, Work>& market, const Assignment<Cost>& instance);

/// Prices for an instance in which staying out costs far more than any arc: first only who can be placed
/// counts, those first whom it costs most (greedy in a transversal matroid: Edmonds, Fulkerson 1965). Where
/// columns do not suffice for the rows that can go nowhere else (Hall 1935), their price is that of the
/// dearest row left out, less `range`.
template <class Store, class Work>
void price_by_outside(Market<Store, Work>& market);

/// Lets free rows bid until none is left or `budget` arcs have been scanned; a row whose live arcs do not
/// settle its choice looks at all, and keeps those within `distance` of its cheapest: a row takes its
/// cheapest column and stays until the price has risen by its advantage over the second cheapest, plus
/// epsilon. Afterwards no row pays more than epsilon over its cheapest column. With epsilon 0 this is the row
/// reduction of Jonker and Volgenant (1987), else a phase of the auction of Bertsekas (1988); rows that only
/// tie stay free.
template <class Store, class Work>
void bid(Market<Store, Work>& market, Work epsilon, Work distance, std::uint64_t budget);

/// Of a row in the middle of all: how much dearer its column that comes after the `few` cheapest is than the
/// cheapest. Estimated from some hundreds of rows.
template <class Store, class Work>
Work usual_distance(const Market<Store, Work>& market, std::size_t few);

/// The same from the other side (Bertsekas, Castañon and Tsaknakis 1993): a free slot that is dearer than its
/// own cost comes down until the row that would pay most for it takes it, at what the second would pay, less
/// epsilon, at least one. Does nothing while a row has yet to choose.
template <class Store, class Work>
void ask(Market<Store, Work>& market, Work epsilon, std::uint64_t budget);

/// Looks at every arc: frees each row that pays more than epsilon over its cheapest place, and makes live the
/// arcs within `distance` of that. Returns how many rows it freed.
template <class Store, class Work>
std::size_t reconsider(Market<Store, Work>& market, Work epsilon, Work distance, Reach reach);

enum class Found { all, infeasible, budget_spent };

/// Places each free row along a cheapest path (Dijkstra over reduced costs, stopped at the first place that
/// is free). Expects that no placed row would rather be elsewhere, and keeps it so.
template <class Store, class Work>
Found place_along_paths(Market<Store, Work>& market, std::uint64_t budget);

/// Fills, or brings down in price, the free slots that cost more than their own cost: cheapest paths from the
/// slot back to a row that is left out or to a slot that may be given up. Expects that every row has chosen.
template <class Store, class Work>
void lower_prices(Market<Store, Work>& market);

} // namespace kith::solver::core
