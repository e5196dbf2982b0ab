// SPDX-License-Identifier: MIT
#include "scheduling/plan_facts.hpp"

#include "programme/bookings.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using programme::CalendarIndex;
using programme::Pair;
using programme::PersonIndex;
using programme::Programme;
using programme::SchoolIndex;
using programme::SlotIndex;
using programme::StrandIndex;
using solver::timetable::Attendance;
using solver::timetable::Kind;
using solver::timetable::SlotTime;
using solver::timetable::Thing;
using text::Date;
using text::Minutes;

constexpr text::Days one_week{7};

bool names_week(const record::Meeting& row, const programme::Calendar& calendar, Date date) {
    if (!row.only.empty()) return std::find(row.only.begin(), row.only.end(), text::week_of(date)) != row.only.end();
    return row.weeks.empty() || std::any_of(row.weeks.begin(), row.weeks.end(),
                                            [&](const auto& week) { return calendar.is_week(date, week.value); });
}

/// A pair's meeting takes place while the pair is agreed and nobody in it is paused.
bool takes_place(const Programme& programme, const Pair& pair, Date date) {
    if (pair.record->ended && pair.record->ended->date <= date) return false;
    if (pair.record->planned_end && *pair.record->planned_end < date) return false;
    const auto everyone = pair.everyone();
    return std::none_of(everyone.begin(), everyone.end(), [&](PersonIndex who) {
        return programme[who].has_left(date) || programme[who].is_paused(date);
    });
}

bool is_closed(const Programme& programme, programme::PlaceIndex place, Date date) {
    const auto& closed = programme[place].record->closed;
    return std::any_of(closed.begin(), closed.end(),
                       [&](const record::Closure& one) { return programme::holds(one, date); });
}

/// The schools whose calendars a row of a pair must suit.
std::set<SchoolIndex> schools_of(const Programme& programme, const Pair& pair, const record::Meeting& row) {
    std::set<SchoolIndex> schools{programme::home_of(programme, pair)};
    for (const auto person : pair.everyone()) schools.insert(programme[person].school);
    if (row.supervisor)
        if (const auto adult = programme.find(row.supervisor->value)) schools.insert(programme[*adult].school);
    if (row.place)
        if (const auto place = programme.find(row.place->value)) schools.insert(programme[*place].school);
    return schools;
}

/// Who comes to what is in the slot on the date: the person, or whoever has been agreed to stand in.
PersonIndex who_comes(const Programme& programme, const record::Timetable& timetable, Date date, const record::SlotName& slot,
                      PersonIndex person) {
    for (const auto& one : timetable.cover)
        if (one.date == date && one.slot.value == slot && one.absent.value == programme[person].id)
            if (const auto stand_in = programme.find(one.stand_in.value)) return *stand_in;
    return person;
}

/// The Monday of the fortnight that holds the date: weeks that the cycle skips belong to the next.
Date fortnight_of(const programme::Calendar& calendar, Date date) {
    constexpr int most_weeks = 60;
    Date monday = text::monday_of(date);
    for (int i = 0; i < most_weeks; ++i, monday -= one_week)
        if (calendar.fortnight_week(monday) == 0 && calendar.fortnight_week(monday - one_week) == 1) break;
    return monday;
}

} // namespace

Thing PlanFacts::thing_of(const Batch& batch, Kind kind, const Moment& moment) const {
    Thing thing;
    thing.kind = kind;
    thing.strand = batch.part.strand.value;
    thing.plan = batch.plan;
    thing.is_planned = batch.part.is_judged;
    thing.time = at(moment.date, moment.from, moment.to);
    return thing;
}

/// The slots of a school in which it could take part: the one that the row names, or all that meet it on the date.
std::vector<std::size_t> PlanFacts::slots_at(SchoolIndex school, const Moment& moment) const {
    if (const auto own = moment.named.find(school); own != moment.named.end()) return {own->second.value};
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < programme_.slots().size(); ++i) {
        const auto& slot = programme_.slots()[i];
        if (slot.calendar != programme_.calendar_of(school) || !programme_[slot.calendar].stands(slot, moment.date))
            continue;
        if (std::min(slot.to, moment.to) - std::max(slot.from, moment.from) >= moment.shared) found.push_back(i);
    }
    return found;
}

Attendance PlanFacts::attendance(PersonIndex person, StrandIndex strand, Part part, const Moment& moment) {
    Attendance made{person.value, standing(person, strand, part), at(moment.date, moment.from, moment.to), {}};
    made.slots = slots_at(programme_[person].school, moment);
    if (made.slots.empty()) return made;
    const auto& slot = programme_.slots()[made.slots.front()];
    made.own = at(moment.date, slot.from, slot.to);
    return made;
}

void PlanFacts::take_place(Thing& thing, const std::optional<text::Located<record::PlaceName>>& name,
                           const Moment& moment) const {
    const auto place = name ? programme_.find(name->value) : std::nullopt;
    if (!place) return;
    thing.place = place->value;
    thing.place_slots = slots_at(programme_[*place].school, moment);
}

std::int64_t PlanFacts::turn_of(const programme::Strand& strand, const programme::Calendar& calendar, Date date) const {
    switch (strand.record->scheduling.every) {
    case record::Every::day: return minute_of(date);
    case record::Every::week: return minute_of(text::monday_of(date));
    case record::Every::fortnight: return minute_of(fortnight_of(calendar, date));
    }
    return 0;
}

void PlanFacts::read_meeting(Batch& batch, const record::Meeting& row) {
    const auto index = programme_.find(row.pair.value);
    if (!index || programme_[*index].strand != batch.part.strand) return;
    const auto& pair = programme_[*index];
    const auto home = programme::home_of(programme_, pair), mentors = programme_[pair.mentors.front()].school;
    const auto slot = programme_.find(programme_.calendar_of(home), row.slot.value);
    const auto mentor_slot = home == mentors ? slot
                                             : programme_.find(programme_.calendar_of(mentors),
                                                               (row.mentor_slot ? *row.mentor_slot : row.slot).value);
    if (!slot || !mentor_slot) return;
    const auto &own = programme_[*slot], &other = programme_[*mentor_slot];
    const auto& strand = programme_[batch.part.strand];
    Moment moment{{},
                  std::max(own.from, other.from),
                  std::min(own.to, other.to),
                  strand.length,
                  {{home, *slot}, {mentors, *mentor_slot}}};
    if (moment.to - moment.from < (home == mentors ? Minutes{1} : strand.length)) return;
    const auto schools = schools_of(programme_, pair, row);
    const auto place = row.place ? programme_.find(row.place->value) : std::nullopt;
    const auto adult = row.supervisor ? programme_.find(row.supervisor->value) : std::nullopt;
    const auto is_meeting_day = [&](Date date) {
        return names_week(row, programme_[own.calendar], date) && programme_[own.calendar].stands(own, date) &&
               programme_[other.calendar].stands(other, date) && !(place && is_closed(programme_, *place, date)) &&
               std::all_of(schools.begin(), schools.end(), [&](SchoolIndex school) {
                   return programme_[programme_.calendar_of(school)].is_school_day(date);
               });
    };
    const Date from = std::max(batch.part.first, pair.record->began);
    moment.date = from + (own.day - text::weekday_of(from));
    for (; moment.date <= batch.part.last; moment.date += one_week) {
        if (!is_meeting_day(moment.date)) continue;
        if (batch.part.reading == Reading::agreed && !takes_place(programme_, pair, moment.date)) continue;
        auto thing = thing_of(batch, Kind::meeting, moment);
        const auto comes = [&](PersonIndex who, Part part) {
            return attendance(who_comes(programme_, *batch.part.timetable, moment.date, row.slot.value, who), batch.part.strand,
                              part, moment);
        };
        for (const auto who : pair.mentors) thing.people.push_back(comes(who, Part::mentor));
        for (const auto who : pair.mentees) thing.people.push_back(comes(who, Part::mentee));
        if (adult) thing.supervisor = comes(*adult, Part::supervisor);
        take_place(thing, row.place, moment);
        thing.of = index->value;
        thing.turn = turn_of(strand, programme_[own.calendar], moment.date);
        batch.things.push_back(std::move(thing));
        batch.rows.push_back({&row, pair.id.text, row.span, batch.part.timetable->until});
    }
}

/// Which of the strand's duties a row is one of: the first at that place that has the slot.
std::optional<std::size_t> PlanFacts::duty_of(StrandIndex strand, SlotIndex slot,
                                              const record::PlannedDuty& row) const {
    const auto& duties = programme_[strand].record->scheduling.duties;
    for (std::size_t i = 0; i < duties.size(); ++i) {
        const auto& [kinds, names] = duties[i].slots;
        if (!row.place || duties[i].place.value != row.place->value) continue;
        const bool by_name =
            std::any_of(names.begin(), names.end(), [&](const auto& one) { return one.value == row.slot.value; });
        if ((kinds.empty() && names.empty()) || by_name || kinds.contains(programme_[slot].kind))
            return first_duty_[strand.value] + i;
    }
    return {};
}

void PlanFacts::read_duty(Batch& batch, const record::PlannedDuty& row) {
    const auto calendar = programme::calendar_of(programme_, row.place, row.people);
    const auto slot = programme_.find(calendar, row.slot.value);
    if (!slot || row.date < batch.part.first || batch.part.last < row.date) return;
    const auto& named = programme_[*slot];
    Moment moment{row.date, named.from, named.to, Minutes{1}, {}};
    for (std::size_t i = 0; i < programme_.schools().size(); ++i)
        if (programme_.schools()[i].calendar == calendar) moment.named[{i}] = *slot;
    auto thing = thing_of(batch, Kind::duty, moment);
    thing.is_on = programme_[calendar].stands(named, row.date);
    const auto comes = [&](PersonIndex who, Part part) {
        return attendance(who_comes(programme_, *batch.part.timetable, row.date, row.slot.value, who), batch.part.strand, part, moment);
    };
    for (const auto& id : row.people)
        if (const auto who = programme_.find(id.value)) thing.people.push_back(comes(*who, Part::on_duty));
    if (row.supervisor)
        if (const auto who = programme_.find(row.supervisor->value)) thing.supervisor = comes(*who, Part::over_duty);
    take_place(thing, row.place, moment);
    thing.of = duty_of(batch.part.strand, *slot, row);
    batch.things.push_back(std::move(thing));
    batch.rows.push_back(
        {&row, row.place ? "duty at " + row.place->value.text : "a duty", row.span, batch.part.timetable->until});
}

/// What stands in a school's calendar at some time of the event.
std::vector<SlotTime> PlanFacts::meanwhile(SchoolIndex school, const Moment& moment) const {
    std::vector<SlotTime> found;
    for (std::size_t i = 0; i < programme_.slots().size(); ++i) {
        const auto& slot = programme_.slots()[i];
        if (slot.calendar != programme_.calendar_of(school) || !programme_[slot.calendar].stands(slot, moment.date)) continue;
        if (slot.from < moment.to && moment.from < slot.to) found.push_back({i, at(moment.date, slot.from, slot.to)});
    }
    return found;
}

void PlanFacts::come_to_event(Thing& thing, const record::PlannedEvent& row, const Moment& moment) {
    const auto comes = [&](PersonIndex who, Part part) {
        return Attendance{who.value, standing(who, {thing.strand}, part), thing.time, {}, meanwhile(programme_[who].school, moment)};
    };
    const auto part = row.kind == record::EventKind::training ? Part::at_training : Part::at_event;
    for (const auto& id : row.people)
        if (const auto who = programme_.find(id.value)) thing.people.push_back(comes(*who, part));
    if (row.supervisor)
        if (const auto who = programme_.find(row.supervisor->value)) thing.supervisor = comes(*who, Part::over_event);
}

void PlanFacts::read_event(Batch& batch, const record::PlannedEvent& row) {
    if (row.date < batch.part.first || batch.part.last_event.value_or(batch.part.last) < row.date) return;
    Moment moment{row.date, {}, {}, {}, {}};
    const auto slot = row.slot
                          ? programme_.find(programme::calendar_of(programme_, row.place, row.people), row.slot->value)
                          : std::nullopt;
    if (row.from && row.to) {
        moment.from = row.from->since_midnight;
        moment.to = row.to->since_midnight;
    } else if (slot) {
        moment.from = programme_[*slot].from;
        moment.to = programme_[*slot].to;
    } else {
        return;
    }
    auto thing = thing_of(batch, Kind::event, moment);
    const auto& events = programme_[batch.part.strand].record->scheduling.events;
    for (std::size_t i = 0; i < events.size() && !thing.of; ++i) {
        if (events[i].kind != row.kind || events[i].name != row.name) continue;
        thing.of = first_event_[batch.part.strand.value] + i;
        thing.takes_lessons = !events[i].off_timetable;
    }
    come_to_event(thing, row, moment);
    if (row.place)
        if (const auto place = programme_.find(row.place->value)) thing.place = place->value;
    batch.things.push_back(std::move(thing));
    batch.rows.push_back(
        {&row, fmt::format("{}/{}", record::spelling(row.kind), row.name), row.span, std::max(batch.part.timetable->until, row.date)});
}

PlanFacts::Batch PlanFacts::read(const PlanPart& part) {
    Batch batch{part, plans_.try_emplace(part.timetable, plans_.size()).first->second, {}, {}};
    for (const auto& row : part.timetable->meetings)
        if (part.rows == PlanPart::Rows::all || row.keep.value_or(false)) read_meeting(batch, row);
    if (part.rows == PlanPart::Rows::kept) return batch;
    for (const auto& row : part.timetable->duties) read_duty(batch, row);
    for (const auto& row : part.timetable->events) read_event(batch, row);
    return batch;
}

} // namespace kith::scheduling
