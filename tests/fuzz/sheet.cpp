// SPDX-License-Identifier: MIT
// A CSV file that comes in. Its cells can be written as CSV again and read the same; the people that it makes
// are records that kith reads.
#include "exchange/cells.hpp"
#include "exchange/people_sheet.hpp"
#include "fuzz.hpp"

using namespace kith;
using fuzz::claim;

namespace {

const record::Records& programme() {
    static const record::Records records = [] {
        record::Records made;
        made.programme.questions = {{"outgoing"}, {"patient"}};
        made.programme.gates = {
            {"pupil-consent"}, {"parent-consent/wellbeing"}, {"interview"}, {"training/core"}};
        made.strands[{"wellbeing"}].name = "Wellbeing one-to-one";
        record::Person there;
        there.id.value.text = "7k2mq001";
        there.name.name = "Maya Patel";
        there.upn = "H801200001001";
        there.year = record::Year{7};
        made.people[there.id.value] = there;
        return made;
    }();
    return records;
}

std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? "\"\"" : std::string(1, c);
    return text + "\"";
}

std::string as_csv(const exchange::Sheet& sheet) {
    std::string text;
    const auto add = [&](const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) text += (i > 0 ? "," : "") + quoted(cells[i]);
        text += "\r\n";
    };
    add(sheet.headers);
    for (const auto& row : sheet.rows) add(row.cells);
    return text;
}

/// Line ends of old Macs, which the sheet reader takes but does not count.
bool has_lone_return(const std::string& bytes) {
    for (std::size_t at = bytes.find('\r'); at != std::string::npos; at = bytes.find('\r', at + 1))
        if (bytes.substr(at, 2) != "\r\n") return true;
    return false;
}

void claim_rows(const exchange::Sheet& sheet) {
    for (const auto& row : sheet.rows)
        claim(row.cells.size() == sheet.headers.size(), "a row has as many cells as the header");
    if (has_lone_return(sheet.source->bytes)) return;
    int line = 0;
    for (const auto& row : sheet.rows) {
        claim(row.line > line, "rows stand below each other");
        line = row.line;
        claim(line <= 1 + std::count(sheet.source->bytes.begin(), sheet.source->bytes.end(), '\n'),
              "a row lies in the sheet");
    }
}

void claim_rewritten(const exchange::Sheet& sheet) {
    // The separator is guessed from the first line of the file, so that line must not be ambiguous.
    for (const auto& header : sheet.headers)
        if (header.find_first_of(";\t\n\r,") != std::string::npos) return;
    const auto text = as_csv(sheet);
    text::Findings findings;
    const auto again = exchange::read_sheet(fuzz::source_of(text), findings);
    claim(again.has_value(), "a sheet can be written and read again", text);
    claim(again->headers == sheet.headers && again->rows.size() == sheet.rows.size(), "headers and rows stay",
          text);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i)
        claim(again->rows[i].cells == sheet.rows[i].cells, "cells stay", text);
}

void claim_cell(const std::string& cell) {
    if (const auto date = exchange::date_cell(cell))
        claim(text::parse_date(text::format(*date)) == date, "a date is one that the records take", cell);
    if (const auto year = exchange::year_cell(cell))
        claim(year->value >= 0 && year->value <= 13, "a year group is one that there is", cell);
    for (const auto& part : exchange::list_cell(cell))
        claim(!part.empty() && part.front() != ' ' && part.back() != ' ', "a part of a list is trimmed",
              cell);
    if (const auto gate = exchange::gate_cell(cell, "interview", text::Date{}))
        claim(!gate->until || text::parse_date(text::format(*gate->until)), "a gate ends on a date", cell);
    exchange::language_cell(cell);
    exchange::slot_cell(cell);
}

void claim_readable(const record::Person& person) {
    record::Person back;
    text::Findings findings;
    for (const auto part : {record::Part::tracked, record::Part::secret}) {
        const auto map = record::write_person(person, part, record::nothing_widened);
        if (map.empty()) continue;
        const auto file = text::to_yaml(map);
        const auto tree = text::read_yaml(fuzz::source_of(file), findings);
        claim(tree.has_value(), "a person's file is YAML", file);
        record::read_person(*tree, part, record::nothing_widened, back, findings);
        claim(!findings.has_errors(), "a person who comes in can be read back",
              file + text::render(findings));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const auto source = fuzz::source_of({reinterpret_cast<const char*>(data), size});
    text::Findings findings;
    const auto sheet = exchange::read_sheet(source, findings);
    claim(sheet.has_value() != findings.has_errors(), "a sheet is accepted or has an error", source->bytes);
    fuzz::claim_shown_safely(findings);
    if (!sheet) return 0;
    claim_rows(*sheet);
    claim_rewritten(*sheet);
    for (const auto& row : sheet->rows)
        for (const auto& cell : row.cells) claim_cell(cell);
    exchange::ImportSettings settings;
    settings.role = record::Role::mentee;
    settings.strand = record::StrandName{"wellbeing"};
    settings.today = *text::parse_date("2026-09-16");
    const auto people = exchange::read_people(*sheet, programme(), settings, record::seeded_draw(7));
    fuzz::claim_shown_safely(people.findings());
    claim(static_cast<bool>(people) != people.findings().has_errors(), "people come in or there is an error");
    if (!people) return 0;
    for (const auto& imported : people->people) {
        claim(imported.is_new != programme().people.contains(imported.id), "who is new was not there");
        claim_readable(imported.person);
    }
    return 0;
}
