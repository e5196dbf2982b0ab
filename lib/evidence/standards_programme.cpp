// SPDX-License-Identifier: MIT
#include "evidence/phases.hpp"
#include "evidence/standards_proofs.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

/// How many of the terms begun hold one of the dates. What comes before the first term counts for it, what comes in the
/// holidays for the term before.
Counted by_term(const ProofSources& from, const std::vector<Date>& dates) {
    std::set<std::size_t> held;
    for (const auto date : dates) {
        if (date > from.day) continue;
        std::size_t term = 0;
        while (term + 1 < from.terms.size() && from.terms[term + 1] <= date) ++term;
        held.insert(term);
    }
    const auto all = static_cast<Count>(from.terms.size());
    return {std::min(static_cast<Count>(held.size()), all), all};
}

template <class Is>
Counted diary(const ProofSources& from, Is is) {
    std::vector<Date> dates;
    for (const auto& row : from.programme.records().diary)
        if (is(row)) dates.push_back(row.date.value);
    return by_term(from, dates);
}

template <record::DiaryKind Kind>
Counted diary_of(const ProofSources& from) {
    return diary(from, [](const record::DiaryRow& row) { return row.kind == Kind; });
}

Counted own_work(const ProofSources& from) {
    return diary(from, [](const record::DiaryRow& row) { return row.by == record::LedBy::young_people; });
}

Counted events(const ProofSources& from, std::initializer_list<record::EventKind> kinds) {
    std::vector<Date> dates;
    for (const auto& event : from.so_far.events)
        if (std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end()) dates.push_back(event.date);
    return by_term(from, dates);
}

Counted debriefs(const ProofSources& from) {
    using record::EventKind;
    return events(from, {EventKind::briefing, EventKind::debrief, EventKind::one_to_one, EventKind::supervision});
}

Counted varied(const ProofSources& from) {
    using record::EventKind;
    return events(from, {EventKind::group, EventKind::drop_in, EventKind::visit, EventKind::celebration});
}

/// Rewards in the diary and celebrations, in the year.
Counted rewards(const ProofSources& from) {
    const auto celebrated = events(from, {record::EventKind::celebration});
    const auto rewarded = diary_of<record::DiaryKind::reward>(from);
    return {celebrated.some > 0 || rewarded.some > 0 ? 1 : 0, 1};
}

/// Ways in that need no adult to choose: a box that is emptied, or young people who referred themselves.
Counted self_referral(const ProofSources& from) {
    const bool box = diary_of<record::DiaryKind::box>(from).some > 0;
    const auto& people = from.programme.people();
    const bool self = std::any_of(people.begin(), people.end(), [&](const programme::Person& person) {
        const auto& referred = person.record->referred;
        return referred && referred->by == record::ReferredBy::self && referred->date <= from.day;
    });
    return {box || self ? 1 : 0, 1};
}

/// Surveys of mentors and of mentees: two voices.
Counted voices(const ProofSources& from) {
    std::set<record::Respondents> asked;
    for (const auto& [name, survey] : from.programme.records().surveys)
        if (survey.date <= from.day) asked.insert(survey.of);
    return {(asked.contains(record::Respondents::mentors) ? 1 : 0) + (asked.contains(record::Respondents::mentees) ? 1 : 0), 2};
}

/// Schools with a safeguarding lead and a deputy.
Counted safeguarding(const ProofSources& from) {
    Counted count{0, static_cast<Count>(from.programme.schools().size())};
    for (const auto& [school, people] : from.programme.records().programme.safeguarding)
        count.some += people.deputies.empty() ? 0 : 1;
    return count;
}

/// Ways to specialist support that somebody reviewed within a year.
Counted pathways(const ProofSources& from) {
    const auto& all = from.programme.records().programme.standards.signposting;
    const auto fresh = std::count_if(all.begin(), all.end(), [&](const record::Pathway& one) {
        return one.reviewed && *one.reviewed <= from.day && from.day <= *one.reviewed + given_for;
    });
    return {static_cast<Count>(fresh), static_cast<Count>(all.size())};
}

/// Strands with places of their own, or duties in one.
Counted places(const ProofSources& from) {
    const auto& strands = from.programme.strands();
    const auto placed = std::count_if(strands.begin(), strands.end(), [](const programme::Strand& strand) {
        return (strand.places && !strand.places->empty()) || !strand.scheduling().duties.empty();
    });
    return {static_cast<Count>(placed), static_cast<Count>(strands.size())};
}

/// Kinds of support on offer, up to two: one-to-one beside a group or a drop-in reaches those whom one of them does not.
Counted formats(const ProofSources& from) {
    std::set<record::Model> models;
    for (const auto& strand : from.programme.strands()) models.insert(model_on(*strand.record, from.day));
    return {std::min<Count>(static_cast<Count>(models.size()), 2), 2};
}

/// Strands that young people lead or asked to change.
Counted led_by_young_people(const ProofSources& from) {
    const auto& strands = from.programme.strands();
    const auto led = std::count_if(strands.begin(), strands.end(), [&](const programme::Strand& strand) {
        const auto& phases = strand.record->phases;
        return led_on(*strand.record, from.day) == record::LedBy::young_people ||
               std::any_of(phases.begin(), phases.end(), [&](const record::Phase& phase) {
                   return phase.from <= from.day && phase.asked_for_by == record::LedBy::young_people;
               });
    });
    return {static_cast<Count>(led), static_cast<Count>(strands.size())};
}

} // namespace

std::vector<ProofRule> rules_of_programme() {
    using record::DiaryKind;
    constexpr auto counted = Proof::Kind::counted, happened = Proof::Kind::happened;
    return {{"promotion", diary_of<DiaryKind::promotion>, 100, happened, false},
            {"leadership", diary_of<DiaryKind::leadership>, 100, happened, false},
            {"network", diary_of<DiaryKind::network>, 100, happened, false},
            {"materials", diary_of<DiaryKind::material>, 100, happened, false},
            {"decisions", diary_of<DiaryKind::decision>, 100, happened, false},
            {"own-work", own_work, 100, happened, false},
            {"debriefs", debriefs, 100, happened, false},
            {"varied", varied, 100, happened, false},
            {"rewards", rewards, 100, counted, false},
            {"self-referral-route", self_referral, 100, counted, false},
            {"voices", voices, 100, counted, false},
            {"safeguarding", safeguarding, 100, counted, false},
            {"pathways", pathways, 100, counted, false},
            {"places", places, 100, counted, false},
            {"formats", formats, 100, counted, false},
            {"led-by-young-people", led_by_young_people, 50, counted, false}};
}

} // namespace kith::evidence
