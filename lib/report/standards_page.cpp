// SPDX-License-Identifier: MIT
#include "report/standards_page.hpp"

#include "report/report_head.hpp"
#include "report/report_words.hpp"
#include "report/standards_words.hpp"

namespace kith::report {
namespace {

using evidence::Audience;
using evidence::Family;
using evidence::Proof;
using evidence::Standard;
using evidence::Standards;
using evidence::Standing;
using text::List;
using text::Map;
using text::Value;

std::string heading_of(Family family) {
    switch (family) {
    case Family::elements: return "The eight elements";
    case Family::principles: return "The five principles";
    case Family::characteristics: return "The five characteristics";
    case Family::enablers: return "The eight enablers";
    }
    return {};
}

std::string state_of(const Proof& proof, text::Date day) { return proof.is_stale(day) ? "stale" : std::string(word(proof.standing)); }

/// How many of how many, or since when a person answers for it.
std::pair<Cell, Cell> record_of(const Proof& proof, Audience audience) {
    if (proof.kind == Proof::Kind::given) return {proof.given ? text::format(proof.given->date) : "", ""};
    if (proof.standing == Standing::not_asked) return {"none", ""};
    if (!proof.of_people) return {std::to_string(proof.some), std::to_string(proof.all)}; // no number of children
    const auto shown = shown_count(proof, audience);
    return {shown_cell(shown.some), shown_cell(shown.all)};
}

Grid summary(const Standards& standards) {
    Grid grid{"standards", "By how far the records show them", {{""}, {"evidenced", true}, {"partly", true}, {"missing", true}}, {}};
    for (const auto& [name, family] : evidence::families) {
        const auto tally = standards.tally(family);
        grid.rows.push_back({heading_of(family), tally.evidenced, tally.partly, tally.missing});
    }
    return grid;
}

/// Which of them are missing whole, by family.
Notes missing_ones(const Standards& standards) {
    Notes notes;
    for (const auto& [name, family] : evidence::families) {
        std::string list;
        for (const auto& one : standards.all)
            if (one.family == family && one.standing == Standing::missing)
                list += (list.empty() ? "" : "; ") + standard_title(one.name);
        if (!list.empty()) notes.paragraphs.push_back(fmt::format("{}, missing: {}.", heading_of(family), list));
    }
    if (notes.paragraphs.empty()) notes.paragraphs.emplace_back("None is missing.");
    return notes;
}

Grid family_grid(const Standards& standards, Family family, std::string_view name, Audience audience) {
    Grid grid{std::string(name), "", {{"standard, and its evidence"}, {"on record", true, Tells::children}, {"of", true, Tells::children}, {"standing"}}, {}};
    for (const auto& one : standards.all) {
        if (one.family != family) continue;
        grid.rows.push_back({standard_title(one.name), "", "", std::string(word(one.standing))});
        for (const auto& key : one.proofs) {
            const auto& proof = standards.proofs.at(key);
            const auto [some, all] = record_of(proof, audience);
            grid.rows.push_back({"- " + proof_words(key).what, some, all, state_of(proof, standards.day)});
        }
    }
    return grid;
}

/// What is given by people, and by whom; not for everyone.
Grid given_grid(const Standards& standards) {
    Grid grid{"given", "What people answer for:", {{"evidence"}, {"owner"}, {"date"}, {"what"}}, {}};
    for (const auto& [key, proof] : standards.proofs)
        if (proof.given)
            grid.rows.push_back({proof_words(key).what, proof.given->owner, text::format(proof.given->date), proof.given->evidence});
    return grid;
}

Tasks to_add(const Standards& standards) {
    Tasks tasks;
    tasks.nothing = "Nothing is missing.";
    std::set<std::string> seen;
    for (const auto wanted : {Standing::missing, Standing::partly})
        for (const auto& one : standards.all)
            for (const auto& key : one.proofs) {
                const auto& proof = standards.proofs.at(key);
                if (proof.standing != wanted || !seen.insert(key).second) continue;
                const auto words = proof_words(key);
                tasks.list.push_back({Tone::attention, fmt::format("{} ({})", words.what, state_of(proof, standards.day)), words.add});
            }
    return tasks;
}

Map proof_json(const std::string& key, const Standards& standards, Audience audience) {
    const auto& proof = standards.proofs.at(key);
    Map map{{"evidence", key}, {"standing", std::string(word(proof.standing))}};
    if (proof.kind == Proof::Kind::given) {
        if (!proof.given) return map;
        map.set("date", text::format(proof.given->date)).set("stale", proof.is_stale(standards.day));
        if (audience == Audience::everyone) return map;
        return map.set("owner", proof.given->owner).set("what", proof.given->evidence);
    }
    const auto shown = shown_count(proof, audience);
    return map.set("some", shown_value(shown.some)).set("all", shown_value(shown.all));
}

Value json_of(const programme::Programme& programme, const Standards& standards, Audience audience) {
    auto map = json_head("standards", programme, standards.day, audience);
    for (const auto& [name, family] : evidence::families) {
        const auto tally = standards.tally(family);
        List list;
        for (const auto& one : standards.all) {
            if (one.family != family) continue;
            List proofs;
            for (const auto& key : one.proofs) proofs.emplace_back(proof_json(key, standards, audience));
            list.emplace_back(Map{{"standard", one.name}, {"standing", std::string(word(one.standing))}, {"evidence", std::move(proofs)}});
        }
        map.set(std::string(name), Map{{"evidenced", tally.evidenced},
                                       {"partly", tally.partly},
                                       {"missing", tally.missing},
                                       {"standards", std::move(list)}});
    }
    return map;
}

} // namespace

Section standards_in_brief(const Standards& standards) { return {"The standards", {summary(standards), missing_ones(standards)}}; }

Report standards_report(const programme::Programme& programme, const Standards& standards, Audience audience) {
    Report report{{"standards", "The standards", about_lines(programme, standards.day, audience), {}, {}},
                  json_of(programme, standards, audience)};
    auto& document = report.document;
    document.sections.push_back({"", {summary(standards), missing_ones(standards)}});
    for (const auto& [name, family] : evidence::families)
        document.sections.push_back({heading_of(family), {family_grid(standards, family, name, audience)}});
    if (audience != Audience::everyone) {
        document.sections.push_back({"Given by people", {given_grid(standards)}});
        document.sections.push_back({"What would add evidence", {to_add(standards)}});
    }
    document.limits = {"Evidence on record shows that something was done, not how well.",
                       "What people answer for is taken as they wrote it, and is stale a year after its date."};
    if (audience == Audience::everyone) document.limits.emplace_back(kept_back_words);
    return report;
}

} // namespace kith::report
