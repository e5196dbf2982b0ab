// SPDX-License-Identifier: MIT
#include "cli/record_drop_in.hpp"

#include "cli/numbers.hpp"
#include "cli/record_rows.hpp"

namespace kith::cli {
namespace {

struct DropInOptions {
    Where where;
    std::string strand;
    std::string name;
    std::string date;
    std::string slot;
    std::string count;
    std::string talks;
    std::string asked;
};

/// The day's planned drop-in of the strand, with its name and slot; else one that is called as the strand is.
record::SessionRow row_of(const World& world, programme::StrandIndex strand, const DropInOptions& options) {
    record::SessionRow row;
    row.date.value = past_day(world, options.date);
    row.slot = slot_named(world, options.slot);
    row.event = "drop-in/" + (options.name.empty() ? world.programme[strand].name.text : options.name);
    for (const auto& planned : programme::planned_rows(world.programme, row.date.value, row.date.value)) {
        const auto& event = planned.row.event;
        const bool is_meant = options.name.empty() ? event.starts_with("drop-in/") : event == row.event;
        if (planned.occasion.strand != strand || !is_meant || (row.slot && row.slot != planned.row.slot)) continue;
        row.event = event;
        row.slot = planned.row.slot;
        break;
    }
    return row;
}

Exit run_drop_in(const DropInOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    if (!options.name.empty() && !record::is_id(options.name))
        throw Stop{Exit::usage, "a drop-in's name has small letters, digits and hyphens only"};
    StrandRow one{strand, row_of(world, strand, options)};
    one.row.came_count = number_of(options.count);
    one.row.informal_talks = number_of(options.talks);
    one.row.asked_for_a_buddy = number_of(options.asked);
    if (is_recorded(world, one)) {
        terminal.say("Recorded already.\n");
        return Exit::done;
    }
    const auto change = with_rows(world, {one}, text::week_of(one.row.date.value), {}, terminal);
    apply(world.folder, change, options.where, terminal, "Recorded.\n");
    return Exit::done;
}

} // namespace

void add_record_drop_in(Commands& commands, CLI::App& record) {
    add_command<DropInOptions>(
        commands, record, "drop-in", "how many came to a drop-in; no names",
        [](CLI::App& app, DropInOptions& options) {
            constexpr int most = 9999;
            app.add_option("STRAND", options.strand, "the strand")->required();
            add_number(app, "--count", options.count, "how many came", 0, most)->required();
            add_number(app, "--talks", options.talks, "informal talks with a mentor", 0, most);
            add_number(app, "--asked", options.asked, "how many asked for a buddy", 0, most);
            app.add_option("--name", options.name, "what it is called (default: as planned, else the strand's name)")->type_name("NAME");
            add_date_and_slot(app, options.date, options.slot);
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_drop_in);
}

} // namespace kith::cli
