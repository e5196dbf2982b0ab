// SPDX-License-Identifier: MIT
#include "cli/record_week_sheet.hpp"

#include "cli/sheet_file.hpp"
#include "evidence/event_kinds.hpp"
#include "exchange/week_sheet.hpp"
#include "report/week_page.hpp"
#include "text/counted.hpp"

#include <fmt/ranges.h>

namespace kith::cli {
namespace {

namespace code = text::code;
using programme::PlannedRow;
using programme::StrandIndex;

/// "2 meetings, 1 duty".
std::string counted(const std::vector<StrandRow>& rows) {
    std::size_t meetings = 0, duties = 0;
    for (const auto& one : rows) {
        meetings += one.row.pair ? 1 : 0;
        duties += evidence::is_duty(one.row.event) ? 1 : 0;
    }
    const auto events = rows.size() - meetings - duties;
    std::vector<std::string> parts;
    if (meetings > 0 || rows.empty()) parts.push_back(text::counted(meetings, "meeting"));
    if (duties > 0) parts.push_back(text::counted(duties, "duty", "duties"));
    if (events > 0) parts.push_back(text::counted(events, "event"));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<exchange::WeekLine> lines_of(const World& world, const std::vector<PlannedRow>& planned) {
    std::vector<exchange::WeekLine> lines;
    for (const auto& [occasion, row] : planned) lines.push_back({report::week_csv_key(world.programme, occasion), row});
    return lines;
}

/// Whether the line is new; a finding where it is of a day to come, or says other than what is recorded.
bool is_new(const World& world, const StrandRow& one, const text::Span& span, text::Findings& findings) {
    if (one.row.date.value > world.today()) {
        findings.error(code::still_to_come, span, "that day is still to come", "only what happened is recorded; empty the row's last columns");
        return false;
    }
    const auto* there = programme::recorded_row(world.programme, one.strand, one.row);
    if (there != nullptr && !record::same_row(*there, one.row)) {
        const auto file = record::Folder::sessions(text::week_of(one.row.date.value), world.programme[one.strand].name);
        findings.error(code::recorded_otherwise, span, "this is recorded already, and otherwise",
                       fmt::format("empty the row's last columns, or change {}:{} by hand", file, there->span.line));
    }
    return there == nullptr;
}

/// What the sheet adds, and which strands' weeks are whole with it.
WeekRows rows_of(const World& world, const std::vector<PlannedRow>& planned, const std::vector<exchange::FilledLine>& filled,
                 text::Findings& findings) {
    WeekRows week;
    std::set<std::size_t> said;
    for (const auto& line : filled) {
        StrandRow one{planned[line.line].occasion.strand, line.row};
        said.insert(line.line);
        if (is_new(world, one, line.span, findings)) week.rows.push_back(std::move(one));
    }
    std::set<StrandIndex> open;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const auto& [occasion, row] = planned[i];
        const auto* file = programme::sessions_of(world.programme, occasion.strand, text::week_of(occasion.date));
        const bool is_over = occasion.date <= world.today();
        const bool is_known = said.contains(i) || programme::recorded_row(world.programme, occasion.strand, row) != nullptr;
        if (!is_over) ++week.to_come;
        else if (!is_known) ++week.not_filled_in;
        if (!is_over || !is_known) open.insert(occasion.strand);
        if (file == nullptr || !file->confirmed) week.confirmed.insert(occasion.strand);
    }
    for (const auto strand : open) week.confirmed.erase(strand);
    return week;
}

} // namespace

void record_rows(const World& world, text::IsoWeek week, const WeekRows& rows, const Where& where, const Terminal& terminal) {
    auto change = with_rows(world, rows.rows, week, rows.confirmed, terminal);
    PersonEdits edits(world.folder, world.records(), world.today());
    GatesSet gates;
    for (const auto& one : rows.rows) gates.add(set_training_gates(world, one, edits));
    if (gates.people > 0) change.add(edits.checked(terminal));
    const bool is_whole = rows.to_come == 0 && rows.not_filled_in == 0;
    auto done = fmt::format("Recorded {} of {}{}.\n", counted(rows.rows), text::format(week), is_whole ? "; the week is confirmed" : "");
    if (gates.people > 0) done += fmt::format("Gates of trainings are set for {}.\n", gates.words());
    apply(world.folder, change, where, terminal, done);
    note_gates(world, rows.rows, terminal);
    if (rows.not_filled_in > 0)
        terminal.say(fmt::format("Of {} nothing is said: not recorded, and the week is not confirmed.\n",
                                 text::counted(rows.not_filled_in, "line")));
    if (rows.to_come > 0) terminal.say(fmt::format("{} still to come; run it again then to confirm the week.\n", rows.to_come));
}

Exit record_sheet(const World& world, std::optional<text::IsoWeek> week, const std::string& file, const Where& where,
                  const Terminal& terminal) {
    const auto sheet = read_sheet(file, "nothing was written", terminal);
    const auto monday = text::monday_of(week.value_or(text::week_of(exchange::first_date(sheet).value_or(world.today()))));
    const auto planned = programme::planned_rows(world.programme, monday, monday + text::Days{6});
    std::set<record::PersonId> people;
    for (const auto& [id, person] : world.records().people) people.insert(id);
    auto filled =
        terminal.require(exchange::read_week(sheet, text::week_of(monday), lines_of(world, planned), people));
    text::Findings findings;
    const auto rows = rows_of(world, planned, filled, findings);
    terminal.require(findings);
    record_rows(world, text::week_of(monday), rows, where, terminal);
    return rows.to_come == 0 && rows.not_filled_in == 0 ? Exit::done : Exit::left_over;
}

} // namespace kith::cli
