// SPDX-License-Identifier: MIT
#include "cli/match_explain.hpp"

#include "cli/match_instance.hpp"
#include "matching/by_rule.hpp"
#include "report/explain_group_page.hpp"
#include "report/explain_page.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

struct ExplainOptions {
    Where where;
    std::string one;
    std::string other;
    bool rematch = false;
    bool without_private = false;
};

using matching::Mentee;
constexpr auto show = report::Show::names;

/// One or two who are named: people by id, a form by its name.
using Named = std::vector<Mentee>;

Mentee find_named(const World& world, const std::string& word, const Terminal& terminal) {
    const bool is_person = world.records().people.contains(record::PersonId{word});
    if (const auto form = world.programme.find(record::FormName{word}); form && !is_person) return {{}, form};
    return {world.programme.find(find_person(world.records(), word, terminal)), {}};
}

/// True where the strand may have the person or the form as mentor or mentee, so that it is worth being solved.
bool may_concern(const programme::Programme& world, programme::StrandIndex index, const Mentee& one) {
    const auto& strand = world[index];
    const auto has = [&](const std::vector<programme::PersonIndex>& people) {
        return one.person && std::find(people.begin(), people.end(), *one.person) != people.end();
    };
    if (has(strand.mentors) || has(strand.mentees) || (one.form && strand.record->model == record::Model::form_group)) return true;
    return std::any_of(world.pairs().begin(), world.pairs().end(), [&](const programme::Pair& pair) {
        return pair.strand == index && (has(pair.mentors) || has(pair.mentees) || (one.form && pair.form == one.form));
    });
}

std::optional<matching::MentorPos> find_mentor(const matching::Instance& instance, const Mentee& one) {
    return one.person ? instance.find_mentor(*one.person) : std::nullopt;
}

/// The edge between two in a strand, whichever of them is the mentor.
std::optional<matching::Edge> edge_between(const matching::Instance& instance, const Mentee& a, const Mentee& b) {
    for (const auto& [mentor, mentee] : {std::pair(a, b), std::pair(b, a)}) {
        const auto m = find_mentor(instance, mentor);
        const auto e = instance.find_mentee(mentee);
        if (m && e) return matching::Edge{*m, *e};
    }
    return {};
}

std::string explain_two_in_groups(const matching::Teams& teams, const matching::GroupSolution& solution, const Named& named) {
    const auto& instance = teams.instance();
    if (const auto edge = edge_between(instance, named[0], named[1]))
        return report::explain_text(teams, matching::explain(teams, solution, instance.mentor(edge->mentor), edge->mentee), show);
    const auto one = instance.find_mentee(named[0]), other = instance.find_mentee(named[1]);
    if (!one || !other) return {};
    return report::explain_text(teams, matching::explain_together(teams, solution, *one, *other), show);
}

/// Of a strand with groups: all teams as they stand to a mentee, the team of a mentor, or two and whether they are together.
std::string explain_groups(const matching::Instance& instance, const Named& named, const Terminal& terminal) {
    const auto teams = terminal.require(matching::Teams::of(instance));
    const auto solution = matching::group_optimally(teams);
    if (named.size() == 2) return explain_two_in_groups(teams, solution, named);
    if (const auto mentee = instance.find_mentee(named.front()))
        return report::explain_text(teams, matching::explain(teams, solution, *mentee), show);
    if (!find_mentor(instance, named.front())) return {};
    const auto mentor = *named.front().person;
    return report::explain_text(teams, mentor, matching::groups_led_by(teams, solution, mentor), show);
}

std::string explain_in(const matching::Instance& instance, const Named& named, const Terminal& terminal) {
    if (instance.groups() != nullptr) return explain_groups(instance, named, terminal);
    const auto solution = matching::match_by_rule(instance);
    matching::Reasons reasons(instance, solution);
    if (named.size() == 2) {
        const auto edge = edge_between(instance, named[0], named[1]);
        return edge ? report::explain_text(instance, matching::explain(reasons, *edge), show) : std::string{};
    }
    if (const auto mentee = instance.find_mentee(named.front()))
        return report::explain_text(instance, matching::explain(reasons, *mentee), show);
    if (const auto mentor = find_mentor(instance, named.front()))
        return report::explain_text(instance, matching::explain(reasons, *mentor), show);
    return {};
}

Exit run_explain(const ExplainOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    require_private(world, options.without_private);
    const bool use_private = world.records().has_private && !options.without_private;
    Named named{find_named(world, options.one, terminal)};
    if (!options.other.empty()) named.push_back(find_named(world, options.other, terminal));
    std::string text;
    for (std::size_t s = 0; s < world.programme.strands().size(); ++s) {
        const auto concerned = [&](const Mentee& one) { return may_concern(world.programme, {s}, one); };
        if (std::all_of(named.begin(), named.end(), concerned))
            text += explain_in(instance_of(world, {s}, use_private, options.rematch, terminal), named, terminal);
    }
    if (text.empty() && named.size() == 2) throw Stop{Exit::usage, "they are in no strand together as mentor and mentee"};
    if (text.empty())
        throw Stop{Exit::usage, named.front().form ? "no strand gives mentors to forms"
                                                   : "this person is neither mentor nor mentee in any strand"};
    terminal.out(text);
    return Exit::done;
}

} // namespace

void add_match_explain(Commands& commands, CLI::App& match) {
    add_command<ExplainOptions>(
        commands, match, "explain", "why these two, or why someone is without a partner",
        [](CLI::App& app, ExplainOptions& options) {
            app.add_option("A", options.one, "a person's id, or a form");
            app.add_option("B", options.other, "another's, or a form");
            app.add_flag("--rematch", options.rematch, "explain the answer in which agreed pairs may change");
            app.add_flag("--without-private", options.without_private, "leave out the rules that need the private part");
            bind_where(app, options.where);
        },
        run_explain);
}

} // namespace kith::cli
