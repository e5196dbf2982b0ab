// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

#include <algorithm>
#include <vector>

namespace kith::matching {
namespace {

bool ended_for_good(const Candidate& candidate) {
    for (const auto& pair : candidate.programme.pairs()) {
        if (pair.record->again.value_or(true) || !pair.has_ended(candidate.day)) continue;
        const auto has = [](const std::vector<PersonIndex>& people, PersonIndex person) {
            return std::find(people.begin(), people.end(), person) != people.end();
        };
        const bool same_mentee = candidate.is_form() ? pair.form == candidate.mentee_index.form
                                                     : has(pair.mentees, *candidate.mentee_index.person);
        if (same_mentee && has(pair.mentors, candidate.mentor_index)) return true;
    }
    return false;
}

bool in_role(const Candidate& candidate, const Person& person, record::Role role) {
    const auto found = person.record->strands.find(text::Located<record::StrandName>{candidate.strand.name, {}});
    return found != person.record->strands.end() && found->second == role;
}

bool kept_apart(const Person& a, PersonIndex b) {
    return std::find(a.not_with.begin(), a.not_with.end(), b) != a.not_with.end();
}

enum class Comes { as_mentor, as_stand_in };

bool may_meet_at_all(const Candidate& candidate, bool use_private, Comes comes) {
    if (!is_available(candidate.mentor(), candidate.day, use_private)) return false;
    const bool is_spotter = comes == Comes::as_stand_in && in_role(candidate, candidate.mentor(), record::Role::spotter);
    if (!is_spotter && !in_role(candidate, candidate.mentor(), record::Role::mentor)) return false;
    if (ended_for_good(candidate)) return false;
    if (candidate.is_form()) return true;
    if (!is_available(candidate.mentee(), candidate.day, use_private)) return false;
    if (!in_role(candidate, candidate.mentee(), record::Role::mentee)) return false;
    if (candidate.mentor_index == *candidate.mentee_index.person) return false;
    return !use_private || (!kept_apart(candidate.mentor(), *candidate.mentee_index.person) &&
                            !kept_apart(candidate.mentee(), candidate.mentor_index));
}

Broken broken(const Candidate& candidate, bool use_private, Comes comes) {
    Broken broken = may_meet_at_all(candidate, use_private, comes) ? 0 : Broken{1} << not_available_bit();
    for (std::size_t i = 0; i < rules().size(); ++i) {
        const auto& rule = rules()[i];
        if (!rule.is_named(candidate.require())) continue;
        if (rule.needs == Needs::private_data && !use_private) continue;
        if (comes == Comes::as_stand_in && rule.name == rule_shared_slots.name) continue;
        if (!rule.holds(candidate)) broken |= Broken{1} << i;
    }
    return broken;
}

} // namespace

bool is_available(const Person& person, Date day, bool use_private) {
    return !person.has_left(day) && !person.is_paused(day) && !(use_private && person.need() == record::Need::refer_on);
}

std::span<const Rule> rules() {
    static const std::vector<Rule> all{
        rule_gates,       rule_year_gap, rule_mentor_years,     rule_mentee_years,         rule_shared_slots,
        rule_same_school, rule_feeder,   rule_shared_languages, rule_shared_communication, rule_subject,
        rule_different_form, rule_asks_gender, rule_sharing,
    };
    return all;
}

std::size_t not_available_bit() { return rules().size(); }

std::string_view rule_name(std::size_t bit) { return bit < rules().size() ? rules()[bit].name : not_available; }

bool is_broken(Broken broken, const Rule& rule) {
    for (std::size_t i = 0; i < rules().size(); ++i)
        if (rules()[i].name == rule.name) return ((broken >> i) & 1U) != 0;
    return false;
}

Broken broken_rules(const Candidate& candidate, bool use_private) {
    return broken(candidate, use_private, Comes::as_mentor);
}

Broken broken_for_stand_in(const Candidate& candidate, bool use_private) {
    return broken(candidate, use_private, Comes::as_stand_in);
}

} // namespace kith::matching
