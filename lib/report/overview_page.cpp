// SPDX-License-Identifier: MIT
#include "report/overview_page.hpp"

#include "report/table.hpp"

#include <algorithm>

namespace kith::report {
namespace {

using evidence::GateState;
using evidence::Overview;
using evidence::StrandOverview;
using programme::Programme;
using text::List;
using text::Map;
using text::Value;

constexpr std::size_t most_named = 4;

std::string_view state_word(GateState state) {
    switch (state) {
    case GateState::missing: return "missing";
    case GateState::refused: return "refused";
    case GateState::lapsed: return "lapsed";
    case GateState::lapses_soon: return "lapses-soon";
    }
    return {};
}

std::string numbers_text(const Programme& programme, const Overview& overview) {
    Table table({{"strand"}, {"mentors", Align::right}, {"mentees", Align::right}, {"pairs", Align::right},
                 {"waiting", Align::right}, {"due", Align::right}, {"held", Align::right}, {"not recorded", Align::right}});
    for (const auto& one : overview.strands)
        table.add({programme[one.strand].name.text, std::to_string(one.mentors), std::to_string(one.mentees),
                   std::to_string(one.pairs), std::to_string(one.waiting.size()), std::to_string(one.due),
                   std::to_string(one.held), std::to_string(one.not_recorded)});
    return table.empty() ? "  no strands yet\n" : table.text();
}

std::string places_text(const Programme& programme, const Overview& overview) {
    std::string line;
    for (const auto& use : overview.places)
        line += fmt::format("{}{} {}", line.empty() ? "" : ", ", programme[use.place].name.text, use.meetings);
    return line.empty() ? line : wrapped("Meetings this week by place: " + line, 0);
}

/// The first few of a list and how many there are besides.
template <class T, class Shown>
std::string some(const std::vector<T>& all, Shown shown) {
    std::string text;
    for (std::size_t i = 0; i < std::min(most_named, all.size()); ++i) text += "    " + shown(all[i]) + "\n";
    if (all.size() > most_named) text += fmt::format("    and {} more\n", all.size() - most_named);
    return text;
}

std::string gates_text(const Overview& overview, const People& people, GateState state,
                       bool in_pair, const std::string& title) {
    std::vector<evidence::GateNotice> some_of;
    std::copy_if(overview.gates.begin(), overview.gates.end(), std::back_inserter(some_of),
                 [&](const auto& notice) { return notice.state == state && notice.in_pair == in_pair; });
    if (some_of.empty()) return {};
    return fmt::format("  {} {}\n", some_of.size(), title) + some(some_of, [&](const evidence::GateNotice& notice) {
               return fmt::format("{}: {}{}", people.with_id(notice.person), notice.gate.text,
                                  notice.until ? " until " + text::format(*notice.until) : "");
           });
}

std::string strand_tasks(const Programme& programme, const StrandOverview& one, const People& people) {
    const auto& name = programme[one.strand].name.text;
    std::string text;
    if (!one.quiet.empty())
        text += fmt::format("  {} of {} had no meeting for three school weeks\n", counted(one.quiet.size(), "pair"), name) +
                some(one.quiet, [&](auto pair) { return programme[pair].id.text + "  " + people.pair(programme[pair]); });
    if (!one.not_confirmed.empty())
        text += fmt::format("  {} of {} not confirmed: kith record week {}\n", counted(one.not_confirmed.size(), "week"),
                            name, text::format(one.not_confirmed.front()));
    if (!one.without_meetings.empty())
        text += fmt::format("  {} of {} without a meeting time: kith schedule {}\n",
                            counted(one.without_meetings.size(), "pair"), name, name);
    if (!one.waiting.empty())
        text += fmt::format("  {} of {} waiting for a mentor: kith match {}\n", counted(one.waiting.size(), "mentee"), name,
                            name);
    return text;
}

Value ids(const Programme& programme, const auto& indices) {
    List list;
    for (const auto index : indices) list.emplace_back(programme[index].id.text);
    return list;
}

} // namespace

std::string overview_text(const Programme& programme, const Overview& overview, Show show) {
    const People people(programme, show);
    auto text = fmt::format("{}, {}: {}{}\n\n", programme.records().programme.name, text::format(overview.day),
                            counted(static_cast<std::size_t>(overview.people), "person", "people"),
                            overview.paused > 0 ? fmt::format(", {} paused", overview.paused) : "");
    text += numbers_text(programme, overview) + places_text(programme, overview);
    std::string tasks;
    tasks += gates_text(overview, people, GateState::lapsed, true, "lapsed, of people who meet: kith enrol gate WHO GATE --date DATE");
    tasks += gates_text(overview, people, GateState::missing, true, "missing, of people who meet");
    tasks += gates_text(overview, people, GateState::refused, true, "refused or withdrawn, of people who meet");
    for (const auto& one : overview.strands) tasks += strand_tasks(programme, one, people);
    tasks += gates_text(overview, people, GateState::lapses_soon, true, "lapse within 28 days, of people who meet");
    tasks += gates_text(overview, people, GateState::lapses_soon, false, "lapse within 28 days, of people who do not meet yet");
    tasks += gates_text(overview, people, GateState::lapsed, false, "lapsed, of people who do not meet yet");
    const auto missing = std::count_if(overview.gates.begin(), overview.gates.end(), [](const auto& notice) {
        return notice.state == GateState::missing && !notice.in_pair;
    });
    if (missing > 0) tasks += fmt::format("  {} missing, of people who do not meet yet: kith enrol list --missing GATE\n", missing);
    return text + (tasks.empty() ? "\nNothing to do.\n" : "\nTo do\n" + tasks);
}

Value overview_json(const Programme& programme, const Overview& overview) {
    List strands, gates, places;
    for (const auto& one : overview.strands) {
        List weeks;
        for (const auto week : one.not_confirmed) weeks.emplace_back(text::format(week));
        strands.emplace_back(Map{{"strand", programme[one.strand].name.text},
                                 {"mentors", one.mentors},
                                 {"mentees", one.mentees},
                                 {"pairs", one.pairs},
                                 {"due", one.due},
                                 {"held", one.held},
                                 {"not-recorded", one.not_recorded},
                                 {"waiting", ids(programme, one.waiting)},
                                 {"quiet", ids(programme, one.quiet)},
                                 {"without-meetings", ids(programme, one.without_meetings)},
                                 {"not-confirmed", std::move(weeks)}});
    }
    for (const auto& notice : overview.gates) {
        Map row{{"person", programme[notice.person].id.text}, {"gate", notice.gate.text},
                {"state", state_word(notice.state)}, {"in-pair", notice.in_pair}};
        if (notice.until) row.set("until", text::format(*notice.until));
        gates.emplace_back(std::move(row));
    }
    for (const auto& use : overview.places)
        places.emplace_back(Map{{"place", programme[use.place].name.text}, {"meetings", use.meetings}});
    return Map{{"programme", programme.records().programme.name}, {"asof", text::format(overview.day)},
               {"people", overview.people},  {"paused", overview.paused},
               {"strands", std::move(strands)}, {"gates", std::move(gates)}, {"places", std::move(places)}};
}

} // namespace kith::report
