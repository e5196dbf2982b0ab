// SPDX-License-Identifier: MIT
#include "report/gate_words.hpp"

#include <array>
#include <fmt/ranges.h>

namespace kith::report {

std::string state_word(matching::GateState state) {
    static constexpr std::array words{"holds", "missing", "refused", "not-yet", "lapsed"};
    return words[static_cast<std::size_t>(state)];
}

std::string own_gates_text(const std::vector<matching::MissingGate>& gates) {
    std::string text;
    for (const auto& gate : gates)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", gate.gate.text, state_word(gate.state));
    return text;
}

std::string gates_text(const People& people, const std::vector<matching::MissingGate>& gates) {
    std::vector<std::string> texts;
    std::optional<programme::PersonIndex> last;
    for (const auto& gate : gates) {
        const auto words = fmt::format("{} {}", gate.gate.text, state_word(gate.state));
        if (last == gate.person) texts.back() += ", " + words;
        else texts.push_back(fmt::format("{}: {}", people(gate.person), words));
        last = gate.person;
    }
    return fmt::format("{}", fmt::join(texts, "; "));
}

std::string gates_counted(const People& people, const std::vector<matching::MissingGate>& gates) {
    constexpr std::size_t most_named = 6;
    std::map<std::pair<std::string, matching::GateState>, std::vector<programme::PersonIndex>> by_gate;
    for (const auto& gate : gates) by_gate[{gate.gate.text, gate.state}].push_back(gate.person);
    std::vector<std::string> texts;
    for (const auto& [gate, all] : by_gate)
        texts.push_back(fmt::format("{} {} for {}", gate.first, state_word(gate.second),
                                    all.size() <= most_named ? people(all) : std::to_string(all.size())));
    return fmt::format("{}", fmt::join(texts, "; "));
}

} // namespace kith::report
