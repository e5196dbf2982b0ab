// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/match_accept.hpp"
#include "cli/match_end.hpp"
#include "cli/match_explain.hpp"
#include "cli/match_instance.hpp"
#include "cli/writing.hpp"
#include "matching/optimal.hpp"
#include "proposal/groups.hpp"
#include "report/match_page.hpp"

namespace kith::cli {
namespace {

struct MatchOptions {
    Where where;
    std::string strand;
    bool rematch = false;
    bool without_private = false;
};

record::MatchProposal proposal_of(const matching::Instance& instance, const Terminal& terminal) {
    if (instance.groups() == nullptr) return proposal::from_matching(instance, matching::match_optimally(instance));
    const auto teams = terminal.require(matching::Teams::of(instance));
    return proposal::from_grouping(teams, matching::group_optimally(teams));
}

Exit run_match(const MatchOptions& options, const Terminal& terminal) {
    if (options.strand.empty()) throw Stop{Exit::usage, "name a strand: kith match STRAND"};
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    require_private(world, options.without_private);
    const auto instance = instance_of(world, strand, world.records().has_private && !options.without_private, options.rematch, terminal);
    const auto proposal = proposal_of(instance, terminal);

    // Written before it is printed: a reader that closes the pipe early must not lose the proposal.
    const auto relative = record::Folder::match_proposal(proposal.strand);
    const auto shown = world.folder.secret_shown(relative);
    store::Change change;
    change.write(world.folder.secret_file(relative), world.records().source(shown),
                 text::to_yaml(record::Codec<record::MatchProposal>::write(proposal)));
    if (!options.where.dry_run) write(world.folder, change, terminal);
    if (options.where.wants_json())
        terminal.out(text::to_json(report::match_json(world.programme, proposal, world.programme[strand].order)));
    else terminal.out(report::match_text(world.programme, proposal, report::Show::names));
    if (!options.where.dry_run) terminal.say(fmt::format("Written: {}\n", shown));
    return proposal.unplaced.empty() ? Exit::done : Exit::left_over;
}

} // namespace

void add_match(Commands& commands, CLI::App& kith) {
    add_command<MatchOptions>(
        commands, kith, "match", "who with whom: writes a proposal and prints it",
        [](CLI::App& app, MatchOptions& options) {
            app.add_option("STRAND", options.strand, "the strand to match");
            app.add_flag("--rematch", options.rematch, "agreed pairs may change; keeping them is a level");
            app.add_flag("--without-private", options.without_private, "leave out the rules that need the private part");
            bind_where(app, options.where);
            bind_format(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_match);
    auto& match = *commands.back().app;
    add_match_accept(commands, match);
    add_match_explain(commands, match);
    add_match_end(commands, match);
}

} // namespace kith::cli
