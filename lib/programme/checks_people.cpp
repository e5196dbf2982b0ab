// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include "text/suggest.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace kith::programme {
namespace {

namespace code = text::code;
using text::Findings;

/// A visitor that notes the keys of the private part of a person.
struct PrivateKeys {
    record::Part current = record::Part::tracked;
    std::vector<std::string> names;

    void place(const text::Span&) {}
    void part(record::Part part) { current = part; }
    void key(const std::string& name, const auto&, record::Presence = record::Presence::optional) {
        if (current == record::Part::secret) names.push_back(name);
    }
};

/// All that the widened keys say of the person, as one text.
std::string description_of(const Person& person, const record::Widened& widened) {
    constexpr std::array unread{"measures", "check-ins"}; // kith keeps them as they are: no two count as alike
    std::string description;
    const auto tracked = record::write_person(*person.record, record::Part::tracked, widened);
    for (const auto& [key, value] : tracked.members()) {
        if (!widened.contains(key)) continue;
        const bool is_unread = std::find(unread.begin(), unread.end(), key) != unread.end();
        description += key + ": " + (is_unread ? person.id.text : text::to_flow(value)) + "; ";
    }
    return description;
}

} // namespace

void widened_keys_exist(const Programme& programme, Findings& findings) {
    const auto& file = programme.records().programme;
    if (file.tracked.empty()) return;
    PrivateKeys keys;
    const record::Person any;
    record::Person::describe(keys, any);
    for (const auto& name : file.tracked)
        if (std::find(keys.names.begin(), keys.names.end(), name) == keys.names.end())
            findings.error(code::unknown_key, file.span, fmt::format("'tracked' names '{}', which is no private key", name),
                           text::did_you_mean(name, keys.names));
}

/// Keys that programme.yaml made public describe a child; fewer than five who share all that they say stand out.
void nobody_stands_out(const Programme& programme, Findings& findings) {
    constexpr std::size_t fewest = 5;
    const auto& widened = programme.records().programme.tracked;
    if (widened.empty()) return;
    std::map<std::string, std::vector<const Person*>> groups;
    for (const auto& person : programme.people())
        if (const auto description = description_of(person, widened); !description.empty()) groups[description].push_back(&person);
    for (const auto& [description, people] : groups) {
        if (people.size() >= fewest) continue;
        const auto message = people.size() == 1 ? std::string("nobody else shares the description in this tracked file")
                                                : fmt::format("only {} share the description in this tracked file", people.size());
        for (const auto* person : people)
            findings.warning(code::stands_out, person->record->id.span, message, "keep these keys private, or make them coarser");
    }
}

/// A UPN, and an admission number at one school: two records may be of one child.
void numbers_are_one_persons(const Programme& programme, Findings& findings) {
    std::map<std::string, const Person*> upns;
    std::map<std::pair<SchoolIndex, std::string>, const Person*> numbers;
    const auto say = [&](const char* what, const Person& earlier, const Person& later) {
        findings.warning(code::doubtful_upn, later.record->id.span, fmt::format("{} has the {} of {}", later.id.text, what, earlier.id.text),
                         "one child with two records, perhaps; else correct one of the two numbers");
    };
    for (const auto& person : programme.people()) {
        const auto& record = *person.record;
        if (!record.upn.empty())
            if (const auto [at, is_first] = upns.emplace(record.upn, &person); !is_first) say("UPN", *at->second, person);
        if (!record.admission.empty())
            if (const auto [at, is_first] = numbers.emplace(std::pair(person.school, record.admission), &person); !is_first)
                say("admission number", *at->second, person);
    }
}

} // namespace kith::programme
