// SPDX-License-Identifier: MIT
#include "scheduling/plan_facts.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using programme::PersonIndex;
using programme::PlaceIndex;
using programme::StrandIndex;
using record::Duration;
using solver::timetable::Interval;
using text::Date;

constexpr text::Days one_day{1};

/// Rounded up: a supervision every 10 days is due in each second week.
std::int64_t weeks_of(const Duration& every) {
    constexpr std::int64_t in_week = 7, in_month = 31, in_year = 366;
    switch (every.unit) {
    case Duration::Unit::week: return every.count;
    case Duration::Unit::day: return (every.count + in_week - 1) / in_week;
    case Duration::Unit::month: return (every.count * in_month + in_week - 1) / in_week;
    case Duration::Unit::year: return (every.count * in_year + in_week - 1) / in_week;
    default: return 1;
    }
}

/// A term holds weekends too: a day of the week without a slot is no school day.
bool has_lessons(const programme::Calendar& calendar, Date date) {
    const auto& slots = calendar.file().slots;
    return std::any_of(slots.begin(), slots.end(), [&](const auto& slot) { return slot.second.day == text::weekday_of(date); });
}

} // namespace

PlanFacts::PlanFacts(const programme::Programme& programme) : programme_(programme) {
    for (std::size_t i = 0; i < programme.people().size(); ++i) add_person(i);
    for (std::size_t i = 0; i < programme.places().size(); ++i) add_place(i);
    for (std::size_t i = 0; i < programme.strands().size(); ++i) add_strand(i);
    for (const auto& pair : programme.pairs()) {
        auto last = pair.record->planned_end;
        if (const auto& ended = pair.record->ended) last = last ? std::min(*last, ended->date - one_day) : ended->date - one_day;
        facts_.pairs.push_back({whole_days(pair.record->began, last)});
    }
    find_idle_weeks();
}

void PlanFacts::add_person(std::size_t index) {
    const auto& person = programme_.people()[index];
    solver::timetable::Person made;
    made.away = away_of(person);
    for (const auto& term : programme_.calendar_of(person).file().terms)
        made.terms.push_back(whole_days(term.from, term.to));
    if (person.record->year) made.meetings_a_week = programme_.records().programme.at_most.meetings_per_week;
    if (person.record->at_once) made.at_once = person.record->at_once->value;
    for (const auto day : person.record->no_duty) made.free_days.push_back(day.iso_encoding() - 1);
    facts_.people.push_back(std::move(made));
}

void PlanFacts::add_place(std::size_t index) {
    const auto& place = programme_.places()[index];
    solver::timetable::Place made;
    made.holds = place.record->holds.value;
    if (place.record->slots) {
        made.open.emplace();
        for (const auto& name : *place.record->slots)
            if (const auto slot = programme_.find(programme_.calendar_of(place.school), name.value))
                made.open->push_back(slot->value);
        std::sort(made.open->begin(), made.open->end());
    }
    for (const auto& closure : place.record->closed)
        made.closed.push_back(whole_days(closure.from, closure.to.value_or(closure.from)));
    facts_.places.push_back(std::move(made));
}

void PlanFacts::add_strand(std::size_t index) {
    const auto& scheduling = programme_.strands()[index].record->scheduling;
    solver::timetable::Strand made;
    if (scheduling.places) {
        made.places.emplace();
        for (const auto& name : *scheduling.places)
            if (const auto place = programme_.find(name.value)) made.places->push_back(place->value);
        std::sort(made.places->begin(), made.places->end());
    }
    if (const auto& needed = scheduling.supervision.needed) {
        made.needs_supervisor = true;
        made.in_one_place = needed->same_place.value_or(true);
        made.meetings_per_adult = needed->meetings_per_adult.value;
    }
    for (const auto& [subject, times] : scheduling.may_miss) made.may_miss[subject_of(subject)] = times;
    made.duties_a_week = scheduling.per_week;
    facts_.strands.push_back(std::move(made));
    first_duty_.push_back(facts_.duties.size());
    for (const auto& duty : scheduling.duties)
        facts_.duties.push_back({duty.people.at_least.value, duty.people.at_most.value, duty.twos.value_or(false)});
    add_events(index);
}

void PlanFacts::add_events(std::size_t index) {
    const auto& strand = programme_.strands()[index];
    const auto& events = strand.record->scheduling.events;
    first_event_.push_back(facts_.events.size());
    const auto named = [&](const std::string& name) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < events.size(); ++i)
            if (!name.empty() && events[i].name == name) return first_event_.back() + i;
        return {};
    };
    for (const auto& event : events) {
        solver::timetable::Event made;
        made.strand = index;
        made.before_meetings = event.before == "first-meeting";
        if (!made.before_meetings) made.before_event = named(event.before);
        made.next_to_event = named(event.next_to);
        made.next_to_meeting = !event.next_to.empty() && !made.next_to_event;
        if (event.every) made.every_weeks = weeks_of(*event.every);
        made.offers = event.offers ? event.offers->value : 0;
        made.listeners = listeners(strand, event);
        facts_.events.push_back(std::move(made));
    }
}

/// Who has not left and is in the strand as what the event is for; training is met by its gate too.
std::vector<solver::timetable::Listener> PlanFacts::listeners(const programme::Strand& strand,
                                                              const record::Event& event) const {
    std::vector<std::pair<std::string, Part>> words{
        {"mentors", Part::mentor}, {"mentees", Part::mentee}, {"spotters", Part::on_duty}};
    if (!event.audience.empty()) words.emplace_back("supervisors", Part::supervisor); // else they come as the adults
    std::vector<solver::timetable::Listener> found;
    for (std::size_t i = 0; i < programme_.people().size(); ++i) {
        const auto& person = programme_.people()[i];
        const bool is_meant = std::any_of(words.begin(), words.end(), [&](const auto& word) {
            return (word.first == event.audience || event.audience.empty()) && belongs(person, strand, word.second);
        });
        if (!is_meant || person.has_left(programme_.today())) continue;
        const bool training = event.kind == record::EventKind::training;
        found.push_back({i, training ? gate_of(person, record::GateName{"training/" + event.name}) : Interval{}});
    }
    return found;
}

void PlanFacts::find_idle_weeks() {
    std::set<std::int64_t> with_school;
    for (const auto& calendar : programme_.calendars())
        for (const auto& term : calendar.file().terms)
            for (Date date = term.from; date <= term.to; date += one_day)
                if (calendar.is_school_day(date) && has_lessons(calendar, date)) with_school.insert(solver::timetable::week_of(minute_of(date)));
    if (with_school.empty()) return;
    for (auto week = *with_school.begin(); week < *with_school.rbegin(); ++week)
        if (!with_school.contains(week)) facts_.idle_weeks.push_back(week);
}

void PlanFacts::note_lessons(std::size_t index, Date date) {
    if (!lessons_noted_.insert({index, date}).second) return;
    const auto& person = programme_.people()[index];
    const auto& calendar = programme_.calendar_of(person);
    auto& facts = facts_.people[index];
    for (const auto& name : person.record->classes) {
        const auto taught = programme_.records().classes.find(name);
        if (taught == programme_.records().classes.end()) continue;
        for (const auto& [slot_name, subject] : taught->second) {
            const auto slot = programme_.find(programme_.calendar_of(person.school), slot_name.value);
            if (!slot || !calendar.stands(programme_[*slot], date)) continue;
            const auto time = at(date, programme_[*slot].from, programme_[*slot].to);
            if (person.record->year) facts.lessons.push_back({time, subject_of(subject)});
            else facts.teaches.push_back(time);
        }
    }
}

std::size_t PlanFacts::subject_of(const record::Subject& subject) {
    const auto [found, is_new] = subject_index_.try_emplace(subject.text, subjects_.size());
    if (is_new) subjects_.push_back(subject.text);
    return found->second;
}

std::size_t PlanFacts::standing(PersonIndex person, StrandIndex strand, Part part) {
    const auto [found, is_new] = standings_.try_emplace({person.value, strand.value, part}, facts_.standings.size());
    if (is_new) {
        const auto& who = programme_[person];
        const auto& in = programme_[strand];
        facts_.standings.push_back(
            {belongs(who, in, part), gates_of(who, in, part), usable_slots(programme_, person, in, part)});
    }
    return found->second;
}

void PlanFacts::add(const PlanPart& part) {
    auto batch = read(part);
    for (auto& thing : batch.things) {
        if (thing.kind != solver::timetable::Kind::duty)
            for (const auto& one : thing.people) note_lessons(one.person, date_of(thing.time.begin));
        if (thing.kind == solver::timetable::Kind::event && thing.supervisor)
            note_lessons(thing.supervisor->person, date_of(thing.time.begin));
        things_.push_back(std::move(thing));
    }
    rows_.insert(rows_.end(), batch.rows.begin(), batch.rows.end());
    for (auto& person : facts_.people)
        std::sort(person.lessons.begin(), person.lessons.end(), [](const auto& a, const auto& b) {
            return std::tie(a.time, a.subject) < std::tie(b.time, b.subject);
        });
}

void PlanFacts::expect(const PlanPart& part) {
    auto batch = read(part);
    facts_.expected.insert(facts_.expected.end(), batch.things.begin(), batch.things.end());
    expected_rows_.insert(expected_rows_.end(), batch.rows.begin(), batch.rows.end());
}

void PlanFacts::excuse(const std::set<std::size_t>& expected) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < facts_.expected.size(); ++i) {
        if (expected.contains(i)) continue;
        if (kept != i)
            facts_.expected[kept] = std::move(facts_.expected[i]), expected_rows_[kept] = std::move(expected_rows_[i]);
        ++kept;
    }
    facts_.expected.resize(kept);
    expected_rows_.resize(kept);
}

void PlanFacts::fix(StrandIndex strand, Date first, Date next) {
    facts_.strands[strand.value].fixed = {minute_of(first), minute_of(next)};
}

} // namespace kith::scheduling
