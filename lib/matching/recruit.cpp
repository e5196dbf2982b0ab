// SPDX-License-Identifier: MIT
#include "matching/recruit.hpp"

#include "matching/year_list.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kith::matching {
namespace {

using record::Preference;
using text::Located;

const record::Preferred* preferred(const Strand& strand, Preference kind) {
    for (const auto& one : strand.matching().prefer.all)
        if (one.kind == kind && one.weight > 0) return &one;
    return nullptr;
}

std::vector<const record::Person*> mentees_of(const Programme& programme, const Strand& strand, Date day) {
    std::vector<const record::Person*> found;
    for (const auto mentee : strand.mentees)
        if (!programme[mentee].has_left(day)) found.push_back(programme[mentee].record);
    return found;
}

/// The years that a mentor may have with some mentee; none where no rule and no preference looks at years.
std::set<record::Year> useful_years(const Programme& programme, const Strand& strand, Date day) {
    const auto& require = strand.matching().require;
    const auto* ideal = preferred(strand, Preference::year_gap);
    if (!require.year_gap && !require.mentor_years && ideal == nullptr) return {};
    std::set<record::Year> years, mentees;
    for (const auto mentor : strand.mentors)
        if (programme[mentor].record->year) years.insert(*programme[mentor].record->year);
    for (const auto* mentee : mentees_of(programme, strand, day))
        if (mentee->year) mentees.insert(*mentee->year);
    if (strand.record->model == record::Model::form_group)
        for (const auto& form : programme.forms()) mentees.insert(form.record->year);
    constexpr int last = 13;
    const auto keeps_gap = [&](int year) {
        return !require.year_gap || std::any_of(mentees.begin(), mentees.end(), [&](record::Year mentee) {
            const auto& [least, most] = *require.year_gap;
            return (!least || year - mentee.value >= least->value) && (!most || year - mentee.value <= most->value);
        });
    };
    if (require.year_gap || ideal != nullptr)
        for (int year = 0; year <= last; ++year) years.insert({year});
    std::erase_if(years, [&](record::Year year) {
        return !keeps_gap(year.value) || (require.mentor_years && !allows(*require.mentor_years, year.value));
    });
    return years;
}

/// The genders worth trying: those of mentees, where a preference or a mentee asks for the same.
std::set<std::string> useful_genders(const Programme& programme, const Strand& strand, Date day) {
    std::set<std::string> genders;
    bool asked = preferred(strand, Preference::gender) != nullptr;
    for (const auto* mentee : mentees_of(programme, strand, day)) {
        asked = asked || mentee->asks.gender == record::Ask::same;
        if (!mentee->gender.empty()) genders.insert(mentee->gender);
    }
    if (!asked || genders.empty()) return {""};
    return genders;
}

std::set<SchoolIndex> schools_of(const Programme& programme, const Strand& strand) {
    std::set<SchoolIndex> schools;
    for (const auto mentor : strand.mentors) schools.insert(programme[mentor].school);
    if (schools.empty())
        for (std::size_t i = 0; i < programme.schools().size(); ++i) schools.insert({i});
    return schools;
}

/// Everybody of a kind who is one of these years, genders and schools.
struct Open {
    std::set<record::Year> years;
    std::set<std::string> genders;
    std::set<SchoolIndex> schools;

    std::vector<Traits> people(const Traits& given) const {
        std::vector<Traits> found;
        const auto add = [&](std::optional<record::Year> year) {
            for (const auto& gender : genders)
                for (const auto school : schools) {
                    auto traits = given;
                    traits.year = given.year ? given.year : year;
                    traits.gender = gender;
                    traits.school = school;
                    found.push_back(std::move(traits));
                }
        };
        if (given.year || years.empty()) add({});
        else
            for (const auto year : years) add(year);
        return found;
    }
};

std::vector<RecruitGroup> slot_groups(const Programme& programme, const Strand& strand, const Open& open) {
    std::vector<RecruitGroup> groups;
    const int at_once = strand.matching().require.shared_slots.value_or(0);
    if (at_once > 1 || (at_once == 0 && preferred(strand, Preference::shared_slots) == nullptr)) return groups;
    std::set<programme::CalendarIndex> calendars;
    for (const auto school : open.schools) calendars.insert(programme.calendar_of(school));
    for (const auto slot : strand.slots.members()) {
        const auto calendar = programme[slot].calendar;
        auto only = open;
        std::erase_if(only.schools, [&](SchoolIndex school) { return programme.calendar_of(school) != calendar; });
        Traits traits;
        traits.slot = slot;
        const auto& name = programme[slot].name.text;
        const auto value = calendars.size() > 1 ? programme[calendar].name().text + "/" + name : name;
        if (!only.schools.empty()) groups.push_back({RecruitKind::slot, value, only.people(traits)});
    }
    return groups;
}

std::vector<RecruitGroup> language_groups(const Programme& programme, const Strand& strand, Date day, const Open& open) {
    std::vector<RecruitGroup> groups;
    const int at_once = strand.matching().require.shared_languages.value_or(0);
    if (at_once > 1 || (at_once == 0 && preferred(strand, Preference::languages) == nullptr)) return groups;
    std::set<std::string> languages;
    for (const auto* mentee : mentees_of(programme, strand, day)) languages.merge(primary_languages(*mentee));
    for (const auto& language : languages) {
        Traits traits;
        traits.language = language;
        groups.push_back({RecruitKind::language, language, open.people(traits)});
    }
    return groups;
}

std::vector<RecruitGroup> subject_groups(const Programme& programme, const Strand& strand, Date day, const Open& open) {
    std::vector<RecruitGroup> groups;
    if (!strand.matching().require.subject && preferred(strand, Preference::subject) == nullptr) return groups;
    std::set<record::Subject> subjects;
    for (const auto* mentee : mentees_of(programme, strand, day)) subjects.insert(mentee->wants.begin(), mentee->wants.end());
    for (const auto& subject : subjects) {
        Traits traits;
        traits.subject = subject;
        groups.push_back({RecruitKind::subject, subject.text, open.people(traits)});
    }
    return groups;
}

/// From 1 to 5 the answer whose distances to those of the mentees suit best in all.
int best_answer(const std::vector<const record::Person*>& mentees, const record::Question& question, record::Likeness likeness) {
    constexpr int most = 5;
    if (likeness == record::Likeness::mentor_high) return most;
    int best = 1, best_apart = 0;
    for (int answer = 1; answer <= most; ++answer) {
        int apart = 0;
        for (const auto* mentee : mentees)
            if (const auto found = mentee->answers.find(Located<record::Question>{question, {}}); found != mentee->answers.end())
                apart += std::abs(answer - found->second.value);
        if (likeness == record::Likeness::opposite) apart = -apart;
        if (answer == 1 || apart < best_apart) best = answer, best_apart = apart;
    }
    return best;
}

void answer_questions(const Programme& programme, const Strand& strand, Date day, record::Person& person) {
    const auto* answers = preferred(strand, Preference::answers);
    if (answers == nullptr) return;
    const auto mentees = mentees_of(programme, strand, day);
    const auto answer = [&](const record::Question& question, record::Likeness likeness) {
        person.answers[{question, {}}] = {best_answer(mentees, question, likeness)};
    };
    for (const auto& [question, likeness] : answers->questions) answer(question.value, likeness);
    if (answers->questions.empty())
        for (const auto& question : programme.records().programme.questions) answer(question, record::Likeness::alike);
}

} // namespace

std::string_view word(RecruitKind kind) {
    static constexpr std::array words{"anyone", "year", "slot", "language", "subject"};
    return words[static_cast<std::size_t>(kind)];
}

std::vector<RecruitGroup> recruit_groups(const Programme& programme, const Strand& strand, Date day) {
    const Open open{useful_years(programme, strand, day), useful_genders(programme, strand, day),
                    schools_of(programme, strand)};
    std::vector<RecruitGroup> groups{{RecruitKind::anyone, "", open.people({})}};
    for (const auto year : open.years) {
        Traits traits;
        traits.year = year;
        groups.push_back({RecruitKind::year, record::format(year), open.people(traits)});
    }
    for (auto more : {slot_groups(programme, strand, open), language_groups(programme, strand, day, open),
                      subject_groups(programme, strand, day, open)})
        groups.insert(groups.end(), more.begin(), more.end());
    return groups;
}

record::Person recruit(const Programme& programme, const Strand& strand, Date day, const Traits& traits,
                       const record::PersonId& id) {
    record::Person person;
    person.id = {id, {}};
    person.school = Located<record::SchoolName>{programme[traits.school].name, {}};
    person.year = traits.year;
    person.gender = traits.gender;
    person.strands[{strand.name, {}}] = record::Role::mentor;
    for (const auto& gate : strand.matching().require.gates.mentor) person.gates[{gate.value, {}}].date = day;
    person.free.emplace();
    for (const auto slot : strand.slots.members())
        if (programme[slot].calendar == programme.calendar_of(traits.school) && (!traits.slot || *traits.slot == slot))
            person.free->insert({programme[slot].name, {}});
    std::set<std::string> languages;
    for (const auto* mentee : mentees_of(programme, strand, day)) {
        languages.insert(mentee->languages.begin(), mentee->languages.end());
        person.interests.insert(mentee->interests.begin(), mentee->interests.end());
        person.tags.insert(mentee->tags.begin(), mentee->tags.end());
        person.communication.insert(mentee->communication.begin(), mentee->communication.end());
        person.offers.insert(mentee->wants.begin(), mentee->wants.end());
    }
    person.languages.assign(languages.begin(), languages.end());
    if (!traits.language.empty()) person.languages = {traits.language};
    if (!traits.subject.text.empty()) person.offers = {traits.subject};
    person.name.form = "a form of their own";
    answer_questions(programme, strand, day, person);
    return person;
}

} // namespace kith::matching
