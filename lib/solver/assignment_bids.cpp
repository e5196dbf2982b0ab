// SPDX-License-Identifier: MIT
#include "solver/assignment_market.hpp"

namespace kith::solver::core {
namespace {

template <class Store, class Work>
class Bidding {
  public:
    Bidding(Market<Store, Work>& market, Work epsilon)
        : market_(market), epsilon_(epsilon), most_(4 * (market.range + 1)), level_(market.rows()) {}

    void run(std::uint64_t budget) {
        seat_occupants();
        const auto stop = market_.scanned + budget;
        for (auto row = static_cast<Index>(market_.rows()); row-- > 0;)
            if (market_.at[row] == none) waiting_.push_back(row);
        while (!waiting_.empty() && market_.scanned < stop) {
            const Index row = waiting_.back();
            waiting_.pop_back();
            offer(row);
        }
        for (Index column = 0; column < market_.columns(); ++column)
            for (Index i = 0; i < market_.filled[column]; ++i) {
                const Index slot = market_.first_slot[column] + i;
                market_.slot[market_.occupant[slot]] = slot;
            }
    }

  private:
    /// The cheapest and the second cheapest place of a row.
    struct Choice {
        Index column = none, second_column = none;
        Store cost = 0, second_cost = 0;
        Work best = beyond<Work>(), second = beyond<Work>();
    };

    Choice choose(Index row) {
        Choice choice;
        const auto arcs = market_.of(row);
        market_.scanned += arcs.size();
        for (const auto& [column, cost] : arcs) {
            const Work value = cost + market_.price[column];
            if (value >= choice.second) continue;
            if (value < choice.best) {
                choice.second = choice.best, choice.second_column = choice.column, choice.second_cost = choice.cost;
                choice.best = value, choice.column = column, choice.cost = cost;
            } else {
                choice.second = value, choice.second_column = column, choice.second_cost = cost;
            }
        }
        return choice;
    }

    /// Of each occupant the price up to which it stays, given the prices now.
    void seat_occupants() {
        for (Index row = 0; row < market_.rows(); ++row) {
            const Index column = market_.at[row];
            if (column == none || column == left_out) continue;
            const auto choice = choose(row);
            const Work other = choice.column == column ? choice.second : choice.best;
            level_[row] = std::max(limit(row, column, market_.paid[row], other), market_.price[column]);
        }
        for (Index column = 0; column < market_.columns(); ++column) {
            const auto heap = occupants(column);
            std::make_heap(heap.begin(), heap.end(), by_level());
        }
    }

    Work limit(Index row, Index column, Store cost, Work other) const {
        const Work next = std::min(other, market_.outside[row]);
        return next < beyond<Work>() ? next - cost + epsilon_ : market_.price[column] + most_;
    }

    std::span<Index> occupants(Index column) {
        return {market_.occupant.data() + market_.first_slot[column], market_.filled[column]};
    }
    auto by_level() const {
        return [this](Index a, Index b) { return level_[a] > level_[b]; };
    }

    void offer(Index row) {
        auto choice = choose(row);
        if (market_.outside[row] <= choice.best) {
            if (market_.outside[row] < beyond<Work>()) market_.at[row] = left_out;
            return;
        }
        if (choice.second == choice.best && is_taken(choice.column) && !is_taken(choice.second_column)) {
            std::swap(choice.column, choice.second_column);
            std::swap(choice.cost, choice.second_cost);
        }
        level_[row] = limit(row, choice.column, choice.cost, choice.second);
        if (is_taken(choice.column)) outbid(row, choice.column, choice.cost);
        else join(row, choice.column, choice.cost);
    }

    bool is_taken(Index column) const { return market_.opening(column) > market_.price[column]; }

    void join(Index row, Index column, Store cost) {
        market_.enter(row, column, cost);
        const auto heap = occupants(column);
        std::push_heap(heap.begin(), heap.end(), by_level());
        raise(column);
    }

    /// The one who would stay for the lowest price goes; an offer lower still only shows what the place is worth.
    void outbid(Index row, Index column, Store cost) {
        const auto heap = occupants(column);
        const Work opening = market_.opening(column);
        const Work lowest = heap.empty() ? beyond<Work>() : level_[heap.front()];
        if (level_[row] <= std::min(lowest, opening)) {
            if (level_[row] > market_.price[column]) waiting_.push_back(row);
            market_.price[column] = std::max(market_.price[column], level_[row]);
            return;
        }
        if (opening <= lowest) {
            market_.price[column] = opening;
            return join(row, column, cost);
        }
        std::pop_heap(heap.begin(), heap.end(), by_level());
        const Index gone = heap.back();
        market_.at[gone] = none;
        market_.take_over(row, column, cost, static_cast<Index>(&heap.back() - market_.occupant.data()));
        std::push_heap(heap.begin(), heap.end(), by_level());
        raise(column);
        waiting_.push_back(gone);
    }

    void raise(Index column) {
        auto& price = market_.price[column];
        price = std::max(price, std::min(level_[occupants(column).front()], market_.opening(column)));
    }

    Market<Store, Work>& market_;
    const Work epsilon_;
    const Work most_; ///< the most that one offer raises a price
    std::vector<Work> level_;
    std::vector<Index> waiting_;
};

} // namespace

template <class Store, class Work>
void bid(Market<Store, Work>& market, Work epsilon, std::uint64_t budget) {
    Bidding<Store, Work>(market, epsilon).run(budget);
}

template <class Store, class Work>
void free_dissatisfied(Market<Store, Work>& market, Work epsilon) {
    for (Index row = 0; row < market.rows(); ++row) {
        if (market.at[row] == none) continue;
        Work best = market.outside[row];
        for (const auto& [column, cost] : market.of(row)) best = std::min(best, cost + market.price[column]);
        market.scanned += market.of(row).size();
        if (market.value(row) > best + epsilon) market.leave(row);
    }
}

#define KITH_BIDS(Store, Work)                                                                               \
    template void bid<Store, Work>(Market<Store, Work>&, Work, std::uint64_t);                               \
    template void free_dissatisfied<Store, Work>(Market<Store, Work>&, Work);
KITH_BIDS(std::int32_t, std::int64_t)
KITH_BIDS(std::int64_t, std::int64_t)
KITH_BIDS(std::int32_t, Wide)
KITH_BIDS(std::int64_t, Wide)
KITH_BIDS(Wide, Wide)
#undef KITH_BIDS

} // namespace kith::solver::core
