// SPDX-License-Identifier: MIT
// What slots can hold: places and adults, of one strand or of several at the same time.
#include "scheduling/model.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {

using solver::no_limit;
using solver::Whole;

/// No more meetings in a slot than its places and so many adults can hold; slots of one time share them.
void Model::add_supplies(Block& block) {
    Cells cells;
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
        const auto& choice = block.alike.choices[i];
        cells[{choice.part, option_of(choice).slot, choice.date}].push_back({block.first + i, 1});
    }
    const auto& world = parts_.front().programme();
    for (const auto& crowd : crowds_of(world, cells)) {
        if (crowd.size() == 1) {
            add_supply(block, crowd.front(), cells.at(crowd.front()));
            continue;
        }
        std::vector<CrowdCell> together;
        for (const auto& one : crowd) {
            const auto& [part, slot, date] = one;
            together.push_back({cells.at(one), parts_[part].supply(slot, date), {world[slot].from, world[slot].to}});
        }
        const auto added = add_crowd(program_, together, block.repeat.units, Adults::counted);
        block.repeat.columns.insert(block.repeat.columns.end(), added.columns.begin(), added.columns.end());
        block.repeat.rows.insert(block.repeat.rows.end(), added.rows.begin(), added.rows.end());
        for (const auto column : added.adults) level(Level::adults).push_back({column, block.weight});
    }
}

/// A slot on its own: so many meetings need so many adults, which keeps the relaxation tight and small.
void Model::add_supply(Block& block, const Cell& cell, Terms terms) {
    const auto& [part, slot, date] = cell;
    const auto& supply = parts_[part].supply(slot, date);
    if (!supply.needs_adult) {
        const Whole most = most_meetings(supply);
        if (static_cast<Whole>(terms.size()) > most) add_unit_row(block, {-no_limit, most, std::move(terms)});
        return;
    }
    const auto meetings = terms;
    const auto steps = steps_of(supply);
    std::optional<std::size_t> before;
    for (std::size_t k = 0; k < steps.size();) {
        auto next = k;
        while (next < steps.size() && steps[next] == steps[k]) ++next;
        const auto alike = static_cast<Whole>(next - k);
        const auto column = add_column(alike * block.repeat.units);
        block.repeat.columns.push_back(column);
        terms.push_back({column, -steps[k]});
        level(Level::adults).push_back({column, block.weight});
        // Where a later adult adds more than one before, the order has to be kept: all of the former first.
        if (before && steps[k] > steps[k - 1]) {
            const Whole earlier = program_.columns[*before].upper / block.repeat.units;
            add_unit_row(block, {-no_limit, 0, {{column, earlier}, {*before, -alike}}});
        }
        before = column;
        k = next;
    }
    // No meeting without an adult at all, which the relaxation does not see where each oversees several.
    for (const auto& meeting : meetings) {
        solver::Row one{-no_limit, 0, {meeting}};
        for (auto term = terms.begin() + static_cast<std::ptrdiff_t>(meetings.size()); term != terms.end(); ++term)
            one.terms.push_back({term->column, -1});
        add_helping_row(block, std::move(one));
    }
    add_unit_row(block, {-no_limit, 0, std::move(terms)});
}

} // namespace kith::scheduling
