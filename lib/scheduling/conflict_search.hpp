// SPDX-License-Identifier: MIT
// Why a plan does not place a pair, and which single change of the records would: the pair must meet in a week in which it
// does not, together with all that the plan has in that week. First what the pair's own records say, then the pairs that
// share people with it, then counting (Hall's condition, by alternating ways from the pair's slots), then the programme of
// more and more of the pairs around it, last several weeks at once.
#pragma once

#include "scheduling/conflict_model.hpp"
#include "scheduling/planner.hpp"

namespace kith::scheduling {

/// A meeting that the plan has.
struct Met {
    std::size_t part = 0;
    std::size_t task = 0;
    std::int64_t turn = 0;
    Candidate taken;
    bool is_pinned = false;
};

struct WhyNot {
    Conflict conflict;
    Date week{};               ///< the Monday of the week, or of the first of the weeks, that it is about
    bool is_over_weeks = false; ///< the weeks cannot be planned one by one
};

/// One way in which a pair could meet in a week.
struct SlotView {
    Candidate candidate;
    int held = 0;  ///< meetings of the plan in the slot, of the pair's strand
    int holds = 0; ///< most there beside what is agreed
    bool is_met = false;
};

class ConflictSearch {
  public:
    /// The parts outlive it; `plans` are of each of them.
    ConflictSearch(const std::vector<Instance>& parts, const std::vector<Plan>& plans);

    /// Nothing where the search ended at its limit, or a better plan is possible.
    std::optional<WhyNot> why_not(std::size_t part, PairIndex pair);
    /// The changes that a conflict's facts suggest, cheapest kind first, of which `would_place` is not asked yet.
    std::vector<Change> changes(std::size_t part, PairIndex pair, const WhyNot& why) const;
    /// True where, with the change, the pair meets in the week of the conflict and everyone who meets then still does.
    bool would_place(std::size_t part, PairIndex pair, const WhyNot& why, const Change& change);

    /// Every slot of the strand in the week in which the pair lacks a meeting, or in the plan's first week.
    std::vector<SlotView> slots_of(std::size_t part, PairIndex pair);

  private:
    using Cell = Cells::key_type;
    using Key = std::pair<std::size_t, std::size_t>; ///< a part's task
    /// What the plan has in a unit, with all that those meetings could be instead.
    struct Week {
        std::vector<Demand> demands;
        std::vector<const Met*> met;                     ///< of each demand
        std::map<Cell, std::vector<std::size_t>> taken;  ///< demands in the cell
        std::map<Cell, std::vector<std::size_t>> within; ///< demands that could be there
        std::map<PersonIndex, std::vector<std::size_t>> of; ///< demands of the person
    };

    std::optional<std::pair<std::int64_t, Date>> missing_turn(std::size_t part, const Task& task) const;
    std::size_t unit_of(Date date) const;
    Week& week_of(Date date);
    Demand demand_of(const Met& met, bool with_all) const;
    Demand demand_in(std::size_t part, std::size_t task, std::int64_t turn, Date date, bool with_all) const;
    std::optional<Date> first_met(std::size_t part, std::size_t task) const;
    bool is_alone(const Week& week, const Cell& cell) const;

    std::optional<Conflict> conflict_among(const std::vector<Demand>& demands);
    std::optional<Conflict> told_in_full(const Conflict& conflict, const Week& week, const Demand& demand);
    std::optional<Conflict> by_people(const Week& week, const Demand& demand);
    std::optional<Conflict> by_counting(const Week& week, const Demand& demand);
    std::optional<Conflict> by_growth(const Week& week, const Demand& demand);
    std::optional<Conflict> by_weeks(const Demand& demand);
    void add_hold(const Cell& cell, Conflict& conflict) const;
    std::vector<std::size_t> around(const Week& week, const Demand& demand, std::size_t most) const;
    std::vector<PersonIndex> everyone(const Demand& demand) const;
    bool shares_people(const Key& key, const Demand& demand) const;
    static std::vector<const Demand*> pointers(const std::vector<Demand>& demands);

    /// Candidates in all programmes of one plan: the last conflicts of a large plan that is short of much are left untold.
    static constexpr std::size_t most_effort = 2'000'000;
    inline static const solver::SearchLimit limit{200, {}, {}};

    const std::vector<Instance>& parts_;
    std::vector<Unit> units_;
    std::vector<Met> met_;
    std::map<Key, std::vector<std::size_t>> met_of_;
    std::map<std::size_t, Week> weeks_; ///< by unit, as they are asked for
    std::size_t effort_ = 0;            ///< candidates in programmes solved
};

} // namespace kith::scheduling
