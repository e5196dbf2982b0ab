// SPDX-License-Identifier: MIT
#include "solver/match.hpp"

#include "solver/certificate.hpp"
#include "solver/level_prices.hpp"
#include "solver/packing.hpp"
#include "solver/scalar_matching.hpp"
#include "solver/ties.hpp"

#include <stdexcept>

namespace kith::solver {
namespace {

/// Of one side, the places that a stage may still fill. Edges that are in fill places without being asked; a place
/// that is in must be filled, so filling it is rewarded beyond all costs.
ScalarMatching::Places open_places(const BMatching& instance, const Face& face, Side side, const Packing& packing) {
    std::vector<std::size_t> given(instance.nodes(side), 0);
    for (std::size_t e = 0; e < instance.edges(); ++e)
        if (face.edge(e) == Settled::in) ++given[instance.ends(e).at(side)];
    ScalarMatching::Places places;
    for (std::size_t node = 0; node < instance.nodes(side); ++node) {
        for (auto place = given[node]; place < instance.capacity(side, node); ++place) {
            const auto state = face.place(side, node, place);
            if (state == Settled::out) break;
            const auto cost = packing.pack(instance.place_cost(side, node, place));
            places.cost.push_back(state == Settled::in ? cost - packing.beyond() : cost);
        }
        places.first.push_back(places.cost.size());
    }
    return places;
}

struct Stage {
    ScalarMatching problem;
    std::vector<std::size_t> edge_of; ///< of each edge of the problem, the instance's
};

Stage stage_of(const BMatching& instance, const Face& face, const Packing& packing) {
    Stage stage;
    stage.problem.left = open_places(instance, face, Side::left, packing);
    stage.problem.right = open_places(instance, face, Side::right, packing);
    for (std::size_t e = 0; e < instance.edges(); ++e) {
        if (face.edge(e) != Settled::open) continue;
        stage.problem.ends.push_back(instance.ends(e));
        stage.problem.cost.push_back(packing.pack(instance.edge_cost(e)));
        stage.edge_of.push_back(e);
    }
    return stage;
}

std::vector<std::vector<Cost>> unpacked(const Packing& packing, const std::vector<Wide>& prices) {
    std::vector<std::vector<Cost>> levels(packing.last() - packing.first());
    for (const auto price : prices) {
        const auto parts = packing.unpack(price);
        for (std::size_t i = 0; i < parts.size(); ++i) levels[i].push_back(parts[i]);
    }
    return levels;
}

} // namespace

Matched match(const BMatching& instance, Ties ties) {
    Face face(instance);
    Matched matched{std::vector<bool>(instance.edges(), false), {}, {}};
    for (std::size_t level = 0; level < instance.levels();) {
        const Packing packing(instance, level);
        const auto stage = stage_of(instance, face, packing);
        const auto answer = match(stage.problem);
        for (std::size_t e = 0; e < instance.edges(); ++e) matched.chosen[e] = face.edge(e) == Settled::in;
        for (std::size_t i = 0; i < stage.edge_of.size(); ++i)
            if (answer.chosen[i]) matched.chosen[stage.edge_of[i]] = true;
        const auto left = unpacked(packing, answer.left_price), right = unpacked(packing, answer.right_price);
        for (std::size_t i = 0; level < packing.last(); ++level, ++i) {
            matched.prices.left.push_back(left[i]);
            matched.prices.right.push_back(right[i]);
            correct_prices(instance, face, matched.chosen, level, matched.prices.left.back(), matched.prices.right.back());
            face.narrow(instance, level, matched.prices.left.back(), matched.prices.right.back());
        }
    }
    if (ties == Ties::smallest) matched.chosen = first_of_ties(instance, face, std::move(matched.chosen));
    matched.cost = cost_of(instance, matched.chosen);
    const auto fault = why_not_optimal(instance, matched.chosen, matched.prices);
    if (!fault.empty()) throw std::logic_error("the matching failed its certificate: " + fault);
    return matched;
}

} // namespace kith::solver
