// SPDX-License-Identifier: MIT
#include "text/edit_layout.hpp"

#include <algorithm>

namespace kith::text {
namespace {

bool is_block_scalar(std::string_view bytes, const Node& node) {
    return node.kind == Node::Kind::scalar && !node.plain && node.begin < bytes.size() &&
           (bytes[node.begin] == '|' || bytes[node.begin] == '>');
}

/// Follows a plain scalar through its lines by its value: a line break in the text is a space, n + 1 of them
/// n breaks.
std::size_t end_of_plain(std::string_view bytes, std::size_t begin, std::string_view value) {
    auto at = begin;
    for (std::size_t seen = 0; seen < value.size();) {
        if (at >= bytes.size()) return Node::unknown_end;
        const auto next = std::min(bytes.size(), bytes.find_first_not_of(" \t\r\n", at));
        const auto gap = bytes.substr(at, next - at);
        const auto breaks = static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '\n'));
        if (breaks > 0) {
            const auto folded = breaks == 1 ? std::string(" ") : std::string(breaks - 1, '\n');
            if (!value.substr(seen).starts_with(folded)) return Node::unknown_end;
            seen += folded.size();
            at = next;
        } else if (bytes[at++] != value[seen++]) {
            return Node::unknown_end;
        }
    }
    return at;
}

/// One past the indicators of a literal or folded block.
std::size_t end_of_indicators(std::string_view bytes, std::size_t begin) {
    return std::min(bytes.size(), bytes.find_first_not_of("+-0123456789", begin + 1));
}

/// One past the last line of a literal or folded block inside a structure that begins at column `outer`.
std::size_t end_of_block(std::string_view bytes, std::size_t begin, int outer) {
    auto end = end_of_indicators(bytes, begin);
    const auto indicators = bytes.substr(begin, end - begin);
    const bool keep = indicators.find('+') != std::string_view::npos;
    const auto digit = indicators.find_first_of("123456789");
    int indent = digit == std::string_view::npos ? 0 : std::max(outer, 0) + (indicators[digit] - '0');
    for (auto line = next_line(bytes, end); line < bytes.size(); line = next_line(bytes, line)) {
        const auto stop = line_end(bytes, line);
        const auto width = static_cast<int>(std::min(stop, bytes.find_first_not_of(' ', line)) - line);
        if (line + static_cast<std::size_t>(width) == stop) {
            if (keep || (indent > 0 && width > indent)) end = stop;
            continue;
        }
        if (indent == 0 && width > outer) indent = width;
        if (width < indent || width <= outer) break;
        end = stop;
    }
    return end;
}

/// Fills in the ends that the reader leaves open. False where one stays unknown.
bool complete(std::string_view bytes, Node& node, int outer) {
    const auto column = [&](std::size_t at) { return static_cast<int>(column_of(bytes, at)); };
    bool known = true;
    if (node.kind == Node::Kind::scalar) {
        if (node.end == Node::unknown_end && node.plain)
            node.end = end_of_plain(bytes, node.begin, node.text);
        else if (is_block_scalar(bytes, node))
            node.end = end_of_block(bytes, node.begin, outer);
        return node.end != Node::unknown_end;
    }
    auto last = node.begin + 1;
    for (auto& item : node.items) {
        known = complete(bytes, item, column(node.begin)) && known;
        last = item.end;
    }
    for (auto& entry : node.entries) {
        if (entry.key_end == Node::unknown_end)
            entry.key_end = end_of_plain(bytes, entry.key_begin, entry.key);
        known =
            complete(bytes, entry.value, column(node.begin)) && entry.key_end != Node::unknown_end && known;
        last = entry.value.end;
    }
    if (!known) return false;
    node.end = last;
    if (!node.flow || (bytes[node.begin] != '[' && bytes[node.begin] != '{')) return true;
    auto closer = skip_trivia(bytes, last);
    if (closer < bytes.size() && bytes[closer] == ',') closer = skip_trivia(bytes, closer + 1);
    if (closer >= bytes.size() || bytes[closer] != (node.kind == Node::Kind::list ? ']' : '}')) return false;
    node.end = closer + 1;
    return true;
}

void collect_tokens(std::string_view bytes, const Node& node, std::vector<Range>& tokens) {
    for (const auto& item : node.items) collect_tokens(bytes, item, tokens);
    for (const auto& entry : node.entries) {
        tokens.push_back({entry.key_begin, entry.key_end});
        collect_tokens(bytes, entry.value, tokens);
    }
    if (is_block_scalar(bytes, node)) {
        // A comment may stand behind the indicators.
        const auto header = end_of_indicators(bytes, node.begin);
        tokens.push_back({node.begin, header});
        if (node.end > header) tokens.push_back({next_line(bytes, header), node.end});
    } else if (node.kind == Node::Kind::scalar) {
        tokens.push_back({node.begin, node.end});
    }
}

} // namespace

std::size_t count_of(const Node& container) {
    return container.kind == Node::Kind::map ? container.entries.size() : container.items.size();
}

const Node& value_of(const Node& container, std::size_t index) {
    return container.kind == Node::Kind::map ? container.entries[index].value : container.items[index];
}

Layout::Layout(SourceRef source, Node root) : source_(std::move(source)), root_(std::move(root)) {
    complete_ = text::complete(bytes(), root_, -1);
    if (complete_) collect_tokens(bytes(), root_, tokens_);
}

std::optional<Layout> Layout::of(const SourceRef& source, Findings& findings) {
    auto root = read_yaml(source, findings);
    if (!root) return {};
    return Layout(source, std::move(*root));
}

std::optional<Child> Layout::child(const Node& container, std::size_t index) const {
    const auto behind = [&](std::size_t at, char sign) -> std::optional<std::size_t> {
        const auto found = skip_trivia(bytes(), at);
        if (found >= bytes().size() || bytes()[found] != sign) return {};
        return found + 1;
    };
    if (container.kind == Node::Kind::map) {
        const auto& entry = container.entries[index];
        if (const auto from = behind(entry.key_end, ':')) return Child{entry.key_begin, *from, &entry.value};
        return {};
    }
    const auto& item = container.items[index];
    if (container.flow) return Child{item.begin, item.begin, &item};
    if (const auto from = behind(index == 0 ? container.begin : container.items[index - 1].end, '-'))
        return Child{*from - 1, *from, &item};
    return {};
}

std::vector<Range> Layout::comments(Range within) const {
    std::vector<Range> found;
    auto token = std::lower_bound(tokens_.begin(), tokens_.end(), within.begin,
                                  [](const Range& one, std::size_t at) { return one.end <= at; });
    for (auto at = within.begin; at < within.end;) {
        const auto stop = token == tokens_.end() ? within.end : std::min(within.end, token->begin);
        for (; at < stop; ++at) {
            if (bytes()[at] != '#') continue;
            found.push_back({at, line_end(bytes(), at)});
            at = found.back().end;
        }
        if (token != tokens_.end()) at = std::max(at, (token++)->end);
    }
    return found;
}

} // namespace kith::text
