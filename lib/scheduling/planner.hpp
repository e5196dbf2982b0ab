// SPDX-License-Identifier: MIT
// The plan of all strands together: which pair meets when (model, searched level by level), then a place and an adult
// for each meeting (seats), then rows as a timetable writes them. rules.md, sections 5 and 6.
#pragma once

#include "scheduling/conflict.hpp"
#include "scheduling/model.hpp"

namespace kith::scheduling {

/// A row of the plan.
struct PlannedRow {
    PairIndex pair;
    SlotIndex slot;
    std::optional<SlotIndex> mentor_slot;
    std::vector<std::size_t> weeks; ///< positions in the week_names of its slot
    std::vector<Date> dates;        ///< on which it takes place, in order
    bool whole = true;              ///< on every date of those weeks
    Seat seat;
    bool keep = false;
};

struct Unplaced {
    PairIndex pair;
    int meets = 0; ///< in so many turns, of those in which it
    int could = 0;
    std::string because;    ///< an obstacle of Task, at-most, may-miss, elsewhere or full
    std::string would_help; ///< one sentence; empty where nothing can be said
    std::optional<std::size_t> reason = {}; ///< among those of all plans
};

/// The timetable of one strand.
struct Plan {
    PlanDates dates;
    std::vector<PlannedRow> rows;   ///< in order of day, time and pair
    std::vector<Unplaced> unplaced; ///< in order of pair
};

/// A level of rules.md, section 6, by its name: `place` has four numbers, `repair` three, the others one.
struct LevelResult {
    std::string level;
    std::vector<std::int64_t> objective;
    std::vector<std::optional<std::int64_t>> bound; ///< none is better, given the levels before; nothing: not known
};

/// What was planned together.
struct Plans {
    std::vector<Plan> parts;         ///< of each instance
    std::vector<LevelResult> levels; ///< in their order, summed over the parts
    std::vector<SharedReason> reasons; ///< of what is unplaced
    /// Every level is as good as it can be, but for the two that only decide between equals.
    bool is_proven() const;
};

/// Plans the parts, which are of one programme and cover the same dates, together.
Plans make_plans(const std::vector<Instance>& parts, const Stays& stays, const solver::SearchLimit& limit = {});

/// The commitments and the planned meetings, for planning what comes after around both.
Commitments with_meetings(Commitments commitments, const std::vector<Instance>& parts, const Plans& plans);

/// Puts an agreed meeting that stays in any case among the rows.
void add_meeting(const Instance& part, const programme::DatedMeeting& meeting, Plan& plan);

/// The values of all levels of a plan, from its rows alone.
std::vector<LevelResult> measure(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Plan>& plans);

} // namespace kith::scheduling
