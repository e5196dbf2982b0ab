// SPDX-License-Identifier: MIT
// One group of a timetabling instance (a week of the cycle, a fortnight, or a day) as the solver sees it: indices,
// capacities and rows of costs.
#pragma once

#include "scheduling/instance.hpp"
#include "solver/slot_plan.hpp"

namespace kith::scheduling {

/// Meetings that a person has already in a week of the cycle.
using WeekLoad = std::map<std::pair<std::size_t, PersonIndex>, int>;

/// Lessons that a pupil misses already in the term that begins on the date.
using MissLoad = std::map<std::pair<Miss, Date>, int>;

/// 0 for need high, 1 for middle, 2 for low.
std::size_t need_band(record::Need need);

class GroupModel {
  public:
    GroupModel(const Instance& instance, std::size_t group, const std::vector<programme::PlannedMeeting>& pinned,
               const std::vector<std::set<SlotIndex>>& used_slots, const WeekLoad& load,
               const MissLoad& misses);

    const solver::SlotPlan& plan() const { return plan_; }
    /// The task and option that an item's option stands for.
    std::pair<std::size_t, const Option*> meaning(std::size_t item, std::size_t option) const;
    /// The pinned row that fixes the item, or null.
    const programme::PlannedMeeting* pin(std::size_t item) const { return pins_[item]; }

  private:
    void add_items();
    void add_hubs();
    void add_slots();
    void add_slot(SlotIndex slot, std::size_t week);
    void add_slot_groups();
    void add_rows();
    void add_clashes(std::size_t one, std::size_t other, bool same_hub);
    void add_lesson_rows();
    void add_weekly_rows();
    solver::CostRow cost_of(std::size_t task, const Option& option, bool pinned) const;
    const programme::PlannedMeeting* pin_of(const Task& task, const Option& option) const;
    int allowance(PersonIndex person) const;

    const Instance& instance_;
    std::size_t group_;
    const std::vector<programme::PlannedMeeting>& pinned_;
    const std::vector<std::set<SlotIndex>>& used_slots_;
    const WeekLoad& load_;
    const MissLoad& misses_;
    solver::SlotPlan plan_;
    std::vector<std::size_t> tasks_;                  ///< of each item
    std::vector<std::vector<const Option*>> options_; ///< of each item
    std::vector<const programme::PlannedMeeting*> pins_;
    std::vector<PersonIndex> hubs_; ///< of each item
    std::map<std::pair<std::size_t, SlotIndex>, std::size_t> slots_; ///< week and slot to the solver's slot
};

} // namespace kith::scheduling
