// SPDX-License-Identifier: MIT
#include "cli/schedule_week.hpp"

#include "cli/world.hpp"
#include "report/week_page.hpp"

namespace kith::cli {
namespace {

struct WeekOptions {
    Where where;
    std::string week;
    std::string who;
    std::string place;
};

Exit run_week(const WeekOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    report::WeekFilter filter;
    if (!options.who.empty()) filter.person = world.programme.find(find_person(world.records(), options.who, terminal));
    if (!options.place.empty()) filter.place = find_place(world.programme, options.place);
    const auto week = options.week.empty() ? text::week_of(world.today()) : *text::parse_week(options.week);
    const auto& format = options.where.format;
    if (format == "json") terminal.out(text::to_json(report::week_json(world.programme, week, filter)));
    else if (format == "csv") terminal.out(report::week_csv(world.programme, week, filter, report::Show::names));
    else terminal.out(report::week_text(world.programme, week, filter, report::Show::names));
    return Exit::done;
}

} // namespace

void add_schedule_week(Commands& commands, CLI::App& schedule) {
    add_command<WeekOptions>(
        commands, schedule, "week", "the plan of a week as people need it",
        [](CLI::App& app, WeekOptions& options) {
            app.add_option("WEEK", options.week, "an ISO week, as in 2026-W39 (default: this week)")->check([](const std::string& text) {
                return text::parse_week(text) ? std::string{} : fmt::format("'{}' is not a week; write it as in 2026-W39", text);
            });
            app.add_option("--for", options.who, "only this person's")->type_name("WHO");
            app.add_option("--place", options.place, "only in this place")->type_name("PLACE");
            bind_where(app, options.where);
            bind_format_or_csv(app, options.where);
        },
        run_week);
}

} // namespace kith::cli
