// SPDX-License-Identifier: MIT
// calendars/NAME.yaml, places.yaml and classes.yaml as a school writes them: when and where anything can happen.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

struct Term {
    std::string name;
    Date from{};
    Date to{};
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("name", self.name, required);
        v.key("from", self.from, required);
        v.key("to", self.to, required);
    }
};

/// Days on which nothing takes place, both ends included; `to` left out: one day.
struct Closure {
    Date from{};
    std::optional<Date> to;
    std::string why;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("from", self.from, required);
        v.key("to", self.to);
        v.key("why", self.why);
    }
};

struct Cycle {
    std::vector<Located<WeekName>> weeks;
    Date starts{};
    std::optional<bool> skips_closed;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("weeks", self.weeks, required);
        v.key("starts", self.starts, required);
        v.key("skips-closed", self.skips_closed);
    }
};

struct Slot {
    std::chrono::weekday day;
    Clock from;
    Clock to;
    SlotKind kind = SlotKind::other;
    std::set<Located<WeekName>> weeks; ///< of the cycle; empty: all of them
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("day", self.day, required);
        v.key("from", self.from, required);
        v.key("to", self.to, required);
        v.key("kind", self.kind, required);
        v.key("weeks", self.weeks);
    }
};

struct CalendarFile {
    std::vector<Term> terms;
    std::vector<Closure> closed;
    std::optional<Cycle> cycle;
    std::map<Located<SlotName>, Slot> slots;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("terms", self.terms, required);
        v.key("closed", self.closed);
        v.key("cycle", self.cycle);
        v.key("slots", self.slots, required);
    }
};

struct Place {
    std::optional<Located<SchoolName>> school;
    std::string name;
    Ranged<0, 1000> holds{1}; ///< meetings at once
    std::optional<bool> zone;
    std::optional<std::set<Located<SlotName>>> slots; ///< left out: always open
    std::vector<Closure> closed;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("school", self.school);
        v.key("name", self.name);
        v.key("holds", self.holds);
        v.key("zone", self.zone);
        v.key("slots", self.slots);
        v.key("closed", self.closed);
    }
};

using PlacesFile = std::map<Located<PlaceName>, Place>;

/// The lessons of one teaching class: in which slot which subject.
using Lessons = std::map<Located<SlotName>, Subject>;
using ClassesFile = std::map<Located<ClassName>, Lessons>;

} // namespace kith::record
