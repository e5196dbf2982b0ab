// SPDX-License-Identifier: MIT
#include "scheduling/group_model.hpp"

#include "programme/lottery.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using solver::Cost;
using solver::CostRow;
using solver::SideRow;

constexpr std::size_t meetings_level = 4; ///< behind the pinned and the three bands of need

bool has(const std::vector<PersonIndex>& people, PersonIndex person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

} // namespace

std::size_t need_band(record::Need need) {
    return need == record::Need::high ? 0 : need == record::Need::middle ? 1 : 2;
}

GroupModel::GroupModel(const Instance& instance, std::size_t group,
                       const std::vector<programme::PlannedMeeting>& pinned,
                       const std::vector<std::set<SlotIndex>>& used_slots, const WeekLoad& load,
                       const MissLoad& misses)
    : instance_(instance), group_(group), pinned_(pinned), used_slots_(used_slots), load_(load), misses_(misses) {
    add_items();
    add_hubs();
    add_slots();
    add_slot_groups();
    add_rows();
}

std::pair<std::size_t, const Option*> GroupModel::meaning(std::size_t item, std::size_t option) const {
    return {tasks_[item], options_[item][option]};
}

const programme::PlannedMeeting* GroupModel::pin_of(const Task& task, const Option& option) const {
    for (const auto& pin : pinned_) {
        if (pin.pair != task.pair || pin.slot != option.slot) continue;
        const auto& weeks = pin.record->weeks;
        const auto& name = instance_.week_names(option.slot)[option.week];
        if (weeks.empty() || std::any_of(weeks.begin(), weeks.end(), [&](const auto& week) { return week.value == name; }))
            return &pin;
    }
    return nullptr;
}

CostRow GroupModel::cost_of(std::size_t task, const Option& option, bool pinned) const {
    const auto& prefer = instance_.strand().scheduling().prefer;
    const auto dates = static_cast<Cost>(option.dates.size());
    CostRow row{pinned ? -1 : 0, 0, 0, 0, -dates};
    row[1 + need_band(instance_.tasks()[task].need)] = -1;
    const auto points = prefer.kinds.find(instance_.programme()[option.slot].kind);
    Cost gain = points == prefer.kinds.end() ? 0 : points->second * dates;
    if (used_slots_[task].contains(option.slot)) gain += prefer.same_slot * dates;
    const Cost lessons = static_cast<Cost>(option.misses.size()) * dates;
    const auto& order = instance_.strand().scheduling().order;
    const auto at = [&](const char* level) { return std::find(order.begin(), order.end(), level); };
    const bool prefer_first = at("prefer") < at("lessons");
    row.push_back(prefer_first ? -gain : lessons);
    row.push_back(prefer_first ? lessons : -gain);
    Cost lottery = 0;
    for (const Date date : option.dates)
        lottery += programme::lottery_value(fmt::format("{}|{}|{}|{}", instance_.strand().matching().seed,
                                                        instance_.programme()[instance_.tasks()[task].pair].id.text,
                                                        text::format(date), instance_.programme()[option.slot].name.text));
    row.push_back(lottery);
    return row;
}

void GroupModel::add_items() {
    plan_.levels = 8;
    for (std::size_t t = 0; t < instance_.tasks().size(); ++t) {
        const auto& task = instance_.tasks()[t];
        std::vector<const Option*> options;
        const programme::PlannedMeeting* pin = nullptr;
        for (const auto& option : task.options) {
            if (option.group != group_) continue;
            if (const auto* found = pin_of(task, option)) {
                pin = found;
                options = {&option};
                break;
            }
            options.push_back(&option);
        }
        if (options.empty()) continue;
        tasks_.push_back(t);
        options_.push_back(options);
        pins_.push_back(pin);
    }
}

int GroupModel::allowance(PersonIndex person) const {
    int most = instance_.weekly_allowance(person);
    std::size_t used = 0;
    for (const auto& [key, meetings] : load_) {
        const bool here = instance_.strand().scheduling().every != record::Every::week || key.first == group_;
        if (here && key.second == person) used = std::max(used, static_cast<std::size_t>(meetings));
    }
    return most == unlimited ? most : std::max(0, most - static_cast<int>(used));
}

/// The hub of a pair is whoever of it has most pairs: with mentors of several mentees the flow alone is then exact.
void GroupModel::add_hubs() {
    std::map<PersonIndex, int> pairs_of;
    for (const auto t : tasks_)
        for (const auto person : instance_.programme()[instance_.tasks()[t].pair].everyone()) ++pairs_of[person];
    std::map<PersonIndex, std::size_t> hub_at;
    for (const auto t : tasks_) {
        const auto everyone = instance_.programme()[instance_.tasks()[t].pair].everyone();
        const auto hub = *std::max_element(everyone.begin(), everyone.end(), [&](PersonIndex a, PersonIndex b) {
            return pairs_of[a] < pairs_of[b];
        });
        hubs_.push_back(hub);
        const auto [at, is_new] = hub_at.try_emplace(hub, plan_.hub_limit.size());
        if (is_new) plan_.hub_limit.push_back(allowance(hub));
        plan_.items.push_back({at->second, {}});
    }
}

void GroupModel::add_slots() {
    for (std::size_t i = 0; i < options_.size(); ++i) {
        for (const auto* option : options_[i]) {
            const auto [at, is_new] = slots_.try_emplace({option->week, option->slot}, plan_.slot_capacity.size());
            if (is_new)
                add_slot(option->slot, option->week);
            plan_.items[i].options.push_back({at->second, cost_of(tasks_[i], *option, pins_[i] != nullptr)});
        }
    }
}

/// A slot, and how many of its places are there on every date: the others lose as many dates as their adult is away.
void GroupModel::add_slot(SlotIndex slot, std::size_t week) {
    const auto supply = instance_.supply(slot, week);
    auto whole = supply;
    const auto dates = instance_.dates_of(slot, week);
    Cost lost = 0;
    std::erase_if(whole.adults, [&](const FreeAdult& one) {
        const auto away = std::count_if(dates.begin(), dates.end(),
                                        [&](Date date) { return !instance_.can_oversee(one.adult, slot, date); });
        lost = std::max<Cost>(lost, away);
        return away > 0;
    });
    CostRow partial(plan_.levels, 0);
    partial[meetings_level] = lost;
    plan_.slot_capacity.push_back(most_meetings(supply));
    plan_.slot_whole.push_back(most_meetings(whole));
    plan_.slot_partial.push_back(std::move(partial));
}

/// Slots that all overlap each other share their places and adults: together they hold no more than the best of both.
/// Where only some overlap, each stands alone here and the seating sees to the rest.
void GroupModel::add_slot_groups() {
    const auto& world = instance_.programme();
    std::vector<std::pair<std::size_t, SlotIndex>> keys(slots_.size());
    for (const auto& [key, at] : slots_) keys[at] = key;
    const auto clash = [&](std::size_t a, std::size_t b) {
        return keys[a].first == keys[b].first && programme::clash(world[keys[a].second], world[keys[b].second]);
    };
    std::vector<std::vector<std::size_t>> groups;
    plan_.slot_group.resize(keys.size());
    for (std::size_t s = 0; s < keys.size(); ++s) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& members) {
            return std::all_of(members.begin(), members.end(), [&](auto member) { return clash(member, s); });
        });
        plan_.slot_group[s] = static_cast<std::size_t>(group - groups.begin());
        if (group == groups.end()) groups.push_back({s});
        else group->push_back(s);
    }
    for (const auto& members : groups) {
        auto both = instance_.supply(keys[members.front()].second, keys[members.front()].first);
        for (const auto member : members) merge(both, instance_.supply(keys[member].second, keys[member].first));
        plan_.group_capacity.push_back(most_meetings(both));
    }
}

void GroupModel::add_rows() {
    for (std::size_t i = 0; i < tasks_.size(); ++i) {
        const auto everyone = instance_.programme()[instance_.tasks()[tasks_[i]].pair].everyone();
        for (std::size_t j = 0; j < i; ++j) {
            const auto others = instance_.programme()[instance_.tasks()[tasks_[j]].pair].everyone();
            if (std::any_of(everyone.begin(), everyone.end(), [&](PersonIndex person) { return has(others, person); }))
                add_clashes(j, i, hubs_[i] == hubs_[j]);
        }
    }
    add_lesson_rows();
    add_weekly_rows();
}

/// Two pairs with a person in common: not in slots that overlap. The same slot is the flow's business at one hub.
void GroupModel::add_clashes(std::size_t one, std::size_t other, bool same_hub) {
    for (std::size_t a = 0; a < options_[one].size(); ++a) {
        for (std::size_t b = 0; b < options_[other].size(); ++b) {
            const auto *first = options_[one][a], *second = options_[other][b];
            if (first->week != second->week || (same_hub && first->slot == second->slot)) continue;
            const auto& world = instance_.programme();
            const bool clash = first->slot == second->slot || programme::clash(world[first->slot], world[second->slot]);
            if (clash) plan_.rows.push_back({1, {{one, a, 1}, {other, b, 1}}});
        }
    }
}

/// A pupil in several pairs misses each subject at most so often in a term over all of them.
void GroupModel::add_lesson_rows() {
    std::map<std::pair<Miss, Date>, SideRow> rows;
    for (std::size_t i = 0; i < options_.size(); ++i) {
        for (std::size_t o = 0; o < options_[i].size(); ++o) {
            const auto& dates = options_[i][o]->dates;
            for (const auto& miss : options_[i][o]->misses) {
                const std::pair key{miss, instance_.term_start(miss.pupil, dates.front())};
                const auto used = misses_.find(key);
                auto& row = rows[key];
                row.limit = instance_.may_miss(miss, dates.front()) - (used == misses_.end() ? 0 : used->second);
                row.terms.push_back({i, o, static_cast<int>(dates.size())});
            }
        }
    }
    for (auto& [key, row] : rows) plan_.rows.push_back(std::move(row));
}

/// Pupils who are not the hub of all their pairs keep to their meetings a week as well.
void GroupModel::add_weekly_rows() {
    std::map<PersonIndex, SideRow> rows;
    for (std::size_t i = 0; i < tasks_.size(); ++i) {
        for (const auto person : instance_.programme()[instance_.tasks()[tasks_[i]].pair].everyone()) {
            if (person == hubs_[i] || allowance(person) == unlimited) continue;
            auto& row = rows[person];
            row.limit = allowance(person);
            for (std::size_t j = 0; j < tasks_.size(); ++j) {
                const bool counted = std::any_of(row.terms.begin(), row.terms.end(), [&](const auto& t) { return t.item == j; });
                if (counted || !has(instance_.programme()[instance_.tasks()[tasks_[j]].pair].everyone(), person)) continue;
                for (std::size_t o = 0; o < options_[j].size(); ++o) row.terms.push_back({j, o, 1});
            }
        }
    }
    for (auto& [person, row] : rows) plan_.rows.push_back(std::move(row));
}

} // namespace kith::scheduling
