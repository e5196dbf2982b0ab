// SPDX-License-Identifier: MIT
#include "report/stable_page.hpp"

#include "report/mentee_name.hpp"
#include "report/table.hpp"

#include <cstdlib>

namespace kith::report {
namespace {

int placed_of(const record::MatchProposal& proposal) {
    std::set<std::string> placed;
    for (const auto& row : proposal.pairs) {
        for (const auto& id : row.mentees) placed.insert(id.value.text);
        if (row.form) placed.insert(row.form->value.text);
    }
    return static_cast<int>(placed.size());
}

int fit_of(const record::MatchProposal& proposal) {
    int fit = 0;
    for (const auto& row : proposal.pairs) fit += row.fit.value_or(0);
    return fit;
}

/// "48 (2 more)", against one's own number.
std::string against(int other, int own) {
    if (other == own) return fmt::format("{} (the same)", other);
    return fmt::format("{} ({} {})", other, std::abs(other - own), other > own ? "more" : "less");
}

/// One side's view: the other's rank, whom it has instead, and whether it would change.
std::string regard_text(const std::string& who, const std::string& other, const matching::Regard& regard,
                        const std::string& last) {
    const auto rank = fmt::format("{} is {} of {} on their list", other, regard.rank, regard.of);
    if (regard.free_places > 0) return fmt::format("{} has a place free; {}.", who, rank);
    if (!regard.last) return fmt::format("{} has no place left; {}.", who, rank);
    return fmt::format("{} has {}, {} of {} on their list; {} is {}: would {}.", who, last, regard.last_rank,
                       regard.of, other, regard.rank, regard.would_change() ? "rather change" : "not change");
}

} // namespace

std::string price_of_stability_text(const record::MatchProposal& proposal) {
    if (!proposal.optimal) return {};
    const auto& optimal = *proposal.optimal;
    return "rule stable: no two who could be paired would both rather have each other\n" +
           wrapped(fmt::format(
                       "the optimal rule would place {}, with a total fit of {}; {} would then rather have "
                       "each other than whom they got",
                       against(optimal.placed.value, placed_of(proposal)),
                       against(optimal.fit.value, fit_of(proposal)),
                       counted(static_cast<std::size_t>(optimal.blocking_pairs.value), "pair")),
                   0);
}

std::string regards_text(const matching::Instance& instance, matching::Edge edge,
                         const matching::BothRegards& regards, Show show) {
    const People people(instance.programme(), show);
    const auto mentor = people(instance.mentor(edge.mentor)), mentee = mentee_name(instance, people, edge.mentee);
    const auto [of_mentor, of_mentee] = regards;
    const auto last_mentee = of_mentor.last ? mentee_name(instance, people, of_mentor.last->mentee) : "";
    const auto last_mentor = of_mentee.last ? people(instance.mentor(of_mentee.last->mentor)) : "";
    return "By the stable rule (own choices, then fit, then the lottery):\n" +
           wrapped(regard_text(mentor, mentee, of_mentor, last_mentee), 2) +
           wrapped(regard_text(mentee, mentor, of_mentee, last_mentor), 2);
}

} // namespace kith::report
