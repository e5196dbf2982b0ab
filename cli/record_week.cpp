// SPDX-License-Identifier: MIT
#include "cli/record_week.hpp"

#include "cli/record_week_ask.hpp"
#include "cli/record_week_sheet.hpp"

namespace kith::cli {
namespace {

/// What can be recorded of a week on a day.
struct OpenWeek {
    std::vector<StrandRow> rows;                   ///< over, and not recorded
    std::set<programme::StrandIndex> not_confirmed; ///< strands with something planned
    std::size_t to_come = 0;
};

OpenWeek open_week(const World& world, const std::vector<programme::PlannedRow>& planned, text::IsoWeek week) {
    OpenWeek open;
    for (const auto& [occasion, row] : planned) {
        const auto* file = programme::sessions_of(world.programme, occasion.strand, week);
        if (file == nullptr || !file->confirmed) open.not_confirmed.insert(occasion.strand);
        if (occasion.date > world.today()) ++open.to_come;
        else if (programme::recorded_row(world.programme, occasion.strand, row) == nullptr) open.rows.push_back({occasion.strand, row});
    }
    return open;
}

/// Enter accepts; no answer does not.
bool accepts(bool confirms, const Terminal& terminal) {
    const auto answer = terminal.ask(confirms ? "Record this, and confirm the week? [Y/n] " : "Record this? [Y/n] ");
    return answer && (answer->empty() || *answer == "y" || *answer == "Y");
}

struct WeekOptions {
    Where where;
    std::vector<std::string> words; ///< a week, a file, or both
    bool all_held = false;

    std::optional<text::IsoWeek> week;
    std::string file;
};

/// The week and the file out of what was given.
void take_words(WeekOptions& options) {
    for (const auto& word : options.words) {
        if (const auto week = text::parse_week(word); week && !options.week) options.week = week;
        else if (options.file.empty() && word.find('.') != std::string::npos) options.file = word;
        else throw Stop{Exit::usage, fmt::format("'{}' is not a week; write it as in 2026-W39, and a sheet as FILE.csv", word)};
    }
}

std::string nothing_planned(text::IsoWeek week) {
    const auto monday = text::monday_of(week);
    return fmt::format("Nothing is planned in {}, {} to {}: no plan is agreed for it, or it is closed.\n"
                       "Another week is named, as in kith record week {}.\n",
                       text::format(week), text::spoken(monday), text::spoken(monday + text::Days{6}),
                       text::format(text::week_of(monday - text::Days{7})));
}

Exit run_plan(const WeekOptions& options, const World& world, text::IsoWeek week, const Terminal& terminal) {
    if (!options.all_held && !terminal.is_input_terminal())
        throw Stop{Exit::usage, "nobody is there to ask; --all-held says that every planned meeting was held"};
    const auto monday = text::monday_of(week);
    const auto planned = programme::planned_rows(world.programme, monday, monday + text::Days{6});
    if (planned.empty()) {
        terminal.say(nothing_planned(week));
        return Exit::done;
    }
    auto open = open_week(world, planned, week);
    const bool confirms = open.to_come == 0 && !open.not_confirmed.empty();
    if (!options.all_held && (confirms || !open.rows.empty())) {
        ask_exceptions(world, open.rows, terminal);
        if (!accepts(confirms, terminal)) {
            terminal.say("Nothing was written.\n");
            return Exit::left_over;
        }
    }
    if (open.to_come > 0) open.not_confirmed.clear();
    record_rows(world, week, {open.rows, open.not_confirmed, open.to_come, 0}, options.where, terminal);
    return open.to_come == 0 ? Exit::done : Exit::left_over;
}

Exit run_week(WeekOptions options, const Terminal& terminal) {
    take_words(options);
    if (options.all_held && !options.file.empty()) throw Stop{Exit::usage, "a sheet says who came; --all-held goes without one"};
    const auto world = open_world(options.where, terminal);
    if (!options.file.empty()) return record_sheet(world, options.week, options.file, options.where, terminal);
    return run_plan(options, world, options.week.value_or(text::week_of(world.today())), terminal);
}

} // namespace

void add_record_week(Commands& commands, CLI::App& record) {
    add_command<WeekOptions>(
        commands, record, "week", "a week's plan: all held but the exceptions you name; then it is confirmed",
        [](CLI::App& app, WeekOptions& options) {
            app.add_option("WEEK", options.words, "an ISO week, as in 2026-W39 (default: this week), and a filled-in FILE.csv")
                ->expected(0, 2);
            app.add_flag("--all-held", options.all_held, "everything planned took place; asks nothing");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_week);
}

} // namespace kith::cli
