// SPDX-License-Identifier: MIT
#include "evidence/standards_proofs.hpp"

#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

std::vector<PersonIndex> paired_mentees(const ProofSources& from) {
    std::set<PersonIndex> paired;
    for (const auto pair : from.agreed)
        paired.insert(from.programme[pair].mentees.begin(), from.programme[pair].mentees.end());
    return {paired.begin(), paired.end()};
}

bool has_wave(const record::Person& person, record::Wave wave, Date day) {
    return std::any_of(person.measures.begin(), person.measures.end(),
                       [&](const record::MeasureTaken& one) { return one.wave == wave && one.date <= day; });
}

/// Mentees in pairs with a measure taken before.
Counted measured(const ProofSources& from) {
    return counted_of(paired_mentees(from), [&](PersonIndex one) {
        return has_wave(record_of(from, one), record::Wave::pre, from.day);
    });
}

/// Of all who were measured before, whoever has left included: measured after too.
Counted measured_twice(const ProofSources& from) {
    Counted count;
    for (const auto& person : from.programme.people()) {
        if (!has_wave(*person.record, record::Wave::pre, from.day)) continue;
        ++count.all;
        count.some += has_wave(*person.record, record::Wave::post, from.day) ? 1 : 0;
    }
    return count;
}

/// Mentees in pairs who have checked in.
Counted check_ins(const ProofSources& from) {
    return counted_of(paired_mentees(from), [&](PersonIndex one) {
        const auto& all = record_of(from, one).check_ins;
        return std::any_of(all.begin(), all.end(),
                           [&](const record::CheckIn& in) { return in.date <= from.day; });
    });
}

/// Mentees of whom staff have judged how much support they need.
Counted need_known(const ProofSources& from) {
    return counted_of(from.mentees, [&](PersonIndex one) { return record_of(from, one).need.has_value(); });
}

/// Of the mentees in pairs whose need is known: middle.
Counted middle_need(const ProofSources& from) {
    Counted count;
    for (const auto one : paired_mentees(from)) {
        const auto& need = record_of(from, one).need;
        count.all += need ? 1 : 0;
        count.some += need == record::Need::middle ? 1 : 0;
    }
    return count;
}

/// Of those whose need is beyond what pupils can carry: referred on.
Counted referred_on(const ProofSources& from) {
    Counted count;
    for (const auto one : from.mentees) {
        if (record_of(from, one).need != record::Need::refer_on) continue;
        ++count.all;
        count.some += record_of(from, one).referred_on.empty() ? 0 : 1;
    }
    return count;
}

Counted concerns(const ProofSources& from) {
    Counted count;
    for (const auto& [id, concern] : from.programme.records().concerns) {
        if (concern.date > from.day) continue;
        ++count.all;
        count.some +=
            concern.acknowledged && concern.acknowledged_on.value_or(concern.date) <= from.day ? 1 : 0;
    }
    return count;
}

/// Mentors and mentees with interests or answers on record.
Counted likes_known(const ProofSources& from) {
    auto all = from.mentors;
    all.insert(from.mentees.begin(), from.mentees.end());
    return counted_of(all, [&](PersonIndex one) {
        return !record_of(from, one).interests.empty() || !record_of(from, one).answers.empty();
    });
}

} // namespace

std::vector<ProofRule> rules_of_mentees() {
    constexpr auto counted = Proof::Kind::counted;
    return {{"measured", measured, 90},
            {"measured-twice", measured_twice, 75},
            {"check-ins", check_ins, 75},
            {"need-known", need_known, 90},
            {"middle-need", middle_need, 50},
            {"referred-on", referred_on, 100, counted, true, true},
            {"concerns", concerns, 100, counted, true, true},
            {"likes-known", likes_known, 90}};
}

} // namespace kith::evidence
