// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/match_accept.hpp"
#include "cli/match_end.hpp"
#include "cli/match_explain.hpp"
#include "cli/match_gaps.hpp"
#include "cli/match_instance.hpp"
#include "cli/match_proof.hpp"
#include "cli/match_schedule.hpp"
#include "cli/writing.hpp"
#include "matching/by_rule.hpp"
#include "matching/lacks.hpp"
#include "proposal/groups.hpp"
#include "report/change_page.hpp"
#include "report/clash_page.hpp"
#include "report/fairness_page.hpp"
#include "report/lacks_page.hpp"
#include "report/match_page.hpp"

namespace kith::cli {
namespace {

struct MatchOptions {
    Where where;
    std::string strand;
    bool rematch = false;
    bool without_private = false;
    bool with_schedule = false;
    bool fairness = false;
    std::string audience = "lead";
    ProofOptions proof;
};

/// The fairness of a match that is not written.
Exit show_fairness(const MatchOptions& options, const World& world, const record::MatchProposal& proposal,
                   const Terminal& terminal) {
    const auto audience = options.audience == "public" ? report::Audience::everyone : report::Audience::lead;
    const auto found = evidence::fairness(world.programme, proposal);
    if (options.where.wants_json())
        terminal.out(text::to_json(report::fairness_json(world.programme, proposal, found, audience)));
    else terminal.out(report::fairness_text(world.programme, proposal, found, audience));
    return Exit::done;
}

/// What is proposed; why nothing could be, if nothing could; whether the pairs that the rules choose could all meet, and how
/// those that can were found; what breaking more agreed pairs would gain, where they may change; and the text of a proof
/// where one is wanted.
struct Answer {
    record::MatchProposal proposal;
    std::vector<matching::Lack> lacks;
    proposal::Clash clash;
    std::optional<proposal::ScheduledMatch> scheduled;
    std::vector<matching::FrontierPoint> frontier;
    std::string proof;

    /// Someone has no partner; also where the strand's own bounds give nobody one.
    bool leaves_someone(const matching::Instance& instance) const {
        return !proposal.unplaced.empty() || (!lacks.empty() && instance.mentees() > 0);
    }
};

Answer answer_of(const World& world, const matching::Instance& instance, const MatchOptions& options, const Terminal& terminal) {
    Answer answer;
    answer.lacks = matching::lacks_of(instance);
    if (options.with_schedule) {
        answer.scheduled = match_by_times(world, instance);
        if (answer.scheduled->rounds > 1) answer.clash = clash_of(world, instance, answer.scheduled->by_rules);
        answer.proposal = proposal::from_scheduled(instance, *answer.scheduled);
        return answer;
    }
    if (instance.groups() != nullptr) {
        const auto teams = terminal.require(matching::Teams::of(instance));
        answer.proposal = proposal::from_grouping(teams, matching::group_optimally(teams));
        return answer;
    }
    matching::Solution solution;
    if (options.proof.is_wanted()) {
        const auto optimum = matching::solve_optimally(instance);
        answer.proof = proof_text(instance, optimum);
        solution = optimum.solution;
    } else {
        solution = matching::match_by_rule(instance);
    }
    answer.proposal = proposal::from_matching(instance, solution);
    if (!options.fairness) answer.clash = clash_of(world, instance, solution);
    const bool may_change = options.rematch && !options.fairness && !(instance.agreed().empty() && instance.of_rests().empty());
    if (may_change && answer.proposal.rule == record::MatchRule::optimal)
        answer.frontier = matching::frontier(instance, solution);
    return answer;
}

/// Why there is nothing to match, then what is agreed and what would become of it, come before the proposal itself.
std::string page_of(const World& world, const Answer& answer) {
    const auto& strand = world.programme[*world.programme.find(answer.proposal.strand)];
    auto page = report::no_teams_text(strand) + report::lacks_text(strand, answer.lacks);
    page += answer.scheduled ? report::scheduled_text(world.programme, *answer.scheduled, answer.clash, report::Show::names)
                             : report::clash_text(strand, world.programme, answer.clash, report::Show::names);
    page += report::change_text(world.programme, answer.proposal, report::Show::names);
    if (!answer.frontier.empty()) page += report::frontier_text(world.programme, answer.frontier);
    return page + report::match_text(world.programme, answer.proposal, report::Show::names);
}

text::Value json_of(const World& world, const Answer& answer) {
    const auto& order = world.programme[*world.programme.find(answer.proposal.strand)].order;
    const auto json = report::match_json(world.programme, answer.proposal, order);
    auto object = *json.as<text::Map>();
    if (!answer.lacks.empty()) object.set("nothing-because", report::lacks_json(answer.lacks));
    if (!answer.clash.is_empty()) object.set("clash", report::clash_json(world.programme, answer.clash));
    if (answer.scheduled) object.set("scheduled", report::scheduled_json(*answer.scheduled));
    if (!answer.frontier.empty()) object.set("frontier", report::frontier_json(world.programme, answer.frontier));
    return object;
}

void write_proposal(const World& world, const record::MatchProposal& proposal, const Terminal& terminal) {
    const auto relative = record::Folder::match_proposal(proposal.strand);
    store::Change change;
    change.write(world.folder.secret_file(relative), world.records().source(world.folder.secret_shown(relative)),
                 text::to_yaml(record::Codec<record::MatchProposal>::write(proposal)));
    write(world.folder, change, terminal);
}

void show(const World& world, const Answer& answer, const Where& where, const Terminal& terminal) {
    if (where.wants_json()) terminal.out(text::to_json(json_of(world, answer)));
    else terminal.out(page_of(world, answer));
    if (where.dry_run) return;
    if (!world.records().has_private) return terminal.say("Not written: a proposal belongs into the private part, which is not here.\n");
    terminal.say(fmt::format("Written: {}\n", world.folder.secret_shown(record::Folder::match_proposal(answer.proposal.strand))));
}

Exit run_match(const MatchOptions& options, const Terminal& terminal) {
    if (options.strand.empty()) throw Stop{Exit::usage, "name a strand: kith match STRAND"};
    if (!options.proof.check.empty()) return check_proof(options.where, options.strand, options.proof.check, terminal);
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    require_provable(world, strand, options.proof);
    require_private(world, options.without_private);
    const bool use_private = world.records().has_private && !options.without_private;
    const auto instance = instance_of(world, strand, use_private, options.rematch, terminal);
    const auto answer = answer_of(world, instance, options, terminal);
    if (options.fairness) return show_fairness(options, world, answer.proposal, terminal);
    write_proof(answer.proof, options.proof, terminal);
    // Written before it is printed: a reader that closes the pipe early must not lose the proposal.
    if (!options.where.dry_run && world.records().has_private) write_proposal(world, answer.proposal, terminal);
    if (options.proof.to_output()) terminal.out(answer.proof);
    else show(world, answer, options.where, terminal);
    return answer.leaves_someone(instance) ? Exit::left_over : Exit::done;
}

} // namespace

void add_match(Commands& commands, CLI::App& kith) {
    add_command<MatchOptions>(
        commands, kith, "match", "who with whom: writes a proposal and prints it",
        [](CLI::App& app, MatchOptions& options) {
            app.add_option("STRAND", options.strand, "the strand to match");
            app.add_flag("--rematch", options.rematch, "agreed pairs may change; keeping them is a level");
            app.add_flag("--without-private", options.without_private, "leave out the rules that need the private part");
            auto* with_schedule = app.add_flag("--with-schedule", options.with_schedule, "only pairs of which all can meet");
            auto* fairness = app.add_flag("--fairness", options.fairness, "show how groups of mentees fare; writes nothing");
            app.add_option("--audience", options.audience, "of --fairness: lead, or public without small numbers")
                ->type_name("AUDIENCE")
                ->check(CLI::IsMember({"lead", "public"}))
                ->needs(fairness);
            bind_proof(app, options.proof);
            for (const auto* other : {"--fairness", "--proof", "--check-proof"}) with_schedule->excludes(app.get_option(other));
            bind_where(app, options.where);
            bind_format(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_match);
    auto& match = *commands.back().app;
    add_match_accept(commands, match);
    add_match_explain(commands, match);
    add_match_gaps(commands, match);
    add_match_end(commands, match);
}

} // namespace kith::cli
