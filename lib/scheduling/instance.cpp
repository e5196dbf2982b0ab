// SPDX-License-Identifier: MIT
#include "scheduling/instance.hpp"

#include "scheduling/together.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using programme::CommonSlot;
using programme::DatedMeeting;
using programme::Pair;
using record::Every;

constexpr text::Days week_length{7};
constexpr std::size_t days_in_week = 7;

/// True where a slot of one of the strands stands on the date.
bool is_any_meeting_day(const Programme& programme, const std::vector<StrandIndex>& strands, Date date) {
    return std::any_of(strands.begin(), strands.end(), [&](StrandIndex strand) {
        const auto slots = programme[strand].slots.members();
        return std::any_of(slots.begin(), slots.end(), [&](SlotIndex slot) {
            return programme[programme[slot].calendar].stands(programme[slot], date);
        });
    });
}

/// The end of the first term of any school that holds the date.
Date end_of_term(const Programme& programme, Date date) {
    Date end = date;
    for (const auto& school : programme.schools())
        if (const auto* term = programme[school.calendar].term_of(date)) end = std::max(end, term->to);
    return end;
}

} // namespace

std::optional<PlanDates> plan_dates(const Programme& programme, const std::vector<StrandIndex>& strands, Date day,
                                    std::optional<Date> from) {
    constexpr int weeks_ahead = 60;
    Date start = from.value_or(text::monday_of(day + text::Days{6}));
    for (int week = 0; week < weeks_ahead; ++week) {
        const Date next = text::monday_of(start) + week_length;
        for (Date date = start; date < next; date += text::Days{1})
            if (is_any_meeting_day(programme, strands, date)) return PlanDates{start, end_of_term(programme, date)};
        start = next;
    }
    return {};
}

Instance::Instance(const Programme& programme, StrandIndex strand, PlanDates dates, const Commitments& commitments)
    : programme_(&programme), strand_(strand), dates_(dates), availability_(programme, programme[strand]),
      commitments_(&commitments), slot_dates_(programme.slots().size()) {
    for (const auto& calendar : programme.calendars()) {
        week_names_.push_back(calendar.weeks());
        if (this->strand().scheduling().every == Every::fortnight && !calendar.has_cycle())
            week_names_.back() = {record::WeekName{"1"}, record::WeekName{"2"}};
    }
    for (const auto slot : this->strand().slots.members()) {
        for (Date date = dates.from; date <= dates.until; date += text::Days{1}) {
            if (!calendar_of(slot).stands(programme[slot], date)) continue;
            slot_dates_[slot.value].push_back(date);
            supplies_.emplace(std::pair(slot, date), supply_beside(commitments, slot, date));
        }
        offer_the_steady_first(slot);
    }
    note_what_is_met();
    for (const auto pair : programme.agreed_pairs(strand, std::max(dates.from, programme.today())))
        tasks_.push_back(make_task(pair));
}

void Instance::note_what_is_met() {
    for (const auto& [date, day] : commitments_->all()) {
        for (const auto& one : day) {
            if (one.strand != strand_ || !one.meeting) continue;
            auto& met = met_[one.meeting->pair];
            met.turns.insert(turn_of(one.meeting->slot, date));
            met.kinds.insert(kind_of(one.meeting->slot, date));
            met.before = met.before || date < dates_.from;
        }
    }
}

void Instance::offer_the_steady_first(SlotIndex slot) {
    std::map<PlaceIndex, int> places;
    std::map<PersonIndex, int> adults;
    for (const Date date : dates_of(slot)) {
        for (const auto& place : supply(slot, date).places) ++places[place.place];
        for (const auto& adult : supply(slot, date).adults) ++adults[adult.adult];
    }
    for (const Date date : dates_of(slot)) {
        auto& supply = supplies_.at({slot, date});
        std::stable_sort(supply.places.begin(), supply.places.end(),
                         [&](const auto& a, const auto& b) { return places[a.place] > places[b.place]; });
        std::stable_sort(supply.adults.begin(), supply.adults.end(),
                         [&](const auto& a, const auto& b) { return adults[a.adult] > adults[b.adult]; });
    }
}

const Supply& Instance::supply(SlotIndex slot, Date date) const { return supplies_.at({slot, date}); }

std::int64_t Instance::turn_of(SlotIndex slot, Date date) const {
    constexpr std::int64_t weeks_in_turn = 2;
    switch (strand().scheduling().every) {
    case Every::day: return date.time_since_epoch().count();
    case Every::week: return text::monday_of(date).time_since_epoch().count();
    case Every::fortnight: break;
    }
    const auto index = calendar_of(slot).week_index(date);
    return index >= 0 ? index / weeks_in_turn : -((1 - index) / weeks_in_turn);
}

std::size_t Instance::kind_of(SlotIndex slot, Date date) const {
    switch (strand().scheduling().every) {
    case Every::day: return week_of(slot, date) * days_in_week + (*programme_)[slot].day.iso_encoding() - 1;
    case Every::week: return week_of(slot, date);
    case Every::fortnight: break;
    }
    return 0;
}

std::set<std::size_t> Instance::kinds_of(PairIndex index) const {
    std::set<std::size_t> kinds;
    const auto home = programme_->calendar_of(programme::home_of(*programme_, (*programme_)[index]));
    switch (strand().scheduling().every) {
    case Every::week:
        for (std::size_t week = 0; week < week_names_[home.value].size(); ++week) kinds.insert(week);
        break;
    case Every::fortnight: kinds.insert(0); break;
    case Every::day:
        for (const auto& slots : common_slots(index))
            for (const Date date : dates_of(slots.mentee))
                if (!kinds.contains(kind_of(slots.mentee, date)) && could_alone(index, slots, date))
                    kinds.insert(kind_of(slots.mentee, date));
    }
    return kinds;
}

/// True where the pair could meet if nothing else took place: a day that others fill is still one that it lacks.
bool Instance::could_alone(PairIndex index, const CommonSlot& slots, Date date) const {
    const auto& pair = (*programme_)[index];
    const auto everyone = pair.everyone();
    const auto& places = strand().places;
    const auto& adults = strand().supervisors;
    const auto home = home_of(index);
    const auto is_open_then = [&](PlaceIndex place) {
        return (!home || home->place == place) && (*programme_)[place].holds > 0 && availability_.is_open(place, slots.mentee, Availability::Meeting::all) &&
               is_open(place, slots.mentee, date);
    };
    const auto oversees = [&](PersonIndex adult) {
        return (!home || home->adult == adult) && availability_.can_supervise(adult, slots.mentee, Availability::Meeting::all) && can_oversee(adult, slots.mentee, date);
    };
    return calendar_of(slots.mentor).stands((*programme_)[slots.mentor], date) && are_together(*programme_, pair, date) && is_ready(index, date) &&
           std::all_of(everyone.begin(), everyone.end(), [&](auto person) { return (*programme_)[person].is_here(date); }) &&
           (!places || std::any_of(places->begin(), places->end(), is_open_then)) &&
           (!strand().needs_supervisor() || std::any_of(adults.begin(), adults.end(), oversees));
}

std::size_t Instance::week_of(SlotIndex slot, Date date) const {
    const auto& calendar = calendar_of(slot);
    if (calendar.has_cycle()) return calendar.cycle_week(date);
    return week_names(slot).size() == 2 ? calendar.fortnight_week(date) : 0;
}

std::vector<CommonSlot> Instance::common_slots(PairIndex index) const {
    const auto& pair = (*programme_)[index];
    std::vector<CommonSlot> found;
    if (pair.mentees.empty()) {
        for (const auto slot : availability_.usable(pair.mentors.front()).members()) found.push_back({slot, slot});
    } else {
        found = availability_.common(pair.mentors.front(), pair.mentees.front());
    }
    // The others of a trio or group: each usable in a slot of their own that meets this one.
    std::erase_if(found, [&](const CommonSlot& slots) {
        const auto everyone = pair.everyone();
        return !std::all_of(everyone.begin(), everyone.end(), [&](PersonIndex person) {
            const auto& own = availability_.meeting(slots.mentee, programme_->calendar_of((*programme_)[person].school));
            return std::any_of(own.begin(), own.end(),
                               [&](SlotIndex slot) { return availability_.usable(person).contains(slot); });
        });
    });
    return found;
}

bool Instance::all_can(PairIndex index, const CommonSlot& slots, Date date) const {
    const auto& pair = (*programme_)[index];
    if (!are_together(*programme_, pair, date)) return false;
    const auto times = times_of(*programme_, slots.mentee, slots.mentor);
    const auto everyone = pair.everyone();
    const auto is_busy = [&](PersonIndex person) {
        const auto& there = commitments_->on(date);
        return std::any_of(there.begin(), there.end(), [&](const Commitment& one) {
            return times.overlap({one.from, one.to}) && (one.supervisor == person || one.has(person));
        });
    };
    return std::all_of(everyone.begin(), everyone.end(), [&](PersonIndex person) {
        return (*programme_)[person].is_here(date) && !is_busy(person) &&
               !commitments_->is_held_back(strand_, person, date, times.from);
    });
}

bool Instance::is_ready(PairIndex index, Date date) const {
    if (const auto met = met_.find(index); met != met_.end() && met->second.before) return true;
    const auto& pair = (*programme_)[index];
    const auto& gates = strand().matching().require.gates;
    return std::all_of(pair.mentors.begin(), pair.mentors.end(),
                       [&](auto mentor) { return programme::gates_hold(*(*programme_)[mentor].record, gates.mentor, date); }) &&
           std::all_of(pair.mentees.begin(), pair.mentees.end(),
                       [&](auto mentee) { return programme::gates_hold(*(*programme_)[mentee].record, gates.mentee, date); });
}

std::vector<Date> Instance::possible_dates(PairIndex index, const CommonSlot& slots) const {
    std::vector<Date> found;
    for (const Date date : dates_of(slots.mentee)) {
        if (!calendar_of(slots.mentor).stands((*programme_)[slots.mentor], date)) continue;
        if (!all_can(index, slots, date)) continue;
        // Gates must hold when a pair first meets; one that lapses later is reported, not planned around.
        if (found.empty() && !is_ready(index, date)) continue;
        found.push_back(date);
    }
    return found;
}

std::vector<Miss> Instance::misses_on(PairIndex index, const CommonSlot& slots, Date date) const {
    std::vector<Miss> misses;
    for (const auto one : (*programme_)[index].everyone()) {
        const auto& person = (*programme_)[one];
        if (!person.is_pupil) continue;
        // At another school the mentor's own slot counts, which may be the longer one.
        const auto calendar = programme_->calendar_of(person.school);
        const auto own = calendar == (*programme_)[slots.mentor].calendar ? slots.mentor : slots.mentee;
        for (const auto& lesson : person.lessons)
            if (programme::overlap_in_time((*programme_)[lesson.slot], (*programme_)[own]) &&
                (*programme_)[calendar].stands((*programme_)[lesson.slot], date))
                misses.push_back({one, lesson.subject});
    }
    return misses;
}

std::optional<Option> Instance::option_for(PairIndex pair, const CommonSlot& slots) const {
    Option option;
    option.slot = slots.mentee;
    if (slots.mentor != slots.mentee) option.mentor_slot = slots.mentor;
    const auto met = met_.find(pair);
    const auto is_met = [&](Date date) { return met != met_.end() && met->second.turns.contains(turn_of(slots.mentee, date)); };
    for (const Date date : possible_dates(pair, slots))
        if (!is_met(date) && most_meetings(supply_for(pair, slots.mentee, date)) > 0) option.occasions.push_back({date, misses_on(pair, slots, date)});
    return option.occasions.empty() ? std::nullopt : std::optional(std::move(option));
}

Date Instance::term_start(PersonIndex person, Date date) const {
    const auto* term = programme_->calendar_of((*programme_)[person]).term_of(date);
    return term == nullptr ? date : term->from;
}

int Instance::may_miss(const record::Subject& subject) const {
    const auto found = strand().scheduling().may_miss.find(subject);
    return found == strand().scheduling().may_miss.end() ? 0 : found->second;
}

const Task& Instance::task_of(PairIndex pair) const {
    return *std::lower_bound(tasks_.begin(), tasks_.end(), pair, [](const Task& task, PairIndex p) { return task.pair < p; });
}

Task Instance::make_task(PairIndex index) const {
    const auto& pair = (*programme_)[index];
    Task task{index, record::Need::low, {}, {}, {}, kinds_of(index), {}};
    for (const auto mentee : pair.mentees) task.need = std::max(task.need, (*programme_)[mentee].need());
    for (const auto& slots : common_slots(index))
        if (auto option = option_for(index, slots)) task.options.push_back(std::move(*option));
    for (const auto& option : task.options) {
        for (const auto& one : option.occasions) {
            task.turns.insert(turn_of(option.slot, one.date));
            task.kinds.insert(kind_of(option.slot, one.date));
        }
    }
    if (const auto met = met_.find(index); met != met_.end()) task.kinds.insert(met->second.kinds.begin(), met->second.kinds.end());
    if (task.options.empty() && !has_met_throughout(index)) task.obstacle = obstacle_of(index);
    return task;
}

/// True where no turn is left in which it would have to meet.
bool Instance::has_met_throughout(PairIndex index) const {
    const auto met = met_.find(index);
    if (met == met_.end()) return false;
    const auto slots = common_slots(index);
    return !slots.empty() && std::all_of(slots.begin(), slots.end(), [&](const CommonSlot& one) {
        const auto& dates = dates_of(one.mentee);
        return std::all_of(dates.begin(), dates.end(), [&](Date date) { return met->second.turns.contains(turn_of(one.mentee, date)); });
    });
}

std::string Instance::obstacle_of(PairIndex index) const {
    const auto& pair = (*programme_)[index];
    for (const auto person : pair.everyone())
        if ((*programme_)[person].is_paused(dates_.from)) return "not-available";
    const auto slots = common_slots(index);
    if (slots.empty()) return "shared-slots";
    bool has_dates = false, staffed = false;
    for (const auto& one : slots) {
        if (!availability_.staffed(one.mentee)) continue;
        staffed = true;
        has_dates = has_dates || !possible_dates(index, one).empty();
    }
    if (!staffed || has_dates) return strand().places ? "places" : "supervision";
    const auto& gates = strand().matching().require.gates;
    const auto lacking = [&](const std::vector<PersonIndex>& people, const auto& needed) {
        return std::any_of(people.begin(), people.end(), [&](PersonIndex person) {
            return !programme::gates_hold(*(*programme_)[person].record, needed, dates_.from);
        });
    };
    return lacking(pair.mentors, gates.mentor) || lacking(pair.mentees, gates.mentee) ? "gates" : "not-available";
}

bool Instance::stands_at(programme::SchoolIndex school, SlotIndex slot, Date date) const {
    const auto& own = availability_.meeting(slot, programme_->calendar_of(school));
    return std::any_of(own.begin(), own.end(),
                       [&](SlotIndex at) { return calendar_of(at).stands((*programme_)[at], date); });
}

bool Instance::can_oversee(PersonIndex adult, SlotIndex slot, Date date) const {
    const auto& person = (*programme_)[adult];
    return person.is_here(date) && stands_at(person.school, slot, date) &&
           programme::gates_hold(*person.record, strand().matching().require.gates.supervisor, date);
}

bool Instance::is_open(PlaceIndex place, SlotIndex slot, Date date) const {
    const auto& where = (*programme_)[place];
    const auto& closed = where.record->closed;
    return stands_at(where.school, slot, date) &&
           std::none_of(closed.begin(), closed.end(), [&](const auto& one) { return programme::holds(one, date); });
}

int Instance::weekly_allowance(PersonIndex person, Date date) const {
    const auto& most = programme_->records().programme.at_most.meetings_per_week;
    if (!most || !(*programme_)[person].is_pupil) return unlimited;
    int others = 0;
    const Date monday = text::monday_of(date);
    for (Date day = monday; day < monday + week_length; day += text::Days{1})
        for (const auto& one : commitments_->on(day))
            others += one.kind == programme::Booking::Kind::meeting && one.has(person) ? 1 : 0;
    return std::max(0, *most - others);
}

Times times_of(const Programme& programme, SlotIndex slot, std::optional<SlotIndex> mentor_slot) {
    Times times{programme[slot].from, programme[slot].to};
    if (!mentor_slot) return times;
    return {std::max(times.from, programme[*mentor_slot].from), std::min(times.to, programme[*mentor_slot].to)};
}

} // namespace kith::scheduling
