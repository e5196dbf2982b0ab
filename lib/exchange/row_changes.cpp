// SPDX-License-Identifier: MIT
#include "exchange/row_changes.hpp"

#include "text/hash.hpp"

#include <array>

namespace kith::exchange {
namespace {

using record::Person;
using Texts = std::map<std::string, std::string>;

/// Keys of which a sheet says one entry and nothing of the others.
constexpr std::array by_entry{"strands", "gates", "answers", "choices", "capacity", "name"};

/// As a sheet says it: of a gate, the hours stay whatever it says.
text::Value as_in_sheet(const std::string& key, const text::Value& entry) {
    const auto* gate = entry.as<text::Map>();
    if (key != "gates" || gate == nullptr) return entry;
    text::Map rest;
    for (const auto& [name, value] : gate->members())
        if (name != "hours") rest.set(name, value);
    return rest;
}

/// The keys of both parts, and the name, as text to compare.
Texts texts_of(const Person& person, const record::Widened& widened) {
    Texts texts;
    const auto add = [&](const std::string& key, const text::Value& value) {
        const auto* entries = std::find(by_entry.begin(), by_entry.end(), key) == by_entry.end() ? nullptr : value.as<text::Map>();
        if (entries == nullptr) texts[key] = text::to_flow(value);
        else
            for (const auto& [entry, own] : entries->members()) texts[key + "." + entry] = text::to_flow(as_in_sheet(key, own));
    };
    for (const auto part : {record::Part::tracked, record::Part::secret}) {
        const auto map = record::write_person(person, part, widened);
        for (const auto& [key, value] : map.members()) add(key, value);
    }
    add("name", record::Codec<record::PersonName>::write(person.name));
    texts.erase("id");
    texts.erase("imported");
    return texts;
}

/// Of somebody whom no sheet has named there is no "since"; what an import never wrote, and is there, is by hand.
bool is_edited(const std::string& key, const std::string* stands, const Person& there) {
    if (there.imported.empty()) return false;
    const auto mark = there.imported.find(key);
    if (mark == there.imported.end()) return stands != nullptr;
    return stands == nullptr || digest_of(*stands) != mark->second;
}

} // namespace

std::string digest_of(std::string_view text) {
    constexpr std::size_t letters = 8;
    auto digest = text::blake2b_hex(text).substr(0, letters);
    for (auto& c : digest) c = static_cast<char>('a' + (c <= '9' ? c - '0' : c - 'a' + 10)); // YAML puts digits in quotes
    return digest;
}

Keys keys_of(const Person& person, const record::Widened& widened) {
    Keys keys;
    for (const auto& [key, text] : texts_of(person, widened)) keys.insert(key);
    return keys;
}

RowChanges row_changes(const Person& in_sheet, const Person& there, const record::Widened& widened) {
    const auto old = texts_of(there, widened);
    RowChanges changes;
    for (const auto& [key, text] : texts_of(in_sheet, widened)) {
        const auto found = old.find(key);
        const auto* stands = found == old.end() ? nullptr : &found->second;
        if (stands != nullptr && *stands == text) continue;
        (is_edited(key, stands, there) ? changes.edited : changes.differing).insert(key);
    }
    return changes;
}

std::map<std::string, std::string> remembered(const Person& in_sheet, const Keys& said, const Person* there, const Keys& taken,
                                              const record::Widened& widened) {
    auto marks = there == nullptr ? std::map<std::string, std::string>{} : there->imported;
    const auto old = there == nullptr ? Texts{} : texts_of(*there, widened);
    for (const auto& [key, text] : texts_of(in_sheet, widened)) {
        if (!said.contains(key)) continue;
        const auto stood = old.find(key);
        const bool stands = there == nullptr || taken.contains(key) || (stood != old.end() && stood->second == text);
        if (stands) marks[key] = digest_of(text);
    }
    return marks;
}

} // namespace kith::exchange
