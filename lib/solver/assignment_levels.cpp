// SPDX-License-Identifier: MIT
#include "solver/assignment_market.hpp"

#include <numeric>

namespace kith::solver::core {
namespace {

/// A matching that looks at no cost, row by row; columns that a failed search has reached are closed for
/// good, for all of them are full and nothing leads out.
template <class Store, class Work>
class Placement {
  public:
    explicit Placement(Market<Store, Work>& market)
        : market_(market),
          level_(market.columns(), 0),
          via_(market.columns(), none),
          seen_(market.columns(), 0),
          holds_(market.seat.size(), none),
          filled_(market.columns(), 0),
          at_(market.rows(), none),
          slot_(market.rows(), none) {}

    void run() {
        for (const Index row : dearest_first())
            if (!place_at_once(row)) place_by_search(row);
        for (Index column = 0; column < market_.columns(); ++column)
            market_.price[column] = std::max(market_.price[column], level_[column] - market_.range);
    }

  private:
    std::vector<Index> dearest_first() const {
        std::vector<Index> order(market_.rows());
        std::iota(order.begin(), order.end(), Index{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](Index a, Index b) { return market_.outside_of(a) > market_.outside_of(b); });
        return order;
    }

    bool has_room(Index column) const {
        return filled_[column] < market_.first_slot[column + 1] - market_.first_slot[column];
    }

    void sit(Index row, Index column, Index slot) {
        holds_[slot] = row, at_[row] = column, slot_[row] = slot;
    }

    bool place_at_once(Index row) {
        for (const auto& arc : market_.of(row))
            if (has_room(arc.column)) {
                sit(row, arc.column, market_.first_slot[arc.column] + filled_[arc.column]++);
                return true;
            }
        return false;
    }

    void place_by_search(Index start) {
        ++search_;
        queue_.clear();
        reach(start);
        for (std::size_t next = 0; next < queue_.size(); ++next) {
            const Index column = queue_[next];
            const Index begin = market_.first_slot[column];
            for (Index slot = begin; slot < begin + filled_[column]; ++slot)
                if (const Index free = reach(holds_[slot]); free != none) return shift(start, free);
        }
        for (const Index column : queue_) seen_[column] = closed, level_[column] = market_.outside_of(start);
    }

    /// Adds the row's columns to the queue, or returns one that has room.
    Index reach(Index row) {
        for (const auto& arc : market_.of(row)) {
            if (seen_[arc.column] == search_ || seen_[arc.column] == closed) continue;
            seen_[arc.column] = search_;
            via_[arc.column] = row;
            if (has_room(arc.column)) return arc.column;
            queue_.push_back(arc.column);
        }
        return none;
    }

    void shift(Index start, Index column) {
        Index slot = market_.first_slot[column] + filled_[column]++;
        while (true) {
            const Index row = via_[column], from = at_[row], left = slot_[row];
            sit(row, column, slot);
            if (row == start) return;
            column = from, slot = left;
        }
    }

    static constexpr Index closed = none;

    Market<Store, Work>& market_;
    std::vector<Work> level_;
    std::vector<Index> via_, seen_, holds_, filled_, at_, slot_;
    std::vector<Index> queue_;
    Index search_ = 0;
};

} // namespace

template <class Store, class Work>
void price_by_outside(Market<Store, Work>& market) {
    Placement<Store, Work>(market).run();
}

#define KITH_LEVELS(Store, Work) template void price_by_outside<Store, Work>(Market<Store, Work>&);
KITH_LEVELS(std::int32_t, std::int64_t)
KITH_LEVELS(std::int64_t, std::int64_t)
KITH_LEVELS(std::int32_t, Wide)
KITH_LEVELS(std::int64_t, Wide)
KITH_LEVELS(Wide, Wide)
#undef KITH_LEVELS

} // namespace kith::solver::core
