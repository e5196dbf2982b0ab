// SPDX-License-Identifier: MIT
#include "matching/more_placed.hpp"

#include "solver/scalar_matching.hpp"

#include <algorithm>
#include <bit>

namespace kith::matching {
namespace {

struct Problem {
    // What an edit costs; beside which, less than a unit in all, each pair with a mentor who is not cleared; beside which
    // each pair whose rules are relaxed, so that a place comes first; beside which the square of the places asked of a
    // mentor, so that they are asked of many.
    solver::Wide unit = 1, uncleared = 1, pair = 1;
    solver::ScalarMatching scalar;
    std::vector<Edge> edges;
    std::vector<int> own_places; ///< of each mentor, beside fixed pairs
    std::vector<bool> cleared;   ///< of each mentor, whether their own gates hold
};

std::vector<int> fixed_partners(const Instance& instance) {
    std::vector<int> fixed(instance.mentors(), 0);
    for (const auto& one : instance.fixed()) ++fixed[one.edge.mentor.value];
    return fixed;
}

/// The mentees whom nothing fixed places already.
std::vector<bool> to_be_placed(const Instance& instance) {
    std::vector<bool> open;
    for (std::size_t e = 0; e < instance.mentees(); ++e) open.push_back(instance.capacity(MenteePos{e}) > 0);
    for (const auto& fixed : instance.fixed()) open[fixed.edge.mentee.value] = false;
    return open;
}

void add_edges(const Instance& instance, MenteePos mentee, Problem& problem) {
    bool has_eligible = false;
    for (std::size_t m = 0; m < instance.mentors(); ++m) has_eligible = has_eligible || instance.is_eligible({{m}, mentee});
    for (std::size_t m = 0; m < instance.mentors(); ++m) {
        const Edge edge{{m}, mentee};
        const auto broken = instance[edge].broken;
        const bool cleared = broken == 0 || problem.cleared[m];
        if ((has_eligible && broken != 0) || ((broken >> not_available_bit()) & 1U) != 0) continue;
        problem.edges.push_back(edge);
        problem.scalar.ends.push_back({m, mentee.value});
        problem.scalar.cost.push_back(std::popcount(broken) * problem.unit + (broken != 0 ? problem.pair : 0) +
                                      (cleared ? 0 : problem.uncleared));
    }
}

Problem problem_of(const Instance& instance, int most) {
    Problem problem;
    auto& left = problem.scalar.left;
    auto& right = problem.scalar.right;
    const auto fixed = fixed_partners(instance);
    problem.pair = solver::Wide{most} * most + 1;
    problem.uncleared = problem.pair * (static_cast<solver::Wide>(instance.mentees()) + 1);
    problem.unit = problem.uncleared * (static_cast<solver::Wide>(instance.mentees()) + 1);
    // Of a placed mentee: more than any way to place one more could cost, which changes each mentee's pair at most once.
    const auto reward = problem.unit * problem.unit * static_cast<solver::Wide>(not_available_bit() + 3);
    for (std::size_t m = 0; m < instance.mentors(); ++m) {
        const int own = std::max(0, instance.capacity(MentorPos{m}) - fixed[m]);
        problem.own_places.push_back(own);
        problem.cleared.push_back(missing_gates(instance, MentorPos{m}).empty());
        left.cost.insert(left.cost.end(), static_cast<std::size_t>(own), 0);
        for (int more = 1; more <= most; ++more) left.cost.push_back(problem.unit + 2 * more - 1);
        left.first.push_back(left.cost.size());
    }
    const auto open = to_be_placed(instance);
    for (std::size_t e = 0; e < instance.mentees(); ++e) {
        if (open[e]) right.cost.push_back(-reward);
        right.first.push_back(right.cost.size());
        if (open[e]) add_edges(instance, {e}, problem);
    }
    return problem;
}

Edits edits_of(const Instance& instance, const Problem& problem, const std::vector<bool>& chosen) {
    Edits edits;
    auto left = problem.own_places;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i]) continue;
        const auto edge = problem.edges[i];
        if (const auto broken = instance[edge].broken; broken != 0) {
            edits.pairs.push_back({edge, broken, {}});
            if (is_broken(broken, rule_gates)) edits.pairs.back().gates = missing_gates(instance, edge);
            edits.cost += std::popcount(broken);
        }
        if (--left[edge.mentor.value] < 0) ++edits.places[edge.mentor], ++edits.cost;
    }
    return edits;
}

std::vector<LevelValue> levels_with(const Instance& instance, const Edits& edits) {
    std::map<MentorPos, int> capacities;
    const auto fixed = fixed_partners(instance);
    for (const auto& [mentor, more] : edits.places)
        capacities[mentor] = std::max(instance.capacity(mentor), fixed[mentor.value]) + more;
    std::vector<Edge> allowed;
    for (const auto& pair : edits.pairs) allowed.push_back(pair.edge);
    return match_optimally(instance.with_allowed(allowed).with_capacities(capacities)).levels;
}

/// How many mentees are placed of those whom nothing fixed places.
std::size_t placed_beside_fixed(const Instance& instance, const Solution& solution) {
    const auto open = to_be_placed(instance);
    std::set<MenteePos> placed;
    for (const auto& one : solution.edges)
        if (open[one.edge.mentee.value]) placed.insert(one.edge.mentee);
    return placed.size();
}

} // namespace

std::vector<Edits> edits_that_place(const Instance& instance, const Solution& now, int most) {
    const auto problem = problem_of(instance, most);
    const auto placed = placed_beside_fixed(instance, now);
    std::vector<Edits> found;
    for (const auto& chosen : solver::cheapest_of_sizes(problem.scalar, placed + 1, placed + static_cast<std::size_t>(most))) {
        auto edits = edits_of(instance, problem, chosen);
        edits.more = static_cast<int>(found.size()) + 1;
        edits.levels = levels_with(instance, edits);
        found.push_back(std::move(edits));
    }
    return found;
}

} // namespace kith::matching
