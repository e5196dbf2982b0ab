// SPDX-License-Identifier: MIT
#include "solver/assignment_engines.hpp"

#include "solver/assignment_market.hpp"

namespace kith::solver {
namespace core {
namespace {

constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max() / 2;

template <class Store, class Work>
Found complete(Market<Store, Work>& market, std::uint64_t budget) {
    const auto stop = market.scanned + budget;
    bid(market, Work{0}, std::min<std::uint64_t>(budget, 4 * market.arcs.size()));
    const auto found = place_along_paths(market, stop > market.scanned ? stop - market.scanned : 0);
    if (found == Found::all) lower_prices(market);
    return found;
}

template <class Store, class Work>
Found by_auction(Market<Store, Work>& market) {
    for (Work epsilon = market.range / 8; epsilon > 0; epsilon /= 8) {
        free_dissatisfied(market, epsilon);
        bid(market, epsilon, 20 * market.arcs.size());
    }
    free_dissatisfied(market, Work{0});
    return complete(market, unlimited);
}

template <class Store, class Work, class Cost>
Assigned<Cost> solve(Engine engine, const Assignment<Cost>& instance) {
    auto market = open_market<Store, Work>(instance);
    auto found = Found::budget_spent;
    if (engine != Engine::auction)
        found = complete(market, engine == Engine::paths ? unlimited : 20 * instance.arcs());
    if (found == Found::budget_spent) found = by_auction(market);
    if (found == Found::all) return close_market(market, instance);
    Assigned<Cost> answer;
    answer.feasible = false;
    return answer;
}

/// Whether every arc's cost, less the smallest, fits in a Store.
template <class Store, class Cost>
bool fits(const Assignment<Cost>& instance) {
    const auto [low, high] = std::minmax_element(instance.cost.begin(), instance.cost.end());
    return low == instance.cost.end() || *high - *low <= std::numeric_limits<Store>::max();
}

} // namespace

template <class Cost>
Assigned<Cost> assign_by(Engine engine, const Assignment<Cost>& instance) {
    if (fits<std::int32_t>(instance)) return solve<std::int32_t, Cost>(engine, instance);
    if (fits<std::int64_t>(instance)) return solve<std::int64_t, Cost>(engine, instance);
    return solve<Cost, Cost>(engine, instance);
}

template Assigned<std::int64_t> assign_by(Engine, const Assignment<std::int64_t>&);
template Assigned<Wide> assign_by(Engine, const Assignment<Wide>&);

} // namespace core

template <class Cost>
Assigned<Cost> assign(const Assignment<Cost>& instance) {
    return core::assign_by(core::Engine::portfolio, instance);
}

template Assigned<std::int64_t> assign(const Assignment<std::int64_t>&);
template Assigned<Wide> assign(const Assignment<Wide>&);

} // namespace kith::solver
