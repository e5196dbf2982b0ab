// SPDX-License-Identifier: MIT
#include "proposal/match_with_schedule.hpp"

#include "proposal/match.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using matching::Instance;

/// Who has fewer partners than the strand's lower bound, or a mentee who has none; for those whom the rules
/// leave so, too, what they say of it.
template <class Pos>
void add_unplaced(const Instance& instance, const ScheduledMatch& found, Pos at, int needed,
                  const std::vector<matching::Unplaced>& by_rules,
                  std::optional<Pos> matching::Unplaced::*who, record::MatchProposal& proposal) {
    if (matching::partners(found.solution, at) >= std::min(needed, instance.capacity(at))) return;
    const auto known =
        std::find_if(by_rules.begin(), by_rules.end(), [&](const auto& one) { return one.*who == at; });
    matching::Unplaced one;
    if (known != by_rules.end())
        one = *known;
    else
        one.*who = at, one.because = "no-time";
    if (one.because == "full") one.would_help.clear(); // nobody has tried when they would meet
    proposal.unplaced.push_back(unplaced_row(instance, one));
}

} // namespace

ScheduledMatch match_with_schedule(const Instance& instance, PairTimes& times, int most_rounds) {
    ScheduledMatch found;
    std::vector<matching::Limit> limits;
    while (true) {
        auto best = matching::match_within(instance, limits);
        found.solution = std::move(best.solution);
        if (found.rounds++ == 0) found.by_rules = found.solution;
        const auto verdict = times.verdict(found.solution);
        found.all_can_meet = verdict.limits.empty() && verdict.is_settled;
        found.is_proven = best.is_proven && found.all_can_meet;
        if (verdict.limits.empty() || found.rounds == most_rounds) return found;
        limits.insert(limits.end(), verdict.limits.begin(), verdict.limits.end());
    }
}

record::MatchProposal from_scheduled(const Instance& instance, const ScheduledMatch& found) {
    auto proposal = from_rows(instance, found.solution);
    const auto by_rules = matching::unplaced(instance, found.by_rules);
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        add_unplaced(instance, found, matching::MenteePos{e},
                     std::max(1, instance.at_least(matching::MenteePos{e})), by_rules,
                     &matching::Unplaced::mentee, proposal);
    for (std::size_t m = 0; m < instance.mentors(); ++m)
        add_unplaced(instance, found, matching::MentorPos{m}, instance.at_least(matching::MentorPos{m}),
                     by_rules, &matching::Unplaced::mentor, proposal);
    proposal.with_schedule = true;
    if (!found.is_proven) proposal.proven = false;
    return proposal;
}

} // namespace kith::proposal
