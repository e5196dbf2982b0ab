// SPDX-License-Identifier: MIT
#include "solver/assignment_market.hpp"

#include <utility>

namespace kith::solver::core {
namespace {

/// Columns by distance, nearest first; those as near as the last one taken need no heap.
template <class Work>
class Frontier {
  public:
    void clear(Work start) { heap_.clear(), level_.clear(), now_ = start; }
    void push(Work distance, Index column) {
        if (distance == now_) return level_.push_back(column);
        heap_.emplace_back(distance, column);
        std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
    }
    bool empty() const { return heap_.empty() && level_.empty(); }
    std::pair<Work, Index> pop() {
        if (!level_.empty()) {
            const Index column = level_.back();
            level_.pop_back();
            return {now_, column};
        }
        std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
        const auto nearest = heap_.back();
        heap_.pop_back();
        now_ = nearest.first;
        return nearest;
    }

  private:
    Work now_ = 0;
    std::vector<std::pair<Work, Index>> heap_;
    std::vector<Index> level_;
};

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
        if (market_.outside[row] < beyond<Work>() && market_.outside[row] + offset < end_.distance)
            end_ = {market_.outside[row] + offset, none, row};
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

/// Arcs by column: for each the row and the cost.
template <class Store, class Work>
struct Transposed {
    struct Arc {
        Index row;
        Store cost;
    };
    std::vector<Index> first;
    std::vector<Arc> arcs;

    explicit Transposed(const Market<Store, Work>& market) : first(market.columns() + 1, 0), arcs() {
        for (Index row = 0; row < market.rows(); ++row)
            for (const auto& arc : market.of(row)) ++first[arc.column];
        Index sum = 0;
        for (auto& entry : first) entry = sum += entry;
        arcs.resize(sum);
        for (auto row = static_cast<Index>(market.rows()); row-- > 0;)
            for (const auto& [column, cost] : market.of(row)) arcs[--first[column]] = {row, cost};
    }
};

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
        while (excess(start) > 0) search(start);
    }

    Work excess(Index column) const {
        if (market_.is_full(column)) return 0;
        return market_.price[column] - market_.slot_cost[market_.first_slot[column] + market_.filled[column]];
    }

  private:
    void search(Index start) {
        frontier_.clear(0);
        distance_[start] = 0;
        touched_.assign(1, start);
        settled_.clear();
        end_ = excess(start), end_column_ = none, end_row_ = none;
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
        market_.scanned += transposed_.first[column + 1] - transposed_.first[column];
        for (Index i = transposed_.first[column]; i < transposed_.first[column + 1]; ++i) {
            const auto& [row, cost] = transposed_.arcs[i];
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

template <class Store, class Work>
void lower_prices(Market<Store, Work>& market) {
    std::vector<Index> overpriced;
    for (Index column = 0; column < market.columns(); ++column)
        if (!market.is_full(column) &&
            market.price[column] > market.slot_cost[market.first_slot[column] + market.filled[column]])
            overpriced.push_back(column);
    if (overpriced.empty()) return;
    BackwardSearch<Store, Work> search(market);
    for (const Index column : overpriced) search.lower(column);
}

#define KITH_PATHS(Store, Work)                                                                              \
    template Found place_along_paths<Store, Work>(Market<Store, Work>&, std::uint64_t);                      \
    template void lower_prices<Store, Work>(Market<Store, Work>&);
KITH_PATHS(std::int32_t, std::int64_t)
KITH_PATHS(std::int64_t, std::int64_t)
KITH_PATHS(std::int32_t, Wide)
KITH_PATHS(std::int64_t, Wide)
KITH_PATHS(Wide, Wide)
#undef KITH_PATHS

} // namespace kith::solver::core
