// SPDX-License-Identifier: MIT
#include "solver/assignment_frontier.hpp"

namespace kith::solver::core {
namespace {

/// Searches from one free row at a time.
template <class Store, class Work>
class ForwardSearch {
  public:
    explicit ForwardSearch(Market<Store, Work>& market)
        : market_(market),
          distance_(market.columns(), beyond<Work>()),
          via_(market.columns()),
          cost_(market.columns()) {}

    bool place(Index row) {
        frontier_.clear(-beyond<Work>());
        settled_.clear();
        end_ = {beyond<Work>(), none, none};
        look(row, 0);
        while (!frontier_.empty()) {
            const auto [distance, column] = frontier_.pop();
            if (distance >= end_.distance) break;
            if (distance > distance_[column]) continue;
            settle(column, distance);
        }
        const bool found = end_.distance < beyond<Work>();
        if (found) finish(row);
        for (const Index column : touched_) distance_[column] = beyond<Work>();
        touched_.clear();
        return found;
    }

  private:
    struct End {
        Work distance;
        Index column; ///< with a free slot, or none
        Index row;    ///< that stays out, or none
    };

    void settle(Index column, Work distance) {
        settled_.push_back(column);
        const Work opening = market_.opening(column);
        if (opening < beyond<Work>() && distance + opening - market_.price[column] < end_.distance)
            end_ = {distance + opening - market_.price[column], column, none};
        for (const auto& [row, cost] : market_.seated(column))
            look(row, distance - cost - market_.price[column]);
    }

    /// What the row would pay elsewhere, with `offset` added.
    void look(Index row, Work offset) {
        if (market_.outside_of(row) < beyond<Work>() && market_.outside_of(row) + offset < end_.distance)
            end_ = {market_.outside_of(row) + offset, none, row};
        const auto arcs = market_.of(row);
        market_.scanned += arcs.size();
        for (const auto& [column, cost] : arcs) {
            const Work distance = cost + market_.price[column] + offset;
            if (distance >= distance_[column] || distance >= end_.distance) continue;
            if (distance_[column] == beyond<Work>()) touched_.push_back(column);
            distance_[column] = distance;
            via_[column] = row;
            cost_[column] = cost;
            frontier_.push(distance, column);
        }
    }

    void finish(Index start) {
        Index column = end_.column;
        if (end_.row != none) {
            column = market_.at[end_.row];
            const Index slot = market_.slot[end_.row];
            market_.at[end_.row] = left_out;
            if (end_.row != start) shift(start, column, slot);
        } else {
            shift(start, column, market_.first_slot[column] + market_.filled[column]++);
        }
        for (const Index settled : settled_) {
            const Work rise = end_.distance - distance_[settled];
            if (rise > 0) market_.price[settled] += rise;
        }
    }

    /// Fills the slot by way of the path that leads to its column.
    void shift(Index start, Index column, Index slot) {
        while (true) {
            const Index row = via_[column];
            const Index from = market_.at[row], left = market_.slot[row];
            market_.take_over(row, column, cost_[column], slot);
            if (row == start) return;
            column = from, slot = left;
        }
    }

    Market<Store, Work>& market_;
    std::vector<Work> distance_;
    std::vector<Index> via_;  ///< the row from which a column is reached
    std::vector<Store> cost_; ///< and what its arc costs
    std::vector<Index> touched_, settled_;
    Frontier<Work> frontier_;
    End end_{};
};

} // namespace

template <class Store, class Work>
Found place_along_paths(Market<Store, Work>& market, std::uint64_t budget) {
    ForwardSearch<Store, Work> search(market);
    const auto stop = market.scanned + budget;
    for (Index row = 0; row < market.rows(); ++row) {
        if (market.at[row] != none) continue;
        if (market.scanned >= stop) return Found::budget_spent;
        if (!search.place(row)) return Found::infeasible;
    }
    return Found::all;
}

#define KITH_PATHS(Store, Work)                                                                              \
    template Found place_along_paths<Store, Work>(Market<Store, Work>&, std::uint64_t);
KITH_PATHS(std::int32_t, std::int64_t)
KITH_PATHS(std::int64_t, std::int64_t)
KITH_PATHS(std::int32_t, Wide)
KITH_PATHS(std::int64_t, Wide)
KITH_PATHS(Wide, Wide)
#undef KITH_PATHS

} // namespace kith::solver::core
