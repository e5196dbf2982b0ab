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

inline bool is_place(Level level) {
    return level == Level::place_high || level == Level::place_middle || level == Level::place_low;
}

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
    /// A solution of the same weeks, each on its own, from one of this model; nothing where a sum over weeks does not
    /// split. And the other way round; nothing where alike weeks that repeat one plan differ.
    std::optional<std::vector<solver::Whole>> apart(const Model& weeks, const std::vector<solver::Whole>& value) const;
    std::optional<std::vector<solver::Whole>> together(const Model& weeks, const std::vector<solver::Whole>& value) const;
    /// The columns of each of its weeks, and what says that a pair is placed.
    std::vector<std::vector<std::size_t>> weeks() const;
    /// The columns of pairs who share people, as far as that goes, in all weeks, with those that count adults: so many pairs
    /// together that they have so many choices.
    std::vector<std::vector<std::size_t>> circles(std::size_t choices) const;
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

    using Lesson = std::pair<Miss, Date>; ///< that a pupil misses, and the first day of the term
    /// A way of meeting, in so many weeks that are counted together, or in one for so many that repeat it.
    struct Meeting {
        const WeekChoice* choice;
        std::size_t column;
        solver::Whole units, weight;
    };

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
    void add_chosen(solver::IntegerProgram& program, const std::vector<Meeting>& meetings, std::size_t chosen) const;
    void add_costs(const Block& block);
    /// The values of the columns of each of the block's units; nothing where they do not split.
    std::optional<std::vector<std::vector<solver::Whole>>> by_unit(const Block& block, const std::vector<solver::Whole>& value) const;
    using Key = std::pair<std::size_t, std::size_t>; ///< a part's task
    /// All tasks, those who share people one after the other.
    std::vector<Key> by_people() const;
    std::vector<PersonIndex> people_of(const Key& key) const;
    /// The columns that count adults.
    std::set<std::size_t> adults() const;
    /// What stands for each column of the weeks, each on its own, in this model.
    std::vector<std::size_t> columns_of(const Model& weeks) const;
    /// The block of the unit that begins on the date.
    const Block& block_of(Date monday) const;
    std::vector<Terms> in_order(std::map<Level, Terms> costs);

    const Task& task_of(const WeekChoice& choice) const { return parts_[choice.part].tasks()[choice.task]; }
    const Option& option_of(const WeekChoice& choice) const { return task_of(choice).options[choice.option]; }
    Turn turn_of(const WeekChoice& choice) const {
        return {choice.part, choice.task, parts_[choice.part].turn_of(option_of(choice).slot, choice.date)};
    }
    /// The block's choices by turn, as terms.
    std::map<Turn, Terms> turns_of(const Block& block) const;
    Lesson lesson_of(const WeekChoice& choice, const Miss& miss) const {
        return {miss, parts_[choice.part].term_start(miss.pupil, choice.date)};
    }
    Times times_of(const WeekChoice& choice) const;
    std::vector<PersonIndex> everyone(const WeekChoice& choice) const;
    solver::Whole lottery_of(const Block& block, const WeekChoice& choice) const;

    const std::vector<Instance>& parts_;
    std::vector<Block> blocks_;
    std::map<Lesson, solver::Whole> lessons_left_; ///< how often each may be missed still
    std::vector<std::vector<std::size_t>> placed_; ///< column of each part's tasks
    /// Columns that count a task's dates in its most used slot, by what they count and by that slot's.
    struct SlotCount {
        std::size_t counted, column, chosen;
        std::size_t use; ///< the task
    };
    std::vector<SlotCount> slot_counts_;
    std::map<PersonIndex, std::vector<std::size_t>> spread_of_; ///< columns that count dates with more than one meeting
    std::size_t shared_columns_ = 0; ///< of both programmes, before their own
    std::map<Level, Terms> costs_;
    std::vector<Level> levels_;
    solver::IntegerProgram program_;
    solver::IntegerProgram steady_;
};

/// The levels after place, in the order that the first strand with an order of its own gives them.
std::vector<Level> level_order(const std::vector<Instance>& parts);

} // namespace kith::scheduling
