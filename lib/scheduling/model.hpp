// SPDX-License-Identifier: MIT
// The timetable of several strands as an integer programme: a column for each way in which a pair can meet in a week,
// shared by all weeks that are alike; rows for what rules.md, section 5, asks; the levels of section 6. Places and
// adults are folded into how many meetings a slot can hold with so many adults, which keeps the programme small and its
// relaxation tight; who sits where is decided afterwards (seating).
//
// Weeks that are alike get the same plan, and lose nothing by it: every level is a sum over weeks or, for a pair's most
// used slot, convex in the weeks, so of the weeks of a plan that differ the best could stand for all. Only where
// lessons may be missed so often a term must they differ: such weeks are counted, not repeated, and split afterwards.
#pragma once

#include "scheduling/crowd.hpp"
#include "scheduling/units.hpp"
#include "solver/repeat.hpp"

namespace kith::scheduling {

/// The levels as the search knows them.
enum class Level { pinned, place_high, place_middle, place_low, meetings, repair, repair_adult, repair_place, lessons, prefer, spread, adults, steady, lottery };

/// A meeting on a date.
struct Placement {
    std::size_t part = 0;
    std::size_t task = 0;
    std::size_t option = 0;
    Date date{};
    bool pinned = false;
    friend auto operator<=>(const Placement&, const Placement&) = default;
};

class Model {
  public:
    /// All parts are of one programme and cover the same dates; they outlive the model.
    Model(const std::vector<Instance>& parts, const Stays& stays, Grouping grouping);

    const solver::IntegerProgram& program() const { return program_; }
    /// The same where each pair keeps to one slot in weeks of one kind, and at most leaves out weeks in which that cannot
    /// be: without the columns that find a pair's most used slot, and with some of its own.
    const solver::IntegerProgram& steady_program() const { return steady_; }
    /// What each level of the programme is.
    const std::vector<Level>& levels() const { return levels_; }
    /// True where weeks differ, so that lessons are not missed too often: such weeks are counted, not repeated.
    bool counts_weeks() const;
    /// A solution of the programme from one of the steady programme.
    std::vector<solver::Whole> from_steady(const std::vector<solver::Whole>& value) const;
    /// The meetings that an answer stands for; nothing where a sum over weeks does not split into weeks.
    std::optional<std::vector<Placement>> placements(const std::vector<solver::Whole>& value) const;

  private:
    /// One group of alike units in the programme.
    struct Block {
        AlikeUnits alike;
        solver::Repeat repeat; ///< counts over its units; 1 where they repeat one plan
        solver::Whole weight = 1; ///< units that one count stands for
        std::size_t first = 0;    ///< column of the first choice
    };
    using Terms = std::vector<solver::Term>;
    using Turn = std::tuple<std::size_t, std::size_t, std::int64_t>; ///< a part's task, and what holds one meeting of it
    using Cell = Cells::key_type;

    std::size_t add_column(solver::Whole upper);
    void add_row(solver::Row row) { program_.rows.push_back(std::move(row)); }
    /// A row of each of a block's units.
    void add_unit_row(Block& block, solver::Row row_of_one);
    /// A row that follows from the others where the units repeat one plan, and only helps the search; of counts it does not.
    void add_helping_row(Block& block, solver::Row row_of_one);
    Terms& level(Level level) { return costs_[level]; }

    void find_rotating(const std::vector<Instance>& parts);
    void add_block(Block& block);
    void add_turns(Block& block);
    void add_people(Block& block);
    void add_clashes(Block& block, const std::vector<std::size_t>& choices);
    void add_week_limit(Block& block, PersonIndex person, const std::vector<std::size_t>& choices);
    void add_spread(Block& block, PersonIndex person, const std::vector<std::size_t>& choices);
    void add_supplies(Block& block);
    void add_supply(Block& block, const Cell& cell, Terms meetings);
    void add_lessons();
    void add_placed();
    void add_gates();
    void add_same_slot();
    void add_base();
    void add_costs(const Block& block);
    std::vector<Terms> in_order(std::map<Level, Terms> costs);

    const Task& task_of(const WeekChoice& choice) const { return parts_[choice.part].tasks()[choice.task]; }
    const Option& option_of(const WeekChoice& choice) const { return task_of(choice).options[choice.option]; }
    Turn turn_of(const WeekChoice& choice) const {
        return {choice.part, choice.task, parts_[choice.part].turn_of(option_of(choice).slot, choice.date)};
    }
    /// The block's choices by turn, as terms.
    std::map<Turn, Terms> turns_of(const Block& block) const;
    Times times_of(const WeekChoice& choice) const;
    std::vector<PersonIndex> everyone(const WeekChoice& choice) const;
    solver::Whole lottery_of(const Block& block, const WeekChoice& choice) const;

    const std::vector<Instance>& parts_;
    std::vector<Block> blocks_;
    std::vector<std::vector<std::size_t>> placed_; ///< column of each part's tasks
    /// Columns that count a task's dates in its most used slot, by what they count and by that slot's.
    struct SlotCount {
        std::size_t counted, column, chosen;
        std::size_t use; ///< the task
    };
    std::vector<SlotCount> slot_counts_;
    std::size_t shared_columns_ = 0; ///< of both programmes, before their own
    std::map<Level, Terms> costs_;
    std::vector<Level> levels_;
    solver::IntegerProgram program_;
    solver::IntegerProgram steady_;
};

/// The levels after place, in the order that the first strand with an order of its own gives them.
std::vector<Level> level_order(const std::vector<Instance>& parts);

} // namespace kith::scheduling
