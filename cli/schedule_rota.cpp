// SPDX-License-Identifier: MIT
#include "cli/schedule_rota.hpp"

#include "cli/world.hpp"
#include "report/rota_page.hpp"

namespace kith::cli {
namespace {

struct RotaOptions {
    Where where;
    std::string strand;
};

Exit run_rota(const RotaOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    const auto rota = scheduling::rota_of(world.programme, strand);
    if (!rota)
        throw Stop{Exit::findings, fmt::format("no duty of '{}' is agreed for this term or a later one", world.programme[strand].name.text)};
    const auto& format = options.where.format;
    if (format == "json") terminal.out(text::to_json(report::rota_json(world.programme, *rota)));
    else if (format == "csv") terminal.out(report::rota_csv(world.programme, *rota, report::Show::names));
    else terminal.out(report::rota_text(world.programme, *rota, report::Show::names));
    return Exit::done;
}

} // namespace

void add_schedule_rota(Commands& commands, CLI::App& schedule) {
    add_command<RotaOptions>(
        commands, schedule, "rota", "a strand's duties over the term, and how evenly they fall",
        [](CLI::App& app, RotaOptions& options) {
            app.add_option("STRAND", options.strand, "the strand")->required();
            bind_where(app, options.where);
            bind_format_or_csv(app, options.where);
        },
        run_rota);
}

} // namespace kith::cli
