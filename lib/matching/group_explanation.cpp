// SPDX-License-Identifier: MIT
#include "matching/group_explanation.hpp"

#include "text/counted.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::matching {
namespace {

using text::counted;

std::vector<Broken> broken_of(const Teams& teams, MenteePos mentee) {
    std::vector<Broken> found;
    for (std::size_t t = 0; t < teams.count(); ++t) found.push_back(teams[{{t}, mentee}].broken);
    return found;
}

/// The fewest rules that keep the mentee from some team, and how many teams they alone keep away.
std::string help_against_rules(const Teams& teams, MenteePos mentee) {
    const auto sets = sets_to_relax(broken_of(teams, mentee));
    if (sets.empty()) return {};
    return fmt::format("if {} did not stand in the way, {} be possible", fmt::join(broken_names(sets.front().rules), " and "),
                       counted(sets.front().freed, "team would", "teams would"));
}

std::string help_for(const Teams& teams, const std::vector<Chance>& chances, MenteePos mentee,
                     const std::string& because) {
    if (because == not_available || because == "no-mentors") return {};
    if (because != "full") return help_against_rules(teams, mentee);
    const auto number = [&](Chance chance) { return std::count(chances.begin(), chances.end(), chance); };
    std::vector<std::string> parts;
    if (const auto n = number(Chance::full); n > 0) parts.push_back(fmt::format("{} full", n));
    if (const auto n = number(Chance::closed); n > 0)
        parts.push_back(fmt::format("{} closed, since too few would be in {}", n, n == 1 ? "it" : "each"));
    if (const auto n = number(Chance::apart); n > 0) parts.push_back(fmt::format("{} not available", n));
    if (const auto n = number(Chance::open); n > 0) parts.push_back(fmt::format("{} with room", n));
    const auto possible =
        std::count_if(chances.begin(), chances.end(), [](Chance c) { return c != Chance::blocked; });
    return fmt::format("{} possible: {}", counted(possible, "team is", "teams are"), fmt::join(parts, ", "));
}

std::optional<TeamPos> group_of(const GroupSolution& solution, MenteePos mentee) {
    for (const auto& one : solution.seats)
        if (one.seat.mentee == mentee) return one.seat.team;
    return {};
}

/// Nothing for who is in a group, or wants none.
std::optional<Unplaced> reason_of(const Teams& teams, const GroupSolution& solution, MenteePos mentee) {
    const auto& instance = teams.instance();
    if (group_of(solution, mentee) || instance.capacity(mentee) == 0) return {};
    const auto why = because(instance, *instance.mentee(mentee).person, broken_of(teams, mentee), "no-mentors");
    return Unplaced{{}, mentee, why, help_for(teams, chances(teams, solution, mentee), mentee, why)};
}

} // namespace

std::vector<Chance> chances(const Teams& teams, const GroupSolution& solution, MenteePos mentee) {
    std::vector<Chance> found;
    for (std::size_t t = 0; t < teams.count(); ++t) {
        int size = 0;
        bool theirs = false, apart = false;
        for (const auto& one : solution.seats) {
            if (one.seat.team != TeamPos{t}) continue;
            ++size;
            theirs = theirs || one.seat.mentee == mentee;
            apart = apart || teams.kept_apart(one.seat.mentee, mentee);
        }
        found.push_back(theirs                              ? Chance::theirs
                        : !teams.is_eligible({{t}, mentee}) ? Chance::blocked
                        : apart                             ? Chance::apart
                        : size == 0                         ? Chance::closed
                        : size >= teams.capacity({t})       ? Chance::full
                                                            : Chance::open);
    }
    return found;
}

std::vector<Unplaced> unplaced(const Teams& teams, const GroupSolution& solution) {
    std::vector<Unplaced> found;
    for (std::size_t e = 0; e < teams.instance().mentees(); ++e)
        if (auto reason = reason_of(teams, solution, {e})) found.push_back(std::move(*reason));
    return found;
}

SeatExplanation explain(const Teams& teams, const GroupSolution& solution, MenteePos mentee) {
    return {mentee, reason_of(teams, solution, mentee), chances(teams, solution, mentee)};
}

std::vector<LedGroup> groups_led_by(const Teams& teams, const GroupSolution& solution, PersonIndex mentor) {
    std::vector<LedGroup> led;
    for (std::size_t t = 0; t < teams.count(); ++t) {
        const auto& team = teams.mentors({t});
        if (std::find(team.begin(), team.end(), mentor) == team.end()) continue;
        led.push_back({{t}, {}});
        for (const auto& one : solution.seats)
            if (one.seat.team == TeamPos{t}) led.back().mentees.push_back(one.seat.mentee);
    }
    return led;
}

LedExplanation explain(const Teams& teams, const GroupSolution& solution, PersonIndex mentor, MenteePos mentee) {
    const auto& instance = teams.instance();
    const auto all = chances(teams, solution, mentee);
    LedExplanation found{mentor, mentee, {}, missing_gates(instance, mentee), {}};
    for (const auto& led : groups_led_by(teams, solution, mentor)) {
        found.teams.emplace_back(led.team, all[led.team.value]);
        for (const auto leader : teams.mentors(led.team))
            if (const auto at = instance.find_mentor(leader))
                for (auto& gate : missing_gates(instance, *at)) found.gates.push_back(std::move(gate));
    }
    if (const auto theirs = group_of(solution, mentee);
        theirs && std::none_of(found.teams.begin(), found.teams.end(), [&](const auto& one) { return one.first == *theirs; }))
        found.instead = theirs;
    return found;
}

TogetherExplanation explain_together(const Teams& teams, const GroupSolution& solution, MenteePos one, MenteePos other) {
    TogetherExplanation found{{one, other}, {group_of(solution, one), group_of(solution, other)}, teams.kept_apart(one, other), {}};
    for (std::size_t t = 0; t < teams.count(); ++t)
        if (teams.is_eligible({{t}, one}) && teams.is_eligible({{t}, other})) found.for_both.push_back({t});
    return found;
}

} // namespace kith::matching
