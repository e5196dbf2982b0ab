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
        std::map<SlotIndex, std::vector<std::tuple<std::size_t, Whole, Whole>>> slots; ///< column, units, weight
        Whole turns = 0;
    };
    std::map<std::pair<std::size_t, std::size_t>, Use> uses;
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            auto& use = uses[{choice.part, choice.task}];
            use.slots[option_of(choice).slot].push_back({block.first + i, block.repeat.units, block.weight});
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
        for (const auto& [slot, columns] : use.slots) {
            const auto chosen = add_column(1);
            one_slot.terms.push_back({chosen, 1});
            for (const auto& [column, units, weight] : columns) {
                if (use.slots.size() == 1) {
                    count(column, weight);
                    continue;
                }
                const auto counted = add_column(units);
                slot_counts_.push_back({counted, column, chosen, number});
                add_row({-no_limit, 0, {{counted, 1}, {column, -1}}});
                add_row({-no_limit, 0, {{counted, 1}, {chosen, -units}}});
                count(counted, weight);
            }
        }
        if (use.slots.size() > 1) add_row(std::move(one_slot));
    }
}

/// One slot for each pair and kind of week, from which its meetings of that kind are taken. Where all weeks are of one
/// kind that is the most used slot; else a most used one is chosen among them.
void Model::add_base() {
    using Key = std::tuple<std::size_t, std::size_t, std::size_t>; ///< part, task, kind
    std::map<Key, std::map<std::size_t, std::size_t>> base;        ///< option to column
    const auto key_of = [&](const WeekChoice& choice) {
        return Key{choice.part, choice.task, parts_[choice.part].kind_of(option_of(choice).slot, choice.date)};
    };
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            const auto [at, is_new] = base[key_of(choice)].try_emplace(choice.option, steady_.columns.size());
            if (is_new) steady_.columns.push_back({0, 1});
            steady_.rows.push_back({-no_limit, 0, {{block.first + i, 1}, {at->second, -block.repeat.units}}});
        }
    }
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> kinds;
    for (const auto& [key, options] : base) {
        Row one{-no_limit, 1, {}};
        for (const auto& [option, column] : options) one.terms.push_back({column, 1});
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
