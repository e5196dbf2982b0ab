// SPDX-License-Identifier: MIT
#include "proposal/match.hpp"

#include "matching/stable.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using matching::ChosenEdge;
using matching::Instance;
using matching::Solution;
using record::Together;

/// True where the two are of one person whose partners all form one row. A row has room for one form, so those of one
/// mentor stay apart.
bool stay_together(const Instance& instance, const matching::Edge& one, const matching::Edge& other) {
    switch (instance.strand().matching().together) {
    case Together::none: return false;
    case Together::mentor: return one.mentor == other.mentor && !instance.mentee(one.mentee).form;
    case Together::mentee: return one.mentee == other.mentee;
    }
    return false;
}

using Rests = std::map<matching::Edge, programme::PairIndex>;

/// Of each edge of the rest of a pair, if the whole of the rest is in the solution, the pair.
Rests whole_rests(const Instance& instance, const Solution& solution) {
    std::map<programme::PairIndex, int> missing;
    auto whole = instance.of_rests();
    for (const auto& [edge, pair] : whole) ++missing[pair];
    for (const auto& one : solution.edges)
        if (const auto rest = whole.find(one.edge); rest != whole.end()) --missing[rest->second];
    std::erase_if(whole, [&](const auto& one) { return missing[one.second] > 0; });
    return whole;
}

/// The agreed pairs that somebody is to join where partners stay together: all of them meet as a new pair then, since
/// one person cannot be in two meetings at once. Whoever is in one of them joins others of theirs in turn.
std::set<programme::PairIndex> joined_pairs(const Instance& instance, const std::vector<ChosenEdge>& edges,
                                            const Rests& rests) {
    std::set<programme::PairIndex> joined;
    for (const auto& edge : edges) {
        if (edge.agreed || edge.pinned || edge.by_hand || rests.contains(edge.edge)) continue;
        for (const auto& other : edges)
            if (other.agreed && !other.pinned && stay_together(instance, edge.edge, other.edge))
                joined.insert(*other.agreed);
    }
    return joined;
}

/// The solution's edges, where an edge counts as agreed only if the whole of its pair is still there and nobody joins
/// it: of a trio that loses one, the pair ends, and the two who are left are a new one.
std::vector<ChosenEdge> with_whole_pairs(const Instance& instance, const Solution& solution, const Rests& rests) {
    std::map<programme::PairIndex, int> missing;
    for (const auto& [edge, pair] : instance.agreed()) ++missing[pair];
    for (const auto& edge : solution.edges)
        if (edge.agreed) --missing[*edge.agreed];
    std::set<programme::PairIndex> ended;
    for (const auto& [pair, edges] : missing)
        if (edges > 0) ended.insert(pair);
    auto edges = solution.edges;
    do {
        for (auto& edge : edges)
            if (edge.agreed && ended.contains(*edge.agreed)) edge.agreed.reset();
        ended = joined_pairs(instance, edges, rests);
    } while (!ended.empty());
    return edges;
}

record::ProposedRow row_of(const Instance& instance, const std::vector<ChosenEdge>& edges) {
    const auto& world = instance.programme();
    record::ProposedRow row;
    row.fit = 0;
    row.keep = std::any_of(edges.begin(), edges.end(), [](const auto& edge) { return edge.pinned; });
    if (std::any_of(edges.begin(), edges.end(), [](const auto& edge) { return edge.by_hand; })) row.by_hand = true;
    if (edges.front().agreed) row.agreed = text::Located<record::PairId>{world[*edges.front().agreed].id, {}};
    for (const auto& preferred : instance.strand().matching().prefer.all)
        row.why.emplace_back(record::spelling(preferred.kind), 0);
    for (const auto& chosen : edges) {
        const auto& pairing = instance[chosen.edge];
        const auto& mentee = instance.mentee(chosen.edge.mentee);
        row.mentors.insert({world[instance.mentor(chosen.edge.mentor)].id, {}});
        if (mentee.person) row.mentees.insert({world[*mentee.person].id, {}});
        if (mentee.form) row.form = text::Located<record::FormName>{world[*mentee.form].name, {}};
        *row.fit += pairing.fit;
        for (std::size_t i = 0; i < row.why.size(); ++i) row.why[i].second += pairing.points[i];
    }
    return row;
}

record::LevelValues level_values(const std::vector<matching::LevelValue>& levels) {
    record::LevelValues values;
    for (const auto& level : levels) values.all.emplace_back(level.name, level.values);
    return values;
}

record::OptimalAnswer optimal_beside(const Instance& instance) {
    const auto answer = matching::optimal_answer(instance);
    return {{answer.placed}, {answer.fit}, {answer.blocking_pairs}, level_values(answer.levels)};
}

Couple couple_of(const record::ProposedRow& row) {
    Couple couple;
    for (const auto& id : row.mentors) couple.mentors.push_back(id.value.text);
    for (const auto& id : row.mentees) couple.mentees.push_back(id.value.text);
    if (row.form) couple.mentees.push_back(row.form->value.text);
    if (row.agreed) couple.pair = row.agreed->value.text;
    return couple;
}

/// True where the row has all who stay of the pair.
bool has_rest(const programme::Programme& programme, const record::ProposedRow& row, const matching::Rest& rest) {
    std::set<std::string> mentors, mentees;
    for (const auto& id : row.mentors) mentors.insert(id.value.text);
    for (const auto& id : row.mentees) mentees.insert(id.value.text);
    if (row.form) mentees.insert(row.form->value.text);
    return rest.stays() && mentors.size() == rest.mentors.size() &&
           std::all_of(rest.mentors.begin(), rest.mentors.end(),
                       [&](programme::PersonIndex mentor) { return mentors.contains(programme[mentor].id.text); }) &&
           std::all_of(rest.mentees.begin(), rest.mentees.end(),
                       [&](const matching::Mentee& mentee) { return mentees.contains(id_of(programme, mentee)); });
}

Couple couple_of(const programme::Programme& programme, const programme::Pair& pair) {
    Couple couple;
    for (const auto mentor : pair.mentors) couple.mentors.push_back(programme[mentor].id.text);
    for (const auto mentee : pair.mentees) couple.mentees.push_back(programme[mentee].id.text);
    if (pair.form) couple.mentees.push_back(programme[*pair.form].name.text);
    couple.pair = pair.id.text;
    return couple;
}

/// Calls the couple what it goes on as, or went on as until now.
void name_rest(const programme::Programme& programme, const matching::Rest& rest, Couple& couple) {
    couple.pair = programme[rest.pair].id.text;
    for (const auto person : rest.left) couple.left.push_back(programme[person].id.text);
}

} // namespace

std::vector<std::vector<ChosenEdge>> rows_of(const Instance& instance, const Solution& solution) {
    const auto rests = whole_rests(instance, solution);
    const auto rest_of = [&](const ChosenEdge& edge) {
        const auto found = rests.find(edge.edge);
        return found == rests.end() ? std::nullopt : std::optional(found->second);
    };
    const auto belongs = [&](const ChosenEdge& edge, const ChosenEdge& first) {
        if (edge.agreed || first.agreed) return edge.agreed == first.agreed;
        if (rest_of(edge) || rest_of(first)) return rest_of(edge) == rest_of(first);
        if (edge.pinned != first.pinned || edge.by_hand != first.by_hand) return false;
        return stay_together(instance, edge.edge, first.edge);
    };
    std::vector<std::vector<ChosenEdge>> rows;
    for (const auto& edge : with_whole_pairs(instance, solution, rests)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return belongs(edge, r.front()); });
        if (row == rows.end()) rows.push_back({edge});
        else row->push_back(edge);
    }
    return rows;
}

record::UnplacedPerson unplaced_row(const Instance& instance, const matching::Unplaced& one) {
    const auto& world = instance.programme();
    record::UnplacedPerson row;
    row.because = one.because;
    row.would_help = one.would_help;
    if (one.mentor) row.person = {world[instance.mentor(*one.mentor)].id, {}};
    else if (const auto& mentee = instance.mentee(*one.mentee); mentee.form) row.form = world[*mentee.form].name;
    else row.person = {world[*mentee.person].id, {}};
    return row;
}

record::MatchProposal frame_of(const Instance& instance, const std::vector<matching::LevelValue>& levels) {
    record::MatchProposal proposal;
    proposal.strand = instance.strand().name;
    proposal.made = instance.settings().day;
    proposal.seed = instance.strand().matching().seed;
    proposal.rule = instance.strand().matching().rule;
    if (!instance.settings().use_private) proposal.without_private = true;
    proposal.levels = level_values(levels);
    return proposal;
}

record::MatchProposal from_rows(const Instance& instance, const Solution& solution) {
    auto proposal = frame_of(instance, solution.levels);
    for (const auto& edges : rows_of(instance, solution)) proposal.pairs.push_back(row_of(instance, edges));
    return proposal;
}

record::MatchProposal from_matching(const Instance& instance, const Solution& solution) {
    auto proposal = from_rows(instance, solution);
    if (proposal.rule == record::MatchRule::stable) proposal.optimal = optimal_beside(instance);
    for (const auto& one : matching::unplaced(instance, solution))
        proposal.unplaced.push_back(unplaced_row(instance, one));
    return proposal;
}

Difference difference(const programme::Programme& programme, const record::MatchProposal& proposal) {
    Difference found;
    std::set<std::string> kept;
    const auto strand = programme.find(proposal.strand);
    const auto rests = matching::rests(programme, *strand, proposal.made, !proposal.without_private.value_or(false));
    for (const auto& row : proposal.pairs) {
        auto couple = couple_of(row);
        const auto rest = std::find_if(rests.begin(), rests.end(), [&](const auto& one) { return has_rest(programme, row, one); });
        if (rest != rests.end()) name_rest(programme, *rest, couple);
        if (!couple.pair.empty()) kept.insert(couple.pair);
        (couple.pair.empty() ? found.added : found.kept).push_back(std::move(couple));
    }
    for (const auto index : programme.agreed_pairs(*strand, proposal.made))
        if (!kept.contains(programme[index].id.text)) found.ended.push_back(couple_of(programme, programme[index]));
    for (const auto& rest : rests) {
        auto couple = couple_of(programme, programme[rest.pair]);
        name_rest(programme, rest, couple);
        if (kept.contains(couple.pair)) continue;
        if (!rest.stays()) found.void_pairs.push_back(couple.pair);
        found.ended.push_back(std::move(couple));
    }
    return found;
}

} // namespace kith::proposal
