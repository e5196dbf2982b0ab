// SPDX-License-Identifier: MIT
#include "scheduling/conflict_search.hpp"

#include <algorithm>

namespace kith::scheduling {

std::vector<SlotView> ConflictSearch::slots_of(std::size_t p, PairIndex pair) {
    const auto& part = parts_[p];
    const auto& task = part.task_of(pair);
    const auto number = static_cast<std::size_t>(&task - part.tasks().data());
    const auto mine = met_of_.find({p, number});
    auto turn = missing_turn(p, task);
    const bool is_whole = mine != met_of_.end() && task.can_be_placed() && mine->second.size() == task.turns.size();
    if (is_whole) turn = std::pair(met_[mine->second.front()].turn, met_[mine->second.front()].taken.date);
    std::vector<SlotView> found;
    if (!turn) return found;
    const auto& week = week_of(turn->second);
    for (auto& candidate : demand_in(p, number, turn->first, turn->second, true).candidates) {
        const auto cell = Cell{p, candidate.slot, candidate.date};
        const auto there = week.taken.find(cell);
        SlotView view{candidate, 0, candidate.is_closed() ? 0 : most_meetings(part.supply(candidate.slot, candidate.date)), false};
        if (there != week.taken.end()) {
            view.held = static_cast<int>(there->second.size());
            view.is_met = std::any_of(there->second.begin(), there->second.end(), [&](std::size_t d) {
                return week.demands[d].task == number && week.met[d]->taken.mentor_slot == candidate.mentor_slot;
            });
        }
        found.push_back(std::move(view));
    }
    return found;
}

} // namespace kith::scheduling
