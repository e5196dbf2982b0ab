// SPDX-License-Identifier: MIT
// Keeping to a slot: a pair's most used one, and the plan in which each pair has one for each kind of week.
#include "scheduling/model.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {

using solver::no_limit;
using solver::Row;
using solver::Whole;

/// The dates in a pair's most used slot: one slot a pair is chosen to be that. They earn points where the strand says
/// so, and decide between plans that are equal on every level but the lottery.
void Model::add_same_slot() {
    struct Use {
        std::map<SlotIndex, std::vector<Meeting>> slots;
        Whole turns = 0;
    };
    std::map<std::pair<std::size_t, std::size_t>, Use> uses;
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            auto& use = uses[{choice.part, choice.task}];
            use.slots[option_of(choice).slot].push_back({&choice, block.first + i, block.repeat.units, block.weight});
            use.turns += block.repeat.units * block.weight;
        }
    }
    for (std::size_t number = 0; const auto& [key, use] : uses) {
        ++number;
        if (use.turns < 2) continue;
        const Whole points = parts_[key.first].strand().scheduling().prefer.same_slot;
        const auto count = [&](std::size_t column, Whole weight) {
            if (points > 0) level(Level::prefer).push_back({column, -points * weight});
            level(Level::steady).push_back({column, -weight});
        };
        Row one_slot{-no_limit, 1, {}};
        for (const auto& [slot, meetings] : use.slots) {
            const auto chosen = add_column(1);
            one_slot.terms.push_back({chosen, 1});
            auto in_slot = meetings;
            for (auto& one : in_slot) {
                if (use.slots.size() > 1) {
                    const auto counted = add_column(one.units);
                    slot_counts_.push_back({counted, one.column, chosen, number});
                    add_row({-no_limit, 0, {{counted, 1}, {one.column, -1}}});
                    one.column = counted;
                }
                count(one.column, one.weight);
            }
            if (use.slots.size() > 1) add_chosen(program_, in_slot, chosen);
        }
        if (use.slots.size() > 1) add_row(std::move(one_slot));
    }
}

/// Nothing of the slot unless it is chosen, and then no more than lessons that may be missed so often leave of it: the
/// relaxation would else choose a share of a slot and count all of it.
void Model::add_chosen(solver::IntegerProgram& program, const std::vector<Meeting>& meetings, std::size_t chosen) const {
    std::map<std::vector<std::size_t>, Row> caps; ///< by the columns
    std::map<Lesson, Row> by_lesson;
    for (const auto& one : meetings) {
        Whole most = one.units;
        for (const auto& miss : one.choice->misses) {
            const auto lesson = lesson_of(*one.choice, miss);
            most = std::min(most, lessons_left_.at(lesson) / one.weight);
            by_lesson[lesson].terms.push_back({one.column, one.weight});
        }
        program.rows.push_back({-no_limit, 0, {{one.column, 1}, {chosen, -most}}});
    }
    for (auto& [lesson, row] : by_lesson) {
        if (row.terms.size() < 2) continue;
        std::vector<std::size_t> columns;
        for (const auto& term : row.terms) columns.push_back(term.column);
        const Whole left = lessons_left_.at(lesson);
        row.upper = 0;
        row.terms.push_back({chosen, -left});
        const auto [at, is_new] = caps.try_emplace(std::move(columns), row);
        if (!is_new && left < -at->second.terms.back().amount) at->second = row;
    }
    for (auto& [columns, row] : caps) program.rows.push_back(std::move(row));
}

/// One slot for each pair and kind of week, from which its meetings of that kind are taken. Where all weeks are of one
/// kind that is the most used slot; else a most used one is chosen among them.
void Model::add_base() {
    using OfKind = std::tuple<std::size_t, std::size_t, std::size_t>; ///< part, task, kind
    std::map<OfKind, std::map<std::size_t, std::vector<Meeting>>> base; ///< of each option
    const auto key_of = [&](const WeekChoice& choice) {
        return OfKind{choice.part, choice.task, parts_[choice.part].kind_of(option_of(choice).slot, choice.date)};
    };
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            base[key_of(choice)][choice.option].push_back({&choice, block.first + i, block.repeat.units, block.weight});
        }
    }
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> kinds;
    for (const auto& [key, options] : base) {
        Row one{-no_limit, 1, {}};
        for (const auto& [option, meetings] : options) {
            one.terms.push_back({steady_.columns.size(), 1});
            add_chosen(steady_, meetings, steady_.columns.size());
            steady_.columns.push_back({0, 1});
        }
        steady_.rows.push_back(std::move(one));
        ++kinds[{std::get<0>(key), std::get<1>(key)}];
    }
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            const Whole points = parts_[choice.part].strand().scheduling().prefer.same_slot;
            if (points > 0 && kinds[{choice.part, choice.task}] == 1)
                level(Level::prefer).push_back({block.first + i, -points * block.weight});
        }
    }
}

} // namespace kith::scheduling
