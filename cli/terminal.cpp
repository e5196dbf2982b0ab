// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include "report/talk.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <iostream>
#include <unistd.h>

namespace kith::cli {
namespace {

/// What may reach a terminal: whatever a record, a file's name or an argument holds, no escape sequence and no change
/// of direction comes out. What kith prints by itself has no control character but the line's end; of a calendar that
/// is CR LF.
std::string printable(const std::string& text) {
    std::string shown;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        const bool has_return = end < text.size() && end > from && text[end - 1] == '\r';
        shown += text::visible(std::string_view(text).substr(from, end - from - (has_return ? 1 : 0)));
        if (end < text.size()) shown += has_return ? "\r\n" : "\n";
        from = end + 1;
    }
    return shown;
}

} // namespace

void refuse_word(const std::string& message, std::string_view word, std::span<const std::string> known) {
    const auto hint = text::did_you_mean(word, known);
    throw Stop{Exit::usage, hint.empty() ? message : message + "; " + hint};
}

void require_clean(const std::string& text, const char* what) {
    const bool valid = !text::first_invalid_utf8(text);
    if (valid && !text::first_forbidden(text)) return;
    throw Stop{Exit::usage, fmt::format("{} {}: {}", what, valid ? "holds a control or invisible character" : "is not UTF-8",
                                        text::visible(text))};
}

bool Terminal::is_output_terminal() const { return ::isatty(STDOUT_FILENO) == 1; }
bool Terminal::is_input_terminal() const { return ::isatty(STDIN_FILENO) == 1; }

void Terminal::out(const std::string& data) const {
    const auto shown = printable(data);
    const bool written = std::fwrite(shown.data(), 1, shown.size(), stdout) == shown.size() && std::fflush(stdout) == 0;
    if (written || errno == EPIPE) return; // who closed the pipe has read enough
    if (recorded_) throw Stop{Exit::not_finished, "the change is recorded, but the output could not be written"};
    throw Stop{Exit::nothing_changed, "the output could not be written; nothing was changed"};
}

/// Lines of a log stay whole; those at a terminal are not broken in the middle of a word.
void Terminal::say(const std::string& talk) const {
    const auto shown = printable(talk);
    std::fputs((::isatty(STDERR_FILENO) == 1 ? report::talk_in_lines(shown) : shown).c_str(), stderr);
}

std::optional<std::string> Terminal::read_line() const {
    std::string line;
    if (!std::getline(std::cin, line)) return {};
    if (line.ends_with('\r')) line.pop_back();
    require_clean(line, "what was typed");
    return line;
}

std::optional<std::string> Terminal::ask(const std::string& question) const {
    say(question);
    return read_line();
}

void Terminal::require(const text::Findings& findings, const char* consequence) const {
    if (!findings.has_errors()) return;
    text::Findings errors;
    for (const auto& one : findings.sorted())
        if (one.severity == text::Severity::error) errors.error(one.code, one.span, one.message, one.hint);
    say(text::render(errors));
    say(fmt::format("{}; {}\n", text::summary(errors), consequence));
    throw Stop{Exit::findings, {}};
}

} // namespace kith::cli
