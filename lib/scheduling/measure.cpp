// SPDX-License-Identifier: MIT
// The levels of a plan from its rows, without the model that it was searched with.
#include "programme/lottery.hpp"
#include "scheduling/planner.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

class Measure {
  public:
    Measure(const std::vector<Instance>& parts, const Stays& stays) : parts_(parts), stays_(stays) {}

    void add(std::size_t p, const Plan& plan) {
        const auto& part = parts_[p];
        add_places(part, plan);
        std::map<PairIndex, std::map<SlotIndex, std::int64_t>> by_slot;
        for (const auto& row : plan.rows) {
            by_slot[row.pair][row.slot] += static_cast<std::int64_t>(row.dates.size());
            for (const Date date : row.dates) add_meeting(part, row, date);
        }
        const auto& prefer = part.strand().scheduling().prefer;
        for (const auto& [pair, slots] : by_slot) {
            std::int64_t most = 0;
            for (const auto& [slot, dates] : slots) {
                most = std::max(most, dates);
                const auto points = prefer.kinds.find(part.programme()[slot].kind);
                if (points != prefer.kinds.end()) prefer_ += points->second * dates;
            }
            prefer_ += prefer.same_slot * most;
            steady_ += most;
        }
        if (stays_.is_repair()) add_changes(stays_.agreed[p], plan);
    }

    std::vector<LevelResult> levels() const {
        std::vector<LevelResult> found{{"place", place_, {}}};
        if (stays_.is_repair()) found.push_back({"repair", changes_, {}});
        for (const auto level : level_order(parts_)) {
            if (level == Level::lessons) found.push_back({"lessons", {lessons_}, {}});
            if (level == Level::prefer) found.push_back({"prefer", {prefer_}, {}});
            if (level == Level::spread) found.push_back({"spread", {spread()}, {}});
            if (level == Level::adults) found.push_back({"adults", {static_cast<std::int64_t>(adults_.size())}, {}});
        }
        found.push_back({"steady", {steady_}, {}});
        found.push_back({"lottery", {lottery_}, {}});
        for (auto& one : found) one.bound.resize(one.objective.size());
        return found;
    }

  private:
    void add_places(const Instance& part, const Plan& plan) {
        std::set<PairIndex> left;
        for (const auto& one : plan.unplaced) left.insert(one.pair);
        for (const auto& task : part.tasks())
            if (!left.contains(task.pair)) ++place_[need_band(task.need)];
    }

    void add_meeting(const Instance& part, const PlannedRow& row, Date date) {
        const auto& world = part.programme();
        ++place_.back();
        if (row.seat.adult) adults_.insert({*row.seat.adult, date, row.slot});
        for (const auto person : world[row.pair].everyone())
            if (world[person].is_pupil) ++meetings_[{person, date}];
        lottery_ += programme::lottery_value(fmt::format("{}|{}|{}|{}", part.strand().matching().seed, world[row.pair].id.text,
                                                         text::format(date), world[row.slot].name.text));
        for (const auto& option : part.task_of(row.pair).options)
            if (option.slot == row.slot && option.mentor_slot == row.mentor_slot)
                for (const auto& occasion : option.occasions)
                    if (occasion.date == date) lessons_ += static_cast<std::int64_t>(occasion.misses.size());
    }

    /// Agreed meetings that do not take place at their time any more; of the others those with another adult, and those
    /// in another place.
    void add_changes(const std::vector<programme::DatedMeeting>& agreed, const Plan& plan) {
        std::map<std::tuple<PairIndex, SlotIndex, SlotIndex, Date>, Seat> now;
        for (const auto& row : plan.rows)
            for (const Date date : row.dates) now[{row.pair, row.slot, row.mentor_slot.value_or(row.slot), date}] = row.seat;
        for (const auto& one : agreed) {
            const auto& was = one.planned;
            const auto seat = now.find({was.pair, was.slot, was.mentor_slot.value_or(was.slot), one.date});
            if (seat == now.end()) {
                ++changes_[0];
                continue;
            }
            changes_[1] += seat->second.adult != was.supervisor ? 1 : 0;
            changes_[2] += seat->second.place != was.place ? 1 : 0;
        }
    }

    std::int64_t spread() const {
        std::int64_t count = 0;
        for (const auto& [who, meetings] : meetings_) {
            int all = meetings;
            for (const auto& one : parts_.front().commitments().on(who.second))
                all += one.kind == programme::Booking::Kind::meeting && one.has(who.first) ? 1 : 0;
            count += all > 1 ? 1 : 0;
        }
        return count;
    }

    static std::size_t need_band(record::Need need) {
        return need == record::Need::high ? 0 : need == record::Need::middle ? 1 : 2;
    }

    const std::vector<Instance>& parts_;
    const Stays& stays_;
    std::vector<std::int64_t> place_{0, 0, 0, 0};
    std::int64_t lessons_ = 0;
    std::int64_t prefer_ = 0;
    std::int64_t steady_ = 0;
    std::int64_t lottery_ = 0;
    std::vector<std::int64_t> changes_{0, 0, 0};
    std::set<std::tuple<PersonIndex, Date, SlotIndex>> adults_;
    std::map<std::pair<PersonIndex, Date>, int> meetings_;
};

} // namespace

std::vector<LevelResult> measure(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Plan>& plans) {
    Measure all(parts, stays);
    for (std::size_t p = 0; p < plans.size(); ++p) all.add(p, plans[p]);
    return all.levels();
}

} // namespace kith::scheduling
