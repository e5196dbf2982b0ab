// SPDX-License-Identifier: MIT
#include "text/edit_lines.hpp"

#include <algorithm>

namespace kith::text {

std::size_t line_start(std::string_view bytes, std::size_t at) {
    return at == 0 ? 0 : bytes.rfind('\n', at - 1) + 1;
}

std::size_t line_end(std::string_view bytes, std::size_t at) {
    const auto end = std::min(bytes.size(), bytes.find('\n', at));
    return end > at && end < bytes.size() && bytes[end - 1] == '\r' ? end - 1 : end;
}

std::size_t next_line(std::string_view bytes, std::size_t at) {
    const auto end = bytes.find('\n', at);
    return end == std::string_view::npos ? bytes.size() : end + 1;
}

std::string newline_at(std::string_view bytes, std::size_t at) {
    const auto before = at == 0 ? std::string_view::npos : bytes.rfind('\n', at - 1);
    const auto end = before == std::string_view::npos ? bytes.find('\n', at) : before;
    return end != std::string_view::npos && end > 0 && bytes[end - 1] == '\r' ? "\r\n" : "\n";
}

std::size_t column_of(std::string_view bytes, std::size_t at) { return at - line_start(bytes, at); }

std::string indent_of(std::string_view bytes, std::size_t at) {
    const auto start = line_start(bytes, at);
    const auto first = std::min(bytes.size(), bytes.find_first_not_of(' ', start));
    return std::string(first - start, ' ');
}

bool first_on_line(std::string_view bytes, std::size_t at) {
    const auto start = line_start(bytes, at);
    return bytes.substr(start, at - start).find_first_not_of(' ') == std::string_view::npos;
}

std::size_t skip_blanks(std::string_view bytes, std::size_t at) {
    return std::min(bytes.size(), bytes.find_first_not_of(" \t", at));
}

std::size_t skip_trivia(std::string_view bytes, std::size_t at) {
    for (;;) {
        at = std::min(bytes.size(), bytes.find_first_not_of(" \t\r\n", at));
        if (at == bytes.size() || bytes[at] != '#') return at;
        at = next_line(bytes, at);
    }
}

std::string indented(std::string_view lines, std::size_t indent, std::string_view newline) {
    std::string text;
    while (!lines.empty()) {
        const auto line = lines.substr(0, lines.find('\n'));
        if (!line.empty()) text.append(indent, ' ').append(line);
        text += newline;
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    }
    return text;
}

} // namespace kith::text
