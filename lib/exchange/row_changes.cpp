// SPDX-License-Identifier: MIT
#include "exchange/row_changes.hpp"

#include <array>

namespace kith::exchange {
namespace {

using record::Person;

/// Keys of which a sheet says one entry and nothing of the others.
constexpr std::array by_entry{"strands", "gates", "answers", "choices", "capacity", "name"};

/// The keys of both parts, and the name, as text to compare.
std::map<std::string, std::string> texts_of(const Person& person, const record::Widened& widened) {
    std::map<std::string, std::string> texts;
    const auto add = [&](const std::string& key, const text::Value& value) {
        const auto* entries = std::find(by_entry.begin(), by_entry.end(), key) == by_entry.end() ? nullptr : value.as<text::Map>();
        if (entries == nullptr) texts[key] = text::to_flow(value);
        else
            for (const auto& [entry, own] : entries->members()) texts[key + "." + entry] = text::to_flow(own);
    };
    for (const auto part : {record::Part::tracked, record::Part::secret}) {
        const auto map = record::write_person(person, part, widened);
        for (const auto& [key, value] : map.members()) add(key, value);
    }
    add("name", record::Codec<record::PersonName>::write(person.name));
    texts.erase("id");
    return texts;
}

/// Of somebody whom no sheet has named there is no "since"; what an import never wrote, and is there, is by hand.
bool is_edited(const std::string& key, const std::string* there, const record::Imported* before) {
    if (before == nullptr) return false;
    const auto mark = before->marks.find(key);
    if (mark == before->marks.end()) return there != nullptr;
    return there == nullptr || record::mark_of(*there) != mark->second;
}

} // namespace

RowChanges row_changes(const Person& in_sheet, const Person& there, const record::Imported* before, const record::Widened& widened) {
    const auto old = texts_of(there, widened);
    RowChanges changes;
    for (const auto& [key, text] : texts_of(in_sheet, widened)) {
        const auto found = old.find(key);
        const auto* stands = found == old.end() ? nullptr : &found->second;
        if (stands != nullptr && *stands == text) continue;
        (is_edited(key, stands, before) ? changes.edited : changes.differing).push_back(key);
    }
    return changes;
}

record::Imported imported(const Person& in_sheet, const record::Widened& widened) { return imported(in_sheet, {}, nullptr, widened); }

record::Imported imported(const Person& in_sheet, const std::set<std::string>& left, const record::Imported* before,
                          const record::Widened& widened) {
    auto imported = before != nullptr ? *before : record::Imported{};
    for (const auto& [key, text] : texts_of(in_sheet, widened))
        if (!left.contains(key)) imported.marks[key] = record::mark_of(text);
    return imported;
}

} // namespace kith::exchange
