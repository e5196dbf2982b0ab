// SPDX-License-Identifier: MIT
#include "matching/relaxation.hpp"

#include "matching/blocking.hpp"
#include "matching/by_rule.hpp"

#include <algorithm>
#include <bit>
#include <tuple>

namespace kith::matching {
namespace {

struct Candidate {
    Broken rules = 0;
    int mentors = 0;
    /// Fewest rules, most mentors, first in the table.
    auto rank() const { return std::tuple(std::popcount(rules), -mentors, rules); }
};

/// Every set of rules that keeps exactly some mentor away, best first. No other set can be smallest: of the pairs that a
/// set makes possible an answer that is better needs only one, since its gain splits into ways that use one each.
std::vector<Candidate> candidates(const Instance& instance, const std::vector<Edge>& edges) {
    const Broken final_word = Broken{1} << not_available_bit();
    std::vector<Candidate> found;
    for (const auto edge : edges) {
        const auto broken = instance[edge].broken;
        const bool known = std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.rules == broken; });
        if (broken == 0 || (broken & final_word) != 0 || known) continue;
        const auto freed = std::count_if(edges.begin(), edges.end(),
                                         [&](Edge other) { return (instance[other].broken & ~broken) == 0; });
        found.push_back({broken, static_cast<int>(freed)});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.rank() < b.rank(); });
    return found;
}

} // namespace

Relaxations::Relaxations(const WhatIf& best) : best_(best) {
    if (best.is_whole()) return;
    const auto& instance = best.instance();
    const auto levels = deciding_levels(instance);
    floor_ = solve_optimally(instance).lowest_fit;
    at_floor_.emplace(instance, levels, Lottery::last, floor_);
    above_floor_.emplace(instance, std::vector<record::Level>(levels.begin(), std::find(levels.begin(), levels.end(), record::Level::floor)),
                         Lottery::left_out, floor_ + 1);
}

/// For each mentor whether the pair, were it possible, would make the answer better. With `floor` it does where the levels
/// before it gain; or where, with no pair below the floor, the later ones do; or where pairs above the floor then lose
/// nothing on the levels before it, so that the floor itself is higher.
std::vector<Relaxations::Verdict> Relaxations::verdicts(MenteePos mentee) const {
    const auto& instance = best_.instance();
    const auto said = [](const std::optional<solver::CostRow>& cost) {
        if (!cost || solver::sign(*cost) > 0) return Verdict::no;
        return solver::sign(*cost) < 0 ? Verdict::yes : Verdict::solve;
    };
    // What the best answer would cost says nothing of a stable one.
    if (instance.strand().matching().rule == record::MatchRule::stable)
        return std::vector<Verdict>(instance.mentors(), Verdict::solve);
    std::vector<Verdict> found;
    for (const auto& cost : best_.with_pair(mentee)) found.push_back(said(cost));
    if (best_.is_whole()) return found;
    const auto at = at_floor_->with_pair(mentee), above = above_floor_->with_pair(mentee);
    for (std::size_t m = 0; m < found.size(); ++m) {
        if (found[m] != Verdict::solve) continue;
        const auto fit = instance[{{m}, mentee}].fit;
        found[m] = fit >= floor_ ? said(at[m]) : Verdict::no;
        if (fit <= floor_ || !above[m]) continue;
        auto cost = above_floor_->cost();
        solver::add(cost, *above[m]);
        if (cost <= best_.cost()) found[m] = Verdict::yes;
    }
    return found;
}

bool Relaxations::places(MenteePos mentee, int now, Broken rules, const std::vector<Verdict>& verdicts) const {
    const auto& instance = best_.instance();
    auto said = now > 0 ? Verdict::solve : Verdict::no; // a better answer may only exchange the partners that they have
    for (std::size_t m = 0; m < verdicts.size() && now == 0; ++m)
        if ((instance[{{m}, mentee}].broken & ~rules) == 0) said = std::max(said, verdicts[m]);
    if (said != Verdict::solve) return said == Verdict::yes;
    return partners(match_by_rule(instance.with_relaxed(mentee, rules)), mentee) > now;
}

std::optional<Relaxation> Relaxations::smallest(MenteePos mentee, int now) const {
    const auto& instance = best_.instance();
    const auto found = candidates(instance, edges_of(instance, mentee));
    if (found.empty()) return {};
    const auto said = verdicts(mentee);
    const auto placing = std::find_if(found.begin(), found.end(),
                                      [&](const auto& one) { return places(mentee, now, one.rules, said); });
    const auto& chosen = placing == found.end() ? found.front() : *placing;
    return Relaxation{broken_names(chosen.rules), chosen.mentors, placing != found.end()};
}

} // namespace kith::matching
