// SPDX-License-Identifier: MIT
#include "text/edit.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::text {
namespace {

/// One splice: `size` bytes at `at` give way to `with`.
struct Splice {
    std::size_t at;
    std::size_t size;
    std::string with;
};

std::string line_ending(std::string_view bytes) {
    const auto first = bytes.find('\n');
    return first != std::string_view::npos && first > 0 && bytes[first - 1] == '\r' ? "\r\n" : "\n";
}

std::size_t start_of_line(std::string_view bytes, std::size_t at) {
    return at == 0 ? 0 : bytes.rfind('\n', at - 1) + 1;
}

/// One past the line feed that ends the line of `at`, or the end of the file.
std::size_t after_line(std::string_view bytes, std::size_t at) {
    const auto end = bytes.find('\n', at);
    return end == std::string_view::npos ? bytes.size() : end + 1;
}

/// True where a comment may stand between the two.
bool has_comment(std::string_view bytes, std::size_t from, std::size_t to) {
    return bytes.substr(from, to - from).find('#') != std::string_view::npos;
}

Node as_node(const Value& value) {
    Findings none;
    const auto source = std::make_shared<Source>(Source{"", "v: " + to_flow(value) + "\n"});
    auto tree = read_yaml(source, none);
    return tree ? std::move(tree->entries.front().value) : Node{}; // what no file may hold is refused by verified()
}

/// `value` inside a map for each key of `path` from `from` on.
Value wrapped(const KeyPath& path, std::size_t from, const Value& value) {
    if (from == path.size()) return value;
    return Map{{path[from], wrapped(path, from + 1, value)}};
}

Entry* entry_of(Node& map, const std::string& key) {
    const auto found = std::find_if(map.entries.begin(), map.entries.end(), [&](auto& e) { return e.key == key; });
    return found == map.entries.end() ? nullptr : &*found;
}

/// Lines behind the byte `last` of a block, indented as it is.
std::optional<Splice> new_lines(std::string_view bytes, std::size_t last, std::size_t indent, const std::string& text) {
    if (last == Node::unknown_end) return {};
    const auto newline = line_ending(bytes);
    const auto at = after_line(bytes, last - 1);
    const bool unfinished = !bytes.substr(0, at).ends_with('\n');
    std::string lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find('\n', from);
        lines += std::string(indent, ' ') + text.substr(from, end - from) + newline;
        from = end + 1;
    }
    if (unfinished) lines = newline + lines.substr(0, lines.size() - newline.size());
    return Splice{at, 0, lines};
}

/// Adds `key: value` to a map: before the closing brace, or as lines behind the last of a block.
std::optional<Splice> adding(std::string_view bytes, const Node& map, const std::string& key, const Value& value) {
    const auto last = map.entries.empty() ? map.begin + 1 : map.entries.back().value.end;
    if (last == Node::unknown_end) return {};
    if (map.flow) {
        const std::string comma = map.entries.empty() ? "" : ", ";
        return Splice{last, 0, comma + to_flow(Value(key)) + ": " + to_flow(value)};
    }
    const auto first = map.entries.front().key_begin;
    const auto indent = first - start_of_line(bytes, first);
    const auto line = to_flow(Value(key)) + ": " + to_flow(value) + "\n";
    return new_lines(bytes, last, indent, indent == 0 ? to_yaml(Map{{key, value}}) : line);
}

/// Replaces a value, of whatever shape, by its new flow form on the key's line.
std::optional<Splice> replacing(std::string_view bytes, const Entry& entry, const Value& value) {
    if (entry.value.end == Node::unknown_end || entry.key_end == Node::unknown_end) return {};
    const bool block = entry.value.kind != Node::Kind::scalar && !entry.value.flow;
    const auto from = block ? bytes.find(':', entry.key_end) + 1 : entry.value.begin;
    // Lines with comments between them are left to the person who wrote them.
    if (entry.value.kind != Node::Kind::scalar && has_comment(bytes, from, entry.value.end)) return {};
    if (!block) return Splice{from, entry.value.end - from, to_flow(value)};
    return Splice{from, entry.value.end - from, " " + to_flow(value)};
}

/// Takes the entry at `index` out of its map: its whole lines, or its part of a flow map.
std::optional<Splice> removing(std::string_view bytes, const Node& map, std::size_t index) {
    const auto& entry = map.entries[index];
    if (entry.value.end == Node::unknown_end) return {};
    if (!map.flow) {
        const auto from = start_of_line(bytes, entry.key_begin);
        return Splice{from, after_line(bytes, entry.value.end - 1) - from, ""};
    }
    if (index + 1 < map.entries.size()) {
        const auto next = map.entries[index + 1].key_begin;
        if (has_comment(bytes, entry.value.end, next)) return {};
        return Splice{entry.key_begin, next - entry.key_begin, ""};
    }
    const auto from = index > 0 ? map.entries[index - 1].value.end : entry.key_begin;
    if (from == Node::unknown_end || has_comment(bytes, from, entry.key_begin)) return {};
    return Splice{from, entry.value.end - from, ""};
}

std::string spliced(std::string_view bytes, const Splice& splice) {
    return std::string(bytes.substr(0, splice.at)) + splice.with + std::string(bytes.substr(splice.at + splice.size));
}

/// The spliced text, where it reads as `intended`; else a refusal that names the line.
std::optional<std::string> verified(const SourceRef& source, const std::optional<Splice>& splice, const Node& intended,
                                    const Span& place, Findings& findings) {
    if (splice) {
        auto text = spliced(source->bytes, *splice);
        Findings reading;
        const auto tree = read_yaml(std::make_shared<Source>(Source{source->path, text}), reading);
        if (tree && same_tree(*tree, intended)) return text;
    }
    findings.error(code::syntax, place, "this place cannot be edited safely by kith",
                   "change this line by hand; nothing else is affected");
    return {};
}

} // namespace

std::optional<std::string> with_value(const SourceRef& source, const KeyPath& path, const Value& value,
                                      Findings& findings) {
    auto intended = read_yaml(source, findings);
    if (!intended) return {};
    const auto original = *intended;
    const Node* map = &original;
    Node* target = &*intended;
    std::size_t depth = 0;
    for (; depth + 1 < path.size(); ++depth) {
        Entry* inner = entry_of(*target, path[depth]);
        if (inner == nullptr || inner->value.kind != Node::Kind::map) break;
        target = &inner->value;
        map = map->find(path[depth]);
    }
    const auto inner_value = wrapped(path, depth + 1, value);
    Entry* existing = entry_of(*target, path[depth]);
    if (existing == nullptr) {
        const auto splice = adding(source->bytes, *map, path[depth], inner_value);
        target->entries.push_back({path[depth], {}, 0, 0, as_node(inner_value)});
        return verified(source, splice, *intended, map->span, findings);
    }
    const auto splice = replacing(source->bytes, *existing, inner_value);
    const auto place = existing->key_span;
    existing->value = as_node(inner_value);
    return verified(source, splice, *intended, place, findings);
}

std::optional<std::string> without_key(const SourceRef& source, const KeyPath& path, Findings& findings) {
    auto intended = read_yaml(source, findings);
    if (!intended) return {};
    // A map that would be left empty goes with its last key.
    Node* map = &*intended;
    Node* holder = map;
    std::string key = path.front();
    for (std::size_t depth = 0;; ++depth) {
        Entry* entry = entry_of(*map, path[depth]);
        if (entry == nullptr) return source->bytes;
        if (map->entries.size() > 1 || depth == 0) holder = map, key = path[depth];
        if (depth + 1 == path.size()) break;
        map = &entry->value;
    }
    const auto index = static_cast<std::size_t>(entry_of(*holder, key) - holder->entries.data());
    const auto place = holder->entries[index].key_span;
    const auto splice = removing(source->bytes, *holder, index);
    holder->entries.erase(holder->entries.begin() + static_cast<std::ptrdiff_t>(index));
    return verified(source, splice, *intended, place, findings);
}

std::optional<std::string> with_row(const SourceRef& source, const std::string& key, const Value& row,
                                    Findings& findings) {
    auto intended = read_yaml(source, findings);
    if (!intended) return {};
    Entry* entry = entry_of(*intended, key);
    if (entry == nullptr || entry->value.kind != Node::Kind::list || entry->value.items.empty())
        return with_value(source, {key}, List{row}, findings);
    auto& list = entry->value;
    const auto last = list.items.back().end;
    std::optional<Splice> splice;
    if (list.flow && last != Node::unknown_end) splice = Splice{last, 0, ", " + to_flow(row)};
    if (!list.flow) {
        const auto dash = source->bytes.rfind('-', list.items.front().begin);
        splice = new_lines(source->bytes, last, dash - start_of_line(source->bytes, dash), "- " + to_flow(row) + "\n");
    }
    const auto place = entry->key_span;
    list.items.push_back(as_node(row));
    return verified(source, splice, *intended, place, findings);
}

} // namespace kith::text
