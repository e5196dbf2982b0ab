// SPDX-License-Identifier: MIT
#include "matching/proof.hpp"

#include "matching/optimal.hpp"
#include "matching/problem_digest.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::matching {
namespace {

using record::Level;
using solver::Side;

std::vector<StatedPair> stated_pairs(const Instance& instance, std::vector<std::pair<Edge, bool>> edges) {
    const auto& world = instance.programme();
    std::sort(edges.begin(), edges.end());
    std::vector<StatedPair> pairs;
    for (const auto& [edge, fixed] : edges)
        pairs.push_back(
            {world[instance.mentor(edge.mentor)].id.text, id_of(world, instance.mentee(edge.mentee)), fixed});
    return pairs;
}

std::vector<StatedPrices> stated_prices(const Instance& instance, const solver::Prices& prices, Side side) {
    const auto& world = instance.programme();
    const auto count = side == Side::left ? instance.mentors() : instance.mentees();
    std::vector<StatedPrices> people;
    for (std::size_t at = 0; at < count; ++at) {
        StatedPrices one{side == Side::left ? world[instance.mentor({at})].id.text
                                            : id_of(world, instance.mentee({at})),
                         {}};
        for (const auto& row : prices.of(side)) one.prices.push_back(row[at]);
        people.push_back(std::move(one));
    }
    return people;
}

/// What the solver found, with the first `levels` of the values of its pairs.
PricedSet priced_set(const Instance& instance, const Model& model, const solver::Matched& matched,
                     std::size_t levels) {
    std::vector<std::pair<Edge, bool>> edges;
    for (const auto& fixed : instance.fixed()) edges.emplace_back(fixed.edge, true);
    for (std::size_t e = 0; e < model.edges.size(); ++e)
        if (matched.chosen[e]) edges.emplace_back(model.edges[e], false);
    std::vector<Edge> all;
    for (const auto& one : edges) all.push_back(one.first);
    PricedSet set;
    for (auto& value : values_with_lottery(instance, all)) set.levels.push_back({std::move(value), {}});
    set.levels.resize(std::min(levels, set.levels.size()));
    set.pairs = stated_pairs(instance, std::move(edges));
    set.rows.value = model.rows;
    set.mentors = stated_prices(instance, matched.prices, Side::left);
    set.mentees = stated_prices(instance, matched.prices, Side::right);
    return set;
}

HigherFloor higher_floor(const Instance& instance, const std::vector<Level>& before, int floor) {
    const auto model = model_of(instance, before, Lottery::left_out, floor + 1);
    return {{floor, {}}, priced_set(instance, model, solver::match(model.problem, solver::Ties::any), before.size() + 1)};
}

ProofHead head_of(const Instance& instance) {
    const auto& settings = instance.settings();
    return {{instance.strand().name.text, {}},
            {settings.day, {}},
            {instance.strand().matching().seed, {}},
            {settings.rematch, {}},
            {settings.use_private, {}},
            {problem_digest(instance), {}}};
}

/// The value of `floor` that the optimum reaches.
int floor_of(const Optimum& optimum) {
    for (const auto& level : optimum.solution.levels)
        if (level.name == record::spelling(Level::floor)) return static_cast<int>(level.values.front());
    throw std::logic_error("an optimum without its level floor");
}

/// Solved again with the floor as a row, since prices among the edges above it say nothing of those below.
PricedSet priced_with_floor(const Instance& instance, const Optimum& optimum,
                            const std::vector<Level>& levels, int floor) {
    const auto model = model_with_floor(instance, levels, floor);
    auto set = priced_set(instance, model, solver::match(model.problem), levels.size() + 2);
    std::vector<StatedPair> expected = priced_set(instance, optimum.model, optimum.matched, 0).pairs;
    const bool same =
        std::equal(set.pairs.begin(), set.pairs.end(), expected.begin(), expected.end(),
                   [](const auto& a, const auto& b) { return a.mentor == b.mentor && a.mentee == b.mentee; });
    if (!same) throw std::logic_error("the floor as a row gave another answer");
    return set;
}

} // namespace

std::vector<LevelValue> values_with_lottery(const Instance& instance, const std::vector<Edge>& edges) {
    auto values = values_of(instance, edges);
    std::int64_t lottery = 0;
    for (const auto edge : edges) lottery += instance[edge].lottery;
    values.push_back({"lottery", {lottery}});
    return values;
}

Proof proof_of(const Instance& instance, const Optimum& optimum) {
    const auto levels = deciding_levels(instance);
    const auto at = std::find(levels.begin(), levels.end(), Level::floor);
    Proof proof{head_of(instance), {}, {}};
    if (at == levels.end()) {
        proof.best = priced_set(instance, optimum.model, optimum.matched, levels.size() + 2);
        return proof;
    }
    const int floor = floor_of(optimum);
    proof.best = priced_with_floor(instance, optimum, levels, floor);
    if (floor < full_marks) proof.higher = higher_floor(instance, {levels.begin(), at}, floor);
    return proof;
}

} // namespace kith::matching
