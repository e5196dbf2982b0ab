// SPDX-License-Identifier: MIT
#include "solver/assignment_market.hpp"

namespace kith::solver::core {
namespace {

/// Without outside options and with as many slots as rows, every slot is filled whatever it costs: its cost
/// then only shifts the total, and its price may be anything.
template <class Cost>
bool fills_every_slot(const Assignment<Cost>& instance) {
    return instance.outside.empty() && instance.rows() == instance.first_slot.back();
}

template <class Store, class Work, class Cost>
void take_costs(Market<Store, Work>& market, const Assignment<Cost>& instance, const Extremes<Cost>& cost) {
    market.base = cost.low, market.range = (cost.high - cost.low) * market.scale;
    const auto scale = static_cast<Store>(market.scale);
    market.arcs.reserve(instance.arcs());
    for (std::size_t i = 0; i < instance.arcs(); ++i)
        market.arcs.push_back({instance.column[i], static_cast<Store>(instance.cost[i] - cost.low) * scale});
    market.seekers.reserve(instance.rows());
    for (std::size_t row = 0; row < instance.rows(); ++row)
        market.seekers.push_back({instance.first[row], instance.first[row + 1], beyond<Work>()});
    market.outside.reserve(instance.outside.size());
    for (const auto one : instance.outside) market.outside.push_back((one - market.base) * market.scale);
}

} // namespace

template <class Store, class Work, class Cost>
Market<Store, Work> open_market(const Assignment<Cost>& instance, const Extremes<Cost>& cost, Work scale) {
    Market<Store, Work> market;
    market.scale = scale;
    market.first = instance.first;
    market.first_slot = instance.first_slot;
    take_costs(market, instance, cost);
    const std::size_t slots = instance.first_slot.back(), columns = instance.columns();
    if (fills_every_slot(instance))
        market.slot_cost.assign(slots, -beyond<Work>());
    else if (instance.slot_cost.empty())
        market.slot_cost.assign(slots, 0);
    else
        for (const auto one : instance.slot_cost) market.slot_cost.push_back(one * scale);
    market.price.assign(columns, 0);
    for (Index column = 0; column < columns; ++column)
        if (instance.first_slot[column] == instance.first_slot[column + 1])
            market.price[column] = beyond<Work>();
        else if (!fills_every_slot(instance))
            market.price[column] = market.slot_cost[instance.first_slot[column]];
    market.seat.assign(slots, {none, 0});
    market.filled.assign(columns, 0);
    market.at.assign(instance.rows(), none);
    market.slot.assign(instance.rows(), none);
    return market;
}

template <class Store, class Work, class Cost>
Assigned<Cost> close_market(const Market<Store, Work>& market, const Assignment<Cost>& instance) {
    Assigned<Cost> answer;
    const auto price = [&](Work scaled) {
        return scaled / market.scale - (scaled % market.scale < 0 ? 1 : 0);
    };
    // Prices of a market whose slots all fill may lie below the slots' costs; all may rise together.
    Work lift = 0;
    if (fills_every_slot(instance))
        for (Index column = 0; column < market.columns(); ++column) {
            const Index end = instance.first_slot[column + 1];
            if (end == instance.first_slot[column]) continue;
            const Work last = instance.slot_cost.empty() ? Cost{0} : instance.slot_cost[end - 1];
            lift = std::max(lift, last - price(market.price[column]));
        }
    answer.arc.assign(market.rows(), none);
    answer.row_price.resize(market.rows());
    answer.column_price.resize(market.columns());
    Work dearest = 0;
    for (Index row = 0; row < market.rows(); ++row) dearest = std::max(dearest, market.value(row));
    for (Index column = 0; column < market.columns(); ++column)
        answer.column_price[column] =
            price(market.price[column] < beyond<Work>() ? market.price[column] : dearest) + lift;
    for (Index row = 0; row < market.rows(); ++row) {
        answer.row_price[row] = price(market.value(row)) + market.base + lift;
        if (market.at[row] == left_out) continue;
        Index arc = instance.first[row];
        while (instance.column[arc] != market.at[row]) ++arc;
        answer.arc[row] = arc;
    }
    return answer;
}

#define KITH_MARKET(Store, Work, Cost)                                                                       \
    template Market<Store, Work> open_market<Store, Work, Cost>(const Assignment<Cost>&,                     \
                                                                const Extremes<Cost>&, Work);                \
    template Assigned<Cost> close_market<Store, Work, Cost>(const Market<Store, Work>&,                      \
                                                            const Assignment<Cost>&);
KITH_MARKET(std::int32_t, std::int64_t, std::int64_t)
KITH_MARKET(std::int64_t, std::int64_t, std::int64_t)
KITH_MARKET(std::int32_t, Wide, Wide)
KITH_MARKET(std::int64_t, Wide, Wide)
KITH_MARKET(Wide, Wide, Wide)
#undef KITH_MARKET

} // namespace kith::solver::core
