// SPDX-License-Identifier: MIT
#include "solver/assignment_engines.hpp"

#include "solver/assignment_few_arcs.hpp"
#include "solver/assignment_market.hpp"

namespace kith::solver {
namespace core {

namespace {

constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max() / 2;

/// Row reduction; returns how many rows it leaves free, which tells loose instances from tight ones.
template <class Store, class Work>
std::size_t reduce_rows(Market<Store, Work>& market, Work distance = beyond<Work>()) {
    bid(market, Work{0}, distance, 2 * market.arcs.size());
    return static_cast<std::size_t>(std::count(market.at.begin(), market.at.end(), none));
}

template <class Store, class Work>
Found by_paths(Market<Store, Work>& market, std::uint64_t budget) {
    const auto found = place_along_paths(market, budget);
    if (found == Found::all) lower_prices(market);
    return found;
}

/// Makes more and more arcs live until no row objects to what paths over the live ones have found.
template <class Store, class Work>
Found by_wider_paths(Market<Store, Work>& market, Work distance) {
    for (std::size_t freed = market.rows();;) {
        if (freed > market.rows() / 64) reduce_rows(market, distance);
        const auto found = place_along_paths(market, unlimited);
        if (found == Found::infeasible && distance == beyond<Work>()) return found;
        const bool is_all = found == Found::infeasible || distance > beyond<Work>() / 4;
        distance = is_all ? beyond<Work>() : distance * 4;
        freed = reconsider(market, Work{0}, distance, Reach::also);
        if (freed == 0 && found == Found::all) return found;
    }
}

/// Paths over the arcs within a distance of the best. Prices that are to come down need a wider choice, or
/// they fall too far; if some did, the second round looks at every arc.
template <class Store, class Work>
Found by_near_arcs(Market<Store, Work>& market, Work distance) {
    reconsider(market, Work{0}, distance, Reach::only);
    for (const Work wider : {std::max<Work>(distance, market.range / 4), beyond<Work>()}) {
        const auto found = by_wider_paths(market, distance);
        if (found == Found::infeasible) return found;
        reconsider(market, Work{0}, wider, Reach::also);
        lower_prices(market);
        if (reconsider(market, Work{0}, wider, Reach::also) == 0) break;
        distance = wider;
    }
    return Found::all;
}

/// Beyond 31 bits costs are made of levels.
template <class Work>
bool has_levels(Work range) {
    return range >= std::numeric_limits<std::int32_t>::max();
}

/// Epsilon at which the phases end; of levels the last one counts too.
template <class Work>
Work last_epsilon(Work range) {
    return has_levels(range) ? 8 : std::max<Work>(1, range >> 15);
}

/// Epsilon falls from phase to phase. Where rows may stay out, the first phase has to find how high prices
/// stand as a whole, so it starts higher; and free slots come down by asking, unless that would go by steps
/// of one level over the gaps of another. An arc that is 128 epsilon off will hardly serve, nor one that a
/// dozen others of its row surpass: it is left for the end.
template <class Store, class Work>
Found by_auction(Market<Store, Work>& market, bool may_stay_out) {
    const bool may_ask = may_stay_out && !has_levels(market.range);
    Work distance = usual_distance(market, 12);
    for (Work epsilon = market.range / (may_stay_out ? 8 : 32); epsilon >= last_epsilon(market.range);
         epsilon /= may_ask ? 30 : 8) {
        reconsider(market, epsilon, distance, Reach::only);
        bid(market, epsilon, distance, 20 * market.arcs.size());
        if (may_ask) ask(market, epsilon, 4 * market.arcs.size());
        distance = std::min(distance, std::max<Work>(128 * epsilon, market.range >> 10));
    }
    return by_near_arcs(market, distance);
}

/// By far the most that an instance is loose enough for: few rows free, and short ways from them to a free
/// slot.
template <class Store, class Work>
Found by_portfolio(Engine engine, Market<Store, Work>& market, bool may_stay_out) {
    if (32 * reduce_rows(market) <= market.rows() || engine == Engine::repair) {
        const auto found = by_paths(market, 6 * market.arcs.size());
        if (found != Found::budget_spent) return found;
    }
    return by_auction(market, may_stay_out);
}

/// The largest power of two up to 64 by which small costs can be multiplied within the range of Cost.
template <class Cost>
Cost scale_for(const Assignment<Cost>& instance, const Extremes<Cost>& cost) {
    Cost largest = std::max({Cost{1}, cost.high - cost.low, cost.high, -cost.low});
    for (const auto* costs : {&instance.outside, &instance.slot_cost})
        for (const auto one : *costs) largest = std::max(largest, one < 0 ? -one : one);
    const Cost room =
        beyond<Cost>() / (8 * static_cast<Cost>(instance.rows() + instance.columns() + 2)) / largest;
    Cost scale = 1;
    while (scale < 64 && 2 * scale <= room && (cost.high - cost.low) * scale < (Cost{1} << 19)) scale *= 2;
    return scale;
}

template <class Store, class Work>
Found run(Engine engine, Market<Store, Work>& market, bool may_stay_out) {
    if (engine == Engine::auction) return by_auction(market, may_stay_out);
    if (engine != Engine::paths) return by_portfolio(engine, market, may_stay_out);
    reduce_rows(market);
    return by_paths(market, unlimited);
}

template <class Store, class Work, class Cost>
Assigned<Cost> solve(Engine engine, const Assignment<Cost>& instance, const Extremes<Cost>& cost) {
    auto market = open_market<Store, Work>(instance, cost, scale_for(instance, cost));
    const auto& outside = instance.outside;
    const bool may_stay_out = !outside.empty();
    if (may_stay_out &&
        (*std::min_element(outside.begin(), outside.end()) - cost.low) * market.scale > 2 * market.range)
        price_by_outside(market);
    if (run(engine, market, may_stay_out) == Found::all) return close_market(market, instance);
    Assigned<Cost> answer;
    answer.feasible = false;
    return answer;
}

} // namespace

template <class Cost>
Assigned<Cost> assign_by(Engine engine, const Assignment<Cost>& instance) {
    const auto [low, high] = std::minmax_element(instance.cost.begin(), instance.cost.end());
    const auto cost = low == instance.cost.end() ? Extremes<Cost>{} : Extremes<Cost>{*low, *high};
    const Cost range = cost.high - cost.low;
    // Scaling keeps a small range below 2^20, or does nothing.
    if (range <= std::numeric_limits<std::int32_t>::max())
        return solve<std::int32_t, Cost>(engine, instance, cost);
    if (range <= std::numeric_limits<std::int64_t>::max())
        return solve<std::int64_t, Cost>(engine, instance, cost);
    return solve<Cost, Cost>(engine, instance, cost);
}

template Assigned<std::int64_t> assign_by(Engine, const Assignment<std::int64_t>&);
template Assigned<Wide> assign_by(Engine, const Assignment<Wide>&);

} // namespace core

template <class Cost>
Assigned<Cost> assign(const Assignment<Cost>& instance) {
    if (instance.arcs() / core::many_arcs > instance.rows())
        if (auto answer = core::assign_by_few_arcs(instance)) return *std::move(answer);
    return core::assign_by(core::Engine::portfolio, instance);
}

template Assigned<std::int64_t> assign(const Assignment<std::int64_t>&);
template Assigned<Wide> assign(const Assignment<Wide>&);

} // namespace kith::solver
