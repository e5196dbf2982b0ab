// SPDX-License-Identifier: MIT
#include "report/broken_page.hpp"

#include "matching/agreed.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::Programme;

/// "interview of Maya": the gates of a pair's people that do not hold today.
std::vector<std::string> missing_gates(const Programme& programme, const programme::Pair& pair,
                                       const People& people) {
    std::vector<std::string> missing;
    const auto add = [&](const auto& members, const std::set<text::Located<record::GateName>>& gates) {
        for (const auto member : members)
            for (const auto& gate : gates)
                if (!programme::gate_holds(*programme[member].record, gate.value, programme.today()))
                    missing.push_back(fmt::format("{} of {}", gate.value.text, people(member)));
    };
    const auto& gates = programme[pair.strand].matching().require.gates;
    add(pair.mentors, gates.mentor);
    add(pair.mentees, gates.mentee);
    return missing;
}

} // namespace

BrokenPairs broken_pairs(const Programme& programme, const record::MatchProposal& proposal) {
    std::set<std::string> kept;
    for (const auto& row : proposal.pairs)
        if (row.agreed) kept.insert(row.agreed->value.text);
    BrokenPairs found;
    for (const auto& one :
         matching::overtaken_pairs(programme, *programme.find(proposal.strand), proposal.made,
                                   !proposal.without_private.value_or(false))) {
        const auto& id = programme[one.pair].id.text;
        auto& rules = found[id];
        if (std::find(rules.begin(), rules.end(), one.rule) == rules.end()) rules.emplace_back(one.rule);
    }
    std::erase_if(found, [&](const auto& one) { return !kept.contains(one.first); });
    return found;
}

std::string broken_text(const Programme& programme, const BrokenPairs& pairs, Show show) {
    if (pairs.empty()) return {};
    const People people(programme, show);
    std::string text = "\nAgreed, and marked ! because a rule stands against them today:\n";
    for (const auto& [id, rules] : pairs) {
        const auto& pair = programme[*programme.find(record::PairId{id})];
        auto line = fmt::format("{}  {}: {}", id, people.pair(pair), fmt::join(rules, ", "));
        const auto missing = missing_gates(programme, pair, people);
        if (!missing.empty()) line += fmt::format(" ({})", fmt::join(missing, ", "));
        text += hanging(line, 2, 4);
    }
    return text +
           wrapped(
               "They stay until you end them: kith match end PAIR --reason REASON. Once a gate was renewed: "
               "kith enrol gate WHO GATE --date DATE.",
               0);
}

} // namespace kith::report
