// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/world.hpp"
#include "report/overview_page.hpp"

namespace kith::cli {
namespace {

struct ReportOptions {
    Where where;
    std::string asof;
};

Exit run_overview(const ReportOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto view = evidence::overview(world.programme, options.asof.empty() ? world.today() : date_of(options.asof));
    if (options.where.wants_json()) terminal.out(text::to_json(report::overview_json(world.programme, view)));
    else terminal.out(report::overview_text(world.programme, view, names_on_terminal(terminal)));
    return Exit::done;
}

} // namespace

void add_report(Commands& commands, CLI::App& kith) {
    const auto bind = [](CLI::App& app, ReportOptions& options) {
        bind_where(app, options.where);
        bind_format(app, options.where);
        add_date(app, "--asof", options.asof, "as it stood on that day");
    };
    add_command<ReportOptions>(commands, kith, "report", "the page for a Monday morning: numbers, and what needs doing", bind,
                               run_overview);
    auto& app = *commands.back().app;
    add_command<ReportOptions>(commands, app, "overview", "the same", bind, run_overview);
}

} // namespace kith::cli
