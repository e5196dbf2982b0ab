// SPDX-License-Identifier: MIT
// strands/NAME.yaml: one delivery model with its rules for matching and scheduling. A rule that is not named is off.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

struct GateNeeds {
    std::set<Located<GateName>> mentor;
    std::set<Located<GateName>> mentee;
    std::set<Located<GateName>> supervisor;

    static void describe(auto& v, auto& self) {
        v.key("mentor", self.mentor);
        v.key("mentee", self.mentee);
        v.key("supervisor", self.supervisor);
    }
};

/// The difference of year groups, mentor's less mentee's; may be negative.
struct YearGap {
    std::optional<Ranged<-13, 13>> at_least;
    std::optional<Ranged<-13, 13>> at_most;

    static void describe(auto& v, auto& self) {
        v.key("at-least", self.at_least);
        v.key("at-most", self.at_most);
    }
};

struct YearList {
    std::optional<std::set<Year>> only;
    std::set<Year> excluded;

    static void describe(auto& v, auto& self) {
        v.key("only", self.only);
        v.key("not", self.excluded);
    }
};

struct Require {
    GateNeeds gates;
    std::optional<YearGap> year_gap;
    std::optional<YearList> mentor_years;
    std::optional<YearList> mentee_years;
    std::optional<int> shared_slots;
    bool same_school = false;
    bool feeder = false;
    std::optional<int> shared_languages;
    std::optional<int> shared_communication;
    bool subject = false;
    bool different_form = false;

    static void describe(auto& v, auto& self) {
        v.key("gates", self.gates);
        v.key("year-gap", self.year_gap);
        v.key("mentor-years", self.mentor_years);
        v.key("mentee-years", self.mentee_years);
        v.key("shared-slots", self.shared_slots);
        v.key("same-school", self.same_school);
        v.key("feeder", self.feeder);
        v.key("shared-languages", self.shared_languages);
        v.key("shared-communication", self.shared_communication);
        v.key("subject", self.subject);
        v.key("different-form", self.different_form);
    }
};

/// One soft rule: its weight, and the settings of those that have some.
struct Preferred {
    Preference kind = Preference::choices;
    int weight = 0;                                   ///< 0 to 10
    std::map<Located<Question>, Likeness> questions;  ///< of `answers`; empty: all alike
    std::optional<Ranged<-13, 13>> ideal;             ///< of `year-gap`
    Span span;
};
/// In the strand's order.
struct Prefer {
    std::vector<Preferred> all;
};

template <>
struct Codec<Prefer> {
    static void read(const Node& node, Prefer& out, Findings& findings);
    static Value write(const Prefer& value);
    static bool absent(const Prefer& value) { return value.all.empty(); }
    static Value schema();
};

struct Bounds {
    Ranged<0, 99> at_least{0};
    Ranged<0, 99> at_most{1};

    static void describe(auto& v, auto& self) {
        v.key("at-least", self.at_least);
        v.key("at-most", self.at_most);
    }
};

struct GroupSize {
    Ranged<1, 99> at_least{1};
    Ranged<1, 99> at_most{99};

    static void describe(auto& v, auto& self) {
        v.key("at-least", self.at_least);
        v.key("at-most", self.at_most);
    }
};

/// Groups of mentees, each led by a given team of mentors: `model: group`.
struct Groups {
    std::vector<std::vector<Located<PersonId>>> teams; ///< a mentor is in at most one
    GroupSize size;                                    ///< mentees; fewer than at-least: the group is closed
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("teams", self.teams, required);
        v.key("size", self.size);
    }
};

struct Matching {
    Require require;
    Prefer prefer;
    Bounds mentees_per_mentor;
    Bounds mentors_per_mentee;
    Together together = Together::none;
    std::optional<Groups> groups;
    std::vector<Located<Level>> order;
    MatchRule rule = MatchRule::optimal;
    Ranged<0, 1000> weak_below{400};
    int seed = 0;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("require", self.require);
        v.key("prefer", self.prefer);
        v.key("mentees-per-mentor", self.mentees_per_mentor);
        v.key("mentors-per-mentee", self.mentors_per_mentee);
        v.key("together", self.together);
        v.key("groups", self.groups);
        v.key("order", self.order);
        v.key("rule", self.rule);
        v.key("weak-below", self.weak_below);
        v.key("seed", self.seed);
    }
};

struct SlotChoice {
    std::set<SlotKind> kinds;
    std::set<Located<SlotName>> names;

    static void describe(auto& v, auto& self) {
        v.key("kinds", self.kinds);
        v.key("names", self.names);
    }
};

struct Supervision {
    Ranged<1, 99> meetings_per_adult{1};
    std::optional<bool> same_place; ///< default true
    std::optional<Duration> mentors_every;

    static void describe(auto& v, auto& self) {
        v.key("meetings-per-adult", self.meetings_per_adult);
        v.key("same-place", self.same_place);
        v.key("mentors-every", self.mentors_every);
    }
};
/// `none`, or how meetings are overseen.
struct SupervisionRule {
    std::optional<Supervision> needed;
};

template <>
struct Codec<SupervisionRule> {
    static void read(const Node& node, SupervisionRule& out, Findings& findings);
    static Value write(const SupervisionRule& value);
    static bool absent(const SupervisionRule&) { return false; }
    static Value schema();
};

/// Points for a meeting in a slot of a kind, and for the dates in a pair's most used slot.
struct SlotPrefer {
    std::map<SlotKind, int> kinds;
    int same_slot = 0;
};

template <>
struct Codec<SlotPrefer> {
    static void read(const Node& node, SlotPrefer& out, Findings& findings);
    static Value write(const SlotPrefer& value);
    static bool absent(const SlotPrefer& value) { return value.kinds.empty() && value.same_slot == 0; }
    static Value schema();
};

struct DutyPeople {
    Ranged<1, 99> at_least{1};
    Ranged<1, 99> at_most{99};

    static void describe(auto& v, auto& self) {
        v.key("at-least", self.at_least);
        v.key("at-most", self.at_most);
    }
};

struct Duty {
    Located<PlaceName> place;
    SlotChoice slots;
    DutyPeople people;
    std::optional<bool> twos;

    static void describe(auto& v, auto& self) {
        v.key("place", self.place, required);
        v.key("slots", self.slots);
        v.key("people", self.people);
        v.key("twos", self.twos);
    }
};

/// Something that a strand puts on beside its meetings: man kith.5 says what its keys mean together.
struct Event {
    EventKind kind = EventKind::training;
    std::string name;
    std::optional<Duration> length;                    ///< left out: that of a meeting
    std::optional<Duration> every;
    std::optional<Ranged<1, 99>> offers;
    std::string audience;                              ///< left out: everyone
    std::string before;
    std::string next_to;
    std::optional<Clock> from;
    std::optional<Clock> to;
    std::set<Date> dates;                              ///< left out: all of the plan
    SlotChoice slots;                                  ///< left out: all
    std::optional<std::set<Located<PlaceName>>> places; ///< left out: those of the strand
    bool off_timetable = false;                        ///< nobody in it has lessons then
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("kind", self.kind, required);
        v.key("name", self.name, required);
        v.key("length", self.length);
        v.key("every", self.every);
        v.key("offers", self.offers);
        v.key("for", self.audience);
        v.key("before", self.before);
        v.key("next-to", self.next_to);
        v.key("from", self.from);
        v.key("to", self.to);
        v.key("dates", self.dates);
        v.key("slots", self.slots);
        v.key("places", self.places);
        v.key("off-timetable", self.off_timetable);
    }
};

struct Scheduling {
    Every every = Every::week;
    Duration length{20, Duration::Unit::minute};
    std::optional<SlotChoice> slots;                     ///< left out: all
    std::optional<std::set<Located<PlaceName>>> places;  ///< left out: no place needed
    SupervisionRule supervision;
    std::map<Subject, int> may_miss;                     ///< lessons a term
    SlotPrefer prefer;
    std::vector<std::string> order;
    std::vector<Duty> duties;
    std::optional<int> per_week;
    std::optional<FairOver> fair_over;
    std::vector<Event> events;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("every", self.every);
        v.key("length", self.length);
        v.key("slots", self.slots);
        v.key("places", self.places);
        v.key("supervision", self.supervision);
        v.key("may-miss", self.may_miss);
        v.key("prefer", self.prefer);
        v.key("order", self.order);
        v.key("duties", self.duties);
        v.key("per-week", self.per_week);
        v.key("fair-over", self.fair_over);
        v.key("events", self.events);
    }
};

struct Phase {
    Date from{};
    std::optional<Model> model;
    std::optional<LedBy> led_by;
    std::optional<LedBy> asked_for_by;
    std::optional<bool> trial;

    static void describe(auto& v, auto& self) {
        v.key("from", self.from, required);
        v.key("model", self.model);
        v.key("led-by", self.led_by);
        v.key("asked-for-by", self.asked_for_by);
        v.key("trial", self.trial);
    }
};

struct Strand {
    std::string name;
    std::string shown_as;
    Model model = Model::one_to_one;
    std::optional<LedBy> led_by;
    std::optional<OpenTo> open_to;
    Matching matching;
    Scheduling scheduling;
    std::vector<Phase> phases;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("name", self.name, required);
        v.key("shown-as", self.shown_as);
        v.key("model", self.model, required);
        v.key("led-by", self.led_by);
        v.key("open-to", self.open_to);
        v.key("matching", self.matching);
        v.key("scheduling", self.scheduling);
        v.key("phases", self.phases);
    }
};

} // namespace kith::record
