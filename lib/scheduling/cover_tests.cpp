// SPDX-License-Identifier: MIT
#include "scheduling/cover_tests.hpp"

#include "programme/availability.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace kith::scheduling {
namespace {

using programme::Person;
using programme::SlotIndex;
using programme::Strand;
using Part = Vacancy::Part;

constexpr text::Days week_length{7};

const Strand& strand_of(const Programme& programme, const Vacancy& vacancy) { return programme[vacancy.first().strand]; }

std::optional<record::Role> role_in(const Strand& strand, const Person& person) {
    const auto found = person.record->strands.find(text::Located<record::StrandName>{strand.name, {}});
    return found == person.record->strands.end() ? std::nullopt : std::optional(found->second);
}

/// The part in which the person is missed, or nothing: a mentee's place is not taken by another.
std::optional<Part> part_of(const Programme& programme, const Occasion& occasion, PersonIndex person) {
    if (occasion.kind == Occasion::Kind::event || !occasion.slot) return {};
    if (occasion.supervisor == person) return Part::supervisor;
    if (!occasion.takes_part(person)) return {};
    if (occasion.kind == Occasion::Kind::duty) return Part::duty;
    const auto& mentees = programme[*occasion.pair].mentees;
    return std::find(mentees.begin(), mentees.end(), person) == mentees.end() ? std::optional(Part::mentor) : std::nullopt;
}

bool all_mentees_away(const Programme& programme, const Occasion& occasion) {
    if (!occasion.pair) return false;
    const auto& mentees = programme[*occasion.pair].mentees;
    return !mentees.empty() && std::all_of(mentees.begin(), mentees.end(),
                                           [&](PersonIndex mentee) { return !programme[mentee].is_here(occasion.date); });
}

/// What the adult oversees goes together where it is of one strand and slot.
bool joins(const Vacancy& vacancy, const Occasion& occasion) {
    const auto& first = vacancy.first();
    return vacancy.part == Part::supervisor && first.date == occasion.date && first.slot == occasion.slot &&
           first.strand == occasion.strand;
}

/// How many the adult may oversee at once: their own number, else the lowest of the strands, else one.
int most_overseen(const Programme& programme, const Person& adult, const std::vector<const Occasion*>& overseen) {
    if (adult.record->at_once) return adult.record->at_once->value;
    int most = 0;
    for (const auto* occasion : overseen) {
        const auto& needed = programme[occasion->strand].scheduling().supervision.needed;
        const int number = needed ? needed->meetings_per_adult.value : 1;
        most = most == 0 ? number : std::min(most, number);
    }
    return std::max(1, most);
}

} // namespace

CoverTests::CoverTests(const CoverQuestion& question) : question_(question), programme_(question.programme) {
    const auto& absent = programme_[question.absent];
    // Whole weeks for weekly limits, whole terms for what is counted by term.
    const Date from = std::min(text::monday_of(question.from), programme::term_around(programme_, absent, question.from).first);
    const Date to = std::max(text::monday_of(question.to) + week_length, programme::term_around(programme_, absent, question.to).second);
    const programme::Uncovered uncovered{question.absent, question.from, question.to};
    for (auto& occasion : programme::agenda(programme_, from, to, uncovered)) agenda_[occasion.date].push_back(std::move(occasion));
}

const std::vector<Occasion>& CoverTests::on(Date date) const {
    static const std::vector<Occasion> none;
    const auto found = agenda_.find(date);
    return found == agenda_.end() ? none : found->second;
}

std::vector<Vacancy> CoverTests::vacancies() const {
    std::vector<Vacancy> found;
    for (Date date = question_.from; date <= question_.to; date += text::Days{1})
        for (const auto& occasion : on(date)) {
            const auto part = part_of(programme_, occasion, question_.absent);
            if (!part) continue;
            const auto same = std::find_if(found.begin(), found.end(), [&](const Vacancy& one) { return joins(one, occasion); });
            if (*part == Part::supervisor && same != found.end()) same->occasions.push_back(occasion);
            else found.push_back({*part, {occasion}, {}, false, {}, {}});
        }
    for (auto& vacancy : found)
        vacancy.nobody_to_meet = std::all_of(vacancy.occasions.begin(), vacancy.occasions.end(),
                                             [&](const Occasion& one) { return all_mentees_away(programme_, one); });
    return found;
}

std::vector<PersonIndex> CoverTests::people_for(const Vacancy& vacancy) const {
    const auto& strand = strand_of(programme_, vacancy);
    std::vector<PersonIndex> found;
    for (std::size_t i = 0; i < programme_.people().size(); ++i) {
        const PersonIndex person{i};
        if (person == question_.absent) continue;
        const auto role = role_in(strand, programme_[person]);
        const bool suits = vacancy.part == Part::supervisor
                               ? role == record::Role::supervisor
                               : role == record::Role::mentor || role == record::Role::spotter;
        if (suits) found.push_back(person);
    }
    return found;
}

std::string CoverTests::why_not(const Vacancy& vacancy, PersonIndex person) const {
    if (!programme_[person].is_here(vacancy.first().date)) return "not-available";
    return vacancy.part == Part::supervisor ? why_not_adult(vacancy, person) : why_not_pupil(vacancy, person);
}

std::string CoverTests::why_not_pupil(const Vacancy& vacancy, PersonIndex index) const {
    const auto& person = programme_[index];
    const auto& occasion = vacancy.first();
    if (vacancy.part == Part::mentor) {
        if (auto rule = question_.may_meet(occasion, index); !rule.empty()) return rule;
    } else if (!programme::gates_hold(*person.record, strand_of(programme_, vacancy).matching().require.gates.mentor, occasion.date)) {
        return "gates";
    }
    const auto& free_days = person.record->no_duty;
    const bool no_duty = vacancy.part == Part::duty &&
                         std::find(free_days.begin(), free_days.end(), text::weekday_of(occasion.date)) != free_days.end();
    const auto slots = own_slots(vacancy, index);
    if (no_duty || slots.empty()) return "not-free";
    if (misses_too_much(vacancy, index, slots)) return "may-miss";
    if (is_elsewhere(vacancy, index)) return "elsewhere";
    return over_the_week(vacancy, index);
}

std::string CoverTests::why_not_adult(const Vacancy& vacancy, PersonIndex adult) const {
    const auto& gates = strand_of(programme_, vacancy).matching().require.gates.supervisor;
    if (!programme::gates_hold(*programme_[adult].record, gates, vacancy.first().date)) return "gates";
    if (own_slots(vacancy, adult).empty()) return "not-free";
    return why_not_overseeing(vacancy, adult);
}

std::vector<SlotIndex> CoverTests::own_slots(const Vacancy& vacancy, PersonIndex index) const {
    const auto& person = programme_[index];
    const auto& strand = strand_of(programme_, vacancy);
    const auto& occasion = vacancy.first();
    const auto calendar = programme_.calendar_of(person.school);
    std::vector<SlotIndex> found;
    for (std::size_t s = 0; s < programme_.slots().size(); ++s) {
        const auto& slot = programme_[SlotIndex{s}];
        if (slot.calendar != calendar || slot.day != text::weekday_of(occasion.date)) continue;
        const bool is_it = SlotIndex{s} == *occasion.slot;
        const bool meets = programme_[*occasion.slot].calendar != calendar &&
                           std::min(slot.to, occasion.to) - std::max(slot.from, occasion.from) >= strand.length;
        if (!is_it && !meets) continue;
        if (vacancy.part == Part::mentor && !strand.slots.contains({s})) continue;
        if (programme_[calendar].stands(slot, occasion.date) && programme::can_come(programme_, strand, person, {s}))
            found.push_back({s});
    }
    return found;
}

bool CoverTests::is_elsewhere(const Vacancy& vacancy, PersonIndex person) const {
    const auto& today = on(vacancy.first().date);
    return std::any_of(today.begin(), today.end(), [&](const Occasion& other) {
        return other.concerns(person) && programme::overlap(other, vacancy.first());
    });
}

std::string CoverTests::why_not_overseeing(const Vacancy& vacancy, PersonIndex adult) const {
    std::vector<const Occasion*> overseen;
    for (const auto& occasion : vacancy.occasions) overseen.push_back(&occasion);
    for (const auto& other : on(vacancy.first().date)) {
        if (!other.concerns(adult) || !programme::overlap(other, vacancy.first())) continue;
        if (other.takes_part(adult) || other.kind == Occasion::Kind::event) return "elsewhere";
        overseen.push_back(&other);
    }
    const bool in_one_place = std::any_of(overseen.begin(), overseen.end(), [&](const Occasion* one) {
        return programme_[one->strand].needs_supervisor() && programme_[one->strand].in_one_place();
    });
    const auto is_apart = [&](const Occasion* one) { return one->place != overseen.front()->place; };
    if (in_one_place && std::any_of(overseen.begin(), overseen.end(), is_apart)) return "elsewhere";
    return static_cast<int>(overseen.size()) > most_overseen(programme_, programme_[adult], overseen) ? "at-once" : "";
}

bool CoverTests::misses_too_much(const Vacancy& vacancy, PersonIndex index, const std::vector<SlotIndex>& slots) const {
    const auto& pupil = programme_[index];
    if (!pupil.is_pupil) return false;
    const auto& allowed = strand_of(programme_, vacancy).scheduling().may_miss;
    const auto [first, last] = programme::term_around(programme_, pupil, vacancy.first().date);
    for (const auto& subject : programme::lessons_in(programme_, pupil, slots.front())) {
        std::ptrdiff_t missed = 1;
        for (auto day = agenda_.lower_bound(first); day != agenda_.end() && day->first <= last; ++day)
            for (const auto& other : day->second) {
                if (!other.slot || !other.takes_part(index)) continue;
                const auto subjects = programme::lessons_in(programme_, pupil, *other.slot);
                missed += std::count(subjects.begin(), subjects.end(), subject);
            }
        const auto most = allowed.find(subject);
        if (most == allowed.end() || missed > most->second) return true;
    }
    return false;
}

std::string CoverTests::over_the_week(const Vacancy& vacancy, PersonIndex index) const {
    const auto& occasion = vacancy.first();
    const Date monday = text::monday_of(occasion.date);
    int meetings = 1, duties = 1;
    for (Date date = monday; date < monday + week_length; date += text::Days{1})
        for (const auto& other : on(date)) {
            if (!other.takes_part(index)) continue;
            if (other.kind == Occasion::Kind::meeting) ++meetings;
            if (other.kind == Occasion::Kind::duty && other.strand == occasion.strand) ++duties;
        }
    const auto& most_meetings = programme_.records().programme.at_most.meetings_per_week;
    const auto& most_duties = strand_of(programme_, vacancy).scheduling().per_week;
    if (vacancy.part == Part::mentor && programme_[index].is_pupil && most_meetings && meetings > *most_meetings) return "at-most";
    return vacancy.part == Part::duty && most_duties && duties > *most_duties ? "per-week" : "";
}

void CoverTests::assume(const Vacancy& vacancy, PersonIndex person) {
    const auto& first = vacancy.first();
    for (auto& occasion : agenda_[first.date]) {
        if (occasion.slot != first.slot || occasion.strand != first.strand || !occasion.concerns(question_.absent)) continue;
        if (occasion.supervisor == question_.absent) occasion.supervisor = person;
        std::replace(occasion.people.begin(), occasion.people.end(), question_.absent, person);
    }
}

std::pair<int, int> CoverTests::load(PersonIndex person, Date date) const {
    const auto [first, last] = programme::term_around(programme_, programme_[person], date);
    int duties = 0;
    std::set<std::tuple<Date, programme::StrandIndex, std::optional<SlotIndex>>> covers; // an adult's whole slot is one
    for (auto day = agenda_.lower_bound(first); day != agenda_.end() && day->first <= last; ++day)
        for (const auto& occasion : day->second) {
            const bool stands_in = std::any_of(occasion.cover.begin(), occasion.cover.end(),
                                               [&](const auto& one) { return one.stand_in == person; });
            if (stands_in) covers.emplace(occasion.date, occasion.strand, occasion.slot);
            else if (occasion.kind == Occasion::Kind::duty && occasion.takes_part(person)) ++duties;
        }
    return {static_cast<int>(covers.size()), duties};
}

} // namespace kith::scheduling
