// SPDX-License-Identifier: MIT
#include "matching/relaxation.hpp"

#include "matching/blocking.hpp"

#include <algorithm>

namespace kith::matching {

Relaxations::Relaxations(StableWhatIf& stable) : instance_(stable.instance()), stable_(&stable) {}

Relaxations::Relaxations(const WhatIf& best) : instance_(best.instance()), best_(&best) {
    if (best.is_whole()) return;
    const auto levels = deciding_levels(instance_);
    floor_ = solve_optimally(instance_).lowest_fit;
    at_floor_.emplace(instance_, levels, Lottery::last, floor_);
    above_floor_.emplace(instance_, std::vector<record::Level>(levels.begin(), std::find(levels.begin(), levels.end(), record::Level::floor)),
                         Lottery::left_out, floor_ + 1);
}

/// For each mentor whether the pair, were it possible, would make the answer better. With `floor` it does where the levels
/// before it gain; or where, with no pair below the floor, the later ones do; or where pairs above the floor then lose
/// nothing on the levels before it, so that the floor itself is higher.
std::vector<Relaxations::Verdict> Relaxations::verdicts(MenteePos mentee) const {
    const auto said = [](const std::optional<solver::CostRow>& cost) {
        if (!cost || solver::sign(*cost) > 0) return Verdict::no;
        return solver::sign(*cost) < 0 ? Verdict::yes : Verdict::solve;
    };
    std::vector<Verdict> found;
    for (const auto& cost : best_->with_pair(mentee)) found.push_back(said(cost));
    if (best_->is_whole()) return found;
    const auto at = at_floor_->with_pair(mentee), above = above_floor_->with_pair(mentee);
    for (std::size_t m = 0; m < found.size(); ++m) {
        if (found[m] != Verdict::solve) continue;
        const auto fit = instance_[{{m}, mentee}].fit;
        found[m] = fit >= floor_ ? said(at[m]) : Verdict::no;
        if (fit <= floor_ || !above[m]) continue;
        auto cost = above_floor_->cost();
        solver::add(cost, *above[m]);
        if (cost <= best_->cost()) found[m] = Verdict::yes;
    }
    return found;
}

/// A better answer may only exchange the partners that someone has: then it is found and looked at.
bool Relaxations::places(MenteePos mentee, int now, Broken rules, const std::vector<Verdict>& verdicts) const {
    auto said = Verdict::no;
    for (std::size_t m = 0; m < verdicts.size(); ++m) {
        const auto broken = instance_[{{m}, mentee}].broken;
        if (broken != 0 && (broken & ~rules) == 0) said = std::max(said, verdicts[m]);
    }
    if (said == Verdict::no || (said == Verdict::yes && now == 0)) return said == Verdict::yes;
    return partners(match_optimally(instance_.with_relaxed(mentee, rules)), mentee) > now;
}

std::optional<Relaxation> Relaxations::smallest(MenteePos mentee, int now) const {
    const auto sets = sets_to_relax(broken_of(instance_, edges_of(instance_, mentee)));
    if (sets.empty()) return {};
    const auto said = stable_ == nullptr ? verdicts(mentee) : std::vector<Verdict>{};
    const auto placing = std::find_if(sets.begin(), sets.end(), [&](const RuleSet& one) {
        return stable_ == nullptr ? places(mentee, now, one.rules, said) : stable_->gains(mentee, one.rules);
    });
    const auto& chosen = placing == sets.end() ? sets.front() : *placing;
    return Relaxation{broken_names(chosen.rules), chosen.freed, placing != sets.end()};
}

} // namespace kith::matching
