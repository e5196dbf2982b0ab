// SPDX-License-Identifier: MIT
#include "evidence/matches.hpp"

#include "evidence/pair_history.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using programme::Pair;

Date agreed_on(const Pair& pair) {
    return pair.record->agreed ? pair.record->agreed->date : pair.record->began;
}

/// The agreed pairs as the rows of a proposal, so that they are counted as a match is.
record::MatchProposal as_proposal(const Programme& programme, StrandIndex strand, Date day) {
    record::MatchProposal proposal;
    proposal.strand = programme[strand].name;
    proposal.made = day;
    for (const auto index : pairs_on(programme, strand, day)) {
        record::ProposedRow row;
        const auto& pair = *programme[index].record;
        row.mentors = pair.mentors;
        row.mentees = pair.mentees;
        row.form = pair.form;
        proposal.pairs.push_back(std::move(row));
    }
    return proposal;
}

Spread days_to_match(const Programme& programme, StrandIndex strand, Date day) {
    std::map<PersonIndex, Date> first;
    for (const auto& pair : programme.pairs()) {
        if (pair.strand != strand || !is_known(pair, day)) continue;
        for (const auto mentee : pair.mentees) {
            auto& date = first.try_emplace(mentee, agreed_on(pair)).first->second;
            date = std::min(date, agreed_on(pair));
        }
    }
    std::vector<std::int64_t> days;
    for (const auto& [mentee, date] : first)
        if (const auto since = programme[mentee].record->since)
            days.push_back(std::max<std::int64_t>(0, (date - *since).count()));
    return spread_of(std::move(days));
}

StrandMatches matches(const Programme& programme, StrandIndex strand, Date day) {
    StrandMatches found;
    found.strand = strand;
    found.fairness = fairness(programme, as_proposal(programme, strand, day));
    found.to_refer_on = static_cast<std::int64_t>(to_refer_on(programme, strand, day).size());
    found.days_to_match = days_to_match(programme, strand, day);
    std::set<PersonIndex> matched;
    for (std::size_t p = 0; p < programme.pairs().size(); ++p) {
        const auto& pair = programme.pairs()[p];
        if (pair.strand != strand || !is_known(pair, day)) continue;
        matched.insert(pair.mentors.begin(), pair.mentors.end());
        ++found.pairs;
        ++found.bases[pair.record->basis];
        if (!pair.has_ended(day)) ++found.running;
        else if (goes_on(programme, {p}, day)) ++found.endings[std::nullopt];
        else ++found.endings[pair.record->ended->reason];
    }
    for (const auto mentor : programme[strand].mentors)
        if (is_active(programme[mentor], day) && !matched.contains(mentor))
            found.never_matched.push_back(mentor);
    return found;
}

} // namespace

std::int64_t StrandMatches::ended_early() const {
    std::int64_t early = 0;
    for (const auto& [reason, count] : endings)
        if (reason && *reason != record::EndReason::planned_end && *reason != record::EndReason::no_longer_needed)
            early += count;
    return early;
}

std::vector<StrandMatches> matches(const Programme& programme, Date day) {
    std::vector<StrandMatches> found;
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        found.push_back(matches(programme, StrandIndex{s}, day));
    return found;
}

} // namespace kith::evidence
