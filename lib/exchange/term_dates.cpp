// SPDX-License-Identifier: MIT
#include "exchange/term_dates.hpp"

#include "exchange/cells.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <sstream>

namespace kith::exchange {
namespace {

namespace code = text::code;

/// Words of a closure, each whole: "break" is one, and a breakfast club none.
constexpr std::array closed_words{"half term",   "holiday",     "holidays",      "break",          "inset",         "training day",   "staff training",
                                  "staff day",   "closed",      "closure",       "bank holiday",   "may day",       "christmas day",  "boxing day",
                                  "new year s day", "good friday", "easter monday", "non pupil",   "occasional day", "mid term",      "td day",
                                  "pd day",      "staff development", "development day", "polling day", "eid"};
constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::string_view name_headers = "|name|what|event|term|title|summary|subject|description|why|";
constexpr std::string_view from_headers = "|from|start|starts|start date|first day|begins|date|opens|";
constexpr std::string_view to_headers = "|to|end|ends|end date|finish|last day|until|closes|";

/// Small letters and digits, words apart by one space.
std::string plain(std::string_view what) {
    std::string words;
    for (const char c : text::folded(what)) {
        const bool is_sign = static_cast<unsigned char>(c) < 0x80 && !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
        if (!is_sign) words += c;
        else if (!words.empty() && words.back() != ' ') words += ' ';
    }
    while (words.ends_with(' ')) words.pop_back();
    return words;
}

bool has_word(const std::string& words, std::string_view word) {
    return (" " + words + " ").find(fmt::format(" {} ", word)) != std::string::npos;
}

bool is_closure(const DatedEvent& event) {
    const auto words = plain(event.what);
    return event.is_whole_days && std::any_of(closed_words.begin(), closed_words.end(), [&](const char* word) { return has_word(words, word); });
}

bool is_term(const DatedEvent& event) {
    constexpr text::Days fortnight{14};
    const auto words = plain(event.what);
    return has_word(words, "term") && !has_word(words, "half term") && !has_word(words, "mid term") && event.to - event.from >= fortnight;
}

/// "Autumn Term 1" is autumn, as terms are called in calendars: its halves are one.
std::string term_name(const std::string& what) {
    std::istringstream words(plain(what));
    std::string name;
    for (std::string word; words >> word;) {
        const bool is_number = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (word != "term" && !is_number) name += (name.empty() ? "" : " ") + word;
    }
    return name.empty() ? "term" : name;
}

/// Another part of a term is joined to it, with what lies between them closed.
void add_term(TermDates& dates, const DatedEvent& event) {
    constexpr text::Days longest_half_term{16};
    const auto name = term_name(event.what);
    if (!dates.terms.empty() && dates.terms.back().name == name && event.from - dates.terms.back().to <= longest_half_term) {
        auto& term = dates.terms.back();
        const auto from = term.to + text::Days{1}, to = event.from - text::Days{1};
        if (from <= to) dates.closures.push_back({from, to, "half-term", {}});
        term.to = std::max(term.to, event.to);
        return;
    }
    dates.terms.push_back({name, event.from, event.to, {}});
}

/// Closures whose days lie in another's say nothing new.
void drop_covered(std::vector<record::Closure>& closures) {
    const auto last = [](const record::Closure& one) { return one.to.value_or(one.from); };
    std::stable_sort(closures.begin(), closures.end(), [&](const auto& a, const auto& b) {
        return std::tuple(a.from, last(b), a.why) < std::tuple(b.from, last(a), b.why); // of one first day, the longest first
    });
    std::vector<record::Closure> kept;
    for (auto& one : closures)
        if (std::none_of(kept.begin(), kept.end(), [&](const auto& other) { return other.from <= one.from && last(one) <= last(other); }))
            kept.push_back(std::move(one));
    closures = std::move(kept);
}

std::optional<std::size_t> column(const std::vector<std::string>& cells, std::string_view headers) {
    for (std::size_t c = 0; c < cells.size(); ++c)
        if (!cells[c].empty() && headers.find("|" + plain(cells[c]) + "|") != std::string_view::npos) return c;
    return {};
}

} // namespace

std::optional<text::Date> written_day(std::string_view cell) {
    if (const auto day = date_cell(cell)) return day;
    std::istringstream words(plain(cell));
    std::vector<int> numbers;
    std::size_t month = 0;
    for (std::string word; words >> word;) {
        const auto digits = word.find_first_not_of("0123456789");
        const auto suffix = digits == std::string::npos ? "" : word.substr(digits);
        const auto named = std::find_if(months.begin(), months.end(), [&](const char* name) { return word.starts_with(name); });
        if (digits > 0 && (suffix.empty() || suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th"))
            numbers.push_back(text::parse_number(word.substr(0, digits), 0, 9999).value_or(-1));
        else if (named != months.end() && digits == 0) month = static_cast<std::size_t>(named - months.begin()) + 1;
    }
    if (month == 0 && numbers.size() == 3) month = static_cast<std::size_t>(std::max(0, numbers[1])), numbers.erase(numbers.begin() + 1);
    if (numbers.size() != 2 || month == 0) return {};
    const int year = numbers[1] < 100 ? 2000 + numbers[1] : numbers[1];
    return text::parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, numbers[0]));
}

std::optional<std::vector<DatedEvent>> events_of_sheet(const Sheet& sheet, text::Findings& findings) {
    auto what = column(sheet.headers, name_headers), from = column(sheet.headers, from_headers), to = column(sheet.headers, to_headers);
    std::size_t first = 0;
    for (; (!what || !from) && first < sheet.rows.size(); ++first) {
        const auto& cells = sheet.rows[first].cells;
        what = column(cells, name_headers), from = column(cells, from_headers), to = column(cells, to_headers);
    }
    if (!what || !from) {
        findings.error(code::unknown_column, {sheet.source, 1, 1, 1}, "this sheet has no column for what it is, or none for its first day",
                       "call them Name, From and To");
        return {};
    }
    std::vector<DatedEvent> events;
    const auto refuse = [&](const SheetRow& row, std::string message) {
        findings.error(code::bad_value, row_span(sheet, row), std::move(message), "write 21/09/2026, 2026-09-21 or 21 September 2026");
    };
    for (std::size_t r = first; r < sheet.rows.size(); ++r) {
        const auto& row = sheet.rows[r];
        const auto& begins = row.cells[*from];
        const auto& ends = to && !row.cells[*to].empty() ? row.cells[*to] : begins;
        const auto from_day = written_day(begins), to_day = written_day(ends);
        if (!from_day || !to_day) refuse(row, fmt::format("'{}' is not a day", from_day ? ends : begins));
        else if (*to_day < *from_day) refuse(row, "its last day is before its first");
        else events.push_back({row.cells[*what], *from_day, *to_day});
    }
    return findings.has_errors() ? std::nullopt : std::optional(std::move(events));
}

TermDates sorted_out(std::vector<DatedEvent> events, text::Date first, text::Date last) {
    std::stable_sort(events.begin(), events.end(), [](const DatedEvent& a, const DatedEvent& b) {
        return std::tuple(a.from, b.to, a.what) < std::tuple(b.from, a.to, b.what);
    });
    TermDates dates;
    for (const auto& event : events) {
        if (event.to < first || event.from > last) dates.other_years.push_back(event);
        else if (is_term(event)) add_term(dates, event);
        else if (is_closure(event)) dates.closures.push_back({event.from, event.to == event.from ? std::nullopt : std::optional(event.to), event.what, {}});
        else dates.neither.push_back(event);
    }
    drop_covered(dates.closures);
    return dates;
}

} // namespace kith::exchange
