// SPDX-License-Identifier: MIT
// programme.yaml as a school writes it: who runs the programme, in which schools, and what it asks of everyone.
#pragma once

#include "record/standards.hpp"

namespace kith::record {

struct School {
    std::string name;
    std::string urn;
    Located<CalendarName> calendar;
    std::optional<Located<SchoolName>> feeder_of;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("name", self.name, required);
        v.key("urn", self.urn);
        v.key("calendar", self.calendar, required);
        v.key("feeder-of", self.feeder_of);
    }
};

struct Safeguarding {
    Located<PersonId> lead;
    std::set<Located<PersonId>> deputies;
    std::string allegations_to;
    std::optional<Duration> acknowledge_within; ///< then a concern is overdue; left out: 24 hours

    static void describe(auto& v, auto& self) {
        v.key("lead", self.lead, required);
        v.key("deputies", self.deputies);
        v.key("allegations-to", self.allegations_to);
        v.key("acknowledge-within", self.acknowledge_within);
    }
};

struct Sharing {
    std::set<Located<SchoolName>> between;
    Date agreement{};
    std::optional<Date> until;

    static void describe(auto& v, auto& self) {
        v.key("between", self.between, required);
        v.key("agreement", self.agreement, required);
        v.key("until", self.until);
    }
};

struct Form {
    std::optional<Located<SchoolName>> school;
    std::string name;
    Year year;
    std::optional<Located<PersonId>> tutor;
    std::optional<Located<PlaceName>> place;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("school", self.school);
        v.key("name", self.name);
        v.key("year", self.year, required);
        v.key("tutor", self.tutor);
        v.key("place", self.place);
    }
};

struct AtMost {
    std::optional<int> meetings_per_week;
    static void describe(auto& v, auto& self) { v.key("meetings-per-week", self.meetings_per_week); }
};

struct Retention {
    Duration folder{1, Duration::Unit::year};
    std::vector<std::string> clones; ///< where else the folder is: whose machine, which backup

    static void describe(auto& v, auto& self) {
        v.key("folder", self.folder);
        v.key("clones", self.clones);
    }
};

struct ProgrammeFile {
    Ranged<1, 1> kith;
    std::string name;
    std::string academic_year;
    std::string timezone;
    std::map<Located<SchoolName>, School> schools;
    Located<PersonId> lead;
    std::map<Located<SchoolName>, Safeguarding> safeguarding;
    std::vector<Sharing> sharing;
    std::map<Located<FormName>, Form> forms;
    std::vector<Question> questions;
    std::set<GateName> gates;
    AtMost at_most;
    Retention retention;
    Standards standards;
    Widened tracked;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("kith", self.kith, required);
        v.key("name", self.name, required);
        v.key("academic-year", self.academic_year, required);
        v.key("timezone", self.timezone);
        v.key("schools", self.schools, required);
        v.key("lead", self.lead);
        v.key("safeguarding", self.safeguarding);
        v.key("sharing", self.sharing);
        v.key("forms", self.forms);
        v.key("questions", self.questions);
        v.key("gates", self.gates);
        v.key("at-most", self.at_most);
        v.key("retention", self.retention);
        v.key("standards", self.standards);
        v.key("tracked", self.tracked);
    }
};

} // namespace kith::record
