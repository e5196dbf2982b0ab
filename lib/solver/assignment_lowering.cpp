// SPDX-License-Identifier: MIT
#include "solver/assignment_frontier.hpp"
#include "solver/assignment_transposed.hpp"

namespace kith::solver::core {
namespace {

/// Searches from one overpriced column at a time, backwards.
template <class Store, class Work>
class BackwardSearch {
  public:
    explicit BackwardSearch(Market<Store, Work>& market)
        : market_(market),
          transposed_(market),
          row_price_(market.rows()),
          distance_(market.columns(), beyond<Work>()),
          via_(market.columns()),
          to_(market.columns()),
          cost_(market.columns()) {
        for (Index row = 0; row < market.rows(); ++row) row_price_[row] = market.value(row);
    }

    void lower(Index start) {
        while (market_.excess(start) > 0) search(start);
    }

  private:
    void search(Index start) {
        frontier_.clear(0);
        distance_[start] = 0;
        touched_.assign(1, start);
        settled_.clear();
        end_ = market_.excess(start), end_column_ = none, end_row_ = none;
        frontier_.push(0, start);
        while (!frontier_.empty()) {
            const auto [distance, column] = frontier_.pop();
            if (distance >= end_) break;
            if (distance > distance_[column]) continue;
            settled_.push_back(column);
            if (column != start) offer_slot(column, distance);
            look(column, distance);
        }
        finish(start);
        for (const Index column : touched_) distance_[column] = beyond<Work>();
    }

    /// The column may give up the last slot that it fills once its price is down to that slot's cost.
    void offer_slot(Index column, Work distance) {
        const Work last = market_.slot_cost[market_.first_slot[column] + market_.filled[column] - 1];
        const Work total = distance + std::max<Work>(0, market_.price[column] - last);
        if (total < end_) end_ = total, end_column_ = column, end_row_ = none;
    }

    void look(Index column, Work distance) {
        const auto arcs = transposed_.of(column);
        market_.scanned += arcs.size();
        for (const auto& [row, cost] : arcs) {
            const Index from = market_.at[row];
            const Work total = distance + cost + market_.price[column] - row_price_[row];
            if (from == column || total >= end_) continue;
            if (from == left_out) {
                end_ = total, end_column_ = column, end_row_ = row, end_cost_ = cost;
            } else if (total < distance_[from]) {
                if (distance_[from] == beyond<Work>()) touched_.push_back(from);
                distance_[from] = total;
                via_[from] = row, cost_[from] = cost, to_[from] = column;
                frontier_.push(total, from);
            }
        }
    }

    void finish(Index start) {
        for (const Index column : settled_) {
            const Work fall = end_ - distance_[column];
            if (fall <= 0) continue;
            market_.price[column] -= fall;
            for (const auto& seat : market_.seated(column)) row_price_[seat.row] -= fall;
        }
        if (end_column_ != none) shift(start);
    }

    /// Along the path each row takes the place of the next; the last takes the free slot.
    void shift(Index start) {
        Index row = end_row_, column = end_column_;
        Store cost = end_cost_;
        if (row == none) {
            row = via_[column], cost = cost_[column];
            market_.leave(row);
            column = to_[column];
        }
        while (column != start) {
            const Index mover = via_[column];
            market_.take_over(row, column, cost, market_.slot[mover]);
            row = mover, cost = cost_[column], column = to_[column];
        }
        market_.enter(row, start, cost);
    }

    Market<Store, Work>& market_;
    Transposed<Store, Work> transposed_;
    std::vector<Work> row_price_;
    std::vector<Work> distance_;
    std::vector<Index> via_;  ///< the row that would leave a column
    std::vector<Index> to_;   ///< where it would go
    std::vector<Store> cost_; ///< and at what cost
    std::vector<Index> touched_, settled_;
    Frontier<Work> frontier_;
    Work end_ = 0;
    Index end_column_ = none, end_row_ = none;
    Store end_cost_ = 0;
};

} // namespace

template <class Store, class Work>
void lower_prices(Market<Store, Work>& market) {
    const auto overpriced = market.overpriced();
    if (overpriced.empty()) return;
    BackwardSearch<Store, Work> search(market);
    for (const Index column : overpriced) search.lower(column);
}

#define KITH_LOWERING(Store, Work) template void lower_prices<Store, Work>(Market<Store, Work>&);
KITH_LOWERING(std::int32_t, std::int64_t)
KITH_LOWERING(std::int64_t, std::int64_t)
KITH_LOWERING(std::int32_t, Wide)
KITH_LOWERING(std::int64_t, Wide)
KITH_LOWERING(Wide, Wide)
#undef KITH_LOWERING

} // namespace kith::solver::core
