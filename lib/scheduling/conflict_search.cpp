// SPDX-License-Identifier: MIT
#include "scheduling/conflict_search.hpp"

#include "scheduling/together.hpp"

#include <algorithm>
#include <deque>
#include <tuple>

namespace kith::scheduling {
namespace {

using Kind = Fact::Kind;

/// Conflicts of up to so many pairs are told by name, with what their own records say.
constexpr std::size_t told_by_name = 8;
std::vector<Met> meetings_of(const std::vector<Instance>& parts, const std::vector<Plan>& plans) {
    std::vector<Met> found;
    for (std::size_t p = 0; p < plans.size(); ++p) {
        const auto& tasks = parts[p].tasks();
        for (const auto& row : plans[p].rows) {
            const auto task = static_cast<std::size_t>(&parts[p].task_of(row.pair) - tasks.data());
            for (const auto& option : tasks[task].options) {
                if (option.slot != row.slot || option.mentor_slot != row.mentor_slot) continue;
                for (const auto& one : option.occasions)
                    if (std::find(row.dates.begin(), row.dates.end(), one.date) != row.dates.end())
                        found.push_back({p, task, parts[p].turn_of(row.slot, one.date), {row.slot, row.mentor_slot, one.date, one.misses, {}}, row.keep});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Met& a, const Met& b) {
        return std::tie(a.taken.date, a.part, a.task) < std::tie(b.taken.date, b.part, b.task);
    });
    return found;
}

} // namespace

std::vector<const Demand*> ConflictSearch::pointers(const std::vector<Demand>& demands) {
    std::vector<const Demand*> found;
    for (const auto& one : demands) found.push_back(&one);
    return found;
}

ConflictSearch::ConflictSearch(const std::vector<Instance>& parts, const std::vector<Plan>& plans)
    : parts_(parts), units_(units_of(parts)), met_(meetings_of(parts, plans)) {
    for (std::size_t m = 0; m < met_.size(); ++m) met_of_[{met_[m].part, met_[m].task}].push_back(m);
}

std::size_t ConflictSearch::unit_of(Date date) const {
    for (std::size_t u = 0; u < units_.size(); ++u)
        if (units_[u].holds(date)) return u;
    return units_.size();
}

std::optional<Date> ConflictSearch::first_met(std::size_t part, std::size_t task) const {
    const auto mine = met_of_.find({part, task});
    return mine == met_of_.end() ? std::nullopt : std::optional(met_[mine->second.front()].taken.date);
}

Demand ConflictSearch::demand_in(std::size_t part, std::size_t task, std::int64_t turn, Date date, bool with_all) const {
    const auto& one = parts_[part].tasks()[task];
    return {part, task, turn, date,
            with_all ? all_candidates(parts_[part], one, turn, first_met(part, task)) : possible_candidates(parts_[part], one, turn), false};
}

Demand ConflictSearch::demand_of(const Met& met, bool with_all) const {
    if (met.is_pinned) return {met.part, met.task, met.turn, met.taken.date, {met.taken}, true};
    return demand_in(met.part, met.task, met.turn, met.taken.date, with_all);
}

ConflictSearch::Week& ConflictSearch::week_of(Date date) {
    const auto unit = unit_of(date);
    const auto [at, is_new] = weeks_.try_emplace(unit);
    auto& week = at->second;
    if (!is_new || unit == units_.size()) return week;
    for (const auto& met : met_) {
        if (!units_[unit].holds(met.taken.date)) continue;
        const auto number = week.demands.size();
        week.demands.push_back(demand_of(met, false));
        week.met.push_back(&met);
        week.taken[{met.part, met.taken.slot, met.taken.date}].push_back(number);
        for (const auto& candidate : week.demands.back().candidates) week.within[{met.part, candidate.slot, candidate.date}].push_back(number);
        for (const auto person : everyone(week.demands.back())) week.of[person].push_back(number);
    }
    return week;
}

std::vector<PersonIndex> ConflictSearch::everyone(const Demand& demand) const {
    return parts_[demand.part].programme()[parts_[demand.part].tasks()[demand.task].pair].everyone();
}

/// A turn in which the pair should meet and does not: one in which it could, or else the fullest of a kind that it lacks.
std::optional<std::pair<std::int64_t, Date>> ConflictSearch::missing_turn(std::size_t p, const Task& task) const {
    const auto& part = parts_[p];
    const auto& world = part.programme();
    const auto number = static_cast<std::size_t>(&task - part.tasks().data());
    std::set<std::int64_t> met;
    if (const auto mine = met_of_.find({p, number}); mine != met_of_.end())
        for (const auto m : mine->second) met.insert(met_[m].turn);
    std::map<std::int64_t, std::pair<int, Date>> turns; ///< slots that stand in each that is missing, and its first date
    const auto count = [&](SlotIndex slot, Date date) {
        const auto turn = part.turn_of(slot, date);
        if (met.contains(turn)) return;
        auto [at, is_new] = turns.try_emplace(turn, 0, date);
        ++at->second.first;
        at->second.second = std::min(at->second.second, date);
    };
    if (met != task.turns) {
        for (const auto& option : task.options)
            for (const auto& one : option.occasions) count(option.slot, one.date);
        if (!turns.empty()) return std::pair(turns.begin()->first, turns.begin()->second.second);
    }
    std::optional<std::size_t> kind;
    for (const auto one : task.needed_kinds)
        if (!kind && !task.kinds.contains(one)) kind = one;
    const auto& pair = world[task.pair];
    const auto calendar = world.calendar_of(programme::home_of(world, pair));
    for (const auto slot : part.strand().slots.members()) {
        if (world[slot].calendar != calendar) continue;
        for (const Date date : part.dates_of(slot))
            if ((!kind || part.kind_of(slot, date) == *kind) && are_together(world, pair, date)) count(slot, date);
    }
    const auto fullest = std::max_element(turns.begin(), turns.end(),
                                          [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
    if (fullest == turns.end()) return {};
    return std::pair(fullest->first, fullest->second.second);
}

std::optional<Conflict> ConflictSearch::conflict_among(const std::vector<Demand>& demands) {
    for (const auto& one : demands) effort_ += one.candidates.size();
    if (effort_ > most_effort) return {};
    const auto needed = pointers(demands);
    return ConflictModel(parts_, needed).conflict(limit);
}

/// The pairs that share people with this one, in the same week.
std::optional<Conflict> ConflictSearch::by_people(const Week& week, const Demand& demand) {
    std::set<std::size_t> sharing;
    for (const auto person : everyone(demand))
        if (const auto mine = week.of.find(person); mine != week.of.end()) sharing.insert(mine->second.begin(), mine->second.end());
    if (sharing.empty()) return {};
    std::vector<Demand> demands;
    for (const auto d : sharing) demands.push_back(demand_of(*week.met[d], true));
    demands.push_back(demand);
    return conflict_among(demands);
}

bool ConflictSearch::is_alone(const Week& week, const Cell& cell) const {
    const auto& world = parts_.front().programme();
    const auto& [part, slot, date] = cell;
    return std::none_of(week.within.begin(), week.within.end(), [&, at = slot, on = date](const auto& other) {
        const auto& [other_part, other_slot, other_date] = other.first;
        return other_date == on && other.first != cell && programme::overlap_in_time(world[at], world[other_slot]);
    });
}

/// What the slots hold that can be reached by moving pairs, where all of them are full. Each of those pairs can make room
/// by moving along the way on which it was reached, so that none can be left out, and neither can what a slot holds. Slots
/// that hold nothing are nobody's.
std::optional<Conflict> ConflictSearch::by_counting(const Week& week, const Demand& demand) {
    std::deque<Cell> next;
    std::set<Cell> cells;
    std::set<std::size_t> pairs;
    const auto reach = [&](const Demand& from) {
        for (const auto& candidate : from.candidates) {
            const Cell cell{from.part, candidate.slot, candidate.date};
            if (!candidate.against.empty() || most_meetings(parts_[from.part].supply(candidate.slot, candidate.date)) == 0) continue;
            if (cells.insert(cell).second) next.push_back(cell);
        }
    };
    reach(demand);
    while (!next.empty()) {
        const auto cell = next.front();
        next.pop_front();
        const auto& [part, slot, date] = cell;
        const auto there = week.taken.find(cell);
        const auto count = there == week.taken.end() ? 0 : static_cast<int>(there->second.size());
        if (!is_alone(week, cell) || count < most_meetings(parts_[part].supply(slot, date))) return {};
        if (there == week.taken.end()) continue;
        for (const auto d : there->second)
            if (pairs.insert(d).second) reach(week.demands[d]);
    }
    Conflict conflict;
    for (const auto d : pairs) {
        const auto& one = week.demands[d];
        conflict.facts.push_back({one.is_pinned ? Kind::pinned : Kind::meets, {}, parts_[one.part].tasks()[one.task].pair, {}, {}, one.date, {}});
    }
    conflict.facts.push_back({Kind::meets, {}, parts_[demand.part].tasks()[demand.task].pair, {}, {}, demand.date, {}});
    for (const auto& cell : cells) add_hold(cell, conflict);
    std::sort(conflict.facts.begin(), conflict.facts.end());
    return conflict;
}

/// The fewest facts by which the cell holds no more than it does.
void ConflictSearch::add_hold(const Cell& cell, Conflict& conflict) const {
    const auto& [p, slot, date] = cell;
    const auto& part = parts_[p];
    const auto own = hold_of(part.supply_beside(Commitments{}, slot, date)), left = hold_of(part.supply(slot, date));
    const auto add = [&, at = slot, on = date](Kind kind, int allows, int of) {
        conflict.facts.push_back({kind, part.strand_index(), {}, {}, at, on, {}, allows, of});
    };
    const bool agreed = own.both != left.both;
    const bool by_adults = (agreed ? left.adults : own.adults) == left.both;
    const bool by_places = !by_adults && (agreed ? left.places : own.places) == left.both;
    if (!by_places) add(Kind::adults, own.adults, own.adult_count);
    if (!by_adults) add(Kind::places, own.places, own.place_count);
    if (agreed) add(Kind::agreed, left.both, 0);
}

/// A conflict of few pairs once more, with their own records among the facts.
std::optional<Conflict> ConflictSearch::told_in_full(const Conflict& conflict, const Week& week, const Demand& demand) {
    const auto pairs = conflict.pairs();
    if (pairs.size() > told_by_name) return conflict;
    std::vector<Demand> demands;
    for (std::size_t d = 0; d < week.demands.size(); ++d) {
        const auto pair = parts_[week.demands[d].part].tasks()[week.demands[d].task].pair;
        if (std::find(pairs.begin(), pairs.end(), pair) != pairs.end()) demands.push_back(demand_of(*week.met[d], true));
    }
    demands.push_back(demand);
    auto full = conflict_among(demands);
    return full ? full : conflict;
}

/// The demands of the week, those nearest by shared people and slots first.
std::vector<std::size_t> ConflictSearch::around(const Week& week, const Demand& demand, std::size_t most) const {
    std::vector<std::size_t> found;
    std::vector<bool> seen(week.demands.size(), false);
    const auto add = [&](const std::vector<std::size_t>& some) {
        for (const auto d : some)
            if (!seen[d] && found.size() < most) {
                seen[d] = true;
                found.push_back(d);
            }
    };
    const auto add_near = [&](const Demand& one) {
        for (const auto person : everyone(one))
            if (const auto mine = week.of.find(person); mine != week.of.end()) add(mine->second);
        for (const auto& candidate : one.candidates) {
            if (!candidate.against.empty()) continue;
            if (const auto there = week.taken.find({one.part, candidate.slot, candidate.date}); there != week.taken.end()) add(there->second);
        }
    };
    add_near(demand);
    for (std::size_t i = 0; i < found.size() && found.size() < most; ++i) add_near(week.demands[found[i]]);
    return found;
}

std::optional<Conflict> ConflictSearch::by_growth(const Week& week, const Demand& demand) {
    constexpr std::size_t first = 4;
    for (std::size_t most = first;; most *= 2) {
        const auto near = around(week, demand, most);
        std::vector<Demand> demands;
        for (std::size_t i = near.size(); i-- > 0;) demands.push_back(week.demands[near[i]]);
        demands.push_back(demand);
        if (auto conflict = conflict_among(demands)) return conflict;
        if (near.size() < most || effort_ > most_effort) return {};
    }
}

std::optional<WhyNot> ConflictSearch::why_not(std::size_t p, PairIndex pair) {
    const auto& task = parts_[p].task_of(pair);
    const auto number = static_cast<std::size_t>(&task - parts_[p].tasks().data());
    const auto turn = missing_turn(p, task);
    if (!turn) return {};
    const auto demand = demand_in(p, number, turn->first, turn->second, true);
    const auto monday = text::monday_of(turn->second);
    if (auto own = conflict_among({demand})) return WhyNot{std::move(*own), monday};
    const auto& week = week_of(turn->second);
    if (auto people = by_people(week, demand)) return WhyNot{std::move(*people), monday};
    if (auto count = by_counting(week, demand)) return WhyNot{*told_in_full(*count, week, demand), monday};
    if (auto grown = by_growth(week, demand)) return WhyNot{*told_in_full(*grown, week, demand), monday};
    if (auto weeks = by_weeks(demand)) return WhyNot{std::move(*weeks), monday, true};
    return {};
}

} // namespace kith::scheduling
