// SPDX-License-Identifier: MIT
// What would undo a conflict: each change takes away one of its facts, so that one which helps is among them.
#include "scheduling/conflict_search.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using Kind = Fact::Kind;
using Undo = Change::Kind;

/// What the facts against a candidate come to where one change takes all of them away.
std::optional<Change> change_for(const std::vector<Candidate::Against>& against) {
    std::optional<Change> found;
    for (const auto& one : against) {
        Change change;
        change.person = one.fact.person;
        switch (one.fact.kind) {
        case Kind::hours: change.kind = Undo::hour, change.slot = one.at; break;
        case Kind::lessons: change.kind = Undo::lesson, change.subject = one.subject; break;
        case Kind::gates: change.kind = Undo::gates; break;
        default: return {};
        }
        if (found && *found != change) return {};
        found = change;
    }
    return found;
}

} // namespace

std::vector<Change> ConflictSearch::changes(std::size_t p, PairIndex pair, const WhyNot& why) const {
    const auto& world = parts_[p].programme();
    std::set<Change> found;
    for (const auto& fact : why.conflict.facts) {
        if (fact.kind == Kind::adults) found.insert({Undo::adult, fact.strand, {}, {}, fact.slot, {}});
        if (fact.kind == Kind::places) found.insert({Undo::place, fact.strand, {}, {}, fact.slot, {}});
        if (fact.kind == Kind::may_miss) found.insert({Undo::lesson, {}, {}, fact.person, {}, fact.subject});
        if (fact.kind == Kind::at_most) found.insert({Undo::at_most, {}, {}, fact.person, {}, {}});
        if (fact.kind == Kind::pinned) found.insert({Undo::unpin, {}, fact.pair, {}, {}, {}});
        if (fact.kind == Kind::shared)
            for (const auto slot : parts_[p].strand().slots.members())
                if (programme::overlap_in_time(world[slot], world[*fact.slot]) && world[slot].day == world[*fact.slot].day)
                    for (const auto kind : {Undo::adult, Undo::place}) found.insert({kind, parts_[p].strand_index(), {}, {}, slot, {}});
    }
    const auto& task = parts_[p].task_of(pair);
    const auto turn = missing_turn(p, task);
    const auto number = static_cast<std::size_t>(&task - parts_[p].tasks().data());
    for (const auto& candidate : demand_in(p, number, turn->first, turn->second, true).candidates)
        if (const auto change = change_for(candidate.against)) found.insert(*change);
    return {found.begin(), found.end()};
}

bool ConflictSearch::would_place(std::size_t p, PairIndex pair, const WhyNot& why, const Change& change) {
    constexpr std::size_t most_moved = 64;
    const auto& task = parts_[p].task_of(pair);
    const auto turn = missing_turn(p, task);
    const auto number = static_cast<std::size_t>(&task - parts_[p].tasks().data());
    const auto demand = demand_in(p, number, turn->first, turn->second, true);
    const auto& week = week_of(turn->second);
    std::set<std::size_t> moved;
    for (const auto d : around(week, demand, most_moved)) moved.insert(d);
    std::vector<Demand> demands;
    // The rest stays where it is: what is found so is a plan.
    for (std::size_t d = 0; d < week.demands.size(); ++d) {
        const auto& met = *week.met[d];
        if (moved.contains(d)) demands.push_back(week.demands[d]);
        else demands.push_back({met.part, met.task, met.turn, met.taken.date, {met.taken}, false});
    }
    const auto mine = met_of_.find({p, number});
    if (why.is_over_weeks && mine != met_of_.end())
        for (const auto m : mine->second)
            if (unit_of(met_[m].taken.date) != unit_of(turn->second)) demands.push_back(demand_of(met_[m], false));
    demands.push_back(demand);
    for (const auto& one : demands) effort_ += one.candidates.size();
    if (effort_ > most_effort) return false;
    const auto needed = pointers(demands);
    return ConflictModel(parts_, needed, &change).is_possible(limit);
}

} // namespace kith::scheduling
