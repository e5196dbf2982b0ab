// SPDX-License-Identifier: MIT
#include "cli/schedule_gaps.hpp"

#include "cli/planning.hpp"
#include "proposal/timetable.hpp"
#include "report/schedule_gaps_page.hpp"

namespace kith::cli {
namespace {

struct GapsOptions {
    Where where;
    std::string strand;
    std::string from;
    int most = 12;
};

Exit run_gaps(const GapsOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strand = options.strand.empty() ? std::nullopt : std::optional(find_strand(world.programme, options.strand));
    const auto strands = chosen_strands(world.programme, {});
    const auto dates = dates_of(world, strands, options.from);
    const auto parts = parts_of(world, strands, dates, terminal);
    const auto plans = scheduling::make_plans(parts.instances, parts.stays);
    const auto stays = [&](const programme::Programme& programme) {
        scheduling::Stays found;
        text::Findings findings;
        for (const auto one : strands) found.pinned.push_back(proposal::pinned_meetings(programme, one, dates.from, findings));
        return found;
    };
    const auto gaps = scheduling::find_gaps(parts.instances, plans, stays, strand, static_cast<std::size_t>(options.most));
    if (options.where.wants_json()) terminal.out(text::to_json(report::schedule_gaps_json(world.programme, plans, gaps)));
    else terminal.out(report::schedule_gaps_text(world.programme, plans, gaps, report::Show::names));
    return Exit::done;
}

} // namespace

void add_schedule_gaps(Commands& commands, CLI::App& schedule) {
    add_command<GapsOptions>(
        commands, schedule, "gaps", "which one more adult, place, lesson or kind of slot places how many more",
        [](CLI::App& app, GapsOptions& options) {
            app.add_option("STRAND", options.strand, "changes of this strand alone (default: of all)");
            app.add_option("--most", options.most, "plan again for at most so many changes (default: 12)")
                ->type_name("N")
                ->check(CLI::Range(1, 999));
            add_date(app, "--from", options.from, "the first day of the plan (default: the next school week's Monday)");
            bind_where(app, options.where);
            bind_format(app, options.where);
        },
        run_gaps);
}

} // namespace kith::cli
