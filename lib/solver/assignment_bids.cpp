// SPDX-License-Identifier: MIT
#include "solver/assignment_market.hpp"

#include <utility>

namespace kith::solver::core {
namespace {

inline constexpr std::size_t ahead = 4; ///< rows whose arcs are fetched before their turn

template <class Store, class Work>
class Bidding {
  public:
    Bidding(Market<Store, Work>& market, Work epsilon)
        : market_(market), epsilon_(epsilon), most_(4 * (market.range + 1)), level_(market.seat.size()) {}

    void run(std::uint64_t budget) {
        set_levels();
        const auto stop = market_.scanned + budget;
        std::vector<Index> now;
        for (Index row = 0; row < market_.rows(); ++row)
            if (market_.at[row] == none) waiting_.push_back(row);
        while (!waiting_.empty() && market_.scanned < stop) {
            now.swap(waiting_);
            waiting_.clear();
            for (std::size_t i = 0; i < now.size(); ++i) {
                if (i + ahead < now.size()) fetch(now[i + ahead]);
                offer(now[i]);
            }
        }
        tell_rows();
    }

  private:
    /// The cheapest and the second cheapest place of a row.
    struct Choice {
        Index column = none;
        Store cost = 0;
        Work best = beyond<Work>(), second = beyond<Work>();
    };

    void fetch(Index row) const {
        const auto arcs = market_.of(row);
        for (std::size_t i = 0; i < arcs.size() && i < 32; i += 8) __builtin_prefetch(arcs.data() + i);
    }

    Choice choose(Index row) {
        Choice choice;
        const auto arcs = market_.of(row);
        market_.scanned += arcs.size();
        for (const auto& [column, cost] : arcs) {
            const Work value = cost + market_.price[column];
            if (value > choice.second || value >= beyond<Work>()) continue;
            // Of equally cheap columns one that nobody has yet is better.
            if (value < choice.best ||
                (value == choice.best && is_taken(choice.column) && !is_taken(column))) {
                choice.second = choice.best;
                choice.best = value, choice.column = column, choice.cost = cost;
            } else {
                choice.second = value;
            }
        }
        return choice;
    }

    /// Of each occupant the price up to which it stays, given the prices now; the lowest first (a heap).
    void set_levels() {
        for (Index row = 0; row < market_.rows(); ++row) {
            const Index column = market_.at[row];
            if (column == none || column == left_out) continue;
            const auto choice = choose(row);
            const Index slot = market_.slot[row];
            const Work other = choice.column == column ? choice.second : choice.best;
            level_[slot] =
                std::max(limit(row, column, market_.seat[slot].cost, other), market_.price[column]);
        }
        for (Index column = 0; column < market_.columns(); ++column) {
            const Index begin = market_.first_slot[column], end = begin + market_.filled[column];
            for (Index slot = begin; slot < end; ++slot) sift_up(begin, slot);
        }
    }

    Work limit(Index row, Index column, Store cost, Work other) const {
        const Work next = std::min(other, market_.outside[row]);
        return next < beyond<Work>() ? next - cost + epsilon_ : market_.price[column] + most_;
    }

    void sift_up(Index begin, Index slot) {
        while (slot > begin) {
            const Index parent = begin + (slot - begin - 1) / 2;
            if (level_[parent] <= level_[slot]) return;
            std::swap(level_[parent], level_[slot]);
            std::swap(market_.seat[parent], market_.seat[slot]);
            slot = parent;
        }
    }
    void sift_down(Index begin, Index end, Index slot) {
        while (true) {
            Index child = begin + 2 * (slot - begin) + 1;
            if (child >= end) return;
            if (child + 1 < end && level_[child + 1] < level_[child]) ++child;
            if (level_[slot] <= level_[child]) return;
            std::swap(level_[child], level_[slot]);
            std::swap(market_.seat[child], market_.seat[slot]);
            slot = child;
        }
    }

    void offer(Index row) {
        const auto choice = choose(row);
        if (market_.outside[row] <= choice.best) {
            if (market_.outside[row] < beyond<Work>()) market_.at[row] = left_out;
            return;
        }
        const Work level = limit(row, choice.column, choice.cost, choice.second);
        if (is_taken(choice.column))
            outbid({row, choice.cost}, choice.column, level);
        else
            join({row, choice.cost}, choice.column, level);
    }

    bool is_taken(Index column) const { return market_.opening(column) > market_.price[column]; }

    using Seat = typename Market<Store, Work>::Seat;

    void join(Seat seat, Index column, Work level) {
        const Index begin = market_.first_slot[column], slot = begin + market_.filled[column]++;
        market_.seat[slot] = seat, level_[slot] = level;
        sift_up(begin, slot);
        raise(column);
    }

    /// The one who would stay for the lowest price goes; an offer lower still only shows what the place is
    /// worth.
    void outbid(Seat seat, Index column, Work level) {
        const Index begin = market_.first_slot[column], filled = market_.filled[column];
        const Work opening = market_.opening(column);
        const Work lowest = filled == 0 ? beyond<Work>() : level_[begin];
        if (level <= std::min(lowest, opening)) {
            if (level > market_.price[column]) waiting_.push_back(seat.row);
            market_.price[column] = std::max(market_.price[column], level);
            return;
        }
        if (opening <= lowest) {
            market_.price[column] = opening;
            return join(seat, column, level);
        }
        const Index gone = market_.seat[begin].row;
        market_.seat[begin] = seat, level_[begin] = level;
        sift_down(begin, begin + filled, begin);
        raise(column);
        market_.at[gone] = none;
        waiting_.push_back(gone);
    }

    void raise(Index column) {
        auto& price = market_.price[column];
        price = std::max(price, std::min(level_[market_.first_slot[column]], market_.opening(column)));
    }

    /// Seats have changed hands without their rows' knowing.
    void tell_rows() {
        for (Index column = 0; column < market_.columns(); ++column)
            for (Index i = 0; i < market_.filled[column]; ++i) {
                const Index slot = market_.first_slot[column] + i, row = market_.seat[slot].row;
                market_.at[row] = column, market_.slot[row] = slot;
            }
    }

    Market<Store, Work>& market_;
    const Work epsilon_;
    const Work most_;         ///< the most that one offer raises a price
    std::vector<Work> level_; ///< of each slot that is filled: the price up to which its row stays
    std::vector<Index> waiting_;
};

} // namespace

template <class Store, class Work>
void bid(Market<Store, Work>& market, Work epsilon, std::uint64_t budget) {
    Bidding<Store, Work>(market, epsilon).run(budget);
}

template <class Store, class Work>
std::size_t reconsider(Market<Store, Work>& market, Work epsilon, Work distance, Reach reach) {
    std::size_t freed = 0;
    for (Index row = 0; row < market.rows(); ++row) {
        const auto begin = market.arcs.begin() + market.first[row],
                   end = market.arcs.begin() + market.first[row + 1];
        Work best = market.outside[row];
        for (auto arc = begin; arc != end; ++arc)
            best = std::min(best, arc->cost + market.price[arc->column]);
        market.scanned += static_cast<std::uint64_t>(end - begin);
        if (market.at[row] != none && market.value(row) > best + epsilon) market.leave(row), ++freed;
        const auto open = reach == Reach::also ? market.arcs.begin() + market.live_end[row] : begin;
        const auto live = std::partition(open, end, [&](const auto& arc) {
            return arc.cost + market.price[arc.column] - best <= distance;
        });
        market.live_end[row] = static_cast<Index>(live - market.arcs.begin());
    }
    return freed;
}

#define KITH_BIDS(Store, Work)                                                                               \
    template void bid<Store, Work>(Market<Store, Work>&, Work, std::uint64_t);                               \
    template std::size_t reconsider<Store, Work>(Market<Store, Work>&, Work, Work, Reach);
KITH_BIDS(std::int32_t, std::int64_t)
KITH_BIDS(std::int64_t, std::int64_t)
KITH_BIDS(std::int32_t, Wide)
KITH_BIDS(std::int64_t, Wide)
KITH_BIDS(Wide, Wide)
#undef KITH_BIDS

} // namespace kith::solver::core
