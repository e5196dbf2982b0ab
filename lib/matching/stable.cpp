// SPDX-License-Identifier: MIT
#include "matching/stable.hpp"

#include "solver/blocking.hpp"
#include "solver/deferred_acceptance.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <tuple>

namespace kith::matching {
namespace {

using solver::RankedEdge;

std::vector<Edge> open_edges(const Instance& instance) {
    const auto fixed = instance.fixed_edges();
    auto edges = instance.eligible();
    std::erase_if(edges, [&](Edge edge) { return fixed.contains(edge); });
    return edges;
}

std::string key_of(const Instance& instance, Edge edge) {
    const auto& world = instance.programme();
    return world[instance.mentor(edge.mentor)].id.text + "|" + id_of(world, instance.mentee(edge.mentee));
}

/// How much someone likes a partner: less is more. Own choices in turn, the unranked by fit, then by the lottery.
using Liking = std::tuple<int, int, std::int64_t>;

/// `chosen` is the person's own ranking of the other, 0 where they named no such.
Liking liking(const Pairing& pairing, int Pairing::*chosen) {
    const int rank = pairing.*chosen;
    return {rank != 0 ? rank : std::numeric_limits<int>::max(), -pairing.fit, pairing.lottery};
}

/// Whether one of two edges of the same person comes before the other on their list.
bool precedes(const Instance& instance, Edge one, Edge other, int Pairing::*chosen) {
    const auto a = liking(instance[one], chosen), b = liking(instance[other], chosen);
    return a != b ? a < b : key_of(instance, one) < key_of(instance, other);
}

/// Fills one side's ranks in.
void rank(const Instance& instance, StableModel& model, std::size_t nodes, std::size_t RankedEdge::*node,
          std::size_t RankedEdge::*rank, int Pairing::*chosen) {
    using Listed = std::pair<Liking, std::size_t>;
    std::vector<std::vector<Listed>> lists(nodes);
    for (std::size_t e = 0; e < model.edges.size(); ++e)
        lists[model.market.edges[e].*node].emplace_back(liking(instance[model.edges[e]], chosen), e);
    for (auto& list : lists) {
        std::sort(list.begin(), list.end(), [&](const Listed& a, const Listed& b) {
            return a.first != b.first ? a.first < b.first
                                      : key_of(instance, model.edges[a.second]) < key_of(instance, model.edges[b.second]);
        });
        for (std::size_t i = 0; i < list.size(); ++i) model.market.edges[list[i].second].*rank = i;
    }
}

/// The places that fixed edges leave; an agreed pair may hold more than there are.
template <class Pos>
std::vector<std::size_t> places_left(const Instance& instance, std::size_t nodes, Pos Edge::*end) {
    std::vector<int> left;
    for (std::size_t i = 0; i < nodes; ++i) left.push_back(instance.capacity(Pos{i}));
    for (const auto& fixed : instance.fixed()) --left[(fixed.edge.*end).value];
    std::vector<std::size_t> places;
    for (const int count : left) places.push_back(static_cast<std::size_t>(std::max(0, count)));
    return places;
}

std::vector<bool> chosen_of(const StableModel& model, const Solution& solution) {
    std::set<Edge> edges;
    for (const auto& one : solution.edges) edges.insert(one.edge);
    std::vector<bool> chosen;
    for (const auto edge : model.edges) chosen.push_back(edges.contains(edge));
    return chosen;
}

Regard regard_of(const StableModel& model, const std::vector<bool>& chosen, std::size_t e, std::size_t places,
                 std::size_t RankedEdge::*node, std::size_t RankedEdge::*rank) {
    const auto& wanted = model.market.edges[e];
    Regard regard{wanted.*rank + 1, 0, places, {}, 0};
    for (std::size_t other = 0; other < model.edges.size(); ++other) {
        const auto& edge = model.market.edges[other];
        if (edge.*node != wanted.*node) continue;
        ++regard.of;
        if (!chosen[other]) continue;
        --regard.free_places;
        if (edge.*rank + 1 < regard.last_rank) continue;
        regard.last = model.edges[other];
        regard.last_rank = edge.*rank + 1;
    }
    return regard;
}

std::vector<bool> stable_set(const StableModel& model) {
    auto chosen = solver::deferred_acceptance(model.market);
    const auto fault = solver::why_not_stable(model.market, chosen);
    if (!fault.empty()) throw std::logic_error("the stable rule: " + fault);
    return chosen;
}

/// The first rank on the mentor's list that an edge which is not on it would come before.
std::size_t rank_among(const Instance& instance, const StableModel& model, const solver::RankedLists& mentors, Edge edge) {
    const auto m = edge.mentor.value;
    std::size_t low = 0, high = mentors.length(m);
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (precedes(instance, edge, model.edges[mentors.at(m, middle)], &Pairing::mentor_rank)) high = middle;
        else low = middle + 1;
    }
    return low;
}

} // namespace

StableModel stable_model_of(const Instance& instance) {
    StableModel model{open_edges(instance),
                      {places_left(instance, instance.mentees(), &Edge::mentee),
                       places_left(instance, instance.mentors(), &Edge::mentor),
                       {}}};
    for (const auto edge : model.edges)
        model.market.edges.push_back({edge.mentee.value, edge.mentor.value, 0, 0});
    rank(instance, model, instance.mentees(), &RankedEdge::proposer, &RankedEdge::by_proposer,
         &Pairing::rank);
    rank(instance, model, instance.mentors(), &RankedEdge::receiver, &RankedEdge::by_receiver,
         &Pairing::mentor_rank);
    return model;
}

Solution match_stably(const Instance& instance) {
    const auto model = stable_model_of(instance);
    const auto chosen = stable_set(model);
    std::vector<Edge> edges;
    for (std::size_t e = 0; e < model.edges.size(); ++e)
        if (chosen[e]) edges.push_back(model.edges[e]);
    return solution_of(instance, edges);
}

StableWhatIf::StableWhatIf(const Instance& instance)
    : instance_(instance), model_(stable_model_of(instance)), proposals_(model_.market, stable_set(model_)) {}

bool StableWhatIf::gains(MenteePos mentee, Broken relaxed) {
    std::vector<bool> fixed(instance_.mentors(), false);
    for (const auto& one : instance_.fixed())
        if (one.edge.mentee == mentee) fixed[one.edge.mentor.value] = true;
    std::vector<solver::FurtherEdge> further;
    for (std::size_t m = 0; m < instance_.mentors(); ++m) {
        const Edge edge{{m}, mentee};
        const auto broken = instance_[edge].broken;
        if (broken == 0 || (broken & ~relaxed) != 0 || fixed[m]) continue;
        further.push_back({m, rank_among(instance_, model_, proposals_.receivers(), edge)});
    }
    return proposals_.gains(mentee.value, further);
}

std::vector<Edge> blocking_pairs(const Instance& instance, const Solution& solution) {
    const auto model = stable_model_of(instance);
    std::vector<Edge> pairs;
    for (const auto e : solver::blocking_edges(model.market, chosen_of(model, solution)))
        pairs.push_back(model.edges[e]);
    return pairs;
}

OptimalAnswer optimal_answer(const Instance& instance) {
    const auto solution = match_optimally(instance);
    OptimalAnswer answer;
    std::set<MenteePos> placed;
    for (const auto& one : solution.edges) {
        placed.insert(one.edge.mentee);
        answer.fit += instance[one.edge].fit;
    }
    answer.placed = static_cast<int>(placed.size());
    answer.blocking_pairs = static_cast<int>(blocking_pairs(instance, solution).size());
    answer.levels = solution.levels;
    return answer;
}

BothRegards regards(const Instance& instance, const Solution& solution, Edge edge) {
    const auto model = stable_model_of(instance);
    const auto chosen = chosen_of(model, solution);
    const auto found = std::find(model.edges.begin(), model.edges.end(), edge);
    if (found == model.edges.end())
        throw std::logic_error("the stable rule: a pair that is not open has no ranks");
    const auto e = static_cast<std::size_t>(found - model.edges.begin());
    return {regard_of(model, chosen, e, model.market.receiver_places[edge.mentor.value],
                      &RankedEdge::receiver, &RankedEdge::by_receiver),
            regard_of(model, chosen, e, model.market.proposer_places[edge.mentee.value],
                      &RankedEdge::proposer, &RankedEdge::by_proposer)};
}

} // namespace kith::matching
