// SPDX-License-Identifier: MIT
#include "matching/explain.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

bool is_stable(const Instance& instance) { return instance.strand().matching().rule == record::MatchRule::stable; }

std::vector<Edge> chosen_edges(const Solution& solution, auto matches) {
    std::vector<Edge> edges;
    for (const auto& one : solution.edges)
        if (matches(one.edge)) edges.push_back(one.edge);
    return edges;
}

std::optional<Change> change_of(const Instance& instance, const Solution& now, const std::optional<Forced>& forced) {
    if (!forced) return {};
    return Change{forced->edge, forced->solution.levels, moves(instance, now, forced->solution, forced->edge.mentee)};
}

/// What one of two would rather not have is said by the levels, or by where each stands on the other's list.
void explain_choice(Reasons& reasons, PairExplanation& pair) {
    const auto& instance = reasons.instance();
    const auto& solution = reasons.solution();
    if (!pair.chosen) pair.instead = chosen_edges(solution, [&](Edge e) { return e.mentee == pair.edge.mentee; });
    if (is_stable(instance)) {
        if (!pair.chosen) pair.regards = regards(instance, solution, pair.edge);
        return;
    }
    if (!pair.chosen) {
        pair.forced = levels_if_forced(instance, pair.edge);
        return;
    }
    if (pair.fixed) return;
    pair.standing = standing_of(instance, solve_optimally(instance), pair.edge);
    pair.other = change_of(instance, solution, cheapest_other(reasons.best(), solution, pair.edge.mentee));
}

/// Whose gates do not hold among those whom the rule keeps away.
std::vector<MissingGate> gates_of(const Instance& instance, const std::vector<Edge>& edges, auto Edge::*partner) {
    std::vector<MissingGate> all;
    for (const auto edge : edges)
        for (auto& gate : missing_gates(instance, edge.*partner)) all.push_back(std::move(gate));
    return all;
}

/// What is the same for both sides; `partner` is the other end.
void explain_person(Reasons& reasons, PersonExplanation& person, const std::vector<Edge>& edges, auto own, auto Edge::*partner) {
    const auto& instance = reasons.instance();
    const auto& solution = reasons.solution();
    person.levels = solution.levels;
    person.partners = edges.size();
    person.possible = static_cast<std::size_t>(
        std::count_if(edges.begin(), edges.end(), [&](Edge edge) { return instance.is_eligible(edge); }));
    if (!person.has.empty() || instance.capacity(own) == 0) return;
    person.keeps_away = blocking_counts(broken_of(instance, edges));
    person.own_gates = missing_gates(instance, own);
    person.partners_gates = gates_of(instance, edges, partner);
    if (!is_stable(instance) && person.possible > 0)
        person.cheapest = change_of(instance, solution, cheapest_other(reasons.best(), solution, own));
}

} // namespace

PairExplanation explain(Reasons& reasons, Edge edge) {
    const auto& instance = reasons.instance();
    PairExplanation pair;
    pair.edge = edge;
    pair.levels = reasons.solution().levels;
    pair.chosen = !chosen_edges(reasons.solution(), [&](Edge e) { return e == edge; }).empty();
    pair.fixed = std::any_of(instance.fixed().begin(), instance.fixed().end(), [&](const Fixed& one) { return one.edge == edge; });
    if (const auto agreed = instance.agreed().find(edge); agreed != instance.agreed().end()) pair.agreed = agreed->second;
    pair.broken = broken_names(instance[edge].broken);
    if (is_broken(instance[edge].broken, rule_gates)) pair.gates = missing_gates(instance, edge);
    if (is_broken(instance[edge].broken, rule_shared_slots)) {
        const auto candidate = instance.candidate(edge);
        pair.slots = {candidate.common_slots(), candidate.staffed_slots(), candidate.require().shared_slots.value_or(0)};
    }
    if (pair.broken.empty()) explain_choice(reasons, pair);
    return pair;
}

PersonExplanation explain(Reasons& reasons, MenteePos mentee) {
    PersonExplanation person;
    person.mentee = mentee;
    person.has = chosen_edges(reasons.solution(), [&](Edge e) { return e.mentee == mentee; });
    if (auto reason = reasons.of(mentee)) {
        person.because = std::move(reason->because);
        person.would_help = std::move(reason->would_help);
    }
    explain_person(reasons, person, edges_of(reasons.instance(), mentee), mentee, &Edge::mentor);
    if (person.has.empty()) person.crowd = reasons.crowds().around(mentee);
    return person;
}

PersonExplanation explain(Reasons& reasons, MentorPos mentor) {
    const auto& instance = reasons.instance();
    const auto edges = edges_of(instance, mentor);
    PersonExplanation person;
    person.mentor = mentor;
    person.has = chosen_edges(reasons.solution(), [&](Edge e) { return e.mentor == mentor; });
    if (const auto reason = reasons.of(mentor); reason || (person.has.empty() && instance.capacity(mentor) > 0))
        person.because = because(instance, instance.mentor(mentor), broken_of(instance, edges), "no-mentees");
    explain_person(reasons, person, edges, mentor, &Edge::mentee);
    return person;
}

std::string first_loss(const std::vector<LevelValue>& gain) {
    for (const auto& level : gain)
        if (std::any_of(level.values.begin(), level.values.end(), [](auto value) { return value < 0; })) return level.name;
    return {};
}

} // namespace kith::matching
