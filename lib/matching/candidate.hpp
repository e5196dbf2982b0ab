// SPDX-License-Identifier: MIT
// A mentor and a mentee who might be paired, with all that a rule or a preference may look at. In a form-group
// strand a form stands in the mentee's place.
#pragma once

#include "programme/availability.hpp"

namespace kith::matching {

using programme::FormIndex;
using programme::Person;
using programme::PersonIndex;
using programme::Programme;
using programme::SchoolIndex;
using programme::Strand;
using text::Date;

/// A person, or a form.
struct Mentee {
    std::optional<PersonIndex> person;
    std::optional<FormIndex> form;
    friend auto operator<=>(const Mentee&, const Mentee&) = default;
};

/// The id of the person, or the name of the form.
const std::string& id_of(const Programme& programme, const Mentee& mentee);

struct Candidate {
    const Programme& programme;
    const Strand& strand;
    const programme::Availability& availability;
    Date day;
    PersonIndex mentor_index;
    Mentee mentee_index;

    const Person& mentor() const { return programme[mentor_index]; }
    bool is_form() const { return mentee_index.form.has_value(); }
    /// Only where the mentee is a person.
    const Person& mentee() const { return programme[*mentee_index.person]; }
    const record::Person& m() const { return *mentor().record; }
    /// Of a form nothing is known that a person's record holds.
    const record::Person& e() const;
    const record::Require& require() const { return strand.matching().require; }

    std::optional<int> mentor_year() const;
    std::optional<int> mentee_year() const;
    /// Mentor's year less mentee's, where both are known.
    std::optional<int> year_gap() const;
    SchoolIndex mentee_school() const;

    /// In how many slots of the mentee's calendar the two can meet, and of these where a place and an adult are.
    int common_slots() const;
    int staffed_slots() const;
};

/// How many elements two sets share.
template <class Set>
int shared(const Set& a, const Set& b) {
    int count = 0;
    for (const auto& one : a) count += b.contains(one) ? 1 : 0;
    return count;
}

/// The primary subtags of a person's languages: `en` of `en-GB`.
std::set<std::string> primary_languages(const record::Person& person);
std::string primary_subtag(const std::string& language);

} // namespace kith::matching
