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

Model::Model(const std::vector<Instance>& parts, const Stays& stays, Grouping grouping) : parts_(parts), stays_(stays) {
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

std::vector<PersonIndex> Model::everyone(const WeekChoice& choice) const {
    return parts_[choice.part].programme()[task_of(choice).pair].everyone();
}

Times Model::times_of(const WeekChoice& choice) const {
    const auto& option = option_of(choice);
    return scheduling::times_of(parts_[choice.part].programme(), option.slot, option.mentor_slot);
}

/// Blocks in which a pupil could miss a lesson more often than is allowed in the term are counted.
void Model::find_rotating(const std::vector<Instance>& parts) {
    using Lesson = std::tuple<Miss, Date>;
    std::map<Lesson, Whole> most;
    std::map<Lesson, std::set<std::size_t>> touched;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        std::map<Lesson, std::set<std::tuple<std::size_t, std::size_t, std::int64_t>>> turns;
        for (const auto& choice : blocks_[b].alike.choices)
            for (const auto& miss : choice.misses)
                turns[{miss, parts[choice.part].term_start(miss.pupil, choice.date)}].insert(
                    {choice.part, choice.task, parts[choice.part].turn_of(option_of(choice).slot, choice.date)});
        for (const auto& [lesson, in] : turns) {
            most[lesson] += static_cast<Whole>(in.size()) * blocks_[b].weight;
            touched[lesson].insert(b);
        }
    }
    for (const auto& [lesson, count] : most) {
        Whole allowed = 0;
        for (const auto& part : parts) allowed = std::max<Whole>(allowed, part.may_miss(std::get<0>(lesson).subject));
        if (count <= allowed - parts.front().missed_elsewhere(std::get<0>(lesson), std::get<1>(lesson))) continue;
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
    add_costs(block);
}

/// A pair meets at most once in each turn.
void Model::add_turns(Block& block) {
    std::map<std::tuple<std::size_t, std::size_t, std::int64_t>, Terms> turns;
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
        const auto& choice = block.alike.choices[i];
        const auto turn = parts_[choice.part].turn_of(option_of(choice).slot, choice.date);
        turns[{choice.part, choice.task, turn}].push_back({block.first + i, 1});
    }
    for (auto& [turn, terms] : turns) add_unit_row(block, {-no_limit, 1, std::move(terms)});
}

/// What each person of several pairs, or of one that meets often, asks: nothing at once, so many meetings a week.
void Model::add_people(Block& block) {
    std::map<PersonIndex, std::vector<std::size_t>> choices;
    std::map<PersonIndex, std::set<std::pair<std::size_t, std::size_t>>> tasks;
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
        const auto& choice = block.alike.choices[i];
        for (const auto person : everyone(choice)) {
            choices[person].push_back(i);
            tasks[person].insert({choice.part, choice.task});
        }
    }
    for (const auto& [person, mine] : choices) {
        if (tasks[person].size() > 1) add_clashes(block, mine);
        add_week_limit(block, person, mine);
        if (parts_.front().programme()[person].is_pupil) add_spread(block, person, mine);
    }
}

/// At every beginning of a meeting the person is in one of those under way: the most that overlap at once.
void Model::add_clashes(Block& block, const std::vector<std::size_t>& choices) {
    std::set<std::vector<std::size_t>> crowds;
    for (const auto i : choices) {
        const auto begin = times_of(block.alike.choices[i]).from;
        std::vector<std::size_t> crowd;
        std::set<std::pair<std::size_t, std::size_t>> tasks;
        for (const auto j : choices) {
            const auto& other = block.alike.choices[j];
            const auto times = times_of(other);
            if (other.date != block.alike.choices[i].date || times.from > begin || begin >= times.to) continue;
            crowd.push_back(j);
            tasks.insert({other.part, other.task});
        }
        if (tasks.size() > 1) crowds.insert(std::move(crowd));
    }
    for (const auto& crowd : crowds) {
        Row row{-no_limit, 1, {}};
        for (const auto i : crowd) row.terms.push_back({block.first + i, 1});
        add_unit_row(block, std::move(row));
    }
}

void Model::add_week_limit(Block& block, PersonIndex person, const std::vector<std::size_t>& choices) {
    std::map<Date, Terms> weeks;
    std::map<Date, std::set<std::tuple<std::size_t, std::size_t, std::int64_t>>> turns;
    for (const auto i : choices) {
        const auto& choice = block.alike.choices[i];
        const auto monday = text::monday_of(choice.date);
        weeks[monday].push_back({block.first + i, 1});
        turns[monday].insert({choice.part, choice.task, parts_[choice.part].turn_of(option_of(choice).slot, choice.date)});
    }
    for (auto& [monday, terms] : weeks) {
        const int most = parts_.front().weekly_allowance(person, monday);
        if (static_cast<int>(turns[monday].size()) > most) add_unit_row(block, {-no_limit, most, std::move(terms)});
    }
}

/// A pupil's dates with more than one meeting.
void Model::add_spread(Block& block, PersonIndex person, const std::vector<std::size_t>& choices) {
    std::map<Date, std::pair<Terms, std::set<std::pair<std::size_t, std::size_t>>>> days;
    for (const auto i : choices) {
        const auto& choice = block.alike.choices[i];
        days[choice.date].first.push_back({block.first + i, 1});
        days[choice.date].second.insert({choice.part, choice.task});
    }
    for (auto& [date, day] : days) {
        auto& [terms, tasks] = day;
        const auto& there = parts_.front().commitments().on(date);
        const bool has_one = std::any_of(there.begin(), there.end(), [&](const Commitment& one) {
            return one.kind == programme::Booking::Kind::meeting && one.has(person);
        });
        const Whole more = static_cast<Whole>(tasks.size()) - (has_one ? 0 : 1);
        if (more == 0) continue;
        const auto column = add_column(block.repeat.units);
        block.repeat.columns.push_back(column);
        terms.push_back({column, -more});
        level(Level::spread).push_back({column, block.weight});
        add_unit_row(block, {-no_limit, has_one ? 0 : 1, std::move(terms)});
    }
}

/// No more meetings in a slot than its places and so many adults can hold; slots of one time share them.
void Model::add_supplies(Block& block) {
    std::map<Cell, Terms> cells;
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
        const auto& choice = block.alike.choices[i];
        cells[{choice.part, option_of(choice).slot, choice.date}].push_back({block.first + i, 1});
    }
    const auto& world = parts_.front().programme();
    std::set<Cell> done;
    for (const auto& [cell, meetings] : cells) {
        if (done.contains(cell)) continue;
        // All that overlap with it, and with those, and so on.
        std::vector<Cell> crowd{cell};
        done.insert(cell);
        for (std::size_t i = 0; i < crowd.size(); ++i)
            for (const auto& [other, more] : cells)
                if (std::get<Date>(other) == std::get<Date>(cell) && !done.contains(other) &&
                    programme::overlap_in_time(world[std::get<SlotIndex>(crowd[i])], world[std::get<SlotIndex>(other)])) {
                    crowd.push_back(other);
                    done.insert(other);
                }
        if (crowd.size() == 1) {
            add_supply(block, cell, meetings);
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
    add_unit_row(block, {-no_limit, 0, std::move(terms)});
}

/// A pupil misses each subject at most so often in a term, over all pairs and strands.
void Model::add_lessons() {
    std::map<std::tuple<Miss, Date>, std::pair<Terms, int>> lessons;
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            for (const auto& miss : choice.misses) {
                const auto& part = parts_[choice.part];
                auto [at, is_new] = lessons.try_emplace({miss, part.term_start(miss.pupil, choice.date)}, Terms{}, unlimited);
                at->second.first.push_back({block.first + i, block.weight});
                at->second.second = std::min(at->second.second, part.may_miss(miss.subject));
            }
        }
    }
    for (auto& [lesson, use] : lessons) {
        const auto& [miss, term] = lesson;
        const auto& option_date = term;
        const Whole left = std::max(0, use.second - parts_.front().missed_elsewhere(miss, option_date));
        add_row({-no_limit, left, std::move(use.first)});
    }
}

/// A pair is placed where it meets in every turn in which it could, and its turns are of all kinds.
void Model::add_placed() {
    placed_.resize(parts_.size());
    std::map<std::pair<std::size_t, std::size_t>, std::set<std::size_t>> kinds;
    for (const auto& block : blocks_)
        for (const auto& choice : block.alike.choices)
            kinds[{choice.part, choice.task}].insert(parts_[choice.part].kind_of(option_of(choice).slot, choice.date));
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        for (std::size_t t = 0; t < parts_[p].tasks().size(); ++t) {
            const auto& task = parts_[p].tasks()[t];
            const auto& found = kinds[{p, t}];
            const bool can = !found.empty() && std::includes(found.begin(), found.end(), task.kinds.begin(), task.kinds.end());
            placed_[p].push_back(add_column(can ? 1 : 0));
            level(band_of(task.need)).push_back({placed_[p].back(), -1});
        }
    }
    for (const auto& block : blocks_) {
        std::map<std::tuple<std::size_t, std::size_t, std::int64_t>, Terms> turns;
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            const auto turn = parts_[choice.part].turn_of(option_of(choice).slot, choice.date);
            turns[{choice.part, choice.task, turn}].push_back({block.first + i, 1});
        }
        for (auto& [turn, terms] : turns) {
            const auto placed = placed_[std::get<0>(turn)][std::get<1>(turn)];
            if (program_.columns[placed].upper == 0) continue;
            terms.push_back({placed, -block.repeat.units});
            add_row({0, no_limit, std::move(terms)});
        }
    }
}

/// A gate that lapses later does not keep a pair from meeting before: after it only those go on who have met by then.
void Model::add_gates() {
    using Key = std::pair<std::size_t, std::size_t>;
    std::map<Key, Terms> before;
    std::map<Key, std::vector<std::pair<std::size_t, Whole>>> after;
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            if (choice.ready) before[{choice.part, choice.task}].push_back({block.first + i, 1});
            else after[{choice.part, choice.task}].push_back({block.first + i, block.repeat.units});
        }
    }
    for (const auto& [key, late] : after) {
        for (const auto& [column, units] : late) {
            Row row{-no_limit, 0, {{column, 1}}};
            for (const auto& term : before[key]) row.terms.push_back({term.column, -units});
            add_row(std::move(row));
        }
    }
}

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
    levels_ = {Level::pinned, Level::place_high, Level::place_middle, Level::place_low, Level::meetings, Level::repair};
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

bool Model::is_placed(std::size_t part, std::size_t task, const std::vector<Whole>& value) const {
    return value[placed_[part][task]] > 0;
}

std::optional<std::vector<Placement>> Model::placements(const std::vector<Whole>& value) const {
    std::vector<Placement> found;
    for (const auto& block : blocks_) {
        const auto& units = block.alike.units;
        std::vector<std::vector<Whole>> by_unit(units.size());
        if (block.repeat.units > 1) {
            auto apart = solver::split(program_, block.repeat, value);
            if (!apart) return {};
            by_unit = std::move(*apart);
        } else {
            for (auto& one : by_unit)
                for (std::size_t i = 0; i < block.alike.choices.size(); ++i) one.push_back(value[block.first + i]);
        }
        for (std::size_t u = 0; u < units.size(); ++u) {
            for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
                const auto& choice = block.alike.choices[i];
                if (by_unit[u][i] > 0)
                    found.push_back({choice.part, choice.task, choice.option, units[u].at(units.front().offset(choice.date)), choice.pinned});
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace kith::scheduling
