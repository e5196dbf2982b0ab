// SPDX-License-Identifier: MIT
#include "scheduling/planner.hpp"

#include "scheduling/group_model.hpp"
#include "scheduling/reasons.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <tuple>

namespace kith::scheduling {
namespace {

/// A meeting that has its slot and waits for its seat.
struct Placed {
    std::size_t task = 0;
    const Option* option = nullptr;
    const programme::PlannedMeeting* pin = nullptr;
    std::optional<Seat> seat;
};

class Planner {
  public:
    Planner(const Instance& instance, const std::vector<programme::PlannedMeeting>& pinned)
        : instance_(instance), pinned_(pinned), used_slots_(instance.tasks().size()) {}

    Plan run() {
        for (std::size_t group = 0; group < instance_.groups(); ++group) place_group(group);
        for (auto& placed : placed_) seat_all(placed);
        Plan plan;
        plan.dates = instance_.dates();
        plan.rows = rows();
        plan.unplaced = unplaced();
        plan.objective = objective(plan);
        const bool all_whole = std::all_of(plan.rows.begin(), plan.rows.end(), [](const auto& row) { return row.whole; });
        if (proven_ && all_whole && (instance_.groups() == 1 || plan.unplaced.empty()) && nothing_dropped_)
            plan.place_bound = plan.objective.place;
        return plan;
    }

  private:
    using Key = std::tuple<std::size_t, SlotIndex>; ///< week and slot

    void place_group(std::size_t group) {
        const GroupModel model(instance_, group, pinned_, used_slots_, meetings_so_far_, misses_so_far_);
        const auto answer = solver::plan_slots(model.plan());
        // Checked by code that shares nothing with the search, in release builds too.
        if (const auto fault = solver::why_not_feasible(model.plan(), answer.option); !fault.empty())
            throw std::logic_error("the timetable failed its check: " + fault);
        proven_ = proven_ && answer.proven;
        for (std::size_t i = 0; i < answer.option.size(); ++i) {
            if (!answer.option[i]) continue;
            const auto [task, option] = model.meaning(i, *answer.option[i]);
            placed_[{option->week, option->slot}].push_back({task, option, model.pin(i), {}});
            used_slots_[task].insert(option->slot);
            for (const auto person : instance_.programme()[instance_.tasks()[task].pair].everyone())
                ++meetings_so_far_[{option->week, person}];
            for (const auto& miss : option->misses)
                misses_so_far_[{miss, instance_.term_start(miss.pupil, option->dates.front())}] += static_cast<int>(option->dates.size());
        }
    }

    /// Seats the meetings of one slot of one week: pinned ones first, then in order of pair.
    void seat_all(std::pair<const Key, std::vector<Placed>>& at) {
        auto& [key, meetings] = at;
        const auto& [week, slot] = key;
        auto supply = instance_.supply(slot, week);
        take_overlapping(supply, key);
        for (auto& one : meetings)
            if (one.pin != nullptr && take_seat(supply, Seat{one.pin->place, one.pin->supervisor}))
                one.seat = Seat{one.pin->place, one.pin->supervisor};
        int waiting = static_cast<int>(std::count_if(meetings.begin(), meetings.end(), [](const auto& m) { return !m.seat; }));
        waiting = std::min(waiting, most_meetings(supply));
        for (auto& one : meetings)
            if (!one.seat && waiting > 0) one.seat = take_seat(supply, --waiting);
        // A seat whose adult or place is never there with them is none.
        for (auto& one : meetings)
            if (one.seat && row_of(one).dates.empty()) one.seat.reset();
        for (const auto& one : meetings) nothing_dropped_ = nothing_dropped_ && one.seat.has_value();
    }

    /// Slots that overlap in time share their places and adults: what is seated in one is gone from the other.
    void take_overlapping(Supply& supply, const Key& key) const {
        const auto& [week, slot] = key;
        for (const auto& [other, meetings] : placed_) {
            const auto& [other_week, other_slot] = other;
            const auto &here = instance_.programme()[slot], &there = instance_.programme()[other_slot];
            if (other_slot == slot || (here.calendar == there.calendar && other_week != week)) continue;
            if (!programme::clash(here, there)) continue;
            for (const auto& one : meetings)
                if (one.seat) occupy(supply, *one.seat);
        }
    }

    /// The dates on which the pair, the adult and the place are all there.
    PlannedRow row_of(const Placed& placed) const {
        PlannedRow row{instance_.tasks()[placed.task].pair,
                       placed.option->slot,
                       placed.option->mentor_slot,
                       {placed.option->week},
                       {},
                       placed.option->whole,
                       *placed.seat,
                       placed.pin != nullptr};
        for (const Date date : placed.option->dates) {
            if (row.seat.place && !instance_.is_open(*row.seat.place, row.slot, date)) {
                row.whole = row.whole && !stands_elsewhere(*row.seat.place, row.slot);
                continue;
            }
            if (row.seat.adult && !instance_.can_oversee(*row.seat.adult, row.slot, date)) {
                row.whole = false;
                continue;
            }
            // Gates must hold when they first meet, also where earlier dates have fallen out.
            if (row.dates.empty() && !instance_.is_ready(row.pair, date)) row.whole = false;
            else row.dates.push_back(date);
        }
        return row;
    }

    /// True where the place is another school's: its closed days are then not those of the row's own calendar.
    bool stands_elsewhere(PlaceIndex place, SlotIndex slot) const {
        const auto& world = instance_.programme();
        return world.calendar_of(world[place].school) != world[slot].calendar;
    }

    /// Rows that differ only in their week become one.
    std::vector<PlannedRow> rows() const {
        std::vector<PlannedRow> found;
        for (const auto& [key, meetings] : placed_) {
            for (const auto& placed : meetings) {
                if (!placed.seat) continue;
                auto row = row_of(placed);
                const auto same = std::find_if(found.begin(), found.end(), [&](const PlannedRow& other) {
                    return other.pair == row.pair && other.slot == row.slot && other.mentor_slot == row.mentor_slot &&
                           other.seat.place == row.seat.place && other.seat.adult == row.seat.adult &&
                           other.keep == row.keep;
                });
                if (same == found.end()) {
                    found.push_back(std::move(row));
                    continue;
                }
                same->weeks.insert(same->weeks.end(), row.weeks.begin(), row.weeks.end());
                same->dates.insert(same->dates.end(), row.dates.begin(), row.dates.end());
                same->whole = same->whole && row.whole;
            }
        }
        for (auto& row : found) std::sort(row.dates.begin(), row.dates.end());
        std::sort(found.begin(), found.end(), [](const PlannedRow& a, const PlannedRow& b) {
            return std::tuple(a.slot, a.pair) < std::tuple(b.slot, b.pair);
        });
        return found;
    }

    /// How many of its groups a task has a seat in.
    std::size_t seated_groups(std::size_t task) const {
        std::size_t count = 0;
        for (const auto& [key, meetings] : placed_)
            for (const auto& one : meetings) count += one.task == task && one.seat ? 1 : 0;
        return count;
    }

    /// The groups in which the strand has slots at all: a pair is due one meeting in each.
    std::size_t groups_due(const Task& task) const {
        std::set<std::size_t> groups;
        for (const auto& option : task.options) groups.insert(option.group);
        if (instance_.strand().scheduling().every == record::Every::day) return groups.size();
        return std::max<std::size_t>(groups.size(), instance_.groups(task.pair));
    }

    std::vector<Unplaced> unplaced() const {
        std::vector<Unplaced> found;
        for (std::size_t t = 0; t < instance_.tasks().size(); ++t) {
            const auto& task = instance_.tasks()[t];
            if (!task.options.empty() && seated_groups(t) >= groups_due(task)) continue;
            found.push_back({task.pair, reason(instance_, task), remedy(instance_, task)});
        }
        return found;
    }

    Objective objective(const Plan& plan) const {
        Objective value;
        std::set<PairIndex> left;
        for (const auto& one : plan.unplaced) left.insert(one.pair);
        for (const auto& task : instance_.tasks())
            if (!left.contains(task.pair)) ++value.place[need_band(task.need)];
        const auto& prefer = instance_.strand().scheduling().prefer;
        std::map<PairIndex, std::map<SlotIndex, std::int64_t>> by_slot;
        for (const auto& row : plan.rows) {
            const auto dates = static_cast<std::int64_t>(row.dates.size());
            value.place[3] += dates;
            const auto points = prefer.kinds.find(instance_.programme()[row.slot].kind);
            if (points != prefer.kinds.end()) value.prefer += points->second * dates;
            by_slot[row.pair][row.slot] += dates;
            for (const auto person : instance_.programme()[row.pair].everyone())
                value.lessons += dates * static_cast<std::int64_t>(
                                             programme::lessons_in(instance_.programme(), instance_.programme()[person], row.slot).size());
        }
        for (const auto& [pair, slots] : by_slot) {
            std::int64_t most = 0;
            for (const auto& [slot, dates] : slots) most = std::max(most, dates);
            value.prefer += prefer.same_slot * most;
        }
        return value;
    }

    const Instance& instance_;
    const std::vector<programme::PlannedMeeting>& pinned_;
    std::vector<std::set<SlotIndex>> used_slots_; ///< of each task, in the groups before
    WeekLoad meetings_so_far_;
    MissLoad misses_so_far_;
    std::map<Key, std::vector<Placed>> placed_;
    bool proven_ = true;
    bool nothing_dropped_ = true;
};

} // namespace

Plan make_plan(const Instance& instance, const std::vector<programme::PlannedMeeting>& pinned) {
    return Planner(instance, pinned).run();
}

std::vector<programme::DatedMeeting> dated(const Instance& instance, const Plan& plan) {
    std::vector<programme::DatedMeeting> meetings;
    for (const auto& row : plan.rows)
        for (const Date date : row.dates)
            meetings.push_back({date, instance.strand_index(),
                                {row.pair, row.slot, row.mentor_slot, row.seat.place, row.seat.adult, nullptr}});
    return meetings;
}

} // namespace kith::scheduling
