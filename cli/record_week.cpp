// SPDX-License-Identifier: MIT
#include "cli/record_week.hpp"

#include "cli/record_rows.hpp"
#include "cli/record_week_sheet.hpp"
#include "report/people.hpp"
#include "text/counted.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

using record::SessionRow;

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

std::vector<record::PersonId> people_of(const SessionRow& row) {
    const auto expected = record::expected_in(row);
    return {expected.begin(), expected.end()};
}

/// "Mon 21 Sep mon-lunch  Amir with Maya (Ben for Amir)".
std::string described(const World& world, const SessionRow& row, const report::People& people) {
    auto text = fmt::format("{} {:<10}  ", text::spoken(row.date.value), row.slot ? row.slot->value.text : "");
    if (row.pair) text += people.pair(world.programme[*world.programme.find(row.pair->value)]);
    else text += fmt::format("{}, {}", row.event, text::counted(record::expected_in(row).size(), "person", "people"));
    for (const auto& [absent, stand_in] : row.cover) text += fmt::format(" ({} for {})", people(stand_in.value), people(absent.value));
    return text;
}

/// Numbers from 1 to `most` out of "1 3" or "2"; nothing where there is another word among them.
std::optional<std::set<std::size_t>> numbers_of(const std::string& answer, std::size_t most) {
    std::set<std::size_t> numbers;
    for (std::size_t from = 0; (from = answer.find_first_not_of(" ,", from)) != std::string::npos;) {
        const auto end = std::min(answer.find_first_of(" ,", from), answer.size());
        const auto word = answer.substr(from, end - from);
        const bool number = word.size() < 5 && word.find_first_not_of("0123456789") == std::string::npos;
        const auto at = number ? std::stoul(word) : 0;
        if (at < 1 || at > most) return {};
        numbers.insert(at);
        from = end;
    }
    return numbers;
}

/// Asks until the answer is a reason.
record::Missed ask_reason(const Terminal& terminal) {
    for (;;) {
        const auto why = terminal.ask("Why: absent, lesson, chose-not or cancelled? [absent] ");
        if (!why || why->empty()) return record::Missed::absent;
        for (const auto& [spelling, reason] : record::Words<record::Missed>::list)
            if (spelling == *why) return reason;
        terminal.say("No such reason.\n");
    }
}

void ask_exception(SessionRow& row, const report::People& people, const Terminal& terminal) {
    const auto everyone = people_of(row);
    for (std::size_t i = 0; i < everyone.size(); ++i) terminal.say(fmt::format("  {:>3}. {}\n", i + 1, people(everyone[i])));
    const auto answer = terminal.ask("Who missed it? Numbers (Enter: all of them): ");
    const auto numbers = numbers_of(answer.value_or(""), everyone.size());
    if (!numbers) return terminal.say("No such number; nothing is changed here.\n");
    record::WhoCame said;
    const auto why = ask_reason(terminal);
    if (numbers->empty()) said.nobody_else = why;
    for (const auto number : *numbers) said.missed[everyone[number - 1]] = why;
    row = record::applied(std::move(row), said);
}

/// Shows what is planned and takes exceptions by number.
void ask_exceptions(const World& world, std::vector<StrandRow>& rows, const Terminal& terminal) {
    const report::People people(world.programme, report::Show::names);
    for (std::size_t i = 0; i < rows.size(); ++i) terminal.say(fmt::format("{:>3}. {}\n", i + 1, described(world, rows[i].row, people)));
    while (!rows.empty()) {
        const auto answer = terminal.ask("Number of one that somebody missed (Enter: all others went as planned): ");
        if (!answer || answer->empty()) return;
        const auto numbers = numbers_of(*answer, rows.size());
        if (!numbers || numbers->size() != 1) terminal.say("No such number.\n");
        else ask_exception(rows[*numbers->begin() - 1].row, people, terminal);
    }
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

Exit run_plan(const WeekOptions& options, const World& world, text::IsoWeek week, const Terminal& terminal) {
    if (!options.all_held && !terminal.is_input_terminal())
        throw Stop{Exit::usage, "nobody is there to ask; --all-held says that every planned meeting was held"};
    const auto monday = text::monday_of(week);
    auto open = open_week(world, programme::planned_rows(world.programme, monday, monday + text::Days{6}), week);
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
