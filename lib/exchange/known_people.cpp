// SPDX-License-Identifier: MIT
#include "exchange/known_people.hpp"

#include "text/unicode.hpp"

#include <algorithm>

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

bool agree(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() || one == other;
}

} // namespace

bool KnownPeople::Known::may_be(const Person& person) const {
    return agree(upn, person.upn) && agree(admission, person.admission) && agree(school, school_of(person)) &&
           (!born || !person.born || *born == *person.born);
}

void KnownPeople::add(const record::PersonId& id, const Person& person) {
    ids_.insert(id);
    if (!person.upn.empty()) by_upn_[person.upn] = id;
    const Known one{id, text::folded(person.name.name), person.upn, person.admission, school_of(person), person.born};
    if (!person.admission.empty()) by_admission_[number_key(person)] = one;
    by_name_and_year_[name_key(person)].push_back(one);
    if (person.year) pupils_by_name_[text::folded(person.name.name)].push_back(one);
    names_[text::folded(person.name.name)].insert(id);
    const auto space = person.name.name.rfind(' ');
    if (!person.name.known_as.empty() && space != std::string::npos)
        names_[text::folded(person.name.known_as + person.name.name.substr(space))].insert(id);
}

KnownPeople::Found KnownPeople::find(const Person& person, bool is_adult) const {
    if (!person.id.value.text.empty()) return {{person.id.value}};
    if (const auto upn = by_upn_.find(person.upn); !person.upn.empty() && upn != by_upn_.end()) return {{upn->second}};
    const auto admission = by_admission_.find(number_key(person));
    if (!person.admission.empty() && admission != by_admission_.end()) {
        const auto& there = admission->second;
        if (agree(there.upn, person.upn)) return {{there.id}};
        if (there.name == text::folded(person.name.name) || (there.born && there.born == person.born)) return {{there.id}, false, true};
    }
    auto found = among(by_name_and_year_, name_key(person), person);
    if (found.empty() && !person.year && !is_adult) found = among(pupils_by_name_, text::folded(person.name.name), person);
    return {std::move(found), true};
}

std::vector<record::PersonId> KnownPeople::of_other_years(const Person& person) const {
    auto found = among(pupils_by_name_, text::folded(person.name.name), person);
    const auto same_year = among(by_name_and_year_, name_key(person), person);
    std::erase_if(found, [&](const record::PersonId& id) { return std::find(same_year.begin(), same_year.end(), id) != same_year.end(); });
    return found;
}

std::vector<record::PersonId> KnownPeople::among(const std::map<std::string, std::vector<Known>>& all, const std::string& key, const Person& person) {
    std::vector<record::PersonId> found;
    const auto same = all.find(key);
    if (same == all.end()) return found;
    for (const auto& known : same->second)
        if (known.may_be(person)) found.push_back(known.id);
    std::sort(found.begin(), found.end());
    return found;
}

std::set<record::PersonId> KnownPeople::called(const std::string& word) const {
    const auto folded = text::folded(word);
    if (const record::PersonId id{folded}; ids_.contains(id)) return {id};
    const auto found = names_.find(folded);
    return found == names_.end() ? std::set<record::PersonId>{} : found->second;
}

} // namespace kith::exchange
