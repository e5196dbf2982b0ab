// SPDX-License-Identifier: MIT
#include "scheduling/shortage.hpp"

#include "solver/hall.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

/// The most of some meetings, which are in the given slots on one date, that one person can be in.
std::size_t most_apart(const Programme& programme, std::vector<SlotIndex> slots) {
    std::sort(slots.begin(), slots.end(),
              [&](SlotIndex a, SlotIndex b) { return programme[a].to < programme[b].to; });
    std::size_t most = 0;
    Minutes until{};
    for (const auto slot : slots)
        if (most == 0 || programme[slot].from >= until) ++most, until = programme[slot].to;
    return most;
}

/// The most meetings that slots of one time hold between them.
std::size_t most_together(const std::vector<Instance>& parts, const std::vector<Cell>& crowd,
                          std::size_t needed) {
    const auto& programme = parts.front().programme();
    solver::IntegerProgram program;
    program.levels.resize(1);
    std::vector<CrowdCell> cells;
    for (const auto& [part, slot, date] : crowd) {
        const auto column = program.columns.size();
        const auto& supply = parts[part].supply(slot, date);
        program.columns.push_back(
            {0, std::min(static_cast<solver::Whole>(needed), solver::Whole{most_meetings(supply)})});
        program.levels[0].push_back({column, -1});
        cells.push_back({{{column, 1}}, supply, {programme[slot].from, programme[slot].to}});
    }
    if (crowd.size() == 1) return static_cast<std::size_t>(program.columns.front().upper);
    add_crowd(program, cells, 1, Adults::counted);
    return static_cast<std::size_t>(-solver::best_of(program).bound.front());
}

/// The slots of one unit, and what they hold.
class UnitSlots {
  public:
    UnitSlots(const std::vector<Instance>& parts, const Unit& unit, std::size_t number,
              const std::vector<Demand>& demands)
        : parts_(parts), number_(number), demands_(demands) {
        for (std::size_t p = 0; p < parts.size(); ++p)
            for (const auto slot : parts[p].strand().slots.members())
                for (const auto date : parts[p].dates_of(slot))
                    if (unit.holds(date)) cells_[{p, slot, date}];
        is_one_week_ = unit.mondays.size() == 1;
    }

    std::vector<Shortage> run() const {
        std::vector<Shortage> found;
        if (auto all = of_all()) found.push_back(std::move(*all));
        std::map<PersonIndex, std::vector<std::size_t>> of;
        for (std::size_t d = 0; d < demands_.size(); ++d)
            for (const auto person : programme()[pair_of(demands_[d])].everyone()) of[person].push_back(d);
        for (const auto& [person, mine] : of)
            if (auto one = of_person(person, mine)) found.push_back(std::move(*one));
        return found;
    }

  private:
    const Programme& programme() const { return parts_.front().programme(); }
    PairIndex pair_of(const Demand& demand) const { return parts_[demand.part].tasks()[demand.task].pair; }

    std::optional<Shortage> of_all() const {
        std::vector<std::size_t> all(demands_.size());
        for (std::size_t d = 0; d < all.size(); ++d) all[d] = d;
        return short_of(all, crowds_of(programme(), cells_), {});
    }

    /// Nothing of a person who meets across schools: how long such meetings take depends on both slots.
    std::optional<Shortage> of_person(PersonIndex person, const std::vector<std::size_t>& mine) const {
        if (mine.size() < 2) return {};
        Cells cells;
        for (const auto d : mine) {
            for (const auto& way : demands_[d].candidates) {
                if (way.mentor_slot) return {};
                cells[{demands_[d].part, way.slot, way.date}];
            }
        }
        const auto allowance = parts_.front().weekly_allowance(person, demands_[mine.front()].date);
        if (is_one_week_ && static_cast<int>(mine.size()) > allowance)
            return Shortage{number_, person, {}, {}, {}, allowance};
        return short_of(mine, crowds_of(programme(), cells), person);
    }

    /// `crowds`: all that there is, those that overlap in time together.
    std::optional<Shortage> short_of(const std::vector<std::size_t>& some,
                                     const std::vector<std::vector<Cell>>& crowds,
                                     std::optional<PersonIndex> person) const {
        solver::Seating seating;
        std::vector<Cell> cells;
        std::map<Cell, std::size_t> position;
        for (const auto& crowd : crowds) {
            for (const auto& cell : crowd) {
                position[cell] = cells.size();
                cells.push_back(cell);
                seating.group.push_back(seating.group_holds.size());
                seating.holds.push_back(person ? 1 : most_together(parts_, {cell}, some.size()));
            }
            seating.group_holds.push_back(person ? most_apart(programme(), slots_of(crowd))
                                                 : most_together(parts_, crowd, some.size()));
        }
        for (const auto d : some) {
            seating.ways.emplace_back();
            for (const auto& way : demands_[d].candidates)
                seating.ways.back().push_back(position.at({demands_[d].part, way.slot, way.date}));
        }
        const auto short_one = solver::hall_set(seating);
        if (!short_one) return {};
        Shortage shortage{number_, person, std::set<Cell>{}, {}, {}, static_cast<int>(short_one->holds)};
        for (std::size_t c = 0; c < cells.size(); ++c)
            if (short_one->cells[c]) shortage.cells->insert(cells[c]);
        return shortage;
    }

    static std::vector<SlotIndex> slots_of(const std::vector<Cell>& crowd) {
        std::vector<SlotIndex> slots;
        for (const auto& cell : crowd) slots.push_back(std::get<SlotIndex>(cell));
        return slots;
    }

    const std::vector<Instance>& parts_;
    std::size_t number_;
    const std::vector<Demand>& demands_;
    Cells cells_;
    bool is_one_week_ = false;
};

/// The lessons that each pupil would miss in a term, whenever the meetings are.
class Lessons {
  public:
    explicit Lessons(const std::vector<Instance>& parts) : parts_(parts) {}

    void add(std::size_t unit, const Demand& demand) {
        for (const auto& [key, subjects] : needed_of(parts_, unit, demand).lessons) {
            auto [at, is_new] = of_.try_emplace(key, Of{unit, {}, {}});
            at->second.subjects_of.push_back(subjects);
            for (const auto& subject : subjects) {
                auto [allowed, is_first] = at->second.allowed.try_emplace(subject, unlimited);
                allowed->second = std::min(allowed->second, parts_[demand.part].may_miss(subject));
            }
        }
    }

    void find(std::vector<Shortage>& found) const {
        for (const auto& [key, of] : of_) {
            solver::Seating seating;
            std::map<record::Subject, std::size_t> position;
            for (const auto& [subject, allowed] : of.allowed) {
                position[subject] = seating.group.size();
                seating.group.push_back(seating.group.size());
                seating.holds.push_back(static_cast<std::size_t>(
                    parts_.front().may_still_miss({key.first, subject}, key.second, allowed)));
            }
            seating.group_holds = seating.holds;
            for (const auto& subjects : of.subjects_of) {
                seating.ways.emplace_back();
                for (const auto& subject : subjects) seating.ways.back().push_back(position.at(subject));
            }
            const auto short_one = solver::hall_set(seating);
            if (!short_one) continue;
            Shortage shortage{of.unit, key.first, {}, {}, key.second, static_cast<int>(short_one->holds)};
            for (const auto& [subject, at] : position)
                if (short_one->cells[at]) shortage.lessons.insert(subject);
            found.push_back(std::move(shortage));
        }
    }

  private:
    struct Of {
        std::size_t unit;
        std::vector<std::set<record::Subject>> subjects_of; ///< of each meeting that costs one whenever it is
        std::map<record::Subject, int> allowed;
    };
    const std::vector<Instance>& parts_;
    std::map<std::pair<PersonIndex, Date>, Of> of_;
};

} // namespace

bool Shortage::concerns(const std::vector<PersonIndex>& everyone, const Needed& meeting) const {
    if (person && std::find(everyone.begin(), everyone.end(), *person) == everyone.end()) return false;
    if (!lessons.empty()) {
        const auto missed = meeting.lessons.find({*person, term});
        return missed != meeting.lessons.end() &&
               std::includes(lessons.begin(), lessons.end(), missed->second.begin(), missed->second.end());
    }
    if (meeting.unit != unit) return false;
    return !cells || std::all_of(meeting.ways.begin(), meeting.ways.end(),
                                 [&](const Cell& way) { return cells->contains(way); });
}

Needed needed_of(const std::vector<Instance>& parts, std::size_t unit, const Demand& demand) {
    const auto& part = parts[demand.part];
    Needed needed{unit, {}, {}};
    std::map<std::pair<PersonIndex, Date>, std::size_t> ways_missing;
    for (const auto& way : demand.candidates) {
        needed.ways.emplace_back(demand.part, way.slot, way.date);
        std::set<std::pair<PersonIndex, Date>> of_way;
        for (const auto& miss : way.misses) {
            const std::pair key{miss.pupil, part.term_start(miss.pupil, way.date)};
            of_way.insert(key);
            needed.lessons[key].insert(miss.subject);
        }
        for (const auto& key : of_way) ++ways_missing[key];
    }
    std::erase_if(needed.lessons,
                  [&](const auto& one) { return ways_missing[one.first] < demand.candidates.size(); });
    return needed;
}

DemandsByUnit demands_by_unit(const std::vector<Instance>& parts) {
    const auto units = units_of(parts);
    DemandsByUnit found;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        for (std::size_t t = 0; t < parts[p].tasks().size(); ++t) {
            const auto& task = parts[p].tasks()[t];
            std::map<std::int64_t, Date> turns;
            for (const auto& option : task.options)
                for (const auto& one : option.occasions)
                    turns.try_emplace(parts[p].turn_of(option.slot, one.date), one.date);
            for (const auto& [turn, date] : turns)
                for (std::size_t u = 0; u < units.size(); ++u)
                    if (units[u].holds(date))
                        found[u].push_back(
                            {p, t, turn, date, possible_candidates(parts[p], task, turn), false});
        }
    }
    return found;
}

std::vector<Shortage> shortages(const std::vector<Instance>& parts, const DemandsByUnit& demands) {
    const auto units = units_of(parts);
    std::vector<Shortage> found;
    Lessons lessons(parts);
    for (const auto& [unit, some] : demands) {
        for (auto& one : UnitSlots(parts, units[unit], unit, some).run()) found.push_back(std::move(one));
        for (const auto& demand : some) lessons.add(unit, demand);
    }
    lessons.find(found);
    return found;
}

} // namespace kith::scheduling
