// SPDX-License-Identifier: MIT
#include "proposal/groups.hpp"

#include "matching/group_explanation.hpp"
#include "proposal/match.hpp"

#include <algorithm>
#include <map>

namespace kith::proposal {
namespace {

using matching::ChosenSeat;
using matching::Teams;

bool in_one_row(const ChosenSeat& a, const ChosenSeat& b) {
    return a.seat.team == b.seat.team && a.agreed == b.agreed &&
           (a.agreed || (a.pinned == b.pinned && a.by_hand == b.by_hand));
}

/// A group that loses some of those who stay in the programme is a new one, not the agreed.
std::vector<ChosenSeat> with_whole_groups(const Teams& teams, std::vector<ChosenSeat> seats) {
    std::map<programme::PairIndex, int> missing;
    for (const auto& [seat, pair] : teams.agreed()) ++missing[pair];
    for (const auto& one : seats)
        if (one.agreed) --missing[*one.agreed];
    for (auto& one : seats)
        if (one.agreed && missing[*one.agreed] > 0) one.agreed.reset();
    return seats;
}

record::ProposedRow row_of(const Teams& teams, const std::vector<ChosenSeat>& seats) {
    const auto& instance = teams.instance();
    const auto& world = instance.programme();
    const auto& first = seats.front();
    record::ProposedRow row;
    row.fit = 0;
    row.keep = std::any_of(seats.begin(), seats.end(), [](const auto& one) { return one.pinned; });
    if (std::any_of(seats.begin(), seats.end(), [](const auto& one) { return one.by_hand; })) row.by_hand = true;
    if (first.agreed) row.agreed = text::Located<record::PairId>{world[*first.agreed].id, {}};
    for (const auto mentor : teams.mentors(first.seat.team)) row.mentors.insert({world[mentor].id, {}});
    for (const auto& preferred : instance.strand().matching().prefer.all)
        row.why.emplace_back(record::spelling(preferred.kind), 0);
    for (const auto& one : seats) {
        row.mentees.insert({world[*instance.mentee(one.seat.mentee).person].id, {}});
        *row.fit += teams[one.seat].fit;
        for (std::size_t i = 0; i < row.why.size(); ++i) row.why[i].second += teams[one.seat].points[i];
    }
    return row;
}

} // namespace

record::MatchProposal from_grouping(const Teams& teams, const matching::GroupSolution& solution) {
    auto proposal = frame_of(teams.instance(), solution.levels);
    if (!solution.proven) proposal.proven = false;
    for (const auto& level : solution.bound) proposal.bound.all.emplace_back(level.name, level.values);
    std::vector<std::vector<ChosenSeat>> rows;
    for (const auto& seat : with_whole_groups(teams, solution.seats)) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const auto& r) { return in_one_row(r.front(), seat); });
        if (row == rows.end())
            rows.push_back({seat});
        else
            row->push_back(seat);
    }
    for (const auto& seats : rows) proposal.pairs.push_back(row_of(teams, seats));
    for (const auto& one : matching::unplaced(teams, solution))
        proposal.unplaced.push_back(unplaced_row(teams.instance(), one));
    return proposal;
}

} // namespace kith::proposal
