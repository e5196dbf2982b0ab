// SPDX-License-Identifier: MIT
#include "cli/import_writes.hpp"

namespace kith::cli {
namespace {

constexpr const char* head_of_imported = "# kith's own: what each key was when a sheet last wrote it. Do not edit.\n";

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

/// What is to be remembered afterwards: of those whom the sheet brings or changes, for the others nothing was taken from it.
record::ImportedFile remembered(const record::Records& records, const exchange::Import& import, bool updates) {
    auto file = records.imported;
    std::erase_if(file, [&](const auto& line) { return !records.people.contains(line.first.value); });
    const auto& widened = records.programme.tracked;
    for (const auto& one : import.people) {
        const auto before = file.find({one.id, {}});
        if (one.is_new) file[{one.id, {}}] = exchange::imported(one.person, widened);
        else if (updates && !one.changes.differing.empty())
            file[{one.id, {}}] = exchange::imported(one.person, {one.changes.edited.begin(), one.changes.edited.end()},
                                                    before == file.end() ? nullptr : &before->second, widened);
    }
    return file;
}

void remember(const record::Folder& folder, const record::Records& records, const record::ImportedFile& file, store::Change& change) {
    if (file == records.imported) return;
    text::Map lines;
    for (const auto& [id, one] : file) lines.set(id.value.text, record::Codec<record::Imported>::write(one));
    const auto shown = folder.secret_shown(record::Folder::imported());
    change.write(folder.secret_file(record::Folder::imported()), records.source(shown), head_of_imported + text::to_yaml(lines));
}

} // namespace

store::Change import_change(const record::Folder& folder, const record::Records& records, const exchange::Import& import, bool updates,
                            text::Date today, const Terminal& terminal) {
    std::vector<record::Person> added;
    auto later = records;
    for (const auto& one : import.people)
        if (one.is_new) later.people[one.id] = added.emplace_back(one.person);
    PersonEdits edits(folder, std::move(later), today);
    if (updates)
        for (const auto& one : import.people) update_person(one, edits);
    store::Change change;
    text::Findings findings;
    add_people(folder, records, added, change, findings, updates ? renamed(import.people, records) : NewNames{});
    remember(folder, records, remembered(records, import, updates), change);
    terminal.require(findings);
    change.add(edits.checked(terminal));
    return change;
}

} // namespace kith::cli
