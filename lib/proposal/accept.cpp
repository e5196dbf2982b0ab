// SPDX-License-Identifier: MIT
#include "proposal/accept.hpp"

#include "matching/row_people.hpp"
#include "matching/teams.hpp"

#include <algorithm>
#include <bit>

namespace kith::proposal {
namespace {

namespace code = text::code;
using matching::Edge;
using matching::Instance;

/// The edges of a row, or a finding where it names someone who is not in the strand, or not in that role.
std::optional<std::vector<Edge>> edges_of(const Instance& instance, const record::ProposedRow& row,
                                          text::Findings& findings) {
    if (const auto fault = matching::fault_of(instance, row)) {
        findings.error(code::ineligible, row.span, fault->message, fault->hint);
        return {};
    }
    const auto& world = instance.programme();
    std::vector<matching::Mentee> mentees;
    for (const auto& id : row.mentees) mentees.push_back({world.find(id.value), {}});
    if (row.form) mentees.push_back({{}, world.find(row.form->value)});
    std::vector<Edge> edges;
    for (const auto& id : row.mentors)
        for (const auto& mentee : mentees)
            edges.push_back({*instance.find_mentor(*world.find(id.value)), *instance.find_mentee(mentee)});
    return edges;
}

bool is_agreed(const Instance& instance, const std::vector<Edge>& edges) {
    return std::all_of(edges.begin(), edges.end(), [&](Edge edge) { return instance.agreed().contains(edge); });
}

void require_rules(const Instance& instance, const std::vector<Edge>& edges, const record::ProposedRow& row,
                   text::Findings& findings) {
    for (const auto edge : edges) {
        const auto broken = instance[edge].broken;
        if (broken == 0) continue;
        const auto name = matching::rule_name(static_cast<std::size_t>(std::countr_zero(broken)));
        findings.error(code::ineligible, row.span, fmt::format("the rule '{}' has broken since this was proposed", name),
                       "run kith match again, or accept the other rows");
    }
}

/// The agreed pairs of the row's people that the proposal does without.
std::set<programme::PairIndex> replaced_by(const Instance& instance, const std::vector<Edge>& edges,
                                           const record::MatchProposal& proposal) {
    std::set<std::string> kept;
    for (const auto& row : proposal.pairs)
        if (row.agreed) kept.insert(row.agreed->value.text);
    std::set<programme::PairIndex> found;
    for (const auto& [agreed, pair] : instance.agreed())
        for (const auto edge : edges)
            if ((agreed.mentor == edge.mentor || agreed.mentee == edge.mentee) &&
                !kept.contains(instance.programme()[pair].id.text))
                found.insert(pair);
    return found;
}

/// The commands that end the pairs, each shown once in all: pairs in `named` were shown with a row before.
std::string how_to_end(const Instance& instance, const std::set<programme::PairIndex>& pairs,
                       std::set<programme::PairIndex>& named) {
    if (pairs.empty()) return "run kith match again, or accept fewer rows";
    std::string commands;
    for (const auto pair : pairs)
        if (named.insert(pair).second)
            commands += fmt::format("{}kith match end {} --reason REASON", commands.empty() ? "" : "; ",
                                    instance.programme()[pair].id.text);
    if (commands.empty()) return "end the pairs named above first";
    return "if this row is to replace what is agreed, first: " + commands;
}

/// True where the row was an agreed pair when it was proposed and is none now. It must not come back unasked.
bool has_ended(const Instance& instance, const record::ProposedRow& row, text::Findings& findings) {
    if (!row.agreed) return false;
    findings.error(code::ineligible, row.span,
                   fmt::format("pair {} has ended since this was proposed", row.agreed->value.text),
                   fmt::format("run kith match {} again, or accept the other rows", instance.strand().name.text));
    return true;
}

/// Who is in a group of the rows so far.
struct Seated {
    std::set<matching::MentorPos> mentors;
    std::set<matching::MenteePos> mentees;
};

/// True where the row's mentors are one of the strand's teams.
bool is_team(const Instance& instance, const record::ProposedRow& row) {
    std::set<record::PersonId> leaders;
    for (const auto& mentor : row.mentors) leaders.insert(mentor.value);
    const auto& teams = instance.groups()->teams;
    return std::any_of(teams.begin(), teams.end(), [&](const auto& team) {
        std::set<record::PersonId> members;
        for (const auto& mentor : team) members.insert(mentor.value);
        return members == leaders;
    });
}

/// Of a group: that a team leads it, that it is large enough, and that nobody in it is in another row.
void require_group(const Instance& instance, const std::vector<Edge>& edges, const record::ProposedRow& row, Seated& seated,
                   text::Findings& findings) {
    if (!is_team(instance, row))
        findings.error(code::ineligible, row.span, "the mentors of this row are no team of the strand",
                       "correct the row, or 'groups' in the strand's file");
    std::set<matching::MenteePos> joined; // who is agreed with the team already
    for (const auto& [agreed, pair] : instance.agreed())
        if (agreed.mentor == edges.front().mentor) joined.insert(agreed.mentee);
    if (static_cast<int>(row.mentees.size() + joined.size()) < instance.groups()->size.at_least.value)
        findings.error(code::ineligible, row.span, "this group is smaller than the strand's 'size: at-least'",
                       "run kith match again, or accept the other rows");
    Seated here;
    for (const auto edge : edges) here.mentors.insert(edge.mentor), here.mentees.insert(edge.mentee);
    bool twice = false;
    for (const auto mentor : here.mentors) twice = !seated.mentors.insert(mentor).second || twice;
    for (const auto mentee : here.mentees) twice = !seated.mentees.insert(mentee).second || twice;
    if (twice)
        findings.error(code::over_capacity, row.span, "someone in this row is in another row too", "accept one of them");
}

/// Of a group: that nobody in it has one already, and that nobody sits with someone they are kept apart from.
void require_one_group(const Instance& instance, const std::vector<Edge>& edges, const record::ProposedRow& row,
                       text::Findings& findings) {
    for (const auto edge : edges) {
        const auto has_one = [&](const auto& agreed) { return agreed.first.mentee == edge.mentee; };
        if (std::any_of(instance.agreed().begin(), instance.agreed().end(), has_one))
            return findings.error(code::over_capacity, row.span, "someone in this row is in an agreed group already",
                                  "end the group that it replaces first: kith match end PAIR --reason R");
        for (const auto other : edges)
            if (matching::kept_apart(instance, edge.mentee, other.mentee))
                return findings.error(code::ineligible, row.span,
                                      "the rule 'not-available' has broken since this was proposed",
                                      "run kith match again, or accept the other rows");
    }
}

/// A form is not asked.
record::Asked asked_on(text::Date day, bool of_form) {
    return {day, of_form ? std::nullopt : std::optional(day)};
}

bool is_accepted(const Acceptance& acceptance, std::size_t row) {
    return acceptance.rows.empty() || acceptance.rows.contains(row);
}

record::Pair pair_of(const Instance& instance, const record::ProposedRow& row, const Acceptance& acceptance) {
    record::Pair pair;
    pair.id.value = acceptance.new_id();
    pair.strand.value = instance.strand().name;
    pair.mentors = row.mentors;
    pair.mentees = row.mentees;
    pair.form = row.form;
    if (acceptance.asked) pair.asked = asked_on(*acceptance.asked, row.form.has_value());
    pair.basis = acceptance.basis;
    pair.began = acceptance.began;
    pair.planned_end = acceptance.planned_end;
    if (!acceptance.by.text.empty()) pair.agreed = record::Agreed{{acceptance.by, {}}, acceptance.day};
    return pair;
}

} // namespace

text::Result<std::vector<record::Pair>> pairs_from(const Instance& instance, const record::MatchProposal& proposal,
                                                   const Acceptance& acceptance) {
    text::Findings findings;
    std::vector<record::Pair> pairs;
    std::set<programme::PairIndex> named;
    Seated seated;
    std::map<matching::MentorPos, int> of_mentor;
    std::map<matching::MenteePos, int> of_mentee;
    for (const auto& [edge, pair] : instance.agreed()) {
        ++of_mentor[edge.mentor];
        ++of_mentee[edge.mentee];
    }
    for (std::size_t i = 0; i < proposal.pairs.size(); ++i) {
        const auto& row = proposal.pairs[i];
        if (!is_accepted(acceptance, i)) continue;
        const auto edges = edges_of(instance, row, findings);
        if (!edges || is_agreed(instance, *edges) || has_ended(instance, row, findings)) continue;
        require_rules(instance, *edges, row, findings);
        if (instance.groups() != nullptr) {
            require_group(instance, *edges, row, seated, findings);
            require_one_group(instance, *edges, row, findings);
        }
        bool over = false;
        for (const auto edge : *edges) {
            over = ++of_mentor[edge.mentor] > instance.capacity(edge.mentor) || over;
            over = ++of_mentee[edge.mentee] > instance.capacity(edge.mentee) || over;
        }
        if (over)
            findings.error(code::over_capacity, row.span, "someone in this row would have more partners than allowed",
                           how_to_end(instance, replaced_by(instance, *edges, proposal), named));
        pairs.push_back(pair_of(instance, row, acceptance));
    }
    if (findings.has_errors()) return findings;
    return pairs;
}

std::vector<AskedPair> pairs_to_date(const Instance& instance, const record::MatchProposal& proposal,
                                     const Acceptance& acceptance) {
    std::vector<AskedPair> found;
    if (!acceptance.asked) return found;
    std::set<programme::PairIndex> seen;
    for (std::size_t i = 0; i < proposal.pairs.size(); ++i) {
        text::Findings unknown; // pairs_from() has reported them
        const auto edges = is_accepted(acceptance, i) ? edges_of(instance, proposal.pairs[i], unknown) : std::nullopt;
        if (!edges || !is_agreed(instance, *edges)) continue;
        const auto index = instance.agreed().at(edges->front());
        const auto& pair = *instance.programme()[index].record;
        auto asked = asked_on(*acceptance.asked, pair.form.has_value());
        if (pair.asked && pair.asked->mentor) asked.mentor = pair.asked->mentor;
        if (pair.asked && pair.asked->mentee) asked.mentee = pair.asked->mentee;
        const bool is_said = pair.asked && pair.asked->mentor == asked.mentor && pair.asked->mentee == asked.mentee;
        if (!is_said && seen.insert(index).second) found.push_back({index, asked});
    }
    return found;
}

} // namespace kith::proposal
