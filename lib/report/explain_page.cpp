// SPDX-License-Identifier: MIT
#include "report/explain_page.hpp"

#include "report/level_words.hpp"
#include "report/mentee_name.hpp"
#include "report/stable_page.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

/// f by f, with weights: a table under the pair.
std::string points_text(const matching::Instance& instance, matching::Edge edge) {
    Table table({{"preference"}, {"weight", Align::right}, {"points of 1000", Align::right}});
    const auto& prefer = instance.strand().matching().prefer.all;
    for (std::size_t i = 0; i < prefer.size(); ++i)
        table.add({std::string(record::spelling(prefer[i].kind)), std::to_string(prefer[i].weight),
                   std::to_string(instance[edge].points[i])});
    return table.empty() ? std::string{} : table.text();
}

std::vector<matching::Edge> chosen_edges(const matching::Solution& solution, auto matches) {
    std::vector<matching::Edge> edges;
    for (const auto& one : solution.edges)
        if (matches(one.edge)) edges.push_back(one.edge);
    return edges;
}

/// The levels on which two answers differ, side by side; empty where they are equally good.
std::string difference_text(const std::vector<matching::LevelValue>& now, const std::vector<matching::LevelValue>& then,
                            const char* heading) {
    Table table({{"level"}, {"as proposed", Align::right}, {heading, Align::right}});
    for (std::size_t i = 0; i < then.size(); ++i)
        if (!(then[i] == now[i])) table.add({then[i].name, level_text(now[i].values), level_text(then[i].values)});
    return table.empty() ? std::string{} : table.text();
}

/// What forcing the pair costs, level by level.
std::string forcing_text(const matching::Instance& instance, const matching::Solution& solution, matching::Edge edge) {
    const auto forced = matching::levels_if_forced(instance, edge);
    if (!forced) return {};
    const auto table = difference_text(solution.levels, *forced, "with this pair");
    if (table.empty()) return "Forcing this pair would cost nothing on any level; the lottery chose another.\n";
    return "What forcing this pair would change:\n" + table;
}

/// Whether the pair had to be, and who would have been next.
std::string choice_text(const matching::Instance& instance, const matching::Solution& solution, matching::Edge edge,
                        const People& people) {
    const auto standing = matching::standing_of(instance, matching::solve_optimally(instance), edge);
    if (!standing) return "It is fixed, and stays whatever would be best.\n";
    std::string text = *standing == matching::Standing::forced ? "Every best answer has this pair.\n"
                                                               : "Some best answers have this pair; the lottery chose it.\n";
    const auto other = matching::cheapest_other(matching::WhatIf(instance), solution, edge.mentee);
    if (!other) return text + "No other mentor is possible.\n";
    const auto table = difference_text(solution.levels, other->solution.levels, "with them");
    text += wrapped(fmt::format("The best other mentor is {}, fit {}; {}", people(instance.mentor(other->edge.mentor)),
                                instance[other->edge].fit,
                                table.empty() ? "they would cost nothing on any level." : "with them:"), 0);
    return text + table;
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

/// Who can only go to how few places.
std::string crowd_text(const matching::Instance& instance, const matching::Solution& solution, matching::MenteePos mentee,
                       const People& people) {
    const auto crowd = matching::Crowds(instance, solution).around(mentee);
    if (!crowd) return {};
    const auto names = [&](const std::vector<matching::MenteePos>& all) {
        std::vector<std::string> words;
        for (const auto at : all) words.push_back(mentee_name(instance, people, at));
        return joined(words);
    };
    std::vector<std::string> mentors;
    for (const auto at : crowd->mentors) mentors.push_back(people(instance.mentor(at)));
    const auto out = crowd->left_out.size();
    std::string why;
    if (crowd->told_apart == "need") why = ", with no more need than any of the others";
    if (crowd->told_apart == "waiting") why = ", waiting no longer than any of the others";
    auto text = wrapped(fmt::format("{} can only go to {}, so {} left out.", counted(crowd->mentees.size(), "mentee"),
                                    counted(static_cast<std::size_t>(crowd->places), "place"),
                                    out == 1 ? "one is" : fmt::format("{} are", out)), 0);
    constexpr std::size_t most_named = 20;
    if (crowd->mentees.size() <= most_named)
        text += wrapped("the mentees: " + names(crowd->mentees), 2) + wrapped("the mentors: " + joined(mentors), 2);
    return text + wrapped("left out: " + names(crowd->left_out) + why, 2);
}

/// Who would move, from the mentee on, if they had a mentor all the same.
std::string displacement_text(const matching::Instance& instance, const matching::Solution& solution,
                              matching::MenteePos mentee, const People& people) {
    const auto forced = matching::cheapest_other(matching::WhatIf(instance), solution, mentee);
    if (!forced) return {};
    const auto names = [&](const std::vector<matching::MentorPos>& all) {
        std::vector<std::string> words;
        for (const auto at : all) words.push_back(people(instance.mentor(at)));
        return joined(words);
    };
    auto text = wrapped(fmt::format("To give them a mentor all the same would cost least with {}:",
                                    people(instance.mentor(forced->edge.mentor))), 0);
    for (const auto& move : matching::moves(instance, solution, forced->solution, mentee)) {
        const auto who = mentee_name(instance, people, move.mentee);
        if (move.loses.empty()) text += wrapped(fmt::format("{} gets {}", who, names(move.gains)), 2);
        else if (move.gains.empty()) text += wrapped(fmt::format("{} loses {}", who, names(move.loses)), 2);
        else text += wrapped(fmt::format("{} gets {} instead of {}", who, names(move.gains), names(move.loses)), 2);
    }
    const auto table = difference_text(solution.levels, forced->solution.levels, "with them");
    return text + (table.empty() ? "That would cost nothing on any level; the lottery chose otherwise.\n" : table);
}

} // namespace

std::string explain_pair_text(const matching::Instance& instance, const matching::Solution& solution,
                              matching::Edge edge, Show show) {
    const People people(instance.programme(), show);
    const auto mentor = people(instance.mentor(edge.mentor));
    const auto mentee = mentee_name(instance, people, edge.mentee);
    const bool chosen = !chosen_edges(solution, [&](auto e) { return e == edge; }).empty();
    auto text = fmt::format("{}: {} with {}\n", instance.strand().name.text, mentor, mentee);
    if (instance.agreed().contains(edge))
        text += fmt::format("They are an agreed pair: {}.\n", instance.programme()[instance.agreed().at(edge)].id.text);
    else if (chosen) text += "They are proposed.\n";
    const auto broken = matching::broken_names(instance[edge].broken);
    if (!broken.empty()) {
        text += fmt::format("They cannot be paired: {} {} in the way.\n", fmt::join(broken, " and "),
                            broken.size() == 1 ? "stands" : "stand");
        return text;
    }
    text += fmt::format("fit {}\n{}", instance[edge].fit, points_text(instance, edge));
    const bool is_stable = instance.strand().matching().rule == record::MatchRule::stable;
    if (chosen) return is_stable ? text : text + choice_text(instance, solution, edge, people);
    for (const auto other : chosen_edges(solution, [&](auto e) { return e.mentee == edge.mentee; }))
        text += fmt::format("Instead {} is proposed, fit {}:\n{}", people(instance.mentor(other.mentor)),
                            instance[other].fit, points_text(instance, other));
    return text + (is_stable ? regards_text(instance, solution, edge, show) : forcing_text(instance, solution, edge));
}

std::string explain_mentee_text(const matching::Instance& instance, const matching::Solution& solution,
                                matching::MenteePos mentee, Show show) {
    const People people(instance.programme(), show);
    auto text = fmt::format("{}: {}, mentee\n", instance.strand().name.text, mentee_name(instance, people, mentee));
    const auto edges = chosen_edges(solution, [&](auto e) { return e.mentee == mentee; });
    for (const auto edge : edges)
        text += fmt::format("with {}, fit {}\n{}", people(instance.mentor(edge.mentor)), instance[edge].fit,
                            points_text(instance, edge));
    for (const auto& one : matching::unplaced(instance, solution)) {
        if (one.mentee != mentee) continue;
        text += fmt::format("Without a partner: {}\n", one.because);
        if (!one.would_help.empty()) text += wrapped("would help: " + one.would_help, 0);
    }
    if (edges.empty()) {
        Table table({{"rule"}, {"keeps away", Align::right}});
        for (const auto& [rule, count] : matching::blocking_counts(instance, mentee))
            table.add({rule, fmt::format("{} of {}", count, instance.mentors())});
        if (!table.empty()) text += table.text();
        text += crowd_text(instance, solution, mentee, people);
        if (instance.strand().matching().rule == record::MatchRule::optimal)
            text += displacement_text(instance, solution, mentee, people);
    }
    return text;
}

std::string explain_mentor_text(const matching::Instance& instance, const matching::Solution& solution,
                                matching::MentorPos mentor, Show show) {
    const People people(instance.programme(), show);
    auto text = fmt::format("{}: {}, mentor\n", instance.strand().name.text, people(instance.mentor(mentor)));
    std::size_t possible = 0;
    for (std::size_t e = 0; e < instance.mentees(); ++e) possible += instance.is_eligible({mentor, {e}}) ? 1 : 0;
    text += fmt::format("{} possible of {}\n", counted(possible, "mentee"), instance.mentees());
    for (const auto edge : chosen_edges(solution, [&](auto e) { return e.mentor == mentor; }))
        text += fmt::format("with {}, fit {}\n{}", mentee_name(instance, people, edge.mentee), instance[edge].fit,
                            points_text(instance, edge));
    return text;
}

} // namespace kith::report
