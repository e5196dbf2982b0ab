// SPDX-License-Identifier: MIT
#include "scheduling/instance.hpp"

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

bool involves(const Programme& programme, const DatedMeeting& meeting, PersonIndex person) {
    if (meeting.planned.supervisor == person) return true;
    const auto everyone = programme[meeting.planned.pair].everyone();
    return std::find(everyone.begin(), everyone.end(), person) != everyone.end();
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

Instance::Instance(const Programme& programme, StrandIndex strand, PlanDates dates,
                   const std::vector<DatedMeeting>& elsewhere)
    : programme_(&programme), strand_(strand), dates_(dates), availability_(programme, programme[strand]),
      elsewhere_(elsewhere) {
    for (const auto& calendar : programme.calendars()) {
        week_names_.push_back(calendar.weeks());
        if (this->strand().scheduling().every == Every::fortnight && !calendar.has_cycle())
            week_names_.back() = {record::WeekName{"1"}, record::WeekName{"2"}};
    }
}

Instance Instance::of(const Programme& programme, StrandIndex strand, PlanDates dates,
                      const std::vector<DatedMeeting>& elsewhere) {
    Instance instance(programme, strand, dates, elsewhere);
    for (const auto pair : programme.agreed_pairs(strand, std::max(dates.from, programme.today())))
        instance.tasks_.push_back(instance.task_of(pair));
    return instance;
}

std::size_t Instance::groups_of(std::size_t weeks) const {
    switch (strand().scheduling().every) {
    case Every::week: return weeks;
    case Every::fortnight: return 1;
    case Every::day: return weeks * days_in_week;
    }
    return 1;
}

std::size_t Instance::groups() const {
    std::size_t most = 1;
    for (const auto& names : week_names_) most = std::max(most, groups_of(names.size()));
    return most;
}

std::size_t Instance::groups(PairIndex index) const {
    const auto& pair = (*programme_)[index];
    const auto school = pair.mentees.empty() ? (*programme_)[*pair.form].school : (*programme_)[pair.mentees.front()].school;
    return groups_of(week_names_[programme_->calendar_of(school).value].size());
}

std::size_t Instance::week_of(SlotIndex slot, Date date) const {
    const auto& calendar = calendar_of(slot);
    if (calendar.has_cycle()) return calendar.cycle_week(date);
    return week_names(slot).size() == 2 ? calendar.fortnight_week(date) : 0;
}

std::vector<Date> Instance::dates_of(SlotIndex slot, std::size_t week) const {
    const auto& calendar = calendar_of(slot);
    std::vector<Date> found;
    for (Date date = dates_.from; date <= dates_.until; date += text::Days{1})
        if (calendar.stands((*programme_)[slot], date) && week_of(slot, date) == week) found.push_back(date);
    return found;
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

bool Instance::all_can(PairIndex index, SlotIndex slot, Date date) const {
    const auto& pair = (*programme_)[index];
    if (pair.record->began > date || !programme_->is_agreed(pair, date)) return false;
    const auto everyone = pair.everyone();
    return std::all_of(everyone.begin(), everyone.end(), [&](PersonIndex person) {
        if (!(*programme_)[person].is_here(date)) return false;
        return std::none_of(elsewhere_.begin(), elsewhere_.end(), [&](const DatedMeeting& other) {
            return other.date == date && involves(*programme_, other, person) &&
                   programme::overlap_in_time((*programme_)[other.planned.slot], (*programme_)[slot]);
        });
    });
}

bool Instance::is_ready(PairIndex index, Date date) const {
    const auto& pair = (*programme_)[index];
    const auto& gates = strand().matching().require.gates;
    return std::all_of(pair.mentors.begin(), pair.mentors.end(),
                       [&](auto mentor) { return programme::gates_hold(*(*programme_)[mentor].record, gates.mentor, date); }) &&
           std::all_of(pair.mentees.begin(), pair.mentees.end(),
                       [&](auto mentee) { return programme::gates_hold(*(*programme_)[mentee].record, gates.mentee, date); });
}

std::vector<Date> Instance::possible_dates(PairIndex index, const CommonSlot& slots, std::size_t week) const {
    std::vector<Date> found;
    for (const Date date : dates_of(slots.mentee, week)) {
        if (!calendar_of(slots.mentor).stands((*programme_)[slots.mentor], date)) continue;
        if (!all_can(index, slots.mentee, date)) continue;
        // Gates must hold when a pair first meets; one that lapses later is reported, not planned around.
        if (found.empty() && !is_ready(index, date)) continue;
        found.push_back(date);
    }
    return found;
}

std::optional<Option> Instance::option_for(PairIndex pair, const CommonSlot& slots, std::size_t week) const {
    Option option;
    option.slot = slots.mentee;
    if (slots.mentor != slots.mentee) option.mentor_slot = slots.mentor;
    option.week = week;
    option.dates = possible_dates(pair, slots, week);
    option.whole = option.dates.size() == dates_of(slots.mentee, week).size();
    const auto day = (*programme_)[slots.mentee].day.iso_encoding() - 1;
    switch (strand().scheduling().every) {
    case Every::week: option.group = week; break;
    case Every::fortnight: option.group = 0; break;
    case Every::day: option.group = week * days_in_week + day; break;
    }
    for (const auto person : (*programme_)[pair].everyone()) {
        if (!(*programme_)[person].is_pupil) continue;
        // At another school the mentor's own slot counts, which may be the longer one.
        const bool at_mentors = programme_->calendar_of((*programme_)[person].school) == (*programme_)[slots.mentor].calendar;
        for (auto& subject : programme::lessons_in(*programme_, (*programme_)[person], at_mentors ? slots.mentor : slots.mentee))
            option.misses.push_back({person, std::move(subject)});
    }
    if (option.dates.empty() || !lessons_allow(option)) return {};
    return option;
}

Date Instance::term_start(PersonIndex person, Date date) const {
    const auto* term = programme_->calendar_of((*programme_)[person]).term_of(date);
    return term == nullptr ? date : term->from;
}

int Instance::may_miss(const Miss& miss, Date in_term) const {
    const auto& allowed = strand().scheduling().may_miss;
    const auto found = allowed.find(miss.subject);
    int left = found == allowed.end() ? 0 : found->second;
    const auto* term = programme_->calendar_of((*programme_)[miss.pupil]).term_of(in_term);
    for (const auto& other : elsewhere_) {
        if (term == nullptr || other.date < term->from || other.date > term->to) continue;
        if (!involves(*programme_, other, miss.pupil)) continue;
        const auto missed = programme::lessons_in(*programme_, (*programme_)[miss.pupil], other.planned.slot);
        left -= static_cast<int>(std::count(missed.begin(), missed.end(), miss.subject));
    }
    return left;
}

bool Instance::lessons_allow(const Option& option) const {
    return std::all_of(option.misses.begin(), option.misses.end(), [&](const Miss& miss) {
        return static_cast<int>(option.dates.size()) <= may_miss(miss, option.dates.front());
    });
}

Task Instance::task_of(PairIndex index) const {
    const auto& pair = (*programme_)[index];
    Task task{index, record::Need::low, {}, {}};
    for (const auto mentee : pair.mentees) task.need = std::max(task.need, (*programme_)[mentee].need());
    for (const auto& slots : common_slots(index)) {
        if (!availability_.staffed(slots.mentee)) continue;
        for (std::size_t week = 0; week < week_names(slots.mentee).size(); ++week)
            if (auto option = option_for(index, slots, week)) task.options.push_back(std::move(*option));
    }
    if (task.options.empty()) task.obstacle = obstacle_of(index);
    return task;
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
        for (std::size_t week = 0; week < week_names(one.mentee).size(); ++week)
            has_dates = has_dates || !possible_dates(index, one, week).empty();
    }
    if (!staffed) return strand().places ? "places" : "supervision";
    if (has_dates) return "may-miss";
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

int Instance::weekly_allowance(PersonIndex person) const {
    const auto& most = programme_->records().programme.at_most.meetings_per_week;
    if (!most || !(*programme_)[person].is_pupil) return unlimited;
    std::map<text::IsoWeek, int> others;
    for (const auto& other : elsewhere_) {
        const auto everyone = (*programme_)[other.planned.pair].everyone();
        if (std::find(everyone.begin(), everyone.end(), person) != everyone.end()) ++others[text::week_of(other.date)];
    }
    int busiest = 0;
    for (const auto& [week, count] : others) busiest = std::max(busiest, count);
    return std::max(0, *most - busiest);
}

} // namespace kith::scheduling
