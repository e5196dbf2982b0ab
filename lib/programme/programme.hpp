// SPDX-License-Identifier: MIT
// The checked, immutable world: every name resolved, every reference an index, every record's sense tested once.
// Programme::from is the only way in. It owns the records it was made from; nothing in it ever changes.
#pragma once

#include "programme/calendar.hpp"
#include "record/folder.hpp"

#include <memory>
#include <optional>
#include <string>

namespace kith::programme {

struct School {
    record::SchoolName name;
    CalendarIndex calendar;
    std::optional<SchoolIndex> feeder_of;
};

struct Place {
    record::PlaceName name;
    SchoolIndex school;
    int holds = 0;
    std::optional<SlotSet> open; ///< nothing: always
    const record::Place* record = nullptr;
};

struct Lesson {
    SlotIndex slot;
    record::Subject subject;
};

struct Person {
    record::PersonId id;
    SchoolIndex school;
    bool is_pupil = false; ///< has a year group
    std::vector<Lesson> lessons;
    std::optional<SlotSet> free;
    SlotSet busy;
    std::vector<PersonIndex> not_with;
    const record::Person* record = nullptr;

    bool has_left(Date day) const { return record->left && record->left->date <= day; }
    bool is_paused(Date day) const {
        return record->paused && record->paused->from <= day && (!record->paused->to || day <= *record->paused->to);
    }
    bool is_away(Date day) const;
    /// At school on the day as far as the programme knows: started, not away, not paused, not left.
    bool is_here(Date day) const;
    record::Need need() const { return record->need.value_or(record::Need::low); }
    std::string full_name() const { return record->name.name.empty() ? id.text : record->name.name; }
    /// What the person is called, for people who know them; the id where no name is at hand.
    std::string shown() const;
};

struct Form {
    record::FormName name;
    SchoolIndex school;
    const record::Form* record = nullptr;
};

struct Strand {
    record::StrandName name;
    std::vector<PersonIndex> mentors; ///< in order of id, those who left included
    std::vector<PersonIndex> mentees;
    std::vector<PersonIndex> supervisors;
    std::vector<std::vector<PersonIndex>> teams; ///< of mentors that lead groups, each in order of id
    SlotSet slots; ///< of all calendars, long enough for a meeting
    std::optional<std::vector<PlaceIndex>> places; ///< nothing: no place needed
    Minutes length{};
    std::vector<record::Level> order;
    const record::Strand* record = nullptr;

    const record::Matching& matching() const { return record->matching; }
    const record::Scheduling& scheduling() const { return record->scheduling; }
    bool needs_supervisor() const { return record->scheduling.supervision.needed.has_value(); }
    bool in_one_place() const {
        const auto& needed = record->scheduling.supervision.needed;
        return !needed || needed->same_place.value_or(true);
    }
};

struct Pair {
    record::PairId id;
    StrandIndex strand;
    std::vector<PersonIndex> mentors;
    std::vector<PersonIndex> mentees;
    std::optional<FormIndex> form;
    const record::Pair* record = nullptr;

    bool has_ended(Date day) const { return record->ended && record->ended->date <= day; }
    std::vector<PersonIndex> everyone() const;
};

class Programme {
  public:
    /// Resolves and checks. `today` is the day of which "lapsed" and "left" are said.
    static text::Result<Programme> from(record::Records records, Date today);

    const record::Records& records() const { return *records_; }
    Date today() const { return today_; }

    const std::vector<Calendar>& calendars() const { return calendars_; }
    const std::vector<Slot>& slots() const { return slots_; }
    const std::vector<School>& schools() const { return schools_; }
    const std::vector<Place>& places() const { return places_; }
    const std::vector<Person>& people() const { return people_; }
    const std::vector<Form>& forms() const { return forms_; }
    const std::vector<Strand>& strands() const { return strands_; }
    const std::vector<Pair>& pairs() const { return pairs_; }

    const Slot& operator[](SlotIndex i) const { return slots_[i.value]; }
    const School& operator[](SchoolIndex i) const { return schools_[i.value]; }
    const Calendar& operator[](CalendarIndex i) const { return calendars_[i.value]; }
    const Place& operator[](PlaceIndex i) const { return places_[i.value]; }
    const Person& operator[](PersonIndex i) const { return people_[i.value]; }
    const Form& operator[](FormIndex i) const { return forms_[i.value]; }
    const Strand& operator[](StrandIndex i) const { return strands_[i.value]; }
    const Pair& operator[](PairIndex i) const { return pairs_[i.value]; }

    std::optional<PersonIndex> find(const record::PersonId& id) const;
    std::optional<StrandIndex> find(const record::StrandName& name) const;
    std::optional<PairIndex> find(const record::PairId& id) const;
    std::optional<PlaceIndex> find(const record::PlaceName& name) const;
    std::optional<FormIndex> find(const record::FormName& name) const;
    std::optional<SlotIndex> find(CalendarIndex calendar, const record::SlotName& name) const;

    const Calendar& calendar_of(const Person& person) const { return (*this)[(*this)[person.school].calendar]; }
    CalendarIndex calendar_of(SchoolIndex school) const { return (*this)[school].calendar; }

    /// Not ended, and nobody in it has left.
    bool is_agreed(const Pair& pair, Date day) const;
    /// The pairs of a strand that are agreed on the day.
    std::vector<PairIndex> agreed_pairs(StrandIndex strand, Date day) const;

  private:
    friend class Resolver;
    Programme() = default;

    std::unique_ptr<const record::Records> records_;
    Date today_{};
    std::vector<Calendar> calendars_;
    std::vector<Slot> slots_;
    std::vector<School> schools_;
    std::vector<Place> places_;
    std::vector<Person> people_;
    std::vector<Form> forms_;
    std::vector<Strand> strands_;
    std::vector<Pair> pairs_;
};

/// True where a gate's outcome is a yes; one that gives none is met by its date.
bool is_yes(const record::Gate& gate);
/// True where the gate holds on the day: dated, not lapsed, and its outcome a yes.
bool gate_holds(const record::Person& person, const record::GateName& gate, Date day);
/// True where all of them do.
bool gates_hold(const record::Person& person, const std::set<text::Located<record::GateName>>& gates, Date day);

} // namespace kith::programme
