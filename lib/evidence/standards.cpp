// SPDX-License-Identifier: MIT
#include "evidence/standards.hpp"

#include "evidence/standards_proofs.hpp"
#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

struct Asked {
    Family family;
    const char* name;
    std::vector<const char*> proofs;
    std::vector<const char*> extras{}; ///< kinds of given evidence that count where they are there
};

const std::vector<Asked>& asked() {
    using enum Family;
    static const std::vector<Asked> list{
        {elements, "selection", {"interviewed", "selection-criteria", "beyond-usual-suspects", "feedback-to-applicants"}},
        {elements, "training",
         {"trained-first", "trained-enough", "trained-since", "training-topics"},
         {"training-materials"}},
        {elements, "supervision", {"supervised", "overseen", "debriefs", "ad-hoc-support", "mentor-wellbeing"}},
        {elements, "leadership", {"senior-leadership", "leadership", "budget"}, {"timetable-agreed"}},
        {elements, "promotion", {"promotion", "self-referral-route"}, {"self-referral"}},
        {elements, "monitoring", {"recorded", "contact", "measured", "measured-twice", "voices", "reports-to-leaders"}},
        {elements, "sustainability", {"deputy-lead", "staying", "handover", "funding", "rewards"}, {"next-mentors"}},
        {elements, "signposting", {"pathways", "safeguarding", "escalation", "concerns", "referred-on"}},
        {principles, "where-young-people-are", {"choices", "formats"}, {"choice-of-format"}},
        {principles, "right-people", {"interviewed", "both-asked"}},
        {principles, "relationships", {"lasting", "in-touch", "early-check"}},
        {principles, "ownership", {"own-work", "led-by-young-people"}},
        {principles, "safe-and-boundaried", {"gates", "overseen", "safeguarding", "escalation", "concerns"}},
        {characteristics, "intermediate-difficulties", {"need-known", "middle-need", "referred-on"}},
        {characteristics, "ongoing-training", {"trained-since"}},
        {characteristics, "personality", {"likes-known"}},
        {characteristics, "fostered-relationship", {"early-check", "check-ins"}},
        {characteristics, "outcome-monitoring", {"measured", "measured-twice"}},
        {enablers, "dedicated-space", {"places"}},
        {enablers, "head-and-leaders", {"senior-leadership", "leadership"}},
        {enablers, "professional-network", {"network", "pathways"}, {"professional-network"}},
        {enablers, "young-people-lead", {"own-work", "led-by-young-people"}},
        {enablers, "clear-expectations", {"expectations-agreement"}},
        {enablers, "time-rewarded", {"rewards"}, {"recognition"}},
        {enablers, "discussion", {"debriefs", "decisions"}, {"discussion"}},
        {enablers, "flexible-activities", {"likes-known", "varied"}, {"activities"}}};
    return list;
}

Standing standing_of(const ProofRule& rule, const Counted& count) {
    if (count.all == 0) return rule.may_be_idle ? Standing::not_asked : Standing::missing;
    if (count.some * 100 >= count.all * rule.enough) return Standing::evidenced;
    return count.some > 0 ? Standing::partly : Standing::missing;
}

Proof proof_of(const ProofRule& rule, const ProofSources& sources) {
    const auto count = rule.count(sources);
    return {std::string(rule.name), rule.kind, count.some, count.all, rule.of_people, {}, standing_of(rule, count)};
}

Proof proof_of(const std::string& kind, const record::Standards& records, Date day) {
    Proof proof{kind, Proof::Kind::given};
    const auto found = records.given.find(kind);
    if (found == records.given.end() || found->second.date > day) return proof;
    proof.given = found->second;
    proof.standing = proof.is_stale(day) ? Standing::partly : Standing::evidenced;
    return proof;
}

Standing together(const std::vector<Standing>& all) {
    std::size_t evidenced = 0, missing = 0, counted = 0;
    for (const auto one : all) {
        counted += one == Standing::not_asked || one == Standing::kept_back ? 0 : 1;
        evidenced += one == Standing::evidenced ? 1 : 0;
        missing += one == Standing::missing ? 1 : 0;
    }
    if (counted == 0) {
        const bool asked = std::find(all.begin(), all.end(), Standing::kept_back) != all.end();
        return asked ? Standing::kept_back : Standing::not_asked;
    }
    if (evidenced == counted) return Standing::evidenced;
    return missing == counted ? Standing::missing : Standing::partly;
}

/// Whether the standing of a proof would tell of few: its base is kept back; or a count is, and a tenth of
/// the base, which may be missing where something is evidenced, is less than what is kept back.
bool tells_of_few(const Proof& proof, Audience audience) {
    const auto shown = shown_count(proof, audience);
    return shown.all.is_hidden ||
           (shown.some.is_hidden && proof.all < 10 * (statistics::SmallNumbers{}.most + 1));
}

bool is_of_hardship(const std::string& proof) {
    return proof == "concerns" || proof == "referred-on" || proof == "need-known" || proof == "middle-need" || proof == "check-ins";
}

} // namespace

ProofSources::ProofSources(const Programme& all, Date on)
    : programme(all), day(on), so_far(participation(all, on)), mentors(active_pupils(all, record::Role::mentor, on)),
      mentees(active_pupils(all, record::Role::mentee, on)) {
    for (std::size_t s = 0; s < all.strands().size(); ++s) {
        const auto pairs = pairs_on(all, {s}, on);
        agreed.insert(agreed.end(), pairs.begin(), pairs.end());
        const auto meetings = due_until(all, {s}, on);
        due.insert(due.end(), meetings.begin(), meetings.end());
        const auto of_rota = duties_until(all, {s}, on);
        duties.insert(duties.end(), of_rota.begin(), of_rota.end());
    }
    for (const auto& term : all.calendars()[all.schools().front().calendar.value].file().terms)
        if (term.from <= on) terms.push_back(term.from);
    std::sort(terms.begin(), terms.end());
}

std::string_view word(Standing standing) {
    switch (standing) {
    case Standing::evidenced: return "evidenced";
    case Standing::partly: return "partly";
    case Standing::missing: return "missing";
    case Standing::not_asked: return "not asked";
    case Standing::kept_back: return "c";
    }
    return {};
}

Tally Standards::tally(Family family) const {
    Tally tally;
    for (const auto& one : all) {
        if (one.family != family) continue;
        tally.evidenced += one.standing == Standing::evidenced ? 1 : 0;
        tally.partly += one.standing == Standing::partly ? 1 : 0;
        tally.missing += one.standing == Standing::missing ? 1 : 0;
    }
    return tally;
}

Standards standards(const Programme& programme, Date day, Audience audience) {
    Standards view;
    view.day = day;
    const ProofSources sources(programme, day);
    for (const auto& rules : {rules_of_mentors(), rules_of_pairs(), rules_of_mentees(), rules_of_programme()})
        for (const auto& rule : rules) view.proofs.emplace(rule.name, proof_of(rule, sources));
    for (const auto& kind : record::given_kinds())
        view.proofs.emplace(kind, proof_of(kind, programme.records().programme.standards, day));
    for (auto& [name, proof] : view.proofs)
        if (tells_of_few(proof, audience)) proof.standing = Standing::kept_back;
    for (const auto& one : asked()) {
        Standard standard{one.family, one.name, {one.proofs.begin(), one.proofs.end()}};
        if (audience != Audience::lead) std::erase_if(standard.proofs, is_of_hardship);
        for (const auto* extra : one.extras)
            if (view.proofs.at(extra).given) standard.proofs.emplace_back(extra);
        std::vector<Standing> standings;
        for (const auto& proof : standard.proofs) standings.push_back(view.proofs.at(proof).standing);
        standard.standing = together(standings);
        view.all.push_back(std::move(standard));
    }
    return view;
}

ShownCount shown_count(const Proof& proof, Audience audience) {
    ShownCount shown{{proof.some, false}, {proof.all, false}};
    if (audience != Audience::everyone || !proof.of_people) return shown;
    const auto table = statistics::shown_counts({{{proof.some, proof.all - proof.some}}});
    if (!table.cells[0][0]) shown.some = {{}, true};
    if (!table.total) shown.all = {{}, true};
    return shown;
}

} // namespace kith::evidence
