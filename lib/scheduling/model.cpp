// SPDX-License-Identifier: MIT
#include "scheduling/model.hpp"

#include "programme/lottery.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kith::scheduling {
namespace {

using solver::no_limit;
using solver::Row;
using solver::Whole;

Level band_of(record::Need need) {
    return need == record::Need::high ? Level::place_high : need == record::Need::middle ? Level::place_middle : Level::place_low;
}

} // namespace

Model::Model(const std::vector<Instance>& parts, const Stays& stays, Grouping grouping) : parts_(parts) {
    for (auto& alike : alike_units(parts, stays, grouping)) {
        Block block{std::move(alike), {}, 1, 0};
        block.weight = static_cast<Whole>(block.alike.units.size());
        blocks_.push_back(std::move(block));
    }
    find_rotating(parts);
    for (auto& block : blocks_) add_block(block);
    add_lessons();
    add_placed();
    add_gates();
    steady_ = program_;
    shared_columns_ = program_.columns.size();
    auto costs = costs_;
    add_base();
    steady_.levels = in_order(std::exchange(costs_, std::move(costs)));
    add_same_slot();
    program_.levels = in_order(std::move(costs_));
}

bool Model::counts_weeks() const {
    return std::any_of(blocks_.begin(), blocks_.end(), [](const Block& block) { return block.repeat.units > 1; });
}

std::size_t Model::add_column(Whole upper) {
    program_.columns.push_back({0, upper});
    return program_.columns.size() - 1;
}

void Model::add_unit_row(Block& block, Row row) {
    if (row.lower != -no_limit) row.lower *= block.repeat.units;
    if (row.upper != no_limit) row.upper *= block.repeat.units;
    block.repeat.rows.push_back(program_.rows.size());
    add_row(std::move(row));
}

void Model::add_helping_row(Block& block, Row row) {
    if (block.repeat.units == 1) program_.cuts.push_back(std::move(row));
    else add_unit_row(block, std::move(row));
}

std::vector<PersonIndex> Model::everyone(const WeekChoice& choice) const {
    return parts_[choice.part].programme()[task_of(choice).pair].everyone();
}

Times Model::times_of(const WeekChoice& choice) const {
    const auto& option = option_of(choice);
    return scheduling::times_of(parts_[choice.part].programme(), option.slot, option.mentor_slot);
}

/// Blocks in which a pupil could miss a lesson more often than is allowed in the term are counted.
void Model::find_rotating(const std::vector<Instance>& parts) {
    std::map<Lesson, Whole> most;
    std::map<Lesson, std::set<std::size_t>> touched;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        std::map<Lesson, std::set<Turn>> turns;
        for (const auto& choice : blocks_[b].alike.choices)
            for (const auto& miss : choice.misses)
                turns[lesson_of(choice, miss)].insert(turn_of(choice));
        for (const auto& [lesson, in] : turns) {
            most[lesson] += static_cast<Whole>(in.size()) * blocks_[b].weight;
            touched[lesson].insert(b);
        }
    }
    for (const auto& [lesson, count] : most) {
        int allowed = 0;
        for (const auto& part : parts) allowed = std::max(allowed, part.may_miss(lesson.first.subject));
        if (count <= parts.front().may_still_miss(lesson.first, lesson.second, allowed)) continue;
        for (const auto b : touched[lesson]) {
            blocks_[b].repeat.units = static_cast<Whole>(blocks_[b].alike.units.size());
            blocks_[b].weight = 1;
        }
    }
}

void Model::add_block(Block& block) {
    block.first = program_.columns.size();
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i) block.repeat.columns.push_back(add_column(block.repeat.units));
    add_turns(block);
    add_people(block);
    add_supplies(block);
    block.repeat.follows.assign(block.repeat.columns.size(), true);
    std::fill_n(block.repeat.follows.begin(), block.alike.choices.size(), false);
    add_costs(block);
}

std::map<Model::Turn, Model::Terms> Model::turns_of(const Block& block) const {
    std::map<Turn, Terms> turns;
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i)
        turns[turn_of(block.alike.choices[i])].push_back({block.first + i, 1});
    return turns;
}

/// A pair meets at most once in each turn.
void Model::add_turns(Block& block) {
    for (auto& [turn, terms] : turns_of(block)) add_unit_row(block, {-no_limit, 1, terms});
}

/// A pair is placed where it meets in every turn in which it could, and its turns are of all kinds.
void Model::add_placed() {
    placed_.resize(parts_.size());
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        for (std::size_t t = 0; t < parts_[p].tasks().size(); ++t) {
            const auto& task = parts_[p].tasks()[t];
            placed_[p].push_back(add_column(task.can_be_placed() ? 1 : 0));
            level(band_of(task.need)).push_back({placed_[p].back(), -1});
        }
    }
    for (const auto& block : blocks_) {
        for (auto& [turn, terms] : turns_of(block)) {
            const auto placed = placed_[std::get<0>(turn)][std::get<1>(turn)];
            if (program_.columns[placed].upper == 0) continue;
            terms.push_back({placed, -block.repeat.units});
            add_row({0, no_limit, std::move(terms)});
        }
    }
}

Whole Model::lottery_of(const Block& block, const WeekChoice& choice) const {
    const auto& part = parts_[choice.part];
    Whole sum = 0;
    for (const auto& unit : block.alike.units)
        sum += programme::lottery_value(fmt::format("{}|{}|{}|{}", part.strand().matching().seed,
                                                    part.programme()[task_of(choice).pair].id.text,
                                                    text::format(unit.at(block.alike.units.front().offset(choice.date))),
                                                    part.programme()[option_of(choice).slot].name.text));
    return sum / block.repeat.units;
}

void Model::add_costs(const Block& block) {
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
        const auto& choice = block.alike.choices[i];
        const auto column = block.first + i;
        if (choice.pinned) level(Level::pinned).push_back({column, -block.weight});
        if (choice.agreed) level(Level::repair).push_back({column, -block.weight});
        if (choice.adult_gone) level(Level::repair_adult).push_back({column, block.weight});
        if (choice.place_gone) level(Level::repair_place).push_back({column, block.weight});
        level(Level::meetings).push_back({column, -block.weight});
        const auto lessons = static_cast<Whole>(choice.misses.size());
        if (lessons > 0) level(Level::lessons).push_back({column, lessons * block.weight});
        const auto& kinds = parts_[choice.part].strand().scheduling().prefer.kinds;
        const auto points = kinds.find(parts_[choice.part].programme()[option_of(choice).slot].kind);
        if (points != kinds.end()) level(Level::prefer).push_back({column, -points->second * block.weight});
        level(Level::lottery).push_back({column, lottery_of(block, choice)});
    }
}

std::vector<Level> level_order(const std::vector<Instance>& parts) {
    static const std::map<std::string, Level> names{
        {"lessons", Level::lessons}, {"prefer", Level::prefer}, {"spread", Level::spread}, {"adults", Level::adults}};
    std::vector<Level> order;
    for (const auto& part : parts) {
        for (const auto& name : part.strand().scheduling().order)
            if (const auto found = names.find(name); found != names.end()) order.push_back(found->second);
        if (!order.empty()) break;
    }
    for (const auto level : {Level::lessons, Level::prefer, Level::spread, Level::adults})
        if (std::find(order.begin(), order.end(), level) == order.end()) order.push_back(level);
    return order;
}

std::vector<Model::Terms> Model::in_order(std::map<Level, Terms> costs) {
    levels_ = {Level::pinned, Level::place_high, Level::place_middle, Level::place_low, Level::meetings, Level::repair, Level::repair_adult, Level::repair_place};
    const auto rest = level_order(parts_);
    levels_.insert(levels_.end(), rest.begin(), rest.end());
    levels_.insert(levels_.end(), {Level::steady, Level::lottery});
    std::vector<Terms> found;
    for (const auto one : levels_) found.push_back(std::move(costs[one]));
    return found;
}

std::vector<Whole> Model::from_steady(const std::vector<Whole>& value) const {
    std::vector<Whole> found(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(shared_columns_));
    found.resize(program_.columns.size());
    std::map<std::size_t, std::map<std::size_t, Whole>> used; ///< of each task, by the column that would choose the slot
    for (const auto& one : slot_counts_) used[one.use][one.chosen] += value[one.column];
    for (const auto& [task, slots] : used) {
        const auto most = std::max_element(slots.begin(), slots.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        found[most->first] = 1;
    }
    for (const auto& one : slot_counts_)
        if (found[one.chosen] > 0) found[one.counted] = value[one.column];
    return found;
}

std::optional<std::vector<Placement>> Model::placements(const std::vector<Whole>& value) const {
    std::vector<Placement> found;
    for (const auto& block : blocks_) {
        const auto& units = block.alike.units;
        const auto each = by_unit(block, value);
        if (!each) return {};
        for (std::size_t u = 0; u < units.size(); ++u) {
            for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
                const auto& choice = block.alike.choices[i];
                if ((*each)[u][i] > 0)
                    found.push_back({choice.part, choice.task, choice.option, units[u].at(units.front().offset(choice.date)), choice.pinned});
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace kith::scheduling
