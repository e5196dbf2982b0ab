// SPDX-License-Identifier: MIT
#include "cli/import_writes.hpp"

namespace kith::cli {
namespace {

using exchange::ImportedPerson;

/// One gate, answer, choice, capacity or strand; the others stay as they are.
void set_entry(const record::PersonId& id, const std::string& key, const std::string& entry, const text::Map& entries, PersonEdits& edits) {
    for (const auto& [name, value] : entries.members()) {
        if (name != entry) continue;
        if (key == "gates") edits.set_gate(id, record::GateName{entry}, *value.as<text::Map>());
        else edits.set(id, {key, entry}, value);
    }
}

/// Sets what differs of one person.
void update_person(const ImportedPerson& one, PersonEdits& edits) {
    for (const auto part : {record::Part::tracked, record::Part::secret}) {
        const auto written = record::write_person(one.person, part, {});
        for (const auto& [name, value] : written.members())
            for (const auto& key : one.changes.differing) {
                if (key == name) edits.set(one.id, {key}, value);
                else if (key.starts_with(name + ".")) set_entry(one.id, name, key.substr(name.size() + 1), *value.as<text::Map>(), edits);
            }
    }
}

/// Remembers what now stands as the sheet says; of somebody whom no sheet has changed yet, nothing.
void remember(const ImportedPerson& one, const record::Person& there, const record::Widened& widened, PersonEdits& edits) {
    if (there.imported.empty() && one.changes.differing.empty()) return;
    const auto marks = exchange::remembered(one.person, one.said, &there, one.changes.differing, widened);
    if (marks != there.imported) edits.set(one.id, {"imported"}, record::Codec<std::map<std::string, std::string>>::write(marks));
}

/// What the people whose names differ are called now; a part of a name that does not differ stays.
NewNames renamed(const std::vector<ImportedPerson>& people, const record::Records& records) {
    NewNames names;
    for (const auto& one : people)
        for (const auto& key : one.changes.differing) {
            if (!key.starts_with("name.")) continue;
            auto& name = names.try_emplace(one.id, records.people.at(one.id).name).first->second;
            if (key == "name.name") name.name = one.person.name.name;
            if (key == "name.known-as") name.known_as = one.person.name.known_as;
            if (key == "name.form") name.form = one.person.name.form;
        }
    return names;
}

} // namespace

store::Change import_change(const record::Folder& folder, const record::Records& records, const exchange::Import& import, bool updates,
                            text::Date today, const Terminal& terminal) {
    std::vector<record::Person> added;
    auto later = records;
    for (const auto& one : import.people)
        if (one.is_new) later.people[one.id] = added.emplace_back(one.person);
    PersonEdits edits(folder, std::move(later), today);
    for (const auto& one : import.people) {
        if (one.is_new || !updates) continue;
        update_person(one, edits);
        remember(one, records.people.at(one.id), records.programme.tracked, edits);
    }
    store::Change change;
    text::Findings findings;
    add_people(folder, records, added, change, findings, updates ? renamed(import.people, records) : NewNames{});
    terminal.require(findings);
    change.add(edits.checked(terminal));
    return change;
}

} // namespace kith::cli
