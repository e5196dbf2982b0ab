// SPDX-License-Identifier: MIT
#include "solver/rota.hpp"

#include "solver/rota_state.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::solver {
namespace {

void take(RotaState& state, const RotaPlan& plan) {
    for (std::size_t d = 0; d < plan.size(); ++d)
        while (state.is_covered(d)) state.remove(state.people()[d].front(), d);
    for (std::size_t d = 0; d < plan.size(); ++d)
        for (const auto person : plan[d]) state.add(person, d);
}

/// A cover that lets nobody down who could be helped, from the start if it does, else by the programme.
void settle(RotaState& state, RotaValue& bound, Aim aim, const SearchLimit& limit) {
    const bool all = state.value().missing == bound.missing;
    if (all && (aim == Aim::cover || state.value().fair == bound.fair)) return;
    const auto proven = prove_rota(state, aim, limit);
    take(state, proven.plan);
    bound.missing = std::max(bound.missing, proven.missing);
    bound.fair = std::max(counting_bound(state, state.value().missing).fair, proven.fair);
}

RotaAnswer checked(const RotaState& state, const RotaValue& bound) {
    RotaAnswer answer{state.plan(), state.value(), bound};
    if (const auto fault = why_not_rota(state.rota(), answer.people); !fault.empty())
        throw std::logic_error("a rota breaks its rules: " + fault);
    if (value_of(state.rota(), answer.people) != answer.value)
        throw std::logic_error("a rota is not worth what its search says");
    return answer;
}

} // namespace

RotaAnswer plan_rota(const Rota& rota, const RotaEffort& effort) {
    RotaState state(rota);
    Draw draw(rota.seed);
    fill(state, draw);
    even_out(state);
    auto bound = counting_bound(state, missing_bound(state));
    settle(state, bound, Aim::cover_and_fair, effort.program);
    auto rest = counting_bound(state, state.value().missing);
    rest.missing = bound.missing;
    rest.fair = bound.fair;
    vary(state, draw, effort.steps, rest);
    return checked(state, rest);
}

RotaAnswer cover_rota(const Rota& rota, const SearchLimit& limit) {
    RotaState state(rota);
    Draw draw(rota.seed);
    fill(state, draw);
    RotaValue bound;
    bound.missing = missing_bound(state);
    settle(state, bound, Aim::cover, limit);
    return checked(state, bound);
}

} // namespace kith::solver
