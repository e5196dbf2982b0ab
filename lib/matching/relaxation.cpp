// SPDX-License-Identifier: MIT
#include "matching/relaxation.hpp"

#include "matching/blocking.hpp"

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

enum class Verdict { yes, no, solve };

/// What the cheapest ways say of relaxing the rules. A tie is for solving again: what decides it may be a later level.
Verdict verdict(const Instance& instance, MenteePos mentee, Broken rules,
                const std::vector<std::optional<solver::CostRow>>& with_pair) {
    auto found = Verdict::no;
    for (std::size_t m = 0; m < with_pair.size(); ++m) {
        if ((instance[{{m}, mentee}].broken & ~rules) != 0 || !with_pair[m]) continue;
        const auto sign = solver::sign(*with_pair[m]);
        if (sign < 0) return Verdict::yes;
        if (sign == 0) found = Verdict::solve;
    }
    return found;
}

} // namespace

std::optional<Relaxation> smallest_relaxation(const WhatIf& best, MenteePos mentee, int now) {
    const auto& instance = best.instance();
    const auto found = candidates(instance, edges_of(instance, mentee));
    if (found.empty()) return {};
    const auto with_pair = best.with_pair(mentee);
    const auto places = [&](Broken rules) {
        // With partners already, a better answer may be one that only exchanges them.
        const auto said = now > 0 ? Verdict::solve : verdict(instance, mentee, rules, with_pair);
        if (said != Verdict::solve) return said == Verdict::yes;
        return partners(match_optimally(instance.with_relaxed(mentee, rules)), mentee) > now;
    };
    const auto placing = std::find_if(found.begin(), found.end(), [&](const auto& one) { return places(one.rules); });
    const auto& chosen = placing == found.end() ? found.front() : *placing;
    return Relaxation{broken_names(chosen.rules), chosen.mentors, placing != found.end()};
}

} // namespace kith::matching
