// SPDX-License-Identifier: MIT
#include "report/explain_group_page.hpp"

#include "matching/group_explanation.hpp"
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

} // namespace

std::string explain_seat_text(const Teams& teams, const matching::GroupSolution& solution,
                              matching::MenteePos mentee, Show show) {
    const auto& instance = teams.instance();
    const People people(instance.programme(), show);
    auto text =
        fmt::format("{}: {}, mentee\n", instance.strand().name.text, people(*instance.mentee(mentee).person));
    for (const auto& one : matching::unplaced(teams, solution)) {
        if (one.mentee != mentee) continue;
        text += fmt::format("Without a group: {}\n", one.because);
        if (!one.would_help.empty()) text += wrapped("would help: " + one.would_help, 0);
    }
    const auto how = matching::chances(teams, solution, mentee);
    Table table({{"team"}, {"fit", Align::right}, {""}});
    for (std::size_t t = 0; t < teams.count(); ++t) {
        const matching::Seat seat{{t}, mentee};
        table.add({team_shown(teams, people, {t}), fit_shown(teams, seat), chance_text(teams, seat, how[t])});
    }
    return table.empty() ? text : text + table.text();
}

std::string explain_team_text(const Teams& teams, const matching::GroupSolution& solution,
                              programme::PersonIndex mentor, Show show) {
    const auto& instance = teams.instance();
    const People people(instance.programme(), show);
    std::string text;
    for (std::size_t t = 0; t < teams.count(); ++t) {
        const auto& team = teams.mentors({t});
        if (std::find(team.begin(), team.end(), mentor) == team.end()) continue;
        text += fmt::format("{}: {}, mentor in the team {}\n", instance.strand().name.text, people(mentor),
                            team_shown(teams, people, {t}));
        Table table({{"mentee"}, {"fit", Align::right}});
        for (const auto& one : solution.seats)
            if (one.seat.team == matching::TeamPos{t})
                table.add(
                    {people(*instance.mentee(one.seat.mentee).person), std::to_string(teams[one.seat].fit)});
        text += table.empty()
                    ? fmt::format(
                          "Without a group: fewer than {} could be in it, or are better placed in another.\n",
                          teams.at_least())
                    : table.text();
    }
    return text;
}

} // namespace kith::report
