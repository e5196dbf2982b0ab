// SPDX-License-Identifier: MIT
#include "cli/people_change.hpp"

#include "text/edit.hpp"

namespace kith::cli {
namespace {

/// Collects the names of the keys that belong to one part.
class KeyNames {
  public:
    KeyNames(record::Part wanted, const record::Widened& widened) : wanted_(wanted), widened_(widened) {}
    void place(const text::Span&) {}
    void part(record::Part part) { part_ = part; }
    void key(const std::string& name, const auto&, record::Presence = record::Presence::optional) {
        if ((widened_.contains(name) ? record::Part::tracked : part_) == wanted_) names_.push_back(name);
    }
    std::vector<std::string> take() { return std::move(names_); }

  private:
    record::Part wanted_;
    const record::Widened& widened_;
    record::Part part_ = record::Part::tracked;
    std::vector<std::string> names_;
};

} // namespace

std::vector<std::string> person_keys(record::Part part, const record::Widened& widened) {
    KeyNames names(part, widened);
    const record::Person any;
    record::Person::describe(names, any);
    return names.take();
}

void add_people(const record::Folder& folder, const record::Records& records, const std::vector<record::Person>& people,
                store::Change& change, text::Findings& findings, const NewNames& renamed) {
    const auto& widened = records.programme.tracked;
    const auto names_shown = folder.secret_shown(record::Folder::names());
    auto names = records.source(names_shown);
    const auto names_base = names;
    text::Map fresh;
    for (const auto& person : people) {
        const auto relative = record::Folder::person(person.id.value);
        change.create(folder.tracked_file(relative),
                      text::to_yaml(record::write_person(person, record::Part::tracked, widened)));
        const auto secret = record::write_person(person, record::Part::secret, widened);
        if (!secret.empty())
            change.create(folder.secret_file(relative), text::to_yaml(secret));
        const auto name = record::Codec<record::PersonName>::write(person.name);
        fresh.set(person.id.value.text, name);
        if (!names) continue;
        if (auto text = text::with_value(names, {person.id.value.text}, name, findings))
            names = std::make_shared<text::Source>(text::Source{names_shown, std::move(*text)});
    }
    for (const auto& [id, name] : renamed) {
        const auto fields = record::Codec<record::PersonName>::write(name);
        for (const auto& [key, value] : fields.as<text::Map>()->members()) {
            auto text = names ? text::with_value(names, {id.text, key}, value, findings) : std::nullopt;
            if (text) names = std::make_shared<text::Source>(text::Source{names_shown, std::move(*text)});
        }
    }
    if (!people.empty() || !renamed.empty())
        change.write(folder.secret_file(record::Folder::names()), names_base,
                     names_base ? names->bytes : text::to_yaml(fresh));
}

PersonEdits::PersonEdits(const record::Folder& folder, record::Records records, text::Date today)
    : folder_(folder), records_(std::move(records)), today_(today) {}

std::string PersonEdits::shown(const record::PersonId& id, record::Part part) const {
    const auto relative = record::Folder::person(id);
    return part == record::Part::tracked ? relative : folder_.secret_shown(relative);
}

record::Part PersonEdits::part_of(const std::string& key) const {
    const auto& widened = records_.programme.tracked;
    auto known = person_keys(record::Part::tracked, widened);
    if (std::find(known.begin(), known.end(), key) != known.end()) return record::Part::tracked;
    const auto secret = person_keys(record::Part::secret, widened);
    if (std::find(secret.begin(), secret.end(), key) != secret.end()) return record::Part::secret;
    known.insert(known.end(), secret.begin(), secret.end());
    refuse_word(fmt::format("no key '{}' in a person's record", key), key, known);
}

text::SourceRef& PersonEdits::edited(const record::PersonId& id, record::Part part) {
    const auto [at, is_new] = edited_.try_emplace({id, part}, records_.source(shown(id, part)));
    return at->second;
}

void PersonEdits::replace(text::SourceRef& source, std::optional<std::string> bytes) {
    if (bytes) source = std::make_shared<text::Source>(text::Source{source->path, std::move(*bytes)});
}

void PersonEdits::set(const record::PersonId& id, const std::vector<std::string>& path, const text::Value& value) {
    const auto part = part_of(path.front());
    auto& source = edited(id, part);
    if (source) return replace(source, text::with_value(source, path, value, findings_, {person_keys(part, records_.programme.tracked)}));
    text::Value whole = value;
    for (auto key = path.rbegin(); key != path.rend(); ++key) whole = text::Map{{*key, whole}};
    source = std::make_shared<text::Source>(text::Source{shown(id, part), text::to_yaml(whole)});
}

void PersonEdits::remove(const record::PersonId& id, const std::vector<std::string>& path) {
    auto& source = edited(id, part_of(path.front()));
    if (source) replace(source, text::without_key(source, path, findings_));
}

void PersonEdits::set_gate(const record::PersonId& id, const record::GateName& gate, const text::Map& value) {
    const std::vector<std::string> path{"gates", gate.text};
    if (!records_.people.at(id).gates.contains({gate, {}})) return set(id, path, value);
    for (const auto* key : {"date", "until", "outcome"}) {
        const auto& members = value.members();
        const auto at = std::find_if(members.begin(), members.end(), [&](const auto& one) { return one.first == key; });
        if (at == members.end()) remove(id, {path[0], path[1], key});
        else set(id, {path[0], path[1], key}, at->second);
    }
}

void PersonEdits::end_pause(const record::PersonId& id, text::Date first_day_back) {
    const auto& paused = records_.people.at(id).paused;
    if (!paused) return;
    if (paused->from >= first_day_back) return remove(id, {"paused"});
    if (!paused->to || *paused->to >= first_day_back) set(id, {"paused", "to"}, text::format(first_day_back - text::Days{1}));
}

void PersonEdits::add_row(const record::PersonId& id, const std::string& key, const text::Value& row) {
    const auto part = part_of(key);
    auto& source = edited(id, part);
    if (source) return replace(source, text::with_row(source, key, row, findings_, {person_keys(part, records_.programme.tracked)}));
    source = std::make_shared<text::Source>(text::Source{shown(id, part), text::to_yaml(text::Map{{key, text::List{row}}})});
}

store::Change PersonEdits::checked(const Terminal& terminal) {
    terminal.require(findings_);
    store::Change change;
    std::set<record::PersonId> touched;
    for (const auto& [key, source] : edited_) {
        const auto& [id, part] = key;
        if (!source) continue;
        touched.insert(id);
        const auto relative = record::Folder::person(id);
        auto target = part == record::Part::tracked ? folder_.tracked_file(relative) : folder_.secret_file(relative);
        change.write(std::move(target), records_.source(source->path), source->bytes);
    }
    for (const auto& id : touched) {
        record::Person person;
        person.name = records_.people.at(id).name;
        for (const auto part : {record::Part::tracked, record::Part::secret}) {
            const auto source = edited(id, part);
            if (!source) continue;
            if (const auto tree = text::read_yaml(source, findings_))
                record::read_person(*tree, part, records_.programme.tracked, person, findings_);
        }
        records_.people[id] = std::move(person);
    }
    terminal.require(findings_);
    terminal.require(programme::Programme::from(std::move(records_), today_));
    return change;
}

} // namespace kith::cli
