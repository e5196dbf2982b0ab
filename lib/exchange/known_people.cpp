// SPDX-License-Identifier: MIT
#include "exchange/known_people.hpp"

#include "text/unicode.hpp"

namespace kith::exchange {
namespace {

using record::Person;

std::string name_key(const Person& person) {
    return text::folded(person.name.name) + "|" + (person.year ? record::format(*person.year) : "");
}

std::string school_of(const Person& person) {
    return person.school ? person.school->value.text : "";
}

/// Two schools may have given the same number.
std::string number_key(const Person& person) {
    return person.admission + "|" + school_of(person);
}

bool may_be(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() || one == other;
}

} // namespace

void KnownPeople::add(const record::PersonId& id, const Person& person) {
    ids_.insert(id);
    if (!person.upn.empty()) by_upn_[person.upn] = id;
    const Known one{id, person.upn, person.admission, school_of(person)};
    if (!person.admission.empty()) by_admission_[number_key(person)] = one;
    by_name_[name_key(person)].push_back(one);
    names_[text::folded(person.name.name)].insert(id);
    const auto space = person.name.name.rfind(' ');
    if (!person.name.known_as.empty() && space != std::string::npos)
        names_[text::folded(person.name.known_as + person.name.name.substr(space))].insert(id);
}

std::vector<record::PersonId> KnownPeople::find(const Person& person) const {
    if (!person.id.value.text.empty()) return {person.id.value};
    if (const auto upn = by_upn_.find(person.upn); !person.upn.empty() && upn != by_upn_.end()) return {upn->second};
    const auto admission = by_admission_.find(number_key(person));
    if (!person.admission.empty() && admission != by_admission_.end() && may_be(admission->second.upn, person.upn)) return {admission->second.id};
    const auto same = by_name_.find(name_key(person));
    if (same == by_name_.end()) return {};
    std::vector<record::PersonId> found;
    for (const auto& known : same->second)
        if (may_be(known.upn, person.upn) && may_be(known.admission, person.admission) && may_be(known.school, school_of(person))) found.push_back(known.id);
    return found;
}

std::set<record::PersonId> KnownPeople::called(const std::string& word) const {
    const auto folded = text::folded(word);
    if (const record::PersonId id{folded}; ids_.contains(id)) return {id};
    const auto found = names_.find(folded);
    return found == names_.end() ? std::set<record::PersonId>{} : found->second;
}

} // namespace kith::exchange
