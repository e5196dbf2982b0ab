// SPDX-License-Identifier: MIT
// A person as the records hold them: one record in up to three files. The tracked part says nothing about a child
// but an id, a year group and times; the rest is private, and so is every key that is not listed as tracked.
#pragma once

#include "record/codec.hpp"
#include "record/programme_file.hpp"

namespace kith::record {

/// Days, both ends included.
struct Away {
    Date from{};
    Date to{};

    static void describe(auto& v, auto& self) {
        v.key("from", self.from, required);
        v.key("to", self.to, required);
    }
};

struct Gate {
    Date date{};
    std::optional<Date> until;
    std::optional<Outcome> outcome;
    std::optional<int> hours;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("date", self.date, required);
        v.key("until", self.until);
        v.key("outcome", self.outcome);
        v.key("hours", self.hours);
    }
};

/// From a day on, or up to a last day where one is known.
struct Paused {
    Date from{};
    std::optional<Date> to;

    static void describe(auto& v, auto& self) {
        v.key("from", self.from, required);
        v.key("to", self.to);
    }
};

struct Left {
    Date date{};
    static void describe(auto& v, auto& self) { v.key("date", self.date, required); }
};

struct Asks {
    std::optional<Ask> gender;
    static void describe(auto& v, auto& self) { v.key("gender", self.gender); }
};

struct Referred {
    Date date{};
    ReferredBy by = ReferredBy::staff;

    static void describe(auto& v, auto& self) {
        v.key("date", self.date, required);
        v.key("by", self.by, required);
    }
};

/// An application to be a mentor. What was written in it is nobody's but the lead's.
struct Applied {
    Date date{};
    std::string motivation;
    std::optional<Date> feedback; ///< when someone told them why, where they were not chosen

    static void describe(auto& v, auto& self) {
        v.key("date", self.date, required);
        v.key("motivation", self.motivation);
        v.key("feedback", self.feedback);
    }
};

struct ReferredOn {
    Date date{};
    std::string to;
    std::optional<bool> taken_up;

    static void describe(auto& v, auto& self) {
        v.key("date", self.date, required);
        v.key("to", self.to, required);
        v.key("taken-up", self.taken_up);
    }
};

/// The answer to one item, or `none`: not answered.
struct ItemAnswer {
    std::optional<int> value;
};

template <>
struct Codec<ItemAnswer> {
    static void read(const Node& node, ItemAnswer& out, Findings& findings);
    static Value write(const ItemAnswer& answer);
    static bool absent(const ItemAnswer&) { return false; }
    static Value schema();
};

/// One filling in of a measure: its items, or the scores where no item may be stored.
struct MeasureTaken {
    Located<MeasureName> measure;
    Wave wave = Wave::pre;
    Date date{};
    std::vector<ItemAnswer> items;
    std::map<Located<SubscaleName>, text::Decimal> scores;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("measure", self.measure, required);
        v.key("wave", self.wave, required);
        v.key("date", self.date, required);
        v.key("items", self.items);
        v.key("scores", self.scores);
    }
};

/// How a meeting was, in the mentee's own measure: 1 to 10, or a symbol's name.
struct CheckInValue {
    std::optional<int> number;
    std::string symbol;
};

template <>
struct Codec<CheckInValue> {
    static void read(const Node& node, CheckInValue& out, Findings& findings);
    static Value write(const CheckInValue& value);
    static bool absent(const CheckInValue&) { return false; }
    static Value schema();
};

struct CheckIn {
    Date date{};
    Located<PairId> pair;
    CheckInValue value;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("date", self.date, required);
        v.key("pair", self.pair, required);
        v.key("value", self.value, required);
    }
};

/// One row of names.yaml.
struct PersonName {
    std::string name;
    std::string known_as;
    std::string form;

    static void describe(auto& v, auto& self) {
        v.key("name", self.name, required);
        v.key("known-as", self.known_as);
        v.key("form", self.form);
    }
};

using NamesFile = std::map<Located<PersonId>, PersonName>;

struct Person {
    // people/ID.yaml
    Located<PersonId> id;
    std::optional<Located<SchoolName>> school;
    std::optional<Year> year;
    std::map<Located<StrandName>, Role> strands;
    std::set<Located<ClassName>> classes;
    std::optional<std::set<Located<SlotName>>> free;
    std::set<Located<SlotName>> busy;
    std::vector<Away> away;
    std::map<Located<GateName>, Gate> gates;
    std::map<Located<StrandName>, Ranged<0, 99>> capacity;
    std::optional<Ranged<0, 99>> at_once;
    std::vector<std::chrono::weekday> no_duty;
    std::optional<Date> since;
    std::optional<Date> starts;
    std::optional<Paused> paused;
    std::optional<Left> left;
    Span span;
    // PRIVATE/people/ID.yaml
    std::optional<Date> born;
    std::string upn;
    std::string admission; ///< the school's own number, zeros in front kept
    std::string gender;
    std::set<std::string> interests;
    std::vector<std::string> languages; ///< the first is the mother tongue
    std::set<std::string> communication;
    std::set<Subject> offers;
    std::set<Subject> wants;
    std::map<Located<Question>, Ranged<1, 5>> answers;
    std::optional<Need> need;
    std::set<std::string> tags;
    Asks asks;
    std::map<Located<StrandName>, std::vector<Located<PersonId>>> choices;
    std::set<Located<PersonId>> not_with;
    std::optional<Referred> referred;
    std::optional<Applied> applied;
    std::vector<ReferredOn> referred_on;
    std::string arrangements;
    std::vector<MeasureTaken> measures;
    std::vector<CheckIn> check_ins;
    /// What a sheet last wrote of each key, as a digest: what somebody has changed since, an import leaves.
    std::map<std::string, std::string> imported;
    bool has_private_file = false;
    // a row of PRIVATE/names.yaml
    PersonName name;

    static void describe(auto& v, auto& self) {
        v.part(Part::tracked);
        v.key("id", self.id, required);
        v.key("school", self.school);
        v.key("year", self.year);
        v.key("strands", self.strands);
        v.key("classes", self.classes);
        v.key("free", self.free);
        v.key("busy", self.busy);
        v.key("away", self.away);
        v.key("gates", self.gates);
        v.key("capacity", self.capacity);
        v.key("at-once", self.at_once);
        v.key("no-duty", self.no_duty);
        v.key("since", self.since);
        v.key("starts", self.starts);
        v.key("paused", self.paused);
        v.key("left", self.left);
        v.part(Part::secret);
        v.key("born", self.born);
        v.key("upn", self.upn);
        v.key("admission", self.admission);
        v.key("gender", self.gender);
        v.key("interests", self.interests);
        v.key("languages", self.languages);
        v.key("communication", self.communication);
        v.key("offers", self.offers);
        v.key("wants", self.wants);
        v.key("answers", self.answers);
        v.key("need", self.need);
        v.key("tags", self.tags);
        v.key("asks", self.asks);
        v.key("choices", self.choices);
        v.key("not-with", self.not_with);
        v.key("referred", self.referred);
        v.key("applied", self.applied);
        v.key("referred-on", self.referred_on);
        v.key("arrangements", self.arrangements);
        v.key("measures", self.measures);
        v.key("check-ins", self.check_ins);
        v.key("imported", self.imported);
    }
};

/// Reads one of the two files of a person into `person`.
void read_person(const Node& node, Part part, const Widened& widened, Person& person, Findings& findings);
/// The keys of one of the two files of a person.
text::Map write_person(const Person& person, Part part, const Widened& widened);

} // namespace kith::record
