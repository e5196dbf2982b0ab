// SPDX-License-Identifier: MIT
#include "exchange/term_dates.hpp"

#include "exchange/cells.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace kith::exchange {
namespace {

namespace code = text::code;

constexpr std::array closed_words{"half term", "half-term", "holiday", "break",  "inset",  "training day", "closed",   "closure", "bank ",
                                  "christmas", "easter",    "good friday", "new year", "boxing", "non-pupil", "staff day", "occasional day", "mid-term"};

std::optional<std::size_t> column(const Sheet& sheet, std::initializer_list<std::string_view> names) {
    for (std::size_t c = 0; c < sheet.headers.size(); ++c)
        if (std::find(names.begin(), names.end(), text::folded(sheet.headers[c])) != names.end()) return c;
    return {};
}

bool is_closure(const std::string& what) {
    const auto words = text::folded(what) + " ";
    return std::any_of(closed_words.begin(), closed_words.end(), [&](const char* word) { return words.find(word) != std::string::npos; });
}

bool is_term(const DatedEvent& event) {
    constexpr text::Days fortnight{14};
    return text::folded(event.what).find("term") != std::string::npos && event.to - event.from >= fortnight;
}

/// "Autumn Term 1" is autumn 1, as terms are called in calendars.
std::string term_name(const std::string& what) {
    auto name = text::folded(what);
    if (const auto at = name.find("term"); at != std::string::npos) name.erase(at, 4);
    std::string plain;
    for (const char c : name)
        if (c != ' ' || (!plain.empty() && plain.back() != ' ')) plain += c;
    while (plain.ends_with(' ')) plain.pop_back();
    return plain.empty() ? "term" : plain;
}

} // namespace

std::optional<std::vector<DatedEvent>> events_of_sheet(const Sheet& sheet, text::Findings& findings) {
    const auto what = column(sheet, {"name", "what", "event", "term", "title", "summary", "subject", "description", "why"});
    const auto from = column(sheet, {"from", "start", "starts", "start date", "first day", "begins", "date", "opens"});
    const auto to = column(sheet, {"to", "end", "ends", "end date", "last day", "until", "closes"});
    if (!what || !from) {
        findings.error(code::unknown_column, {sheet.source, 1, 1, 1}, "this sheet has no column for what it is, or none for its first day",
                       "call them Name, From and To");
        return {};
    }
    std::vector<DatedEvent> events;
    for (const auto& row : sheet.rows) {
        const auto first = date_cell(row.cells[*from]);
        const auto last = to && !row.cells[*to].empty() ? date_cell(row.cells[*to]) : first;
        if (!first || !last || *last < *first)
            findings.error(code::bad_value, row_span(sheet, row), "this row has no days, or its last before its first", "write 21/09/2026 or 2026-09-21");
        else events.push_back({row.cells[*what], *first, *last});
    }
    return findings.has_errors() ? std::nullopt : std::optional(std::move(events));
}

TermDates sorted_out(const std::vector<DatedEvent>& events) {
    TermDates dates;
    for (const auto& event : events) {
        if (is_closure(event.what)) {
            const auto to = event.to == event.from ? std::nullopt : std::optional(event.to);
            dates.closures.push_back({event.from, to, event.what, {}});
        } else if (is_term(event)) dates.terms.push_back({term_name(event.what), event.from, event.to, {}});
        else dates.neither.push_back(event);
    }
    std::sort(dates.closures.begin(), dates.closures.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    std::sort(dates.terms.begin(), dates.terms.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return dates;
}

} // namespace kith::exchange
