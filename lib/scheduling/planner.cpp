// SPDX-License-Identifier: MIT
#include "scheduling/planner.hpp"

#include "scheduling/plan_search.hpp"
#include "scheduling/reasons.hpp"
#include "scheduling/seats.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace kith::scheduling {
namespace {

using solver::Whole;

/// A meeting with its seat.
struct Seated {
    Placement placement;
    Seat seat;
};

/// The first meeting of a pair is one on which its gates hold: earlier ones fall out.
std::vector<Seated> ready_from_the_first(const std::vector<Instance>& parts, std::vector<Seated> meetings) {
    std::stable_sort(meetings.begin(), meetings.end(), [](const Seated& a, const Seated& b) { return a.placement.date < b.placement.date; });
    std::set<std::pair<std::size_t, std::size_t>> begun;
    std::erase_if(meetings, [&](const Seated& one) {
        const std::pair key{one.placement.part, one.placement.task};
        if (begun.contains(key)) return false;
        const auto& part = parts[one.placement.part];
        if (!part.is_ready(part.tasks()[one.placement.task].pair, one.placement.date)) return true;
        begun.insert(key);
        return false;
    });
    return meetings;
}

/// The dates on which a row would take place that names these weeks and no dates.
std::vector<Date> dates_by_weeks(const Instance& part, const PlannedRow& row) {
    std::vector<Date> dates;
    const auto& world = part.programme();
    const auto stands = [&](SlotIndex slot, Date date) { return world[world[slot].calendar].stands(world[slot], date); };
    for (const Date date : part.dates_of(row.slot)) {
        const auto week = part.week_of(row.slot, date);
        if (std::find(row.weeks.begin(), row.weeks.end(), week) == row.weeks.end()) continue;
        if (row.mentor_slot && !stands(*row.mentor_slot, date)) continue;
        if (row.seat.place) {
            const auto& place = world[*row.seat.place];
            const auto& closed = place.record->closed;
            if (!world[world.calendar_of(place.school)].is_school_day(date)) continue;
            if (std::any_of(closed.begin(), closed.end(), [&](const auto& one) { return programme::holds(one, date); })) continue;
        }
        dates.push_back(date);
    }
    return dates;
}

/// Dates and weeks of a row whose dates are all there.
void settle(const Instance& part, PlannedRow& row) {
    std::sort(row.dates.begin(), row.dates.end());
    std::set<std::size_t> weeks;
    for (const Date date : row.dates) weeks.insert(part.week_of(row.slot, date));
    row.weeks.assign(weeks.begin(), weeks.end());
    row.whole = dates_by_weeks(part, row) == row.dates;
}

/// Meetings that differ only in their date become one row.
std::vector<PlannedRow> rows_of(const std::vector<Instance>& parts, std::size_t part, const std::vector<Seated>& meetings) {
    std::map<std::tuple<SlotIndex, PairIndex, std::optional<SlotIndex>, std::optional<PlaceIndex>, std::optional<PersonIndex>, bool>, PlannedRow> rows;
    for (const auto& [placement, seat] : meetings) {
        if (placement.part != part) continue;
        const auto& task = parts[part].tasks()[placement.task];
        const auto& option = task.options[placement.option];
        auto& row = rows[{option.slot, task.pair, option.mentor_slot, seat.place, seat.adult, placement.pinned}];
        row.pair = task.pair;
        row.slot = option.slot;
        row.mentor_slot = option.mentor_slot;
        row.seat = seat;
        row.keep = placement.pinned;
        row.dates.push_back(placement.date);
    }
    std::vector<PlannedRow> found;
    for (auto& [key, row] : rows) {
        settle(parts[part], row);
        found.push_back(std::move(row));
    }
    return found;
}

/// The pairs of a plan that do not meet in every turn in which they could, or not in every kind of week.
std::vector<Unplaced> unplaced_of(const Instance& part, const Plan& plan) {
    std::map<PairIndex, std::set<std::int64_t>> met;
    for (const auto& row : plan.rows)
        for (const Date date : row.dates) met[row.pair].insert(part.turn_of(row.slot, date));
    std::vector<Unplaced> found;
    for (const auto& task : part.tasks()) {
        const auto& times = met[task.pair];
        if (task.can_be_placed() && times == task.turns) continue;
        found.push_back({task.pair, static_cast<int>(times.size()), static_cast<int>(task.turns.size()), {}, {}, {}});
    }
    return found;
}

/// The levels that are counted down are told as counted up.
bool is_more_better(Level level) {
    return level != Level::repair_adult && level != Level::repair_place && level != Level::lessons && level != Level::spread &&
           level != Level::adults && level != Level::lottery;
}

std::string_view name_of(Level level) {
    switch (level) {
    case Level::repair:
    case Level::repair_adult:
    case Level::repair_place: return "repair";
    case Level::lessons: return "lessons";
    case Level::prefer: return "prefer";
    case Level::spread: return "spread";
    case Level::adults: return "adults";
    case Level::steady: return "steady";
    case Level::lottery: return "lottery";
    default: return "place";
    }
}

/// The search's bounds beside the values that were measured. They hold only as far as the levels before came out as the
/// search found them.
void add_bounds(const Searched& search, const Stays& stays, std::vector<LevelResult>& levels) {
    std::int64_t agreed = 0;
    if (stays.is_repair())
        for (const auto& part : stays.agreed) agreed += static_cast<std::int64_t>(part.size());
    std::map<std::string, std::size_t> next;
    bool holds = true;
    for (std::size_t l = 0; l < search.levels.size(); ++l) {
        const auto level = search.levels[l];
        const std::string name(name_of(level));
        const auto found = std::find_if(levels.begin(), levels.end(), [&](const auto& one) { return one.level == name; });
        if (level == Level::pinned || level == Level::steady || level == Level::lottery || found == levels.end()) continue;
        const auto at = next[name]++;
        const auto told = [&](Whole value) {
            return level == Level::repair ? agreed + value : is_more_better(level) ? -value : value;
        };
        if (holds && search.answer.bound[l] != -solver::no_limit) found->bound[at] = told(search.answer.bound[l]);
        holds = holds && found->objective[at] == told(search.answer.objective[l]);
    }
}

} // namespace

bool Plans::is_proven() const {
    return std::all_of(levels.begin(), levels.end(), [](const LevelResult& level) {
        if (level.level == "steady" || level.level == "lottery") return true;
        for (std::size_t i = 0; i < level.objective.size(); ++i)
            if (level.bound[i] != level.objective[i]) return false;
        return true;
    });
}

Plans make_plans(const std::vector<Instance>& parts, const Stays& stays, const solver::SearchLimit& limit) {
    const auto found = searched(parts, stays, limit);
    const auto seats = seats_of(parts, stays, found.placements);
    std::vector<Seated> meetings;
    for (std::size_t i = 0; i < seats.size(); ++i)
        if (seats[i]) meetings.push_back({found.placements[i], *seats[i]});
    meetings = ready_from_the_first(parts, std::move(meetings));
    Plans plans;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        Plan plan{parts[p].dates(), rows_of(parts, p, meetings), {}};
        plan.unplaced = unplaced_of(parts[p], plan);
        plans.parts.push_back(std::move(plan));
    }
    tell_reasons(parts, plans);
    plans.levels = measure(parts, stays, plans.parts);
    add_bounds(found, stays, plans.levels);
    return plans;
}

void add_meeting(const Instance& part, const programme::DatedMeeting& meeting, Plan& plan) {
    const auto& one = meeting.planned;
    const bool keep = one.record->keep.value_or(false);
    auto row = std::find_if(plan.rows.begin(), plan.rows.end(), [&](const PlannedRow& other) {
        return other.pair == one.pair && other.slot == one.slot && other.mentor_slot == one.mentor_slot && other.keep == keep &&
               other.seat.place == one.place && other.seat.adult == one.supervisor;
    });
    if (row == plan.rows.end())
        row = plan.rows.insert(row, {one.pair, one.slot, one.mentor_slot, {}, {}, true, {one.place, one.supervisor}, keep});
    row->dates.push_back(meeting.date);
    settle(part, *row);
}

Commitments with_meetings(Commitments commitments, const std::vector<Instance>& parts, const Plans& plans) {
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto& world = parts[p].programme();
        for (const auto& row : plans.parts[p].rows) {
            const auto times = times_of(world, row.slot, row.mentor_slot);
            for (const Date date : row.dates)
                commitments.add({programme::Booking::Kind::meeting, parts[p].strand_index(), date, times.from, times.to,
                                 world[row.pair].everyone(), row.seat.adult, row.seat.place, true,
                                 programme::PlannedMeeting{row.pair, row.slot, row.mentor_slot, row.seat.place, row.seat.adult, nullptr}});
        }
    }
    return commitments;
}

} // namespace kith::scheduling
