// SPDX-License-Identifier: MIT
#include "report/explain_group_page.hpp"

#include "report/gate_words.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using matching::Chance;
using matching::Teams;

std::string team_shown(const Teams& teams, const People& people, matching::TeamPos at) {
    std::vector<std::string> names;
    for (const auto mentor : teams.mentors(at)) names.push_back(people(mentor));
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string chance_text(const Teams& teams, matching::Seat seat, Chance chance) {
    switch (chance) {
    case Chance::theirs: return "their group";
    case Chance::blocked:
        return fmt::format("{} in the way", fmt::join(matching::broken_names(teams[seat].broken), " and "));
    case Chance::closed: return "closed: too few would be in it";
    case Chance::full: return "full";
    case Chance::apart: return std::string(matching::not_available);
    case Chance::open: return "has room; the levels chose otherwise";
    }
    return {};
}

std::string fit_shown(const Teams& teams, matching::Seat seat) {
    return teams.is_eligible(seat) ? std::to_string(teams[seat].fit) : "";
}

std::string mentee_shown(const Teams& teams, const People& people, matching::MenteePos at) {
    return people(*teams.instance().mentee(at).person);
}

std::string strand_of(const Teams& teams) { return teams.instance().strand().name.text; }

} // namespace

std::string explain_text(const Teams& teams, const matching::SeatExplanation& seat, Show show) {
    const People people(teams.instance().programme(), show);
    auto text = fmt::format("{}: {}, mentee\n", strand_of(teams), mentee_shown(teams, people, seat.mentee));
    if (seat.reason) {
        text += fmt::format("Without a group: {}\n", seat.reason->because);
        if (!seat.reason->would_help.empty()) text += wrapped("would help: " + seat.reason->would_help, 0);
    }
    Table table({{"team"}, {"fit", Align::right}, {""}});
    for (std::size_t t = 0; t < teams.count(); ++t) {
        const matching::Seat at{{t}, seat.mentee};
        table.add({team_shown(teams, people, {t}), fit_shown(teams, at), chance_text(teams, at, seat.chances[t])});
    }
    return table.empty() ? text : text + table.text();
}

std::string explain_text(const Teams& teams, programme::PersonIndex mentor, const std::vector<matching::LedGroup>& led, Show show) {
    const People people(teams.instance().programme(), show);
    std::string text;
    for (const auto& group : led) {
        text += fmt::format("{}: {}, mentor in the team {}\n", strand_of(teams), people(mentor), team_shown(teams, people, group.team));
        Table table({{"mentee"}, {"fit", Align::right}});
        for (const auto mentee : group.mentees)
            table.add({mentee_shown(teams, people, mentee), std::to_string(teams[{group.team, mentee}].fit)});
        text += table.empty()
                    ? fmt::format(
                          "Without a group: fewer than {} could be in it, or are better placed in another.\n",
                          teams.at_least())
                    : table.text();
    }
    if (led.empty()) text = fmt::format("{}: {}, mentor in no team\n", strand_of(teams), people(mentor));
    return text;
}

std::string explain_text(const Teams& teams, const matching::LedExplanation& led, Show show) {
    const People people(teams.instance().programme(), show);
    auto text = fmt::format("{}: {} with {}\n", strand_of(teams), people(led.mentor), mentee_shown(teams, people, led.mentee));
    if (led.teams.empty()) text += "The mentor is in no team.\n";
    for (const auto& [team, chance] : led.teams) {
        const matching::Seat seat{team, led.mentee};
        const bool theirs = chance == Chance::theirs;
        text += wrapped(fmt::format("{}the team {}: {}", theirs ? "Together; " : "Not together; ",
                                    team_shown(teams, people, team), chance_text(teams, seat, chance)), 0);
        if (teams.is_eligible(seat)) text += fmt::format("  fit {}\n", teams[seat].fit);
        else if (matching::is_broken(teams[seat].broken, matching::rule_gates))
            text += wrapped("gates: " + gates_text(people, led.gates), 2);
    }
    if (led.instead)
        text += wrapped(fmt::format("Instead they are in the group of {}, fit {}.", team_shown(teams, people, *led.instead),
                                    teams[{*led.instead, led.mentee}].fit), 0);
    return text;
}

std::string explain_text(const Teams& teams, const matching::TogetherExplanation& two, Show show) {
    const People people(teams.instance().programme(), show);
    auto text = fmt::format("{}: {} and {}, mentees\n", strand_of(teams), mentee_shown(teams, people, two.mentees[0]),
                            mentee_shown(teams, people, two.mentees[1]));
    if (two.together()) return text + wrapped(fmt::format("Together, in the group of {}.", team_shown(teams, people, *two.groups[0])), 0);
    text += two.apart ? fmt::format("Not together: {}\n", matching::not_available) : "Not together.\n";
    for (std::size_t i = 0; i < two.mentees.size(); ++i)
        text += wrapped(fmt::format("{}: {}", mentee_shown(teams, people, two.mentees[i]),
                                    two.groups[i] ? "in the group of " + team_shown(teams, people, *two.groups[i]) : "in no group"), 2);
    if (two.apart) return text;
    if (two.for_both.empty()) return text + "No team could have them both.\n";
    return text + wrapped(fmt::format("{} could have them both; the levels chose otherwise.", counted(two.for_both.size(), "team")), 0);
}

} // namespace kith::report
