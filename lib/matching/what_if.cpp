// SPDX-License-Identifier: MIT
#include "matching/what_if.hpp"

#include "matching/blocking.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

using record::Level;
using solver::CostRow;
using solver::Side;

/// The levels before `floor`, which is met by leaving edges out and so is no row that could be weighed.
std::vector<Level> weighed(const Instance& instance) {
    const auto all = deciding_levels(instance);
    return {all.begin(), std::find(all.begin(), all.end(), Level::floor)};
}

} // namespace

WhatIf::WhatIf(const Instance& instance)
    : WhatIf(instance, weighed(instance), weighed(instance) == deciding_levels(instance) ? Lottery::last : Lottery::left_out, 0) {}

WhatIf::WhatIf(const Instance& instance, std::vector<Level> levels, Lottery lottery, int lowest_fit)
    : instance_(&instance), levels_(std::move(levels)), lottery_(lottery), whole_(levels_ == deciding_levels(instance)),
      model_(model_of(instance, levels_, lottery_, lowest_fit)), matched_(solver::match(model_.problem, lottery == Lottery::last ? solver::Ties::first : solver::Ties::any)),
      of_mentor_(solver::partners(model_.problem, matched_.chosen, Side::left)),
      of_mentee_(solver::partners(model_.problem, matched_.chosen, Side::right)),
      residual_(model_.problem, matched_.chosen, matched_.prices), from_ground_(residual_.from(residual_.ground())),
      to_ground_(residual_.to(residual_.ground())) {}

std::vector<std::optional<CostRow>> WhatIf::with_pair(MenteePos mentee) const {
    return with_pair(edges_of(*instance_, mentee), Side::right, mentee.value);
}

std::vector<std::optional<CostRow>> WhatIf::with_pair(MentorPos mentor) const {
    return with_pair(edges_of(*instance_, mentor), Side::left, mentor.value);
}

/// Taking an edge leads from its mentor to its mentee: it costs what it costs itself and the way back.
std::vector<std::optional<CostRow>> WhatIf::with_pair(const std::vector<Edge>& edges, Side side, std::size_t own) const {
    const bool is_mentee = side == Side::right;
    const auto other = [&](Edge edge) { return is_mentee ? edge.mentor.value : edge.mentee.value; };
    const auto costs = edge_costs(*instance_, levels_, lottery_, edges);
    std::vector<std::optional<CostRow>> found(edges.size());
    // Whoever has no partner leaves only by the ground, from which and to which all ways are known.
    const bool alone = (is_mentee ? of_mentee_ : of_mentor_)[own] == 0;
    if (alone && model_.problem.capacity(side, own) == 0) return found;
    const auto here = residual_.at(side, own);
    std::optional<solver::Ways> own_ways;
    if (!alone) own_ways = is_mentee ? residual_.from(here) : residual_.to(here);
    const auto& ways = own_ways ? *own_ways : is_mentee ? from_ground_ : to_ground_;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto& way = ways.cost[residual_.at(is_mentee ? Side::left : Side::right, other(edges[i]))];
        if (!way) continue;
        found[i] = *way;
        solver::add(*found[i], costs[i]);
        if (alone) solver::add(*found[i], model_.problem.place_cost(side, own, 0));
    }
    for (std::size_t i = 0; i < model_.edges.size(); ++i) {
        const auto edge = model_.edges[i];
        if (matched_.chosen[i] && (is_mentee ? edge.mentee.value : edge.mentor.value) == own)
            found[other(edge)] = CostRow(model_.rows.size(), 0);
    }
    return found;
}

std::optional<WhatIf::Place> WhatIf::place(std::size_t mentor, solver::CostView own_cost) const {
    if (!to_ground_.cost[mentor]) return {};
    Place found{*to_ground_.cost[mentor], {}};
    solver::add(found.cost, own_cost);
    if (solver::sign(found.cost) >= 0) return {};
    auto last = mentor;
    while (to_ground_.by[last] != residual_.ground()) last = to_ground_.by[last];
    const auto first_right = residual_.at(Side::right, 0);
    if (last >= first_right) found.placed = MenteePos{last - first_right};
    return found;
}

std::vector<std::optional<WhatIf::Place>> WhatIf::one_more_place() const {
    std::map<MentorPos, int> more;
    for (std::size_t m = 0; m < instance_->mentors(); ++m) more[{m}] = instance_->capacity(MentorPos{m}) + 1;
    const auto roomier = instance_->with_capacities(more);
    const auto problem = model_with(roomier).problem;
    std::vector<std::optional<Place>> found(instance_->mentors());
    for (std::size_t m = 0; m < found.size(); ++m) {
        if (problem.capacity(Side::left, m) == 0) continue;
        const auto last = problem.place_cost(Side::left, m, problem.capacity(Side::left, m) - 1);
        CostRow own(last.begin(), last.end());
        own.front() += roomier.at_least(MentorPos{m}) - instance_->at_least(MentorPos{m}); // a higher bound to reach
        found[m] = place(m, own);
    }
    return found;
}

std::vector<std::optional<CostRow>> WhatIf::least_costs(const Model& model) const {
    std::vector<std::vector<CostRow>> ways(instance_->mentors());
    for (std::size_t i = 0; i < model.edges.size(); ++i) {
        const auto [mentor, mentee] = model.edges[i];
        const auto& way = to_ground_.cost[residual_.at(Side::right, mentee.value)];
        if (!instance_->is_set_aside(mentor) || !way) continue;
        ways[mentor.value].push_back(*way);
        solver::add(ways[mentor.value].back(), model.problem.edge_cost(i));
    }
    std::vector<std::optional<CostRow>> found(ways.size());
    for (std::size_t m = 0; m < ways.size(); ++m) {
        std::sort(ways[m].begin(), ways[m].end());
        const auto places = std::min(model.problem.capacity(Side::left, m), ways[m].size());
        for (std::size_t place = 0; place < places; ++place) {
            auto& cost = ways[m][place];
            solver::add(cost, model.problem.place_cost(Side::left, m, place));
            if (solver::sign(cost) >= 0) break;
            if (found[m]) solver::add(*found[m], cost);
            else found[m] = cost;
        }
    }
    return found;
}

} // namespace kith::matching
