// SPDX-License-Identifier: MIT
#include "cli/ask_person.hpp"

#include "text/unicode.hpp"

namespace kith::cli {

std::vector<record::PersonId> people_named(const record::Records& records, const std::string& part) {
    std::vector<record::PersonId> found;
    for (const auto& [id, person] : records.people) {
        const auto all = text::folded(person.name.name + " " + person.name.known_as);
        if (all.find(text::folded(part)) != std::string::npos) found.push_back(id);
    }
    return found;
}

void show_people(const record::Records& records, const std::vector<record::PersonId>& people,
                 const Terminal& terminal) {
    for (const auto& id : people) {
        const auto& name = records.people.at(id).name;
        terminal.say(fmt::format("  {}  {} {}\n", id.text, name.name, name.form));
    }
}

std::optional<record::PersonId> ask_person(const record::Records& records, const std::string& question,
                                           const Terminal& terminal) {
    for (;;) {
        const auto part = terminal.ask(question);
        if (!part || part->empty()) return {};
        if (records.people.contains(record::PersonId{*part})) return record::PersonId{*part};
        const auto found = people_named(records, *part);
        if (found.size() == 1) return found.front();
        terminal.say(found.empty() ? "Nobody of that name.\n" : "More than one:\n");
        show_people(records, found, terminal);
    }
}

} // namespace kith::cli
