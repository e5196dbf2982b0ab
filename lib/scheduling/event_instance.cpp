// SPDX-License-Identifier: MIT
#include "scheduling/event_instance.hpp"

#include "programme/slot_choice.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

constexpr text::Days one_day{1};
constexpr int days_in_week = 7;

using Moment = std::pair<Date, Minutes>;

Minutes length_of(const record::Event& event, const Strand& strand) {
    constexpr int minutes_in_hour = 60;
    if (event.from && event.to) return event.to->since_midnight - event.from->since_midnight;
    if (!event.length) return strand.length;
    return Minutes{event.length->count * (event.length->unit == record::Duration::Unit::hour ? minutes_in_hour : 1)};
}

bool in_order(const EventTime& a, const EventTime& b) {
    return std::tie(a.date, a.from, a.to, a.named) < std::tie(b.date, b.from, b.to, b.named);
}

/// The last day before the next term of any school: what stands outside term after the plan belongs to it.
Date end_of_holidays(const Programme& programme, Date until) {
    constexpr text::Days a_year{366};
    Date end = until + a_year;
    for (const auto& calendar : programme.calendars())
        for (const auto& term : calendar.file().terms)
            if (term.from > until) end = std::min(end, term.from - one_day);
    return end;
}

} // namespace

EventInstance::EventInstance(const Programme& programme, StrandIndex strand, PlanDates dates, const record::Event& event,
                             const Commitments& busy, EventSetting setting)
    : programme_(programme), strand_(strand), dates_(dates), event_(event),
      presence_(programme, programme[strand], event, busy), setting_(std::move(setting)) {
    find_shape();
    find_people();
    const auto all = times();
    for (std::size_t at = 0; at < all.size(); ++at) add_option(all[at], at);
    if (all.empty()) obstacle_ = !event.next_to.empty() ? "no-session" : "no-slot";
    find_lost();
    number_rounds();
}

void EventInstance::find_lost() {
    const bool is_on_all = !offers_ && !event_.every && event_.next_to.empty() && !event_.dates.empty();
    if (!is_on_all || people_.empty()) return;
    for (const Date date : possible_days())
        if (std::none_of(options_.begin(), options_.end(), [&](const EventOption& one) { return one.time.date == date; }))
            lost_[date] = obstacle_.empty() ? "no-slot" : obstacle_;
}

void EventInstance::find_shape() {
    const bool is_repeated = event_.every || !event_.next_to.empty() || !event_.dates.empty();
    if (event_.offers) offers_ = event_.offers->value;
    else if (!is_repeated) offers_ = 1;
}

bool EventInstance::is_for(PersonIndex index) const {
    const auto& person = programme_[index];
    const auto role = person.record->strands.find(text::Located<record::StrandName>{strand().name, {}});
    if (role == person.record->strands.end() || person.has_left(dates_.from)) return false;
    switch (role->second) {
    case record::Role::mentor: return event_.audience.empty() || event_.audience == "mentors" || event_.audience == "spotters";
    case record::Role::mentee: return event_.audience.empty() || event_.audience == "mentees";
    case record::Role::spotter: return event_.audience.empty() || event_.audience == "spotters";
    case record::Role::supervisor: return event_.audience == "supervisors";
    }
    return false;
}

/// Training that somebody has had, by its gate or on a date agreed before, need not be had again; what is offered once
/// to all is not offered anew because of one who missed it.
void EventInstance::find_people() {
    if (offers_ && !event_.offers && !setting_.held.empty() && event_.kind != record::EventKind::training) return;
    for (std::size_t i = 0; i < programme_.people().size(); ++i) {
        const PersonIndex person{i};
        if (!is_for(person)) continue;
        const bool has_been = offers_ && std::any_of(setting_.held.begin(), setting_.held.end(), [&](const EventRow& row) {
            return std::find(row.people.begin(), row.people.end(), person) != row.people.end();
        });
        const bool is_trained = event_.kind == record::EventKind::training &&
                                programme::gate_holds(*programme_[person].record, {"training/" + event_.name}, dates_.from);
        if (!has_been && !is_trained) people_.push_back(person);
    }
}

std::set<programme::CalendarIndex> EventInstance::calendars() const {
    std::set<programme::CalendarIndex> found;
    for (const auto person : people_) found.insert(programme_.calendar_of(programme_[person].school));
    return found;
}

/// A school day of everyone's; days that the strand names may be any.
bool EventInstance::is_day_of(Date date) const {
    if (!event_.dates.empty()) return true;
    const auto all = calendars();
    return std::all_of(all.begin(), all.end(), [&](auto calendar) { return programme_[calendar].is_school_day(date); });
}

std::vector<Date> EventInstance::possible_days() const {
    std::vector<Date> found;
    if (!event_.dates.empty()) {
        const Date last = end_of_holidays(programme_, dates_.until);
        for (const Date date : event_.dates)
            if (dates_.from <= date && date <= last) found.push_back(date);
        return found;
    }
    for (Date date = dates_.from; date <= dates_.until; date += one_day)
        if (is_day_of(date)) found.push_back(date);
    return found;
}

/// The times that slots of everyone's calendars share, each of them chosen by the strand and long enough.
void EventInstance::add_slots(Date date, std::vector<EventTime>& times) const {
    const auto length = length_of(event_, strand());
    std::vector<EventTime> shared{{date, Minutes::min(), Minutes::max(), {}}};
    for (const auto calendar : calendars()) {
        std::vector<EventTime> narrowed;
        for (std::size_t i = 0; i < programme_.slots().size(); ++i) {
            const auto& slot = programme_.slots()[i];
            if (slot.calendar != calendar || !programme::chooses(event_.slots, slot) || !programme_[calendar].stands(slot, date)) continue;
            for (auto time : shared) {
                time.from = std::max(time.from, slot.from);
                time.to = std::min(time.to, slot.to);
                time.named[calendar] = {i};
                if (time.to - time.from >= length) narrowed.push_back(std::move(time));
            }
        }
        shared = std::move(narrowed);
    }
    times.insert(times.end(), shared.begin(), shared.end());
}

std::vector<EventTime> EventInstance::times_beside() const {
    std::vector<EventTime> found;
    const auto length = length_of(event_, strand());
    for (const auto& row : setting_.beside) {
        if (!event_.dates.empty() && !event_.dates.contains(row.date)) continue;
        if (event_.kind == record::EventKind::briefing) found.push_back({row.date, row.from - length, row.from, {}});
        else found.push_back({row.date, row.to, row.to + length, {}});
    }
    return found;
}

std::vector<EventTime> EventInstance::times() const {
    std::vector<EventTime> found;
    if (people_.empty()) return found;
    if (!event_.next_to.empty()) {
        found = times_beside();
    } else {
        for (const Date date : possible_days()) {
            if (event_.from && event_.to)
                found.push_back({date, event_.from->since_midnight, event_.to->since_midnight, {}});
            else add_slots(date, found);
        }
    }
    std::sort(found.begin(), found.end(), in_order);
    const auto same = [](const EventTime& a, const EventTime& b) { return !in_order(a, b) && !in_order(b, a); };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

EventHindrance EventInstance::hindrance_of(PersonIndex person, const EventTime& time) const {
    if (setting_.is_beside_all) {
        const bool is_meant = std::any_of(setting_.beside.begin(), setting_.beside.end(), [&](const EventRow& row) {
            return row.date == time.date && (row.from == time.to || row.to == time.from) &&
                   std::find(row.people.begin(), row.people.end(), person) != row.people.end();
        });
        if (!is_meant) return EventHindrance::not_meant;
    }
    if (event_.before == "first-meeting")
        if (const auto first = setting_.first_meetings.find(person);
            first != setting_.first_meetings.end() && first->second < Moment{time.date, time.to})
            return EventHindrance::first_meeting;
    return presence_.hindrance(person, time);
}

std::vector<PlaceIndex> EventInstance::own_places() const {
    std::vector<PlaceIndex> listed;
    if (!event_.places) return strand().places.value_or(listed);
    for (const auto& name : *event_.places)
        if (const auto place = programme_.find(name.value)) listed.push_back(*place);
    return listed;
}

std::vector<PlaceIndex> EventInstance::places_for(const EventTime& time) const {
    std::vector<PlaceIndex> found;
    for (const auto place : own_places())
        if (presence_.is_open(place, time)) found.push_back(place);
    std::stable_partition(found.begin(), found.end(), [&](PlaceIndex place) {
        return std::any_of(setting_.beside.begin(), setting_.beside.end(), [&](const EventRow& row) {
            return row.place == place && row.date == time.date && (row.from == time.to || row.to == time.from);
        });
    });
    return found;
}

void EventInstance::note_taken(const EventTime& time, bool lacks_place) {
    std::set<StrandIndex> strands;
    const auto note = [&](const auto& all) {
        for (const auto one : all) strands.merge(presence_.who_has(one, time));
    };
    if (lacks_place) note(own_places());
    else note(strand().supervisors);
    if (!strands.empty()) taken_[time.date].merge(strands);
}

void EventInstance::add_option(const EventTime& time, std::size_t at) {
    if ((setting_.not_before && Moment{time.date, time.from} < *setting_.not_before) ||
        (setting_.not_after && *setting_.not_after < Moment{time.date, time.to})) {
        if (obstacle_.empty()) obstacle_ = "before";
        return;
    }
    EventOption option{time, at, 0, places_for(time), {}, {}, {}};
    const bool needs_place = event_.places || strand().places;
    const bool needs_adult = strand().needs_supervisor() && event_.audience != "supervisors";
    if (needs_adult)
        for (const auto adult : strand().supervisors)
            if (presence_.can_lead(adult, time)) option.adults.push_back(adult);
    const bool lacks_place = needs_place && option.places.empty();
    if (lacks_place || (needs_adult && option.adults.empty())) {
        obstacle_ = lacks_place ? "places" : "supervision";
        return note_taken(time, lacks_place);
    }
    for (const auto person : people_) {
        option.hindrance.push_back(hindrance_of(person, time));
        option.misses.push_back(option.hindrance.back() == EventHindrance::none ? presence_.misses(person, time)
                                                                                : std::vector<Miss>{});
    }
    options_.push_back(std::move(option));
}

/// Of each date or each session one; at an interval so many school weeks are one.
void EventInstance::number_rounds() {
    if (offers_) return;
    if (event_.every) return number_weeks();
    std::map<std::pair<Date, std::size_t>, std::size_t> numbers;
    for (auto& option : options_) {
        const std::size_t session = event_.next_to.empty() ? 0 : option.round;
        option.round = numbers.try_emplace({option.time.date, session}, numbers.size()).first->second;
    }
    rounds_ = numbers.size();
}

int EventInstance::wait(const EventOption& option) const {
    if (event_.before != "first-meeting" || !offers_) return 0;
    return static_cast<int>((text::monday_of(option.time.date) - text::monday_of(dates_.from)).count()) / days_in_week;
}

} // namespace kith::scheduling
