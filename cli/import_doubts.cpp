// SPDX-License-Identifier: MIT
#include "cli/import_doubts.hpp"

#include "report/csv.hpp"
#include "report/table.hpp"
#include "text/file.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

using exchange::Whose;

/// "7k2mq, Y7, 7B, mentee in wellbeing": what tells people of one name apart.
std::string shown(const record::PersonId& id, const record::Person& person) {
    auto text = id.text;
    if (person.year) text += ", " + record::format(*person.year);
    if (!person.name.form.empty()) text += ", " + person.name.form;
    for (const auto& [strand, role] : person.strands) text += fmt::format(", {} in {}", record::spelling(role), strand.value.text);
    return text;
}

/// Nothing where the answer is none of the choices.
std::optional<Whose> read_answer(const std::string& answer, const std::vector<record::PersonId>& candidates) {
    if (answer.empty()) return Whose{Whose::Answer::left_out, {}};
    if (text::folded(answer) == "n") return Whose{Whose::Answer::someone_new, {}};
    const auto number = text::parse_number(answer, 1, static_cast<int>(candidates.size()));
    if (!number) return {};
    return Whose{Whose::Answer::known, candidates[static_cast<std::size_t>(*number) - 1]};
}

bool is_by_name(const exchange::ImportedPerson& one) { return one.by_name_alone && !one.says_nothing_new(); }

} // namespace

std::function<Whose(const exchange::Doubt&)> asking_whose(const record::Records& records, const Terminal& terminal) {
    return [&](const exchange::Doubt& doubt) {
        const auto& person = doubt.person;
        const auto count = report::counted(doubt.candidates.size(), "person of this name is", "people of this name are");
        terminal.say(fmt::format("\nLine {}, {}{}: {} here.\n", doubt.line, person.name.name, person.year ? ", " + record::format(*person.year) : "", count));
        for (std::size_t i = 0; i < doubt.candidates.size(); ++i) {
            const auto there = records.people.find(doubt.candidates[i]);
            terminal.say(fmt::format("  {}  {}\n", i + 1, there == records.people.end() ? "of an earlier line of the sheet" : shown(there->first, there->second)));
        }
        for (;;) {
            const auto answer = terminal.ask("Who is it? A number, n for somebody new, Enter to leave the row out: ");
            if (!answer) throw Stop{Exit::usage, "no more answers; nothing was imported"};
            if (const auto whose = read_answer(*answer, doubt.candidates)) return *whose;
        }
    };
}

void confirm_names(const exchange::Import& import, const Terminal& terminal) {
    std::string lines;
    std::size_t count = 0;
    for (const auto& one : import.people)
        if (is_by_name(one)) lines += (count++ == 0 ? "" : ", ") + std::to_string(one.line);
    if (count == 0) return;
    const auto answer = terminal.ask(fmt::format("\nKnown by name and year alone, with something new: the {} {}.\nAre they the people who are here? [Y/n] ",
                                                 count == 1 ? "row of line" : "rows of lines", lines));
    if (answer && (answer->empty() || text::folded(*answer).starts_with("y"))) return;
    throw Stop{Exit::usage, "nothing was imported; --review FILE puts these rows aside, for you to say of each who it is"};
}

void put_aside_names(exchange::Import& import) {
    for (const auto& one : import.people)
        if (is_by_name(one)) import.left_out.push_back({one.line, one.person, {one.id}});
    std::erase_if(import.people, is_by_name);
    std::sort(import.left_out.begin(), import.left_out.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
}

void require_unanswered(const std::string& file) {
    text::Findings findings;
    const auto source = text::read_file(file, file, findings, text::largest_sheet);
    const auto sheet = source ? exchange::read_sheet(*source, findings) : std::nullopt;
    if (sheet && std::any_of(sheet->rows.begin(), sheet->rows.end(), [](const auto& row) { return !row.cells.front().empty(); }))
        throw Stop{Exit::usage, fmt::format("{} is there and says of some rows whose they are; import or delete it first, or name another file", file)};
}

std::string review_sheet(const exchange::Sheet& sheet, const exchange::Import& import, const record::Records& records) {
    std::vector<std::size_t> kept;
    std::vector<std::string> cells{"kith ID", "Who it may be"};
    for (std::size_t c = 0; c < sheet.headers.size(); ++c) {
        const auto key = import.map.find(sheet.headers[c]);
        const bool was_reviewed = sheet.headers[c] == cells[1] || (key != import.map.end() && key->second == "id");
        if (!was_reviewed) kept.push_back(c);
    }
    for (const auto c : kept) cells.push_back(sheet.headers[c]);
    auto text = report::csv_line(cells);
    for (const auto& row : sheet.rows) {
        const auto doubt = std::find_if(import.left_out.begin(), import.left_out.end(), [&](const auto& one) { return one.line == row.line; });
        if (doubt == import.left_out.end()) continue;
        cells = {"", ""};
        for (const auto& id : doubt->candidates) {
            const auto there = records.people.find(id);
            if (there != records.people.end()) cells[1] += (cells[1].empty() ? "" : "; ") + shown(id, there->second);
        }
        for (const auto c : kept) cells.push_back(row.cells[c]);
        text += report::csv_line(cells);
    }
    return text;
}

} // namespace kith::cli
