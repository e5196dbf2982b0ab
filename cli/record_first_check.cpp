// SPDX-License-Identifier: MIT
#include "cli/record_first_check.hpp"

#include "cli/record_rows.hpp"
#include "programme/planned_rows.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

struct CheckOptions {
    Where where;
    std::string pair;
    std::string date;
    std::vector<std::string> asked;
};

/// What was answered is not for the records: who was asked, and when.
record::SessionRow row_of(const CheckOptions& options, const World& world, const programme::Pair& pair,
                          const Terminal& terminal) {
    record::SessionRow row;
    row.date.value = past_day(world, options.date);
    row.event = fmt::format("{}{}", programme::first_check_event, pair.id.text);
    std::set<record::PersonId> members;
    for (const auto person : pair.everyone()) members.insert(world.programme[person].id);
    for (const auto& who : options.asked) {
        const auto id = find_person(world.records(), who, terminal);
        if (!members.contains(id))
            throw Stop{Exit::usage, fmt::format("'{}' is not in the pair {}", id.text, pair.id.text)};
        row.came.insert({id, {}});
    }
    if (options.asked.empty())
        for (const auto& id : members) row.came.insert({id, {}});
    return row;
}

Exit run_first_check(const CheckOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto& pair = world.programme[find_pair(world.programme, options.pair)];
    const StrandRow one{pair.strand, row_of(options, world, pair, terminal)};
    const auto date = one.row.date.value;
    if (date < pair.record->began)
        throw Stop{Exit::usage,
                   fmt::format("the pair {} begins on {}", pair.id.text, text::format(pair.record->began))};
    if (is_recorded(world, one)) {
        terminal.say("Recorded already.\n");
        return Exit::done;
    }
    const auto change = with_rows(world, {one}, text::week_of(date), {}, terminal);
    apply(world.folder, change, options.where, terminal, "Recorded.\n");
    return Exit::done;
}

} // namespace

void add_record_first_check(Commands& commands, CLI::App& record) {
    add_command<CheckOptions>(
        commands, record, "first-check", "that a pair was asked whether it is still right for both",
        [](CLI::App& app, CheckOptions& options) {
            app.add_option("PAIR", options.pair, "the pair's id")->required();
            add_date(app, "--date", options.date, "the day (default: today)");
            app.add_option("--asked", options.asked, "who was asked (default: everyone in the pair)")
                ->type_name("WHO");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_first_check);
}

} // namespace kith::cli
