// SPDX-License-Identifier: MIT
#include "cli/schedule_repair.hpp"

#include "cli/planning.hpp"
#include "cli/writing.hpp"
#include "report/repair_page.hpp"
#include "report/timetable_page.hpp"

namespace kith::cli {
namespace {

struct RepairOptions {
    Where where;
    std::vector<std::string> strands;
    std::string from;
};

scheduling::RepairSpan span_of(const RepairOptions& options, const World& world) {
    const auto from = options.from.empty() ? world.today() : date_of(options.from);
    if (from < world.today())
        throw Stop{Exit::usage, fmt::format("--from {} has passed, and what is past stays; repair from {} on", options.from, text::format(world.today()))};
    const auto strands = chosen_strands(world.programme, options.strands);
    auto span = scheduling::repair_span(world.programme, strands, from);
    if (!span)
        throw Stop{Exit::usage, fmt::format("no timetable is agreed that could be repaired; kith schedule{} makes one",
                                            options.strands.size() == 1 ? " " + options.strands.front() : "")};
    return *span;
}

void print(const RepairOptions& options, const World& world, const proposal::Repair& repair, const Terminal& terminal) {
    if (options.where.wants_json()) return terminal.out(text::to_json(report::repair_json(world.programme, repair)));
    terminal.out(report::repair_text(world.programme, repair, report::Show::names));
    if (!repair.is_needed()) return;
    for (const auto& proposal : repair.proposals)
        terminal.out("\n" + report::timetable_text(world.programme, proposal, report::Show::names));
}

Exit run_repair(const RepairOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto repair = terminal.require(proposal::repair(world.programme, span_of(options, world)));
    const bool writes = repair.is_needed() && !options.where.dry_run;
    if (repair.is_needed()) require_valid(world, repair.proposals);
    if (writes) write(world.folder, proposals_written(world, repair.proposals), terminal);
    print(options, world, repair, terminal);
    for (const auto& proposal : repair.proposals)
        if (writes) terminal.say(fmt::format("Written: {}\n", world.folder.secret_shown(record::Folder::timetable_proposal(proposal.strand))));
    const bool left = repair.lost() > 0 || std::any_of(repair.proposals.begin(), repair.proposals.end(), [](const auto& one) {
                          return !one.unplaced.empty() || !one.uncovered.empty();
                      });
    return left ? Exit::left_over : Exit::done;
}

} // namespace

void add_schedule_repair(Commands& commands, CLI::App& schedule) {
    add_command<RepairOptions>(
        commands, schedule, "repair", "the agreed plans after a change, with as little changed as can be",
        [](CLI::App& app, RepairOptions& options) {
            app.add_option("STRAND", options.strands, "the strands (default: all with an agreed plan)");
            add_date(app, "--from", options.from, "the first day that may change (default: today)");
            bind_where(app, options.where);
            bind_format(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_repair);
}

} // namespace kith::cli
