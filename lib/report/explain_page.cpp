// SPDX-License-Identifier: MIT
#include "report/explain_page.hpp"

#include "report/level_words.hpp"
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

std::string shown(const matching::Instance& instance, const People& people, matching::MenteePos at) {
    const auto& mentee = instance.mentee(at);
    return mentee.form ? instance.programme()[*mentee.form].name.text : people(*mentee.person);
}

std::vector<matching::Edge> chosen_edges(const matching::Solution& solution, auto matches) {
    std::vector<matching::Edge> edges;
    for (const auto& one : solution.edges)
        if (matches(one.edge)) edges.push_back(one.edge);
    return edges;
}

/// What forcing the pair costs, level by level.
std::string forcing_text(const matching::Instance& instance, const matching::Solution& solution, matching::Edge edge) {
    const auto forced = matching::levels_if_forced(instance, edge);
    if (!forced) return {};
    Table table({{"level"}, {"as proposed", Align::right}, {"with this pair", Align::right}});
    for (std::size_t i = 0; i < forced->size(); ++i)
        if (!((*forced)[i] == solution.levels[i]))
            table.add({(*forced)[i].name, level_text(solution.levels[i].values), level_text((*forced)[i].values)});
    if (table.empty()) return "Forcing this pair would cost nothing on any level; the lottery chose another.\n";
    return "What forcing this pair would change:\n" + table.text();
}

} // namespace

std::string explain_pair_text(const matching::Instance& instance, const matching::Solution& solution,
                              matching::Edge edge, Show show) {
    const People people(instance.programme(), show);
    const auto mentor = people(instance.mentor(edge.mentor));
    const auto mentee = shown(instance, people, edge.mentee);
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
    if (chosen) return text;
    for (const auto other : chosen_edges(solution, [&](auto e) { return e.mentee == edge.mentee; }))
        text += fmt::format("Instead {} is proposed, fit {}:\n{}", people(instance.mentor(other.mentor)),
                            instance[other].fit, points_text(instance, other));
    if (instance.strand().matching().rule == record::MatchRule::stable)
        return text + regards_text(instance, solution, edge, show);
    return text + forcing_text(instance, solution, edge);
}

std::string explain_mentee_text(const matching::Instance& instance, const matching::Solution& solution,
                                matching::MenteePos mentee, Show show) {
    const People people(instance.programme(), show);
    auto text = fmt::format("{}: {}, mentee\n", instance.strand().name.text, shown(instance, people, mentee));
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
        text += fmt::format("with {}, fit {}\n{}", shown(instance, people, edge.mentee), instance[edge].fit,
                            points_text(instance, edge));
    return text;
}

} // namespace kith::report
