// SPDX-License-Identifier: MIT
#include "cli/match_explain.hpp"

#include "cli/match_instance.hpp"
#include "matching/by_rule.hpp"
#include "report/explain_group_page.hpp"
#include "report/explain_page.hpp"

namespace kith::cli {
namespace {

struct ExplainOptions {
    Where where;
    std::string one;
    std::string other;
    bool rematch = false;
    bool without_private = false;
};

/// The edge between two people in a strand, whichever of them is the mentor.
std::optional<matching::Edge> edge_between(const matching::Instance& instance, programme::PersonIndex a,
                                           programme::PersonIndex b) {
    for (const auto& [mentor, mentee] : {std::pair(a, b), std::pair(b, a)}) {
        const auto m = instance.find_mentor(mentor);
        const auto e = instance.find_mentee({mentee, {}});
        if (m && e) return matching::Edge{*m, *e};
    }
    return {};
}

/// Of a strand with groups: all teams as they stand to the mentee who is named, else the team of the mentor.
std::string explain_groups(const matching::Instance& instance, const std::vector<programme::PersonIndex>& named,
                           const Terminal& terminal) {
    const auto teams = terminal.require(matching::Teams::of(instance));
    const auto solution = matching::group_optimally(teams);
    constexpr auto show = report::Show::names;
    for (const auto person : named)
        if (const auto mentee = instance.find_mentee({person, {}}))
            return report::explain_seat_text(teams, solution, *mentee, show);
    return report::explain_team_text(teams, solution, named.front(), show);
}

Exit run_explain(const ExplainOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    require_private(world, options.without_private);
    const auto one = *world.programme.find(find_person(world.records(), options.one, terminal));
    std::string text;
    for (std::size_t s = 0; s < world.programme.strands().size(); ++s) {
        const auto instance = instance_of(world, {s}, world.records().has_private && !options.without_private, options.rematch, terminal);
        if (instance.groups() != nullptr) {
            std::vector named{one};
            if (!options.other.empty())
                named.push_back(*world.programme.find(find_person(world.records(), options.other, terminal)));
            text += explain_groups(instance, named, terminal);
            continue;
        }
        const auto solution = matching::match_by_rule(instance);
        constexpr auto show = report::Show::names;
        if (!options.other.empty()) {
            const auto other = *world.programme.find(find_person(world.records(), options.other, terminal));
            if (const auto edge = edge_between(instance, one, other))
                text += report::explain_pair_text(instance, solution, *edge, show);
        } else if (const auto mentee = instance.find_mentee({one, {}})) {
            text += report::explain_mentee_text(instance, solution, *mentee, show);
        } else if (const auto mentor = instance.find_mentor(one)) {
            text += report::explain_mentor_text(instance, solution, *mentor, show);
        }
    }
    if (text.empty()) throw Stop{Exit::usage, options.other.empty() ? "this person is neither mentor nor mentee in any strand"
                                                                  : "they are in no strand together as mentor and mentee"};
    terminal.out(text);
    return Exit::done;
}

} // namespace

void add_match_explain(Commands& commands, CLI::App& match) {
    add_command<ExplainOptions>(
        commands, match, "explain", "why these two, or why someone is without a partner",
        [](CLI::App& app, ExplainOptions& options) {
            app.add_option("A", options.one, "a person's id");
            app.add_option("B", options.other, "another's");
            app.add_flag("--rematch", options.rematch, "explain the answer in which agreed pairs may change");
            app.add_flag("--without-private", options.without_private, "leave out the rules that need the private part");
            bind_where(app, options.where);
        },
        run_explain);
}

} // namespace kith::cli
