// SPDX-License-Identifier: MIT
#include "matching/candidate.hpp"

#include <algorithm>

namespace kith::matching {

const std::string& id_of(const Programme& programme, const Mentee& mentee) {
    return mentee.form ? programme[*mentee.form].name.text : programme[*mentee.person].id.text;
}

const record::Person& Candidate::e() const {
    static const record::Person nobody;
    return is_form() ? nobody : *mentee().record;
}

int Candidate::common_slots() const {
    return is_form() ? availability.count_common(mentor_index, *mentee_index.form)
                     : availability.count_common(mentor_index, *mentee_index.person);
}

int Candidate::staffed_slots() const {
    return is_form() ? availability.count_staffed(mentor_index, *mentee_index.form)
                     : availability.count_staffed(mentor_index, *mentee_index.person);
}

std::optional<int> Candidate::mentor_year() const {
    if (!m().year) return {};
    return m().year->value;
}

std::optional<int> Candidate::mentee_year() const {
    if (is_form()) return programme[*mentee_index.form].record->year.value;
    if (!e().year) return {};
    return e().year->value;
}

std::optional<int> Candidate::year_gap() const {
    const auto older = mentor_year(), younger = mentee_year();
    if (!older || !younger) return {};
    return *older - *younger;
}

SchoolIndex Candidate::mentee_school() const {
    return is_form() ? programme[*mentee_index.form].school : mentee().school;
}

std::string primary_subtag(const std::string& language) {
    auto subtag = language.substr(0, language.find('-'));
    std::transform(subtag.begin(), subtag.end(), subtag.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return subtag;
}

std::set<std::string> primary_languages(const record::Person& person) {
    std::set<std::string> found;
    for (const auto& language : person.languages) found.insert(primary_subtag(language));
    return found;
}

} // namespace kith::matching
