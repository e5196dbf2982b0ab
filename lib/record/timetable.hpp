// SPDX-License-Identifier: MIT
// timetables/STRAND/DATE.yaml: the agreed plan from that date until the next file's date, and what the proposal of
// one adds: who could not be placed, and why.
#pragma once

#include "record/codec.hpp"
#include "record/levels.hpp"

namespace kith::record {

struct Meeting {
    Located<PairId> pair;
    Located<SlotName> slot;                        ///< of the mentee's calendar
    std::optional<Located<SlotName>> mentor_slot;  ///< where it differs
    std::vector<Located<WeekName>> weeks;          ///< of the cycle; or:
    std::vector<IsoWeek> only;
    std::optional<Located<PlaceName>> place;
    std::optional<Located<PersonId>> supervisor;
    std::optional<bool> keep;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("pair", self.pair, required);
        v.key("slot", self.slot, required);
        v.key("mentor-slot", self.mentor_slot);
        v.key("weeks", self.weeks);
        v.key("only", self.only);
        v.key("place", self.place);
        v.key("supervisor", self.supervisor);
        v.key("keep", self.keep);
    }
};

struct PlannedDuty {
    Date date{};
    Located<SlotName> slot;
    std::optional<Located<PlaceName>> place;
    std::set<Located<PersonId>> people;
    std::optional<Located<PersonId>> supervisor;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("date", self.date, required);
        v.key("slot", self.slot, required);
        v.key("place", self.place);
        v.key("people", self.people);
        v.key("supervisor", self.supervisor);
    }
};

struct PlannedEvent {
    EventKind kind = EventKind::training;
    std::string name;
    Date date{};
    std::optional<Located<SlotName>> slot;
    std::optional<Clock> from;
    std::optional<Clock> to;
    std::optional<Located<PlaceName>> place;
    std::set<Located<PersonId>> people;
    std::optional<Located<PersonId>> supervisor;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("kind", self.kind, required);
        v.key("name", self.name, required);
        v.key("date", self.date, required);
        v.key("slot", self.slot);
        v.key("from", self.from);
        v.key("to", self.to);
        v.key("place", self.place);
        v.key("people", self.people);
        v.key("supervisor", self.supervisor);
    }
};

/// Who stands in for whom on one day: in whatever of this plan the absent one has in that slot.
struct Cover {
    Date date{};
    Located<SlotName> slot; ///< as the meeting or the duty names it
    Located<PersonId> absent;
    Located<PersonId> stand_in;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("date", self.date, required);
        v.key("slot", self.slot, required);
        v.key("absent", self.absent, required);
        v.key("stand-in", self.stand_in, required);
    }
};

struct Timetable {
    Date from{};
    Date until{};
    std::vector<Meeting> meetings;
    std::vector<PlannedDuty> duties;
    std::vector<PlannedEvent> events;
    std::vector<Cover> cover;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("from", self.from, required);
        v.key("until", self.until, required);
        v.key("meetings", self.meetings);
        v.key("duties", self.duties);
        v.key("events", self.events);
        v.key("cover", self.cover);
    }
};

/// A pair that does not meet as often as it should: in `meets` of the weeks (fortnights, days) in which it `could`.
struct UnplacedPair {
    PairId pair;
    int meets = 0;
    int could = 0;
    std::string because;
    std::string would_help;

    static void describe(auto& v, auto& self) {
        v.key("pair", self.pair, required);
        v.key("meets", self.meets);
        v.key("could", self.could);
        v.key("because", self.because, required);
        v.key("would-help", self.would_help);
    }
};

/// A fact of the records, by its word; what else stands depends on it.
struct ConflictFact {
    std::string fact;
    std::optional<PairId> pair;
    std::optional<PersonId> person;
    std::optional<StrandName> strand;
    std::optional<SlotName> slot;
    std::optional<Date> date;
    std::optional<Subject> subject;
    std::optional<int> allows; ///< meetings, or lessons a term
    std::optional<int> of;     ///< by so many adults or places

    static void describe(auto& v, auto& self) {
        v.key("fact", self.fact, required);
        v.key("pair", self.pair);
        v.key("person", self.person);
        v.key("strand", self.strand);
        v.key("slot", self.slot);
        v.key("date", self.date);
        v.key("subject", self.subject);
        v.key("allows", self.allows);
        v.key("of", self.of);
    }
};

/// A change of the records that would place one of the pairs.
struct ConflictChange {
    std::string change;
    std::optional<PairId> pair;
    std::optional<PersonId> person;
    std::optional<StrandName> strand;
    std::optional<SlotName> slot;
    std::optional<Subject> subject;

    static void describe(auto& v, auto& self) {
        v.key("change", self.change, required);
        v.key("pair", self.pair);
        v.key("person", self.person);
        v.key("strand", self.strand);
        v.key("slot", self.slot);
        v.key("subject", self.subject);
    }
};

/// Facts of which none can be left out and which leave these pairs out: of up to eight pairs all are named, of more their
/// number.
struct TimetableConflict {
    std::set<PairId> unplaced;
    Date week{}; ///< its Monday: the facts are told of that week
    int pairs = 0;
    std::optional<bool> over_weeks; ///< it takes several weeks together
    std::optional<bool> unproven;   ///< the facts suffice; whether one could be left out is not known
    std::vector<ConflictFact> facts;
    std::vector<ConflictChange> would_help;

    static void describe(auto& v, auto& self) {
        v.key("unplaced", self.unplaced);
        v.key("week", self.week, required);
        v.key("pairs", self.pairs);
        v.key("over-weeks", self.over_weeks);
        v.key("unproven", self.unproven);
        v.key("facts", self.facts);
        v.key("would-help", self.would_help);
    }
};

/// A duty on a date that the plan leaves without people.
struct UncoveredDuty {
    Date date{};
    SlotName slot;
    PlaceName place;
    std::string because;
    std::string would_help;

    static void describe(auto& v, auto& self) {
        v.key("date", self.date, required);
        v.key("slot", self.slot, required);
        v.key("place", self.place, required);
        v.key("because", self.because, required);
        v.key("would-help", self.would_help);
    }
};

/// Somebody whom an event is for and who is in none of its dates; or an event that has none.
struct Unreached {
    std::string event;              ///< KIND/NAME
    std::optional<PersonId> person; ///< nothing: the event has no date
    std::string because;
    std::string would_help;

    static void describe(auto& v, auto& self) {
        v.key("event", self.event, required);
        v.key("person", self.person);
        v.key("because", self.because, required);
        v.key("would-help", self.would_help);
    }
};

/// PRIVATE/proposals/STRAND.timetable.yaml
struct TimetableProposal {
    StrandName strand;
    Date made{};
    Timetable plan;
    std::vector<UnplacedPair> unplaced;
    std::vector<TimetableConflict> conflicts; ///< why they are unplaced
    std::vector<UncoveredDuty> uncovered;
    std::vector<Unreached> unreached;
    std::vector<std::string> order;
    std::set<StrandName> planned_with; ///< the other strands of the same plan: the levels are theirs together
    std::optional<int> time_limit;     ///< seconds for each search, of the processor: such a plan is not reproducible
    LevelValues objective;
    LevelValues bound; ///< as far as it is known: nothing is better, given the levels before

    static void describe(auto& v, auto& self) {
        v.key("strand", self.strand, required);
        v.key("made", self.made, required);
        Timetable::describe(v, self.plan);
        v.key("unplaced", self.unplaced);
        v.key("conflicts", self.conflicts);
        v.key("uncovered", self.uncovered);
        v.key("unreached", self.unreached);
        v.key("order", self.order);
        v.key("planned-with", self.planned_with);
        v.key("time-limit", self.time_limit);
        v.key("objective", self.objective);
        v.key("bound", self.bound);
    }
};

} // namespace kith::record
