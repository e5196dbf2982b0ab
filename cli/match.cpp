// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/match_accept.hpp"
#include "cli/writing.hpp"
#include "record/key_order.hpp"
#include "record/pair.hpp"
#include "report/match_page.hpp"
#include "text/edit.hpp"

namespace kith::cli {
namespace {

struct MatchOptions {
    Where where;
    std::string strand;
    bool rematch = false;
    bool without_private = false;
};

/// The rows of the last proposal, some of which a person may have pinned or added by hand.
const std::vector<record::ProposedRow>& last_rows(const record::Records& records, const record::StrandName& strand) {
    static const std::vector<record::ProposedRow> none;
    const auto found = records.match_proposals.find(strand);
    return found == records.match_proposals.end() ? none : found->second.pairs;
}

void require_private(const World& world, bool without_private) {
    if (world.records().has_private || without_private) return;
    throw Stop{Exit::findings, fmt::format("the private part is not at {}; name it with --private DIR, or leave out the "
                                           "rules that need it with --without-private",
                                           world.folder.secret().string())};
}

void require_optimal(const programme::Strand& strand) {
    if (strand.matching().rule == record::MatchRule::optimal) return;
    throw Stop{Exit::findings, fmt::format("{}: this version of kith does not match by 'rule: stable' yet; use 'optimal'",
                                           record::Folder::strand(strand.name))};
}

matching::Instance instance_of(const World& world, programme::StrandIndex strand, bool use_private, bool rematch,
                               const Terminal& terminal) {
    require_optimal(world.programme[strand]);
    return terminal.require(matching::Instance::of(world.programme, strand, {world.today(), use_private, rematch},
                                                   last_rows(world.records(), world.programme[strand].name)));
}

Exit run_match(const MatchOptions& options, const Terminal& terminal) {
    if (options.strand.empty()) throw Stop{Exit::usage, "name a strand: kith match STRAND"};
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    require_private(world, options.without_private);
    const auto instance = instance_of(world, strand, world.records().has_private && !options.without_private, options.rematch, terminal);
    const auto proposal = proposal::from_matching(instance, matching::match_optimally(instance));

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

struct ExplainOptions {
    Where where;
    std::string one;
    std::string other;
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

Exit run_explain(const ExplainOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto one = *world.programme.find(find_person(world.records(), options.one, terminal));
    std::string text;
    for (std::size_t s = 0; s < world.programme.strands().size(); ++s) {
        if (world.programme.strands()[s].matching().rule != record::MatchRule::optimal) continue;
        const auto instance = instance_of(world, {s}, world.records().has_private, false, terminal);
        const auto solution = matching::match_optimally(instance);
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

struct EndOptions {
    Where where;
    std::string pair;
    std::string reason;
    std::string date;
    bool never_again = false;
};

Exit run_end(const EndOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto& pair = world.programme[find_pair(world.programme, options.pair)];
    const auto relative = record::Folder::pair(pair.id);
    auto source = world.records().source(relative);
    const auto base = source;
    text::Findings findings;
    const auto set = [&](const std::string& key, const text::Value& value) {
        auto text = text::with_value(source, {key}, value, findings, {record::key_order<record::Pair>()});
        terminal.require(findings);
        source = std::make_shared<text::Source>(text::Source{relative, std::move(*text)});
    };
    const auto date = options.date.empty() ? text::format(world.today()) : options.date;
    set("ended", text::Map{{"date", date}, {"reason", options.reason}});
    if (options.never_again) set("again", false);
    store::Change change;
    change.replace(world.folder.tracked_file(relative), base, source->bytes);
    apply(world.folder, change, options.where, terminal, "The pair has an ending.\n");
    return Exit::done;
}

std::vector<std::string> reasons() { return record::Codec<record::EndReason>::all(); }

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
    add_command<ExplainOptions>(
        commands, match, "explain", "why these two, or why someone is without a partner",
        [](CLI::App& app, ExplainOptions& options) {
            app.add_option("A", options.one, "a person's id");
            app.add_option("B", options.other, "another's");
            bind_where(app, options.where);
        },
        run_explain);
    add_command<EndOptions>(
        commands, match, "end", "gives an agreed pair its ending",
        [](CLI::App& app, EndOptions& options) {
            app.add_option("PAIR", options.pair, "the pair's id")->required();
            app.add_option("--reason", options.reason, "why it ends")->required()->type_name("REASON")->check(CLI::IsMember(reasons()));
            add_date(app, "--date", options.date, "the last day (default: today)");
            app.add_flag("--never-again", options.never_again, "never propose this pair again");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_end);
}

} // namespace kith::cli
