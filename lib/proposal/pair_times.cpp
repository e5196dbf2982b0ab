// SPDX-License-Identifier: MIT
#include "proposal/pair_times.hpp"

#include "proposal/match.hpp"
#include "scheduling/placeable.hpp"
#include "scheduling/planner.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using matching::Limit;
using scheduling::Placeable;
using scheduling::Shortage;

/// The meetings that all pairs have to have, as far as counting asks of them.
std::vector<Meeting> meetings_of(const AsIfAgreed& all, const scheduling::DemandsByUnit& demands) {
    std::vector<Meeting> meetings;
    for (const auto& [unit, some] : demands)
        for (const auto& demand : some)
            meetings.push_back(
                {all.parts[demand.part].tasks()[demand.task].pair, needed_of(all.parts, unit, demand)});
    return meetings;
}

bool concerns(const Shortage& shortage, const AsIfAgreed& all, const Meeting& meeting) {
    return shortage.concerns((*all.programme)[meeting.pair].everyone(), meeting.needed);
}

/// True where the edges break the limit.
bool is_broken(const Limit& limit, const EdgeRows& rows) {
    int sum = 0;
    for (const auto& row : rows)
        for (const auto& one : row)
            if (const auto found = limit.amounts.find(one.edge); found != limit.amounts.end())
                sum += found->second;
    return sum > limit.most;
}

/// Not all of the rows' edges at once.
Limit not_all_of(const EdgeRows& rows) {
    Limit limit;
    for (const auto& row : rows)
        for (const auto& one : row) limit.amounts[one.edge] = 1;
    limit.most = static_cast<int>(limit.amounts.size()) - 1;
    return limit;
}

} // namespace

std::optional<std::set<programme::SlotIndex>> Crowding::slots() const {
    if (!shortage.cells) return {};
    std::set<programme::SlotIndex> found;
    for (const auto& cell : *shortage.cells) found.insert(std::get<programme::SlotIndex>(cell));
    return found;
}

bool Crowding::is_like(const Crowding& other) const {
    const auto numbers = [](const Crowding& one) {
        return std::tuple(one.shortage.person, one.shortage.lessons, one.shortage.holds, one.pairs,
                          one.meetings);
    };
    return numbers(*this) == numbers(other) && slots() == other.slots();
}

PairTimes::PairTimes(const matching::Instance& instance, Timetabling timetabling)
    : instance_(instance), timetabling_(std::move(timetabling)), fixed_(instance.fixed_edges()) {}

/// True where the row could be left out.
bool PairTimes::is_open(const EdgeRows::value_type& row) const {
    return std::none_of(row.begin(), row.end(), [&](const auto& one) { return fixed_.contains(one.edge); });
}

/// The agreed pairs that the rows do without.
std::set<record::PairId> PairTimes::ended_by(const EdgeRows& rows) const {
    std::set<programme::PairIndex> kept;
    for (const auto& row : rows)
        if (row.front().agreed) kept.insert(*row.front().agreed);
    std::set<record::PairId> ended;
    for (const auto& [edge, pair] : instance_.agreed())
        if (!kept.contains(pair)) ended.insert(instance_.programme()[pair].id);
    return ended;
}

AsIfAgreed PairTimes::world_of(const EdgeRows& rows) const {
    auto ended = ended_by(rows);
    if (left_out_) ended.insert(left_out_->begin(), left_out_->end());
    return as_if_agreed(instance_, timetabling_, rows, ended);
}

Clash PairTimes::clash(const matching::Solution& solution) const {
    const auto rows = rows_of(instance_, solution);
    const auto all = world_of(rows);
    const auto units = scheduling::units_of(all.parts);
    const auto demands = scheduling::demands_by_unit(all.parts);
    const auto meetings = meetings_of(all, demands);
    const auto is_new = [&](programme::PairIndex pair) {
        const auto row = all.row_of.find(pair);
        return row != all.row_of.end() && !rows[row->second].front().agreed;
    };
    Clash clash;
    for (const auto& shortage : scheduling::shortages(all.parts, demands)) {
        Crowding crowding{shortage, units[shortage.unit].mondays.front()};
        std::set<programme::PairIndex> pairs;
        bool has_new = false;
        for (const auto& meeting : meetings) {
            if (!concerns(shortage, all, meeting)) continue;
            pairs.insert(meeting.pair);
            ++crowding.meetings;
            has_new = has_new || is_new(meeting.pair);
        }
        if (!has_new) continue;
        crowding.pairs = pairs.size();
        const auto same = std::find_if(clash.crowded.begin(), clash.crowded.end(),
                                       [&](const Crowding& one) { return one.is_like(crowding); });
        if (same != clash.crowded.end())
            ++same->weeks;
        else
            clash.crowded.push_back(std::move(crowding));
    }
    for (const auto& part : all.parts)
        for (const auto& task : part.tasks())
            clash.without_time += is_new(task.pair) && !task.can_be_placed() ? 1 : 0;
    return clash;
}

Verdict PairTimes::verdict(const matching::Solution& solution) {
    if (!left_out_) leave_out_whom_nothing_places();
    const auto rows = rows_of(instance_, solution);
    const auto all = world_of(rows);
    if (auto limits = by_counting(all, rows); !limits.empty()) return {std::move(limits), true};
    return by_searching(all, rows);
}

/// Nobody who is agreed is placed less well for the new pairs; but for those whom nothing places nothing can
/// be kept.
void PairTimes::leave_out_whom_nothing_places() {
    left_out_.emplace();
    matching::Solution agreed;
    for (const auto& fixed : instance_.fixed())
        if (fixed.agreed) agreed.edges.push_back({fixed.edge, false, false, fixed.agreed});
    const auto all = world_of(rows_of(instance_, agreed));
    if (scheduling::placeable(all.parts, all.stays) == Placeable::all) return;
    for (const auto& plan : scheduling::make_plans(all.parts, all.stays).parts)
        for (const auto& one : plan.unplaced) left_out_->insert((*all.programme)[one.pair].id);
}

/// What each open edge would need, if it were a pair of its own: of so many at a time, as each is a pair in
/// the records.
void PairTimes::read_needs() {
    constexpr std::size_t at_a_time = 4000;
    EdgeRows some;
    const auto read = [&] {
        if (!some.empty()) read_needs(some);
        some.clear();
    };
    for (const auto edge : instance_.eligible()) {
        if (fixed_.contains(edge) || instance_.is_to_keep(edge)) continue;
        some.push_back({{edge, false, false, {}}});
        if (some.size() == at_a_time) read();
    }
    read();
}

void PairTimes::read_needs(const EdgeRows& rows) {
    const Timetabling alone{{instance_.strand_index()}, timetabling_.dates};
    const auto all = as_if_agreed(instance_, alone, rows, {});
    const auto place =
        std::find(timetabling_.strands.begin(), timetabling_.strands.end(), instance_.strand_index());
    const auto part = static_cast<std::size_t>(place - timetabling_.strands.begin());
    std::map<programme::PairIndex, Needs*> of;
    for (const auto& [pair, row] : all.row_of) {
        auto& needs = needs_[rows[row].front().edge];
        needs.everyone = (*all.programme)[pair].everyone();
        needs.can_be_placed = all.parts.front().task_of(pair).can_be_placed();
        of[pair] = &needs;
    }
    for (auto& [pair, needed] : meetings_of(all, scheduling::demands_by_unit(all.parts))) {
        const auto needs = of.find(pair);
        if (needs == of.end()) continue;
        for (auto& way : needed.ways) std::get<0>(way) = part;
        needs->second->meetings.push_back(std::move(needed));
    }
}

/// What counting shows of these rows, said of all open edges.
std::vector<Limit> PairTimes::by_counting(const AsIfAgreed& all, const EdgeRows& rows) {
    const auto demands = scheduling::demands_by_unit(all.parts);
    const auto short_of = scheduling::shortages(all.parts, demands);
    bool has_times = true;
    for (const auto& part : all.parts)
        for (const auto& task : part.tasks())
            has_times = has_times && (task.can_be_placed() || !all.row_of.contains(task.pair));
    if (short_of.empty() && has_times) return {};
    if (needs_.empty()) read_needs();
    const auto meetings = meetings_of(all, demands);
    std::vector<Limit> limits;
    auto& without_time = limits.emplace_back();
    for (const auto& [edge, needs] : needs_)
        if (!needs.can_be_placed) without_time.amounts[edge] = 1;
    for (const auto& shortage : short_of) limits.push_back(within(shortage, meetings, all, rows));
    std::erase_if(limits, [&](const Limit& limit) { return !is_broken(limit, rows); });
    return limits;
}

/// No more meetings have to be in the cells than they hold, beside what is agreed. Of a row of several, which
/// meet once, no edge counts.
Limit PairTimes::within(const Shortage& shortage, const std::vector<Meeting>& meetings, const AsIfAgreed& all,
                        const EdgeRows& rows) const {
    Limit limit;
    limit.most = shortage.holds;
    for (const auto& meeting : meetings) {
        const auto row = all.row_of.find(meeting.pair);
        const bool stays = row == all.row_of.end() || !is_open(rows[row->second]);
        if (stays && concerns(shortage, all, meeting)) --limit.most;
    }
    if (instance_.strand().matching().together != record::Together::none) return limit;
    for (const auto& [edge, needs] : needs_) {
        int count = 0;
        for (const auto& meeting : needs.meetings) count += shortage.concerns(needs.everyone, meeting) ? 1 : 0;
        if (count > 0) limit.amounts[edge] = count;
    }
    return limit;
}

/// The timetable itself decides, and where there is none, the pairs of a smallest conflict cannot all be.
Verdict PairTimes::by_searching(const AsIfAgreed& all, const EdgeRows& rows) const {
    const auto found = scheduling::placeable(all.parts, all.stays);
    if (found == Placeable::all) return {};
    Verdict verdict;
    for (const auto& conflict : scheduling::conflicts_of(all.parts)) {
        EdgeRows in_conflict;
        for (const auto pair : conflict.pairs())
            if (const auto row = all.row_of.find(pair); row != all.row_of.end() && is_open(rows[row->second]))
                in_conflict.push_back(rows[row->second]);
        if (!in_conflict.empty()) verdict.limits.push_back(not_all_of(in_conflict));
    }
    if (!verdict.limits.empty()) return verdict;
    EdgeRows open;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(open),
                 [&](const auto& row) { return is_open(row); });
    if (found == Placeable::unknown || open.empty()) return {{}, false};
    return {{not_all_of(open)}, true};
}

} // namespace kith::proposal
