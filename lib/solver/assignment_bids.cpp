// SPDX-License-Identifier: MIT
#include "solver/assignment_market.hpp"

#include <utility>

namespace kith::solver::core {
namespace {

inline constexpr std::size_t ahead = 4; ///< rows whose arcs are fetched before their turn

template <class Store, class Work>
class Bidding {
  public:
    Bidding(Market<Store, Work>& market, Work epsilon, Work distance)
        : market_(market), epsilon_(epsilon), distance_(distance), most_(4 * (market.range + 1)) {}

    void run(std::uint64_t budget) {
        take_seats();
        const auto stop = market_.scanned + budget;
        std::vector<Index> now;
        for (Index row = 0; row < market_.rows(); ++row)
            if (market_.at[row] == none) waiting_.push_back(row);
        while (!waiting_.empty() && market_.scanned < stop) {
            now.swap(waiting_);
            waiting_.clear();
            for (std::size_t i = 0; i < now.size(); ++i) {
                if (i + 3 * ahead < now.size()) __builtin_prefetch(&market_.seekers[now[i + 3 * ahead]]);
                if (i + 2 * ahead < now.size()) fetch_arcs(now[i + 2 * ahead]);
                if (i + ahead < now.size()) fetch_prices(now[i + ahead]);
                offer(now[i]);
            }
        }
        give_seats();
    }

  private:
    using Arc = typename Market<Store, Work>::Arc;

    /// The cheapest and the second cheapest place of a row.
    struct Choice {
        Index column = none;
        Store cost = 0;
        Work best = beyond<Work>(), second = beyond<Work>();
    };
    struct Holder {
        Work level; ///< the price up to which the row stays
        Index row;
        Store cost; ///< of the row's arc to the column
    };
    /// What an offer reads of a column together, so that it waits for memory once.
    struct Desk {
        Work price;
        Holder first;      ///< the one with the lowest level; of no meaning where every slot is free
        Index begin, free; ///< its first slot, and how many slots are free
    };

    void fetch_arcs(Index row) const {
        const auto arcs = market_.of(row);
        for (std::size_t i = 0; i < arcs.size() && i < 32; i += 8) __builtin_prefetch(arcs.data() + i);
    }
    void fetch_prices(Index row) const {
        for (const auto& arc : market_.of(row)) __builtin_prefetch(&desks_[arc.column]);
    }

    /// Looks at the live arcs, and at all where these do not settle the choice.
    Choice choose(Index row) {
        const auto choice = choose_among(market_.of(row));
        const auto& seeker = market_.seekers[row];
        return std::min(choice.second, market_.outside_of(row)) <= seeker.rest ? choice : choose_anew(row);
    }

    Choice choose_anew(Index row) {
        const auto* arcs = market_.arcs.data();
        const auto choice = choose_among({arcs + market_.first[row], arcs + market_.first[row + 1]});
        market_.shortlist(row, std::max(choice.second, choice.best + distance_), Reach::only,
                          [&](Index column) { return desks_[column].price; });
        return choice;
    }

    Choice choose_among(std::span<const Arc> arcs) {
        Choice choice;
        market_.scanned += arcs.size();
        for (const auto& [column, cost] : arcs) {
            const Work value = cost + desks_[column].price;
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

    void take_seats() {
        desks_.reserve(market_.columns());
        Index most_slots = 0;
        for (Index column = 0; column < market_.columns(); ++column) {
            const Index begin = market_.first_slot[column], slots = market_.first_slot[column + 1] - begin;
            most_slots = std::max(most_slots, slots);
            desks_.push_back({market_.price[column], {}, begin, slots - market_.filled[column]});
        }
        if (most_slots > 1) others_.resize(market_.seat.size());
        for (Index column = 0; column < market_.columns(); ++column)
            for (Index i = 0; i < market_.filled[column]; ++i) {
                const auto [row, cost] = market_.seat[desks_[column].begin + i];
                put(column, i, {level_now(row, column, cost), row, cost});
            }
    }

    Index slots(Index column) const { return market_.first_slot[column + 1] - desks_[column].begin; }
    Index filled(Index column) const { return slots(column) - desks_[column].free; }

    /// What the next free slot costs; beyond() if there is none.
    Work next(Index column) const {
        const Index free = desks_[column].free;
        return free == 0 ? beyond<Work>() : market_.slot_cost[market_.first_slot[column + 1] - free];
    }

    /// Of an occupant the price up to which it stays, given the prices now.
    Work level_now(Index row, Index column, Store cost) {
        const auto choice = choose(row);
        const Work other = choice.column == column ? choice.second : choice.best;
        return std::max(limit(row, column, cost, other), desks_[column].price);
    }

    Work limit(Index row, Index column, Store cost, Work other) const {
        const Work next = std::min(other, market_.outside_of(row));
        return next < beyond<Work>() ? next - cost + epsilon_ : desks_[column].price + most_;
    }

    /// Of those who hold a column the one with the lowest level comes first (a heap).
    Holder& holder(Index column, Index i) {
        auto& desk = desks_[column];
        return i == 0 ? desk.first : others_[desk.begin + i];
    }
    /// As the last one.
    void put(Index column, Index i, Holder one) {
        for (; i > 0 && holder(column, (i - 1) / 2).level > one.level; i = (i - 1) / 2)
            holder(column, i) = holder(column, (i - 1) / 2);
        holder(column, i) = one;
    }
    /// In the first one's place.
    void replace_first(Index column, Holder one) {
        const Index count = filled(column);
        Index i = 0;
        for (Index child = 1; child < count; child = 2 * i + 1) {
            if (child + 1 < count && holder(column, child + 1).level < holder(column, child).level) ++child;
            if (one.level <= holder(column, child).level) break;
            holder(column, i) = holder(column, child);
            i = child;
        }
        holder(column, i) = one;
    }

    void offer(Index row) {
        const auto choice = choose(row);
        const Work outside = market_.outside_of(row);
        if (outside <= choice.best) {
            if (outside < beyond<Work>()) market_.at[row] = left_out;
            return;
        }
        const Holder one{limit(row, choice.column, choice.cost, choice.second), row, choice.cost};
        if (is_taken(choice.column))
            outbid(one, choice.column);
        else
            join(one, choice.column);
    }

    bool is_taken(Index column) const { return next(column) > desks_[column].price; }

    void join(Holder one, Index column) {
        put(column, filled(column), one);
        --desks_[column].free;
        raise(column);
    }

    /// The one who would stay for the lowest price goes; an offer lower still only shows what the place is
    /// worth.
    void outbid(Holder one, Index column) {
        auto& desk = desks_[column];
        const Work opening = next(column);
        const bool is_empty = desk.free > 0 && filled(column) == 0;
        const Work lowest = is_empty ? beyond<Work>() : desk.first.level;
        if (one.level <= std::min(lowest, opening)) {
            if (one.level > desk.price) wait(one.row);
            desk.price = std::max(desk.price, one.level);
            return;
        }
        if (opening <= lowest) {
            desk.price = opening;
            return join(one, column);
        }
        wait(desk.first.row);
        replace_first(column, one);
        raise(column);
    }

    void wait(Index row) {
        __builtin_prefetch(&market_.seekers[row]);
        waiting_.push_back(row);
    }

    void raise(Index column) {
        auto& desk = desks_[column];
        desk.price = std::max(desk.price, std::min(desk.first.level, next(column)));
    }

    /// The market learns what has changed hands.
    void give_seats() {
        for (auto& column : market_.at)
            if (column != left_out) column = none;
        for (Index column = 0; column < market_.columns(); ++column) {
            market_.price[column] = desks_[column].price;
            market_.filled[column] = filled(column);
            for (Index i = 0; i < market_.filled[column]; ++i) {
                const auto& one = holder(column, i);
                market_.take_over(one.row, column, one.cost, desks_[column].begin + i);
            }
        }
    }

    Market<Store, Work>& market_;
    const Work epsilon_;
    const Work distance_;     ///< from a row's cheapest arc to the dearest that is kept live
    const Work most_;         ///< the most that one offer raises a price
    std::vector<Desk> desks_; ///< of each column
    std::vector<Holder>
        others_; ///< of each slot that is filled, but those that come first; none where no column has two
    std::vector<Index> waiting_;
};

} // namespace

template <class Store, class Work>
void bid(Market<Store, Work>& market, Work epsilon, Work distance, std::uint64_t budget) {
    Bidding<Store, Work>(market, epsilon, distance).run(budget);
}

template <class Store, class Work>
std::size_t reconsider(Market<Store, Work>& market, Work epsilon, Work distance, Reach reach) {
    std::size_t freed = 0;
    for (Index row = 0; row < market.rows(); ++row) {
        const auto begin = market.arcs.begin() + market.first[row],
                   end = market.arcs.begin() + market.first[row + 1];
        Work best = market.outside_of(row);
        for (auto arc = begin; arc != end; ++arc)
            best = std::min(best, arc->cost + market.price[arc->column]);
        market.scanned += static_cast<std::uint64_t>(end - begin);
        if (market.at[row] != none && market.value(row) > best + epsilon) market.leave(row), ++freed;
        market.shortlist(row, best < beyond<Work>() ? best + distance : best, reach,
                         [&](Index column) { return market.price[column]; });
    }
    return freed;
}

template <class Store, class Work>
Work usual_distance(const Market<Store, Work>& market, std::size_t few) {
    constexpr std::size_t sample = 256;
    std::vector<Work> value, distance;
    const auto step = static_cast<Index>(std::max<std::size_t>(1, market.rows() / sample));
    for (Index row = 0; row < market.rows(); row += step) {
        value.clear();
        for (const auto& [column, cost] : market.of(row)) value.push_back(cost + market.price[column]);
        if (value.size() <= few) continue;
        std::nth_element(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(few), value.end());
        distance.push_back(
            value[few] - *std::min_element(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(few)));
    }
    if (distance.empty()) return beyond<Work>();
    const auto middle = distance.begin() + static_cast<std::ptrdiff_t>(distance.size() / 2);
    std::nth_element(distance.begin(), middle, distance.end());
    return *middle;
}

#define KITH_BIDS(Store, Work)                                                                               \
    template void bid<Store, Work>(Market<Store, Work>&, Work, Work, std::uint64_t);                         \
    template Work usual_distance<Store, Work>(const Market<Store, Work>&, std::size_t);                      \
    template std::size_t reconsider<Store, Work>(Market<Store, Work>&, Work, Work, Reach);
KITH_BIDS(std::int32_t, std::int64_t)
KITH_BIDS(std::int64_t, std::int64_t)
KITH_BIDS(std::int32_t, Wide)
KITH_BIDS(std::int64_t, Wide)
KITH_BIDS(Wide, Wide)
#undef KITH_BIDS

} // namespace kith::solver::core
