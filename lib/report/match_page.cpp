// SPDX-License-Identifier: MIT
#include "report/match_page.hpp"

#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::Programme;
using text::List;
using text::Map;
using text::Value;

std::string ids_shown(const People& people, const std::set<text::Located<record::PersonId>>& ids) {
    std::string all;
    for (const auto& id : ids) all += (all.empty() ? "" : ", ") + people(id.value);
    return all;
}

/// The strongest reasons of a row, best first.
std::string strongest(const record::ProposedRow& row) {
    auto why = row.why;
    std::stable_sort(why.begin(), why.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string words;
    constexpr std::size_t most = 2;
    for (std::size_t i = 0; i < std::min(most, why.size()); ++i)
        if (why[i].second > 0) words += (words.empty() ? "" : ", ") + why[i].first;
    return words;
}

std::string state_of(const record::ProposedRow& row) {
    if (row.agreed) return "agreed";
    if (row.by_hand.value_or(false)) return "by hand";
    return row.keep.value_or(false) ? "kept" : "";
}

std::string rows_text(const record::MatchProposal& proposal, const People& people) {
    Table table({{"row", Align::right}, {"mentor"}, {"mentee"}, {"fit", Align::right}, {"mostly for"}, {""}});
    for (std::size_t i = 0; i < proposal.pairs.size(); ++i) {
        const auto& row = proposal.pairs[i];
        const auto mentees = row.form ? row.form->value.text : ids_shown(people, row.mentees);
        table.add({std::to_string(i + 1), ids_shown(people, row.mentors), mentees, std::to_string(row.fit.value_or(0)),
                   strongest(row), state_of(row)});
    }
    return table.empty() ? std::string{} : table.text();
}

std::string unplaced_text(const record::MatchProposal& proposal, const People& people) {
    std::string text;
    for (const auto& one : proposal.unplaced) {
        const auto who = one.form ? one.form->text : people(one.person.value);
        text += fmt::format("  {}: {}\n", who, one.because);
        if (!one.would_help.empty()) text += wrapped("would help: " + one.would_help, 4);
    }
    return text;
}

std::string level_text(const std::vector<std::int64_t>& values) {
    if (values.size() == 1) return std::to_string(values.front());
    return fmt::format("{}", fmt::join(values, " / "));
}

std::string levels_text(const record::LevelValues& levels) {
    std::string line;
    for (const auto& [name, values] : levels.all)
        line += (line.empty() ? "" : ", ") + name + " " + level_text(values);
    return line;
}

List couples(const std::vector<proposal::Couple>& all) {
    List list;
    for (const auto& couple : all) {
        Map row{{"mentors", List(couple.mentors.begin(), couple.mentors.end())},
                {"mentees", List(couple.mentees.begin(), couple.mentees.end())}};
        if (!couple.pair.empty()) row.set("pair", couple.pair);
        list.emplace_back(std::move(row));
    }
    return list;
}


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

std::string match_text(const Programme& programme, const record::MatchProposal& proposal, Show show) {
    const People people(programme, show);
    const auto changes = proposal::difference(programme, proposal);
    const auto& strand = programme[*programme.find(proposal.strand)];
    const auto left = std::count_if(proposal.unplaced.begin(), proposal.unplaced.end(), [&](const auto& one) {
        return one.form || one.because != "no-mentees";
    });
    auto text = fmt::format("{}: {} proposed, {} agreed already, {} without a partner\n", strand.record->name,
                            counted(changes.added.size(), "pair"), changes.kept.size(), left);
    text += fmt::format("levels: {}\n", levels_text(proposal.levels));
    if (proposal.without_private.value_or(false))
        text += "made without the private part: who must be kept apart, who is referred on, and all that needs private data was\n"
                "left out; do not accept it unread\n";
    if (!proposal.pairs.empty()) text += "\n" + rows_text(proposal, people);
    if (!proposal.unplaced.empty()) text += "\nWithout a partner, and the rule that stands in the way:\n" + unplaced_text(proposal, people);
    if (!changes.ended.empty()) {
        text += "\nAgreed pairs that this proposal does without:\n";
        for (const auto& couple : changes.ended) text += fmt::format("  {}\n", couple.pair);
    }
    if (!changes.added.empty())
        text += fmt::format("\nNothing is agreed yet. Accept row by row: kith match accept {}\n", proposal.strand.text);
    return text;
}

Value match_json(const Programme& programme, const record::MatchProposal& proposal,
                 const std::vector<record::Level>& order) {
    Map json;
    const auto written = record::Codec<record::MatchProposal>::write(proposal);
    for (const auto& [key, value] : written.as<Map>()->members())
        if (key != "pairs" && key != "unplaced") json.set(key, value);
    List rows, unplaced, names;
    for (const auto& row : proposal.pairs) rows.push_back(record::Codec<record::ProposedRow>::write(row));
    for (const auto& one : proposal.unplaced) unplaced.push_back(record::Codec<record::UnplacedPerson>::write(one));
    for (const auto level : order) names.emplace_back(record::spelling(level));
    const auto changes = proposal::difference(programme, proposal);
    json.set("pairs", std::move(rows)).set("unplaced", std::move(unplaced)).set("order", std::move(names));
    json.set("difference", Map{{"kept", couples(changes.kept)},
                               {"new", couples(changes.added)},
                               {"ended", couples(changes.ended)}});
    return json;
}

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
