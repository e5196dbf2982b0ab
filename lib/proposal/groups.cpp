// SPDX-License-Identifier: MIT
#include "proposal/groups.hpp"

#include "matching/group_explanation.hpp"
#include "proposal/match.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using matching::ChosenSeat;
using matching::Teams;

bool in_one_row(const ChosenSeat& a, const ChosenSeat& b) {
    return a.seat.team == b.seat.team && a.agreed == b.agreed && a.pinned == b.pinned &&
           a.by_hand == b.by_hand;
}

record::ProposedRow row_of(const Teams& teams, const std::vector<ChosenSeat>& seats) {
    const auto& instance = teams.instance();
    const auto& world = instance.programme();
    const auto& first = seats.front();
    record::ProposedRow row;
    row.fit = 0;
    row.keep = first.pinned;
    if (first.by_hand) row.by_hand = true;
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
    for (const auto& seat : solution.seats) {
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
