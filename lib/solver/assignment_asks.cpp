// SPDX-License-Identifier: MIT
#include "solver/assignment_transposed.hpp"

namespace kith::solver::core {
namespace {

template <class Store, class Work>
class Asking {
  public:
    Asking(Market<Store, Work>& market, Work epsilon)
        : market_(market), epsilon_(epsilon), transposed_(market), row_price_(market.rows()) {
        for (Index row = 0; row < market.rows(); ++row) row_price_[row] = market.value(row);
    }

    void run(std::vector<Index> overpriced, std::uint64_t budget) {
        waiting_ = std::move(overpriced);
        const auto stop = market_.scanned + budget;
        while (!waiting_.empty() && market_.scanned < stop) {
            const Index column = waiting_.back();
            if (market_.excess(column) > 0)
                ask(column);
            else
                waiting_.pop_back();
        }
    }

  private:
    /// The row that would pay most for the column, and what the second would.
    struct Choice {
        Index row = none;
        Store cost = 0;
        Work best, second;
    };

    Choice choose(Index column, Work floor) {
        Choice choice{none, 0, floor, floor};
        const auto arcs = transposed_.of(column);
        market_.scanned += arcs.size();
        for (const auto& [row, cost] : arcs) {
            const Work offer = row_price_[row] - cost;
            if (offer <= choice.second || market_.at[row] == column) continue;
            if (offer > choice.best) {
                choice.second = choice.best;
                choice.best = offer, choice.row = row, choice.cost = cost;
            } else {
                choice.second = offer;
            }
        }
        return choice;
    }

    void ask(Index column) {
        const Work price = market_.price[column], floor = price - market_.excess(column);
        const auto choice = choose(column, floor);
        if (choice.row != none) {
            const Index from = market_.at[choice.row];
            market_.leave(choice.row);
            market_.enter(choice.row, column, choice.cost);
            if (from != left_out) waiting_.push_back(from);
        }
        market_.price[column] = std::min(price, std::max(floor, choice.second - epsilon_));
        for (const auto& [row, cost] : market_.seated(column)) row_price_[row] = cost + market_.price[column];
    }

    Market<Store, Work>& market_;
    const Work epsilon_;
    const Transposed<Store, Work> transposed_;
    std::vector<Work> row_price_;
    std::vector<Index> waiting_;
};

} // namespace

template <class Store, class Work>
void ask(Market<Store, Work>& market, Work epsilon, std::uint64_t budget) {
    if (std::find(market.at.begin(), market.at.end(), none) != market.at.end()) return;
    auto overpriced = market.overpriced();
    if (!overpriced.empty()) Asking<Store, Work>(market, epsilon).run(std::move(overpriced), budget);
}

#define KITH_ASKS(Store, Work) template void ask<Store, Work>(Market<Store, Work>&, Work, std::uint64_t);
KITH_ASKS(std::int32_t, std::int64_t)
KITH_ASKS(std::int64_t, std::int64_t)
KITH_ASKS(std::int32_t, Wide)
KITH_ASKS(std::int64_t, Wide)
KITH_ASKS(Wide, Wide)
#undef KITH_ASKS

} // namespace kith::solver::core
