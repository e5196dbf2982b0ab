// SPDX-License-Identifier: MIT
#include "scheduling/units.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace kith::scheduling {
namespace {

using Facts = std::vector<std::int64_t>;
constexpr text::Days week{7};
constexpr std::int64_t mark = -1'000'000'007; ///< between lists, so that none runs into the next

std::int64_t day_number(Date date) { return date.time_since_epoch().count(); }

bool is_pinned(const Instance& part, const Task& task, const Option& option, Date date,
               const std::vector<programme::PlannedMeeting>& pins) {
    return std::any_of(pins.begin(), pins.end(), [&](const auto& pin) {
        return pin.pair == task.pair && is_slot_of(pin, option) &&
               programme::is_meeting_day(part.programme(), pin, date);
    });
}

/// Marks a choice that stands in the agreed timetable, and what of its seat the slot does not offer any more.
void mark_agreed(const Instance& part, const std::vector<programme::DatedMeeting>& agreed, WeekChoice& choice) {
    const auto& task = part.tasks()[choice.task];
    const auto& option = task.options[choice.option];
    const auto one = std::find_if(agreed.begin(), agreed.end(), [&](const auto& meeting) {
        return meeting.date == choice.date && meeting.planned.pair == task.pair && is_slot_of(meeting.planned, option);
    });
    if (one == agreed.end()) return;
    choice.agreed = true;
    const auto& supply = part.supply(option.slot, choice.date);
    choice.adult_gone = !offers_adult(supply, one->planned.supervisor);
    choice.place_gone = !offers_place(supply, one->planned.place);
}

/// Every choice of the plan by its week's Monday.
std::map<Date, std::vector<WeekChoice>> choices_by_week(const std::vector<Instance>& parts, const Stays& stays) {
    std::map<Date, std::vector<WeekChoice>> found;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        std::map<Date, std::vector<programme::DatedMeeting>> agreed;
        if (stays.is_repair())
            for (const auto& one : stays.agreed[p]) agreed[one.date].push_back(one);
        for (std::size_t t = 0; t < parts[p].tasks().size(); ++t) {
            const auto& task = parts[p].tasks()[t];
            for (std::size_t o = 0; o < task.options.size(); ++o)
                for (const auto& occasion : task.options[o].occasions) {
                    auto& choice = found[text::monday_of(occasion.date)].emplace_back(
                        WeekChoice{p, t, o, occasion.date, occasion.misses, parts[p].is_ready(task.pair, occasion.date),
                                   is_pinned(parts[p], task, task.options[o], occasion.date, stays.pinned[p])});
                    mark_agreed(parts[p], agreed[occasion.date], choice);
                }
        }
    }
    return found;
}

/// What decides whether two units are alike, as a list of numbers.
class Likeness {
  public:
    explicit Likeness(const std::vector<Instance>& parts) : parts_(parts) {
        std::set<PersonIndex> pupils;
        for (const auto& part : parts)
            for (const auto& task : part.tasks())
                for (const auto person : part.programme()[task.pair].everyone())
                    if (part.programme()[person].is_pupil) pupils.insert(person);
        pupils_.assign(pupils.begin(), pupils.end());
    }

    Facts of(const Unit& unit, const std::vector<WeekChoice>& choices) {
        Facts facts;
        std::set<std::tuple<std::size_t, SlotIndex, Date>> cells;
        std::map<std::size_t, std::int64_t> first_turn;
        for (const auto& choice : choices) {
            const auto& part = parts_[choice.part];
            const auto& option = part.tasks()[choice.task].options[choice.option];
            const auto turn = part.turn_of(option.slot, choice.date);
            const auto first = first_turn.try_emplace(choice.part, turn).first->second;
            facts.insert(facts.end(), {static_cast<std::int64_t>(choice.part), static_cast<std::int64_t>(choice.task),
                                       static_cast<std::int64_t>(choice.option), unit.offset(choice.date), choice.ready, choice.pinned,
                                       choice.agreed, choice.adult_gone, choice.place_gone, turn - first,
                                       static_cast<std::int64_t>(part.kind_of(option.slot, choice.date))});
            for (const auto& miss : choice.misses)
                facts.insert(facts.end(), {static_cast<std::int64_t>(miss.pupil.value), number_of(miss.subject),
                                           day_number(part.term_start(miss.pupil, choice.date))});
            facts.push_back(mark);
            cells.insert({choice.part, option.slot, choice.date});
        }
        for (const auto& [p, slot, date] : cells) add_supply(parts_[p].supply(slot, date), facts);
        if (!parts_.empty()) add_loads(unit, facts);
        return facts;
    }

  private:
    static void add_supply(const Supply& supply, Facts& facts) {
        for (const auto& place : supply.places)
            facts.insert(facts.end(), {static_cast<std::int64_t>(place.place.value), place.free});
        facts.push_back(mark);
        for (const auto& adult : supply.adults)
            facts.insert(facts.end(), {static_cast<std::int64_t>(adult.adult.value), adult.free,
                                       adult.bound ? static_cast<std::int64_t>(adult.bound->value) : -1});
        facts.push_back(mark);
    }

    void add_loads(const Unit& unit, Facts& facts) const {
        const auto& part = parts_.front();
        for (const auto pupil : pupils_) {
            for (const auto monday : unit.mondays) {
                facts.push_back(part.weekly_allowance(pupil, monday));
                for (Date date = monday; date < monday + week; date += text::Days{1})
                    for (const auto& one : part.commitments().on(date))
                        if (one.kind == programme::Booking::Kind::meeting && one.has(pupil))
                            facts.push_back(unit.offset(date));
            }
            facts.push_back(mark);
        }
    }

    std::int64_t number_of(const record::Subject& subject) {
        return subjects_.try_emplace(subject, static_cast<std::int64_t>(subjects_.size())).first->second;
    }

    const std::vector<Instance>& parts_;
    std::vector<PersonIndex> pupils_;
    std::map<record::Subject, std::int64_t> subjects_;
};

} // namespace

std::vector<Unit> units_of(const std::vector<Instance>& parts) {
    std::vector<Unit> units;
    if (parts.empty()) return units;
    const auto& dates = parts.front().dates();
    const auto& programme = parts.front().programme();
    const bool fortnights = std::any_of(parts.begin(), parts.end(), [](const Instance& part) {
        return part.strand().scheduling().every == record::Every::fortnight;
    });
    // The second week of any calendar's fortnight belongs to the unit of the first.
    const auto goes_on = [&](Date monday) {
        return fortnights && std::any_of(programme.calendars().begin(), programme.calendars().end(), [&](const auto& calendar) {
                   return calendar.week_index(monday) % 2 != 0;
               });
    };
    for (Date monday = text::monday_of(dates.from); monday <= dates.until; monday += week) {
        if (units.empty() || !goes_on(monday)) units.emplace_back();
        units.back().mondays.push_back(monday);
    }
    return units;
}

std::vector<AlikeUnits> alike_units(const std::vector<Instance>& parts, const Stays& stays, Grouping grouping) {
    auto by_week = choices_by_week(parts, stays);
    Likeness likeness(parts);
    std::vector<AlikeUnits> found;
    std::map<Facts, std::size_t> known;
    for (const auto& unit : units_of(parts)) {
        std::vector<WeekChoice> choices;
        for (const auto monday : unit.mondays)
            if (const auto week_choices = by_week.find(monday); week_choices != by_week.end())
                choices.insert(choices.end(), week_choices->second.begin(), week_choices->second.end());
        if (choices.empty()) continue;
        std::sort(choices.begin(), choices.end(), [](const WeekChoice& a, const WeekChoice& b) {
            return std::tie(a.part, a.task, a.option, a.date) < std::tie(b.part, b.task, b.option, b.date);
        });
        if (grouping == Grouping::alike) {
            const auto [at, is_new] = known.try_emplace(likeness.of(unit, choices), found.size());
            if (!is_new) {
                found[at->second].units.push_back(unit);
                continue;
            }
        }
        found.push_back({{unit}, std::move(choices)});
    }
    return found;
}

} // namespace kith::scheduling
