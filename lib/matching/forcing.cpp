// SPDX-License-Identifier: MIT
#include "matching/forcing.hpp"

#include "matching/blocking.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

/// Of those edges that are possible and not in the answer; where several cost as little, each is tried.
std::optional<Forced> cheapest_of(const Instance& instance, const Solution& answer, const std::vector<Edge>& edges,
                                  const std::vector<std::optional<solver::CostRow>>& costs) {
    const auto has = [&](Edge edge) {
        return std::any_of(answer.edges.begin(), answer.edges.end(), [&](const auto& one) { return one.edge == edge; });
    };
    std::vector<std::size_t> cheapest;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (!costs[i] || !instance.is_eligible(edges[i]) || has(edges[i])) continue;
        if (!cheapest.empty() && *costs[i] > *costs[cheapest.front()]) continue;
        if (!cheapest.empty() && *costs[i] < *costs[cheapest.front()]) cheapest.clear();
        cheapest.push_back(i);
    }
    std::optional<Forced> found;
    for (const auto i : cheapest) {
        auto forced = solution_if_forced(instance, edges[i]);
        if (!forced) continue;
        if (found && !is_greater(gain(answer.levels, forced->levels), gain(answer.levels, found->solution.levels))) continue;
        found = Forced{edges[i], std::move(*forced)};
    }
    return found;
}

} // namespace

std::optional<Solution> solution_if_forced(const Instance& instance, Edge edge) {
    const auto fixed = [&](auto matches) {
        return static_cast<int>(std::count_if(instance.fixed().begin(), instance.fixed().end(), matches));
    };
    const bool is_fixed = fixed([&](const Fixed& one) { return one.edge == edge; }) > 0;
    const bool room = fixed([&](const Fixed& one) { return one.edge.mentor == edge.mentor; }) < instance.capacity(edge.mentor) &&
                      fixed([&](const Fixed& one) { return one.edge.mentee == edge.mentee; }) < instance.capacity(edge.mentee);
    if (!instance.is_eligible(edge) || !(is_fixed || room)) return {};
    return match_optimally(instance.with_fixed(edge));
}

std::optional<std::vector<LevelValue>> levels_if_forced(const Instance& instance, Edge edge) {
    auto forced = solution_if_forced(instance, edge);
    if (!forced) return {};
    return std::move(forced->levels);
}

std::optional<Forced> cheapest_other(const WhatIf& best, const Solution& answer, MenteePos mentee) {
    return cheapest_of(best.instance(), answer, edges_of(best.instance(), mentee), best.with_pair(mentee));
}

std::optional<Forced> cheapest_other(const WhatIf& best, const Solution& answer, MentorPos mentor) {
    return cheapest_of(best.instance(), answer, edges_of(best.instance(), mentor), best.with_pair(mentor));
}

std::vector<Move> moves(const Instance& instance, const Solution& before, const Solution& after, MenteePos first) {
    std::set<Edge> was, is;
    for (const auto& one : before.edges) was.insert(one.edge);
    for (const auto& one : after.edges) is.insert(one.edge);
    std::vector<Move> all;
    for (std::size_t e = 0; e < instance.mentees(); ++e) {
        Move move{{e}, {}, {}};
        for (std::size_t m = 0; m < instance.mentors(); ++m) {
            const Edge edge{{m}, {e}};
            if (was.contains(edge) && !is.contains(edge)) move.loses.push_back({m});
            if (is.contains(edge) && !was.contains(edge)) move.gains.push_back({m});
        }
        if (!move.loses.empty() || !move.gains.empty()) all.push_back(std::move(move));
    }
    std::vector<Move> chain;
    auto next = std::find_if(all.begin(), all.end(), [&](const Move& move) { return move.mentee == first; });
    while (next != all.end()) {
        chain.push_back(std::move(*next));
        all.erase(next);
        next = std::find_if(all.begin(), all.end(), [&](const Move& move) {
            return std::any_of(move.loses.begin(), move.loses.end(), [&](MentorPos mentor) {
                const auto& gains = chain.back().gains;
                return std::find(gains.begin(), gains.end(), mentor) != gains.end();
            });
        });
    }
    chain.insert(chain.end(), std::make_move_iterator(all.begin()), std::make_move_iterator(all.end()));
    return chain;
}

} // namespace kith::matching
