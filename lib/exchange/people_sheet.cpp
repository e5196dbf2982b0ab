// SPDX-License-Identifier: MIT
#include "exchange/people_sheet.hpp"

#include "exchange/cells.hpp"
#include "exchange/known_people.hpp"
#include "exchange/pupil_numbers.hpp"
#include "exchange/row_reader.hpp"
#include "text/file.hpp"

#include <array>

#include <algorithm>

namespace kith::exchange {
namespace {

namespace code = text::code;
using record::Person;
using text::Located;

constexpr int most_upns_shown = 3; ///< doubtful ones, each with its row; then their number

/// Keys of which a sheet says one entry and nothing of the others.
constexpr std::array by_entry{"strands", "gates", "answers", "choices", "capacity"};

/// The keys of both parts, and the name, as text to compare; of some each entry, as "gates.interview".
std::map<std::string, std::string> texts_of(const Person& person, const record::Widened& widened) {
    std::map<std::string, std::string> texts;
    for (const auto part : {record::Part::tracked, record::Part::secret}) {
        const auto map = record::write_person(person, part, widened);
        for (const auto& [key, value] : map.members()) {
            const auto* entries = std::find(by_entry.begin(), by_entry.end(), key) == by_entry.end() ? nullptr : value.as<text::Map>();
            if (entries == nullptr) texts[key] = text::to_flow(value);
            else
                for (const auto& [entry, own] : entries->members()) texts[key + "." + entry] = text::to_flow(own);
        }
    }
    texts["name"] = text::to_flow(record::Codec<record::PersonName>::write(person.name));
    texts.erase("id");
    return texts;
}

std::vector<std::string> differing_keys(const Person& in_sheet, const Person& there, const record::Widened& widened) {
    const auto old = texts_of(there, widened);
    std::vector<std::string> keys;
    for (const auto& [key, text] : texts_of(in_sheet, widened)) {
        const auto found = old.find(key);
        if (found == old.end() || found->second != text) keys.push_back(key);
    }
    return keys;
}

std::set<record::GateName> gates_in_use(const record::Records& records) {
    auto gates = records.programme.gates;
    for (const auto& [name, strand] : records.strands) {
        const auto& needed = strand.matching.require.gates;
        for (const auto* side : {&needed.mentor, &needed.mentee, &needed.supervisor})
            for (const auto& gate : *side) gates.insert(gate.value);
    }
    return gates;
}

using IsMentor = std::function<bool(const record::PersonId&, const record::StrandName&)>;

/// A bare "yes" or "no" says nothing new about a gate that has its date already, nor does an application or a referral that
/// is known; what came of it stays. Nor does a sheet without forms say that somebody has none.
void keep_known(RowFacts& facts, const Person& there, bool joins) {
    auto& person = facts.person;
    auto strands = there.strands; // a row adds to them; what nobody wrote in it changes no role
    for (const auto& [strand, role] : person.strands)
        if (facts.names_strands) strands[strand] = role;
        else if (joins) strands.emplace(strand, role);
    person.strands = std::move(strands);
    if (person.name.known_as.empty()) person.name.known_as = there.name.known_as;
    if (person.name.form.empty()) person.name.form = there.name.form;
    if (person.applied && there.applied) {
        person.applied->feedback = there.applied->feedback;
        if (person.applied->motivation == there.applied->motivation) person.applied->date = there.applied->date;
    }
    if (person.referred && there.referred && person.referred->by == there.referred->by) person.referred->date = there.referred->date;
    for (const auto& [name, cell] : facts.gates) {
        const auto known = there.gates.find(Located<record::GateName>{{name}, {}});
        if (known == there.gates.end()) continue;
        if (const auto gate = gate_cell(cell, name, known->second.date)) facts.person.gates[known->first] = *gate;
    }
}

/// The choices of a row as ids, for the strands that it is about, or else those in which the person is a mentee: of each the
/// mentors among them.
void resolve_names(const Sheet& sheet, RowFacts& facts, const KnownPeople& known, const IsMentor& is_mentor, text::Findings& findings) {
    const auto resolved = [&](const std::vector<std::string>& names) {
        std::vector<Located<record::PersonId>> ids;
        for (const auto& name : names) {
            const auto found = known.called(name);
            if (found.size() == 1) ids.push_back({*found.begin(), {}});
            else
                findings.warning(code::doubtful_name, row_span(sheet, *facts.row),
                                 fmt::format("{} called '{}'; left out", found.empty() ? "nobody is" : "several are", name),
                                 "add it later: kith enrol choose WHO STRAND ID…");
        }
        return ids;
    };
    const auto choices = resolved(facts.choices);
    for (const auto& [strand, role] : facts.person.strands) {
        if (role != record::Role::mentee || (!facts.about.empty() && !facts.about.contains(strand.value))) continue;
        std::vector<Located<record::PersonId>> mentors;
        for (const auto& id : choices)
            if (is_mentor(id.value, strand.value)) mentors.push_back(id);
        if (!mentors.empty()) facts.person.choices[strand] = std::move(mentors);
    }
    for (const auto& id : resolved(facts.not_with)) facts.person.not_with.insert(id);
}

/// A number or a year that does not agree with itself; they are taken as they stand.
void add_doubts(const Sheet& sheet, const RowFacts& facts, text::Date today, int& bad_upns, text::Findings& findings) {
    const auto& person = facts.person;
    if (!person.upn.empty() && look_at_upn(person.upn) != Upn::sound && ++bad_upns <= most_upns_shown)
        findings.warning(code::doubtful_upn, row_span(sheet, *facts.row),
                         look_at_upn(person.upn) == Upn::no_upn ? "this UPN is not one letter, eleven digits and a digit or letter"
                                                                : "the check letter of this UPN is not the one of its digits",
                         "a digit may be mistyped; look it up in the school's system");
    const auto by_age = person.born ? year_group(*person.born, today) : std::nullopt;
    if (person.year && person.born && by_age != person.year)
        findings.warning(code::doubtful_year, row_span(sheet, *facts.row),
                         by_age ? fmt::format("by the birth date this would be {}, not {}", record::format(*by_age), record::format(*person.year))
                                : fmt::format("by the birth date this is nobody of {}", record::format(*person.year)),
                         "the year of the sheet is taken; a child may be out of its year");
}

} // namespace

text::Result<Import> read_people(const Sheet& sheet, const record::Records& records, const ImportSettings& settings,
                                 const record::Draw& draw) {
    text::Findings findings;
    const auto columns = columns_of(sheet, records.programme, gates_in_use(records), settings.map, findings);
    KnownPeople known;
    for (const auto& [id, person] : records.people) known.add(id, person);

    Import import{{}, {}, {}, 0, map_of(sheet, columns)};
    std::vector<RowFacts> rows;
    std::map<record::PersonId, int> first_line;
    std::set<std::string> taken;
    int bad_upns = 0;
    for (const auto& row : sheet.rows) {
        text::Findings of_row; // of somebody who is not taken in, nothing is said
        auto facts = read_row(sheet, row, columns, records, settings, of_row);
        const auto found = known.find(facts.person);
        if (settings.takes_new && found.empty() && (facts.person.name.name.empty() || !settings.takes_new(facts.person))) {
            if (!facts.is_leaving) ++import.others;
            continue;
        }
        findings.add(of_row);
        if (facts.person.name.name.empty()) continue;
        if (found.size() > 1) {
            findings.warning(code::doubtful_name, row_span(sheet, row), fmt::format("{} people here have this name and year; the row is left out", found.size()),
                             "a column UPN, Admission number or ID says who is meant");
            for (const auto& one : found) first_line.try_emplace(one, row.line); // whoever it is, they are not gone
            continue;
        }
        auto id = found.empty() ? std::nullopt : std::optional(found.front());
        const bool is_new = !id;
        if (facts.is_leaving) {
            if (id) import.leaving.push_back(*id), first_line.try_emplace(*id, row.line);
            continue;
        }
        add_doubts(sheet, facts, year_day(records, settings), bad_upns, findings);
        if (is_new) {
            id = record::PersonId{record::new_id(draw, [&](const std::string& text) {
                return records.people.contains(record::PersonId{text}) || !taken.insert(text).second;
            })};
            known.add(*id, facts.person);
        }
        const auto [earlier, is_first] = first_line.try_emplace(*id, row.line);
        if (!is_first) {
            findings.warning(code::repeated_row, row_span(sheet, row),
                             fmt::format("this is the person of line {} again; left out", earlier->second),
                             "delete one of the two rows");
            continue;
        }
        facts.person.id.value = *id;
        import.people.push_back({*id, {}, is_new, {}, row.line});
        rows.push_back(std::move(facts));
    }
    if (bad_upns > most_upns_shown)
        findings.warning(code::doubtful_upn, text::whole_file(sheet.source->path), fmt::format("{} UPNs in it are doubtful, the first of them above", bad_upns),
                         "was the right column exported?");
    if (findings.has_errors()) return findings;
    std::map<record::PersonId, const Person*> in_sheet;
    for (const auto& one : rows) in_sheet[one.person.id.value] = &one.person;
    const auto is_mentor = [&](const record::PersonId& id, const record::StrandName& strand) {
        const auto in = [&](const Person& person) {
            const auto role = person.strands.find({strand, {}});
            return role != person.strands.end() && role->second == record::Role::mentor;
        };
        const auto here = records.people.find(id);
        const auto row = in_sheet.find(id);
        return (here != records.people.end() && in(here->second)) || (row != in_sheet.end() && in(*row->second));
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!import.people[i].is_new) keep_known(rows[i], records.people.at(import.people[i].id), settings.joins_known);
        resolve_names(sheet, rows[i], known, is_mentor, findings);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& imported = import.people[i];
        imported.person = std::move(rows[i].person);
        if (!imported.is_new)
            imported.differing =
                differing_keys(imported.person, records.people.at(imported.id), records.programme.tracked);
    }
    for (const auto& [id, person] : records.people)
        if (!first_line.contains(id)) import.absent.push_back(id);
    return {std::move(import), std::move(findings)};
}

} // namespace kith::exchange
