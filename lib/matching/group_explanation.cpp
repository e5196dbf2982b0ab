// SPDX-License-Identifier: MIT
#include "matching/group_explanation.hpp"

#include <algorithm>
#include <bit>
#include <fmt/ranges.h>

namespace kith::matching {
namespace {

std::string counted(std::ptrdiff_t n, const char* one, const char* many) {
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

/// The rule that blocks most teams; in a tie the first of the table.
std::string blocking_rule(const Teams& teams, MenteePos mentee) {
    std::vector<int> counts(not_available_bit() + 1, 0);
    for (std::size_t t = 0; t < teams.count(); ++t)
        for (std::size_t bit = 0; bit < counts.size(); ++bit)
            counts[bit] += (teams[{{t}, mentee}].broken >> bit) & 1U ? 1 : 0;
    return std::string(
        rule_name(static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())));
}

/// The fewest rules that keep the mentee from some team, and how many teams they alone keep away.
std::string help_against_rules(const Teams& teams, MenteePos mentee) {
    const Broken final_word = Broken{1} << not_available_bit();
    std::optional<Broken> best;
    std::ptrdiff_t most = 0;
    for (std::size_t t = 0; t < teams.count(); ++t) {
        const auto broken = teams[{{t}, mentee}].broken;
        if ((broken & final_word) != 0) continue;
        std::ptrdiff_t freed = 0;
        for (std::size_t u = 0; u < teams.count(); ++u)
            freed += (teams[{{u}, mentee}].broken & ~broken) == 0 ? 1 : 0;
        const bool better = !best || std::popcount(broken) < std::popcount(*best) ||
                            (std::popcount(broken) == std::popcount(*best) && freed > most);
        if (better) best = broken, most = freed;
    }
    if (!best) return {};
    return fmt::format("if {} did not stand in the way, {} be possible",
                       fmt::join(broken_names(*best), " and "), counted(most, "team would", "teams would"));
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
    const auto& i = teams.instance();
    std::vector<Unplaced> found;
    for (std::size_t e = 0; e < i.mentees(); ++e) {
        const MenteePos at{e};
        const bool has_one = std::any_of(solution.seats.begin(), solution.seats.end(),
                                         [&](const auto& one) { return one.seat.mentee == at; });
        if (has_one || i.capacity(at) == 0) continue;
        const auto how = chances(teams, solution, at);
        const auto& person = i.programme()[*i.mentee(at).person];
        const bool refers_on = i.settings().use_private && person.need() == record::Need::refer_on;
        std::string because;
        if (person.is_paused(i.settings().day) || refers_on)
            because = not_available;
        else if (how.empty())
            because = "no-mentors";
        else if (std::any_of(how.begin(), how.end(), [](Chance c) { return c != Chance::blocked; }))
            because = "full";
        else
            because = blocking_rule(teams, at);
        found.push_back({{}, at, because, help_for(teams, how, at, because)});
    }
    return found;
}

} // namespace kith::matching
