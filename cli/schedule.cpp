// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/planning.hpp"
#include "cli/schedule_cover.hpp"
#include "cli/schedule_explain.hpp"
#include "cli/schedule_gaps.hpp"
#include "cli/schedule_ics.hpp"
#include "cli/schedule_repair.hpp"
#include "cli/schedule_rota.hpp"
#include "cli/schedule_week.hpp"
#include "cli/writing.hpp"
#include "proposal/cover.hpp"
#include "report/timetable_page.hpp"

namespace kith::cli {
namespace {

struct ScheduleOptions {
    Where where;
    std::vector<std::string> strands;
    std::string from;
    std::optional<int> time_limit;
};

Exit run_schedule(const ScheduleOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strands = chosen_strands(world.programme, options.strands);
    const auto dates = dates_of(world, strands, options.from);
    const auto proposals = plan_all(world, strands, dates, terminal, options.time_limit);
    // Written before it is printed: a reader that closes the pipe early must not lose the proposals.
    if (!options.where.dry_run) write(world.folder, proposals_written(world, proposals), terminal);
    if (options.where.wants_json()) terminal.out(text::to_json(report::timetables_json(proposals)));
    else
        for (const auto& proposal : proposals)
            terminal.out(report::timetable_text(world.programme, proposal, report::Show::names));
    for (const auto& proposal : proposals)
        if (!options.where.dry_run)
            terminal.say(fmt::format("Written: {}\n", world.folder.secret_shown(record::Folder::timetable_proposal(proposal.strand))));
    const bool left = std::any_of(proposals.begin(), proposals.end(), [](const auto& one) {
        return !one.unplaced.empty() || !one.uncovered.empty() || !one.unreached.empty();
    });
    return left ? Exit::left_over : Exit::done;
}

struct AcceptOptions {
    Where where;
    std::vector<std::string> strands;
};

/// The proposals of the strands named, or of all that have one.
std::vector<const record::TimetableProposal*> proposals_of(const World& world, const std::vector<std::string>& names) {
    std::vector<const record::TimetableProposal*> found;
    const auto& all = world.records().timetable_proposals;
    for (const auto strand : chosen_strands(world.programme, names)) {
        const auto& name = world.programme[strand].name;
        const auto proposal = all.find(name);
        if (proposal != all.end()) found.push_back(&proposal->second);
        else if (!names.empty())
            throw Stop{Exit::usage, fmt::format("there is no timetable for '{}'; kith schedule {} makes one", name.text, name.text)};
    }
    if (found.empty()) throw Stop{Exit::usage, "there is no timetable to accept; kith schedule makes one"};
    return found;
}

/// True where an agreed plan of the strand is in force on the day.
bool is_in_force(const World& world, const record::StrandName& strand, text::Date day) {
    const auto plans = world.records().timetables.find(strand);
    return plans != world.records().timetables.end() && plans->second.begin()->first <= day;
}

Exit run_accept(const AcceptOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    store::Change change;
    text::Findings findings;
    for (const auto* proposal : proposals_of(world, options.strands)) {
        programme::resolve_meetings(world.programme, proposal->plan, findings);
        const auto relative = record::Folder::timetable(proposal->strand, proposal->plan.from);
        const auto source = world.records().source(relative);
        auto plan = proposal->plan;
        plan.cover = proposal::cover_kept(world.programme, proposal->strand, plan);
        const auto bytes = text::to_yaml(record::Codec<record::Timetable>::write(plan));
        const bool changes = source ? source->bytes != bytes : is_in_force(world, proposal->strand, plan.from);
        if (changes && proposal->plan.from < world.today())
            throw Stop{Exit::findings, source ? fmt::format("{} is agreed and has begun; plan from a later day: kith schedule {} --from DATE",
                                                            relative, proposal->strand.text)
                                              : fmt::format("days of this proposal for {} have passed under the agreed plan; make it again",
                                                            proposal->strand.text)};
        change.write(world.folder.tracked_file(relative), source, bytes);
    }
    terminal.require(findings);
    apply(world.folder, change, options.where, terminal, "The timetable is agreed. Next: kith schedule week\n");
    return Exit::done;
}

} // namespace

void add_schedule(Commands& commands, CLI::App& kith) {
    add_command<ScheduleOptions>(
        commands, kith, "schedule", "when and where the pairs meet: writes proposals and prints them",
        [](CLI::App& app, ScheduleOptions& options) {
            app.add_option("STRAND", options.strands, "the strands to plan (default: all)");
            add_date(app, "--from", options.from, "the first day of the plan (default: the next school week's Monday)");
            app.add_option("--time-limit", options.time_limit, "the longest that one search may take, in seconds; not reproducible")
                ->type_name("SECONDS")
                ->check(CLI::Range(1, 86400));
            bind_where(app, options.where);
            bind_format(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_schedule);
    auto& schedule = *commands.back().app;
    add_command<AcceptOptions>(
        commands, schedule, "accept", "the proposed timetables become the agreed ones",
        [](CLI::App& app, AcceptOptions& options) {
            app.add_option("STRAND", options.strands, "the strands (default: all that have a proposal)");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_accept);
    add_schedule_repair(commands, schedule);
    add_schedule_explain(commands, schedule);
    add_schedule_gaps(commands, schedule);
    add_schedule_cover(commands, schedule);
    add_schedule_week(commands, schedule);
    add_schedule_ics(commands, schedule);
    add_schedule_rota(commands, schedule);
}

} // namespace kith::cli
