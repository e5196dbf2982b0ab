// SPDX-License-Identifier: MIT
// Weeks that are counted together, and each on its own: from one model to the other.
#include "scheduling/model.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::scheduling {

using solver::Whole;

namespace {

constexpr auto nothing = static_cast<std::size_t>(-1); ///< no column: of a pair's only slot nobody asks whether it is chosen

} // namespace

std::optional<std::vector<std::vector<Whole>>> Model::by_unit(const Block& block, const std::vector<Whole>& value) const {
    if (block.repeat.units > 1) return solver::split(program_, block.repeat, value);
    std::vector<Whole> one;
    for (const auto column : block.repeat.columns) one.push_back(value[column]);
    return std::vector(block.alike.units.size(), one);
}

const Model::Block& Model::block_of(Date monday) const {
    const auto found = std::find_if(blocks_.begin(), blocks_.end(), [&](const Block& block) {
        return std::any_of(block.alike.units.begin(), block.alike.units.end(), [&](const Unit& unit) { return unit.mondays.front() == monday; });
    });
    if (found == blocks_.end()) throw std::logic_error("two models of one plan differ in their weeks");
    return *found;
}

std::vector<std::size_t> Model::columns_of(const Model& weeks) const {
    std::vector<std::size_t> found(weeks.program_.columns.size(), nothing);
    for (const auto& block : blocks_) {
        for (const auto& unit : block.alike.units) {
            const auto& week = weeks.block_of(unit.mondays.front());
            for (std::size_t i = 0; i < block.repeat.columns.size(); ++i) found[week.repeat.columns[i]] = block.repeat.columns[i];
        }
    }
    for (std::size_t p = 0; p < placed_.size(); ++p)
        for (std::size_t t = 0; t < placed_[p].size(); ++t) found[weeks.placed_[p][t]] = placed_[p][t];
    std::map<std::size_t, const SlotCount*> counts; ///< by what they count
    for (const auto& one : slot_counts_) counts[one.column] = &one;
    for (const auto& one : weeks.slot_counts_) {
        const auto* mine = counts.at(found[one.column]);
        found[one.counted] = mine->counted;
        found[one.chosen] = mine->chosen;
    }
    return found;
}

std::optional<std::vector<Whole>> Model::apart(const Model& weeks, const std::vector<Whole>& value) const {
    const auto from = columns_of(weeks);
    std::vector<Whole> found(from.size(), 0);
    for (std::size_t j = 0; j < from.size(); ++j)
        if (from[j] != nothing) found[j] = value[from[j]];
    for (const auto& block : blocks_) {
        const auto each = by_unit(block, value);
        if (!each) return {};
        for (std::size_t u = 0; u < each->size(); ++u) {
            const auto& week = weeks.block_of(block.alike.units[u].mondays.front());
            for (std::size_t i = 0; i < week.repeat.columns.size(); ++i) found[week.repeat.columns[i]] = (*each)[u][i];
        }
    }
    for (const auto& one : weeks.slot_counts_) found[one.counted] = std::min(found[one.column], found[one.chosen]);
    return found;
}

std::optional<std::vector<Whole>> Model::together(const Model& weeks, const std::vector<Whole>& value) const {
    const auto to = columns_of(weeks);
    std::vector<Whole> found(program_.columns.size(), 0);
    std::vector<bool> repeats(found.size(), false); ///< one plan, in all weeks that are alike
    for (const auto& block : blocks_) {
        for (const auto& unit : block.alike.units) {
            const auto& week = weeks.block_of(unit.mondays.front());
            for (std::size_t i = 0; i < block.repeat.columns.size(); ++i) {
                auto& sum = found[block.repeat.columns[i]];
                const Whole own = value[week.repeat.columns[i]];
                if (block.weight > 1 && &unit != &block.alike.units.front() && own != sum) return {};
                sum = block.weight > 1 ? own : sum + own;
                repeats[block.repeat.columns[i]] = block.weight > 1;
            }
        }
    }
    for (const auto& one : weeks.slot_counts_) {
        auto& sum = found[to[one.counted]];
        sum = repeats[to[one.column]] ? value[one.counted] : sum + value[one.counted];
        found[to[one.chosen]] = value[one.chosen];
    }
    for (const auto& part : weeks.placed_)
        for (const auto column : part) found[to[column]] = value[column];
    return found;
}

std::vector<std::vector<std::size_t>> Model::weeks() const {
    std::map<std::size_t, std::size_t> counted;
    for (const auto& one : slot_counts_) counted[one.column] = one.counted;
    std::vector<std::vector<std::size_t>> found;
    for (const auto& block : blocks_) {
        auto& columns = found.emplace_back(block.repeat.columns);
        for (const auto column : block.repeat.columns)
            if (const auto count = counted.find(column); count != counted.end()) columns.push_back(count->second);
        for (const auto& part : placed_) columns.insert(columns.end(), part.begin(), part.end());
        std::sort(columns.begin(), columns.end());
    }
    return found;
}

std::vector<Model::Key> Model::by_people() const {
    std::map<PersonIndex, std::vector<Key>> of;
    std::vector<Key> all, found;
    for (std::size_t p = 0; p < parts_.size(); ++p)
        for (std::size_t t = 0; t < parts_[p].tasks().size(); ++t) {
            all.push_back({p, t});
            for (const auto person : people_of(all.back())) of[person].push_back(all.back());
        }
    std::set<Key> seen;
    const auto add = [&](const Key& key) {
        if (seen.insert(key).second) found.push_back(key);
    };
    for (const auto& first : all) {
        auto next = found.size();
        add(first);
        for (; next < found.size(); ++next)
            for (const auto person : people_of(found[next]))
                for (const auto& other : of[person]) add(other);
    }
    return found;
}

std::vector<std::vector<std::size_t>> Model::circles(std::size_t choices) const {
    std::map<Key, std::vector<std::size_t>> of_task;
    for (const auto& block : blocks_)
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i)
            of_task[{block.alike.choices[i].part, block.alike.choices[i].task}].push_back(block.first + i);
    std::map<std::size_t, const SlotCount*> counts; ///< by what they count
    for (const auto& one : slot_counts_) counts[one.column] = &one;
    std::vector<std::set<std::size_t>> found;
    for (std::size_t count = choices; const auto& key : by_people()) {
        if (count >= choices) {
            found.push_back(adults());
            count = 0;
        }
        auto& circle = found.back();
        for (const auto column : of_task[key]) {
            circle.insert(column);
            if (const auto slot = counts.find(column); slot != counts.end()) circle.insert({slot->second->counted, slot->second->chosen});
            ++count;
        }
        circle.insert(placed_[key.first][key.second]);
        for (const auto person : people_of(key))
            if (const auto mine = spread_of_.find(person); mine != spread_of_.end()) circle.insert(mine->second.begin(), mine->second.end());
    }
    std::vector<std::vector<std::size_t>> columns;
    for (const auto& circle : found) columns.emplace_back(circle.begin(), circle.end());
    return columns;
}

std::set<std::size_t> Model::adults() const {
    std::set<std::size_t> found;
    for (std::size_t l = 0; l < levels_.size(); ++l)
        if (levels_[l] == Level::adults)
            for (const auto& term : program_.levels[l]) found.insert(term.column);
    return found;
}

std::vector<PersonIndex> Model::people_of(const Key& key) const {
    const auto& part = parts_[key.first];
    return part.programme()[part.tasks()[key.second].pair].everyone();
}

} // namespace kith::scheduling
