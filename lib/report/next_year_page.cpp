// SPDX-License-Identifier: MIT
#include "report/next_year_page.hpp"

#include "evidence/gates.hpp"
#include "matching/out_of_years.hpp"
#include "report/report_words.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using programme::Onward;
using programme::PersonIndex;
using programme::Programme;
using text::List;
using text::Map;

constexpr std::size_t most_named = 12;

std::vector<PersonIndex> who(const TwoYears& years, Onward onward) {
    std::vector<PersonIndex> found;
    for (const auto& [person, is] : years.rollover.people)
        if (is == onward) found.push_back(person);
    return found;
}

std::string paragraph(const std::string& text) { return hanging(text, 0, 2); }

std::string named(const Programme& programme, const std::vector<PersonIndex>& some, Show show) {
    const People people(programme, show);
    std::vector<std::string> names;
    for (const auto one : some) names.push_back(people(one));
    return some_of(names, most_named);
}

std::string pairs_text(const TwoYears& years) {
    const auto behind = [&](const std::vector<programme::PairIndex>& pairs, const char* why) {
        if (pairs.empty()) return std::string{};
        std::vector<std::string> ids;
        for (const auto pair : pairs) ids.push_back(years.old[pair].id.text);
        return paragraph(fmt::format("{} stay behind, {}: {}. Close them here, with 'kith match end'.", counted(pairs.size(), "pair"), why, some_of(ids, most_named)));
    };
    return behind(years.rollover.parted, "since somebody in them leaves") + behind(years.rollover.unclosed, "whose planned end has come and whom nobody closed");
}

/// Of one strand and role, all whom its rule no longer takes, and the choice.
std::string outside_text(const TwoYears& years, Show show) {
    if (years.next == nullptr) return {};
    const auto& next = *years.next;
    std::map<std::pair<programme::StrandIndex, record::Role>, std::vector<PersonIndex>> groups;
    for (const auto& one : matching::out_of_years(next)) groups[{one.strand, one.role}].push_back(one.person);
    std::string text;
    for (const auto& [key, some] : groups) {
        const auto& strand = next[key.first].name.text;
        const bool is_mentor = key.second == record::Role::mentor;
        const People people(next, show);
        std::vector<std::string> names;
        for (const auto one : some) names.push_back(fmt::format("{} ({})", people(one), record::format(*next[one].record->year)));
        text += paragraph(fmt::format("{} of {} in a year that its {}-years does not take: {}. Nobody is matched with them: take "
                                      "the role out ('kith enrol set WHO strands=…'), or change the rule in strands/{}.yaml.",
                                      counted(some.size(), is_mentor ? "mentor" : "mentee"), strand, is_mentor ? "mentor" : "mentee",
                                      some_of(names, most_named), strand));
    }
    return text;
}

std::string closed_text(const TwoYears& years, Show show) {
    const auto& closed = years.rollover.closed;
    if (closed.empty()) return {};
    return paragraph(fmt::format("{} whose mentoring was closed as planned or no longer needed keep their role, and are matched "
                                 "again: {}. Whoever is not to be: 'kith enrol set WHO strands='.",
                                 counted(closed.size(), "mentee"), named(years.old, closed, show)));
}

struct GateRow {
    std::string strand, gate;
    std::int64_t needed = 0, missing = 0, lapsed = 0, later = 0;
};

/// Gates that somebody lacks on the first day, or that lapse in the year.
std::vector<GateRow> gates_of(const TwoYears& years) {
    std::vector<GateRow> rows;
    if (years.next == nullptr) return rows;
    const auto first = evidence::gates(*years.next, years.first_day), last = evidence::gates(*years.next, years.last_day);
    std::map<std::pair<programme::StrandIndex, record::GateName>, std::int64_t> lapsed; // by the last day
    for (const auto& one : last.all.counts) lapsed[{one.strand, one.gate}] = one.lapsed;
    for (const auto& one : first.all.counts) {
        const auto later = std::max<std::int64_t>(0, lapsed[{one.strand, one.gate}] - one.lapsed);
        GateRow row{(*years.next)[one.strand].name.text, one.gate.text, one.needed, one.missing + one.refused, one.lapsed, later};
        if (row.missing + row.lapsed + row.later > 0) rows.push_back(std::move(row));
    }
    return rows;
}

std::string gates_text(const TwoYears& years) {
    const auto rows = gates_of(years);
    if (rows.empty()) return {};
    Table table({{"strand"},
                 {"gate", Align::left, Breaks::never},
                 {"needed", Align::right},
                 {"missing", Align::right},
                 {"lapsed by " + text::format(years.first_day), Align::right},
                 {"then by " + text::format(years.last_day), Align::right}});
    for (const auto& row : rows)
        table.add({row.strand, row.gate, std::to_string(row.needed), std::to_string(row.missing), std::to_string(row.lapsed),
                   std::to_string(row.later)});
    return "\nGates to see to\n" + table.text();
}

template <class Index>
List ids_of(const Programme& programme, const std::vector<Index>& some) {
    List ids;
    for (const auto one : some) ids.emplace_back(programme[one].id.text);
    return ids;
}

} // namespace

std::string next_year_text(const TwoYears& years, Show show) {
    const auto stays = who(years, Onward::stays), moves = who(years, Onward::moves), leaves = who(years, Onward::leaves);
    const auto& rollover = years.rollover;
    const auto some = [](std::size_t number, const char* words) { return number == 0 ? std::string{} : fmt::format(", {} {}", number, words); };
    auto text = paragraph(fmt::format("{} go on{}{}; so do {} of {}", counted(stays.size() + moves.size(), "person", "people"),
                                      some(moves.size(), "of them to their next school"), some(leaves.size(), "leave"),
                                      rollover.pairs.size(), counted(rollover.pairs.size() + rollover.parted.size(), "open pair")));
    if (!leaves.empty()) text += paragraph(fmt::format("Leave: {}.", named(years.old, leaves, show)));
    if (!moves.empty()) text += paragraph(fmt::format("Move: {}.", named(years.old, moves, show)));
    text += pairs_text(years) + outside_text(years, show) + closed_text(years, show) + gates_text(years);
    return text;
}

Map next_year_json(const TwoYears& years) {
    List outside, gates;
    if (years.next != nullptr)
        for (const auto& one : matching::out_of_years(*years.next))
            outside.emplace_back(Map{{"person", (*years.next)[one.person].id.text},
                                     {"strand", (*years.next)[one.strand].name.text},
                                     {"role", record::spelling(one.role)}});
    for (const auto& row : gates_of(years))
        gates.emplace_back(Map{{"strand", row.strand},
                               {"gate", row.gate},
                               {"needed", row.needed},
                               {"missing", row.missing},
                               {"lapsed", row.lapsed},
                               {"lapses-later", row.later}});
    return {{"stay", ids_of(years.old, who(years, Onward::stays))},
            {"move", ids_of(years.old, who(years, Onward::moves))},
            {"leave", ids_of(years.old, who(years, Onward::leaves))},
            {"pairs", ids_of(years.old, years.rollover.pairs)},
            {"parted", ids_of(years.old, years.rollover.parted)},
            {"unclosed", ids_of(years.old, years.rollover.unclosed)},
            {"outside-years", std::move(outside)},
            {"closed", ids_of(years.old, years.rollover.closed)},
            {"gates", std::move(gates)},
            {"errors", static_cast<std::int64_t>(years.errors)}};
}

} // namespace kith::report
