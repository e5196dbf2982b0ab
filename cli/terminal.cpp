// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <iostream>
#include <unistd.h>

namespace kith::cli {

bool Terminal::is_output_terminal() const { return ::isatty(STDOUT_FILENO) == 1; }
bool Terminal::is_input_terminal() const { return ::isatty(STDIN_FILENO) == 1; }

void Terminal::out(const std::string& data) const {
    const bool written = std::fwrite(data.data(), 1, data.size(), stdout) == data.size() && std::fflush(stdout) == 0;
    if (written || errno == EPIPE) return; // who closed the pipe has read enough
    if (recorded_) throw Stop{Exit::not_finished, "the change is recorded, but the output could not be written"};
    throw Stop{Exit::nothing_changed, "the output could not be written; nothing was changed"};
}

void Terminal::say(const std::string& talk) const { std::fputs(talk.c_str(), stderr); }

std::optional<std::string> Terminal::read_line() const {
    std::string line;
    if (!std::getline(std::cin, line)) return {};
    if (line.ends_with('\r')) line.pop_back();
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
