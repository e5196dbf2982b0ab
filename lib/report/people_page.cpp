// SPDX-License-Identifier: MIT
#include "report/people_page.hpp"

#include "report/table.hpp"

#include <algorithm>

namespace kith::report {
namespace {

using programme::Person;
using programme::Programme;
using text::List;
using text::Map;
using text::Value;

/// The gates that the person's roles ask for and that do not hold on the day.
std::vector<std::string> lacking(const Programme& programme, const Person& person) {
    std::set<std::string> found;
    for (const auto& [name, role] : person.record->strands) {
        const auto strand = programme.find(name.value);
        if (!strand) continue;
        const auto& gates = programme[*strand].matching().require.gates;
        const auto& needed = role == record::Role::mentee       ? gates.mentee
                             : role == record::Role::supervisor ? gates.supervisor
                                                                : gates.mentor;
        for (const auto& gate : needed)
            if (!programme::gate_holds(*person.record, gate.value, programme.today())) found.insert(gate.value.text);
    }
    return {found.begin(), found.end()};
}

bool passes(const Programme& programme, const Person& person, const PeopleFilter& filter) {
    if (person.has_left(programme.today())) return false;
    const auto in = [&](const auto& one) {
        return (!filter.strand || one.first.value == programme[*filter.strand].name) &&
               (!filter.role || one.second == *filter.role);
    };
    const auto& strands = person.record->strands;
    if ((filter.strand || filter.role) && std::none_of(strands.begin(), strands.end(), in)) return false;
    const auto gates = filter.missing ? lacking(programme, person) : std::vector<std::string>{};
    return !filter.missing || std::find(gates.begin(), gates.end(), filter.missing->text) != gates.end();
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

std::string roles(const Person& person) {
    std::vector<std::string> words;
    for (const auto& [strand, role] : person.record->strands)
        words.push_back(fmt::format("{} {}", strand.value.text, record::spelling(role)));
    return joined(words);
}

} // namespace

std::string people_text(const Programme& programme, const PeopleFilter& filter, Show show) {
    const People people(programme, show);
    Table table({{"id"}, {"name"}, {"year"}, {"strands"}, {"gates that do not hold"}, {""}});
    std::size_t count = 0;
    for (std::size_t i = 0; i < programme.people().size(); ++i) {
        const auto& person = programme.people()[i];
        if (!passes(programme, person, filter)) continue;
        ++count;
        const auto name = people(programme::PersonIndex{i});
        table.add({person.id.text, name == person.id.text ? "" : name,
                   person.record->year ? record::format(*person.record->year) : "", roles(person),
                   joined(lacking(programme, person)), person.is_paused(programme.today()) ? "paused" : ""});
    }
    return counted(count, "person", "people") + "\n" + (table.empty() ? "" : table.text());
}

Value people_json(const Programme& programme, const PeopleFilter& filter) {
    List rows;
    for (const auto& person : programme.people()) {
        if (!passes(programme, person, filter)) continue;
        Map strands;
        for (const auto& [strand, role] : person.record->strands) strands.set(strand.value.text, record::spelling(role));
        const auto gates = lacking(programme, person);
        Map row{{"id", person.id.text}};
        if (person.record->year) row.set("year", record::format(*person.record->year));
        row.set("strands", std::move(strands));
        row.set("lacking", List(gates.begin(), gates.end()));
        row.set("paused", person.is_paused(programme.today()));
        rows.emplace_back(std::move(row));
    }
    return Map{{"people", std::move(rows)}};
}

} // namespace kith::report
