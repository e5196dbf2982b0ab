// SPDX-License-Identifier: MIT
#include "text/yaml_bytes.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace kith::text {
namespace {

bool is_marker(std::string_view line) {
    return line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line == "=======" ||
           line.starts_with("||||||| ");
}

bool lines_are_safe(const SourceRef& source, Findings& findings) {
    const std::string_view bytes = source->bytes;
    for (std::size_t at = 0; at < bytes.size();) {
        auto line = bytes.substr(at, bytes.find('\n', at) - at);
        const auto next = at + line.size() + 1;
        if (line.ends_with('\r') && next <= bytes.size()) line.remove_suffix(1);
        if (const auto lone = line.find('\r'); lone != std::string_view::npos) {
            findings.error(code::control_character, span_at(source, at + lone), "a carriage return without a line feed",
                           "save the file with line feeds as line ends");
            return false;
        }
        if (is_marker(line)) {
            findings.error(code::conflict_marker, span_at(source, at, line.size()),
                           "git left both sides of a conflict here", "keep one side and delete the marker lines");
            return false;
        }
        const auto tab = line.find_first_not_of(' ');
        if (tab != std::string_view::npos && line[tab] == '\t') {
            findings.error(code::tab_indent, span_at(source, at + tab), "a tab indents this line", "use spaces");
            return false;
        }
        at = next;
    }
    return true;
}

} // namespace

bool is_blank(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto line = bytes.substr(0, bytes.find('\n'));
        const auto first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && line[first] != '#') return false;
        bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    }
    return true;
}

bool bytes_are_safe(const SourceRef& source, Findings& findings) {
    const std::string_view bytes = source->bytes;
    if (bytes.starts_with("\xef\xbb\xbf")) {
        findings.error(code::byte_order_mark, span_at(source, 0), "the file begins with a byte order mark",
                       "save it as UTF-8 without BOM");
        return false;
    }
    if (const auto at = first_invalid_utf8(bytes)) {
        findings.error(code::bad_utf8, span_at(source, *at), fmt::format("byte {} is not UTF-8", *at + 1),
                       "save the file as UTF-8");
        return false;
    }
    if (const auto at = first_forbidden(bytes)) {
        findings.error(code::control_character, span_at(source, *at),
                       fmt::format("a control or invisible character, {}", point_name(bytes.substr(*at))), "delete it");
        return false;
    }
    return lines_are_safe(source, findings);
}

std::string_view null_word_at(std::string_view bytes, std::size_t at, Awaited awaited) {
    constexpr std::array<std::string_view, 4> words{"null", "Null", "NULL", "~"};
    for (const auto word : words) {
        if (!bytes.substr(at).starts_with(word)) continue;
        const auto after = bytes.find_first_not_of(" \t", at + word.size());
        // `a:` followed by a line `null: 3` is an empty value and then a key.
        const bool is_key = after != std::string_view::npos && bytes[after] == ':';
        return is_key && awaited == Awaited::value ? std::string_view{} : bytes.substr(at, word.size());
    }
    return {};
}

bool is_quote(std::string_view bytes, std::size_t at) {
    return at < bytes.size() && (bytes[at] == '"' || bytes[at] == '\'');
}

std::size_t end_of_scalar(std::string_view bytes, std::size_t begin, bool plain, std::string_view value) {
    if (plain) return bytes.substr(begin).starts_with(value) ? begin + value.size() : Node::unknown_end;
    if (!is_quote(bytes, begin)) return Node::unknown_end; // a literal or folded block
    const char quote = bytes[begin];
    for (auto at = begin + 1; at < bytes.size(); ++at) {
        if (quote == '"' && bytes[at] == '\\') ++at;
        else if (bytes[at] == quote && quote == '\'' && at + 1 < bytes.size() && bytes[at + 1] == quote) ++at;
        else if (bytes[at] == quote) return at + 1;
    }
    return Node::unknown_end;
}

std::size_t end_of_folded(std::string_view bytes, std::size_t begin, std::string_view value) {
    constexpr std::string_view white = " \r\n";
    auto at = begin;
    for (std::size_t i = 0; i < value.size();) {
        const auto word = std::min(bytes.size(), bytes.find_first_not_of(white, at));
        const auto gap = bytes.substr(at, word - at);
        const auto breaks = static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '\n'));
        if (breaks == 0) {
            if (at == bytes.size() || bytes[at++] != value[i++]) return Node::unknown_end;
            continue;
        }
        const auto read = breaks == 1 ? std::string(" ") : std::string(breaks - 1, '\n');
        if (!value.substr(i).starts_with(read)) return Node::unknown_end;
        i += read.size();
        at = word;
    }
    return at;
}

std::optional<std::size_t> first_odd_escape(std::string_view quoted) {
    for (auto at = quoted.find('\\'); at != std::string_view::npos; at = quoted.find('\\', at + 2))
        if (at + 1 < quoted.size() && std::string_view("0abtnvfre \"/\\NLP_xuU\r\n").find(quoted[at + 1]) == std::string_view::npos)
            return at;
    return {};
}

std::size_t odd_space_behind_colon(std::string_view text) {
    for (auto at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1))
        if (begins_with_odd_space(text.substr(at + 1))) return at + 1;
    return Node::unknown_end;
}

std::size_t end_of_flow(std::string_view bytes, std::size_t from, char bracket) {
    for (auto at = from; at < bytes.size(); ++at) {
        if (bytes[at] == bracket) return at + 1;
        if (bytes[at] == '#') at = std::min(bytes.size(), bytes.find('\n', at)) - 1;
        else if (std::string_view(" \t\r\n,").find(bytes[at]) == std::string_view::npos) break;
    }
    return Node::unknown_end;
}

} // namespace kith::text
