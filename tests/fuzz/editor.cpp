// SPDX-License-Identifier: MIT
// The editor that keeps comments. The first four bytes choose an edit, the rest is the file. An edit that is
// made reads as the intended tree, and no comment is lost but those on the lines that a removed key takes
// with it.
#include "fuzz.hpp"
#include "text/edit.hpp"

#include <map>
#include <span>

using namespace kith;
using fuzz::claim;
using text::Entry;
using text::KeyPath;
using text::Node;
using text::Value;

namespace {

using Comments = std::map<std::string, int>;

/// The extents of scalars, where a '#' is no comment; nothing where a block scalar leaves one unknown.
bool scalar_extents(const std::string& bytes, const Node& node, std::map<std::size_t, std::size_t>& extents) {
    if (node.kind == Node::Kind::scalar) {
        if (node.end != Node::unknown_end) extents[node.begin] = node.end;
        return node.end != Node::unknown_end || (bytes[node.begin] != '|' && bytes[node.begin] != '>');
    }
    for (const auto& item : node.items)
        if (!scalar_extents(bytes, item, extents)) return false;
    for (const auto& entry : node.entries) {
        if (entry.key_end != Node::unknown_end) extents[entry.key_begin] = entry.key_end;
        if (!scalar_extents(bytes, entry.value, extents)) return false;
    }
    return true;
}

/// Every comment from `from` to `to`, with how often it stands there; nothing where that can't be told.
std::optional<Comments> comments_of(const std::string& bytes, const Node& tree, std::size_t from,
                                    std::size_t to) {
    std::map<std::size_t, std::size_t> extents;
    if (!scalar_extents(bytes, tree, extents)) return {};
    Comments found;
    for (std::size_t at = 0; at < std::min(to, bytes.size()); ++at) {
        if (const auto scalar = extents.find(at); scalar != extents.end()) {
            at = scalar->second - 1;
            continue;
        }
        if (bytes[at] != '#' ||
            (at > 0 && std::string_view(" \t\n").find(bytes[at - 1]) == std::string_view::npos))
            continue;
        auto comment = bytes.substr(at, bytes.find('\n', at) - at);
        at += comment.size();
        while (comment.ends_with('\r') || comment.ends_with(' ')) comment.pop_back();
        if (at - comment.size() >= from) ++found[comment];
    }
    return found;
}

const std::vector<Value>& new_values() {
    static const std::vector<Value> values{
        "new",
        7,
        true,
        "no",
        "a # b: \"c\"",
        "two\nlines",
        "",
        text::List{},
        text::Map{},
        text::List{"p", text::Map{{"q", 1}}},
        text::Map{{"on", "x: y"}, {"z", text::List{"1", "2026-09-21"}}},
        text::Map{{"a", text::Map{{"b", text::Map{{"c", "d"}}}}}},
    };
    return values;
}

/// What a reader makes of a value that is written alone.
Node node_of(const Value& value) {
    text::Findings none;
    const auto tree = text::read_yaml(fuzz::source_of("v: " + text::to_flow(value) + "\n"), none);
    claim(tree.has_value(), "a new value can be read", text::to_flow(value));
    return tree->entries.front().value;
}

Entry* entry_of(Node& map, const std::string& key) {
    for (auto& entry : map.entries)
        if (entry.key == key) return &entry;
    return nullptr;
}

/// A path into the tree: each byte chooses one of a map's keys, or a key that is not there.
KeyPath path_from(const Node& tree, std::span<const unsigned char> bytes) {
    KeyPath path;
    const Node* at = &tree;
    for (const auto byte : bytes) {
        const auto known = at == nullptr ? 0 : at->entries.size();
        const auto chosen = byte % (known + 1);
        path.push_back(chosen < known ? at->entries[chosen].key : byte >= 128 ? "new" : "no: #1");
        at = chosen < known ? &at->entries[chosen].value : nullptr;
        if (byte % 3 == 0) break;
    }
    return path;
}

/// The tree with the value at the path set; a value in the way of a deeper path gives way to a map.
void set(Node& map, const KeyPath& path, std::size_t depth, const Value& value) {
    Entry* entry = entry_of(map, path[depth]);
    if (entry == nullptr) {
        map.entries.push_back({path[depth], {}, 0, 0, {}});
        entry = &map.entries.back();
    }
    if (depth + 1 == path.size()) return void(entry->value = node_of(value));
    if (entry->value.kind != Node::Kind::map) entry->value = node_of(text::Map{});
    set(entry->value, path, depth + 1, value);
}

/// The tree without the key, and without the maps that this leaves empty.
void prune(Node& map, const KeyPath& path, std::size_t depth = 0) {
    Entry* entry = entry_of(map, path[depth]);
    if (entry == nullptr) return;
    if (depth + 1 < path.size()) {
        const auto before = entry->value.entries.size();
        prune(entry->value, path, depth + 1);
        if (before == entry->value.entries.size() || !entry->value.entries.empty()) return;
    }
    map.entries.erase(map.entries.begin() + (entry - map.entries.data()));
}

void append(Node& tree, const std::string& key, const Value& row) {
    Entry* entry = entry_of(tree, key);
    if (entry == nullptr || entry->value.kind != Node::Kind::list)
        return set(tree, {key}, 0, text::List{row});
    entry->value.items.push_back(node_of(row));
}

/// The comments that may go with a key: those of its own lines.
Comments comments_to_go(const std::string& bytes, const Node& tree, const KeyPath& path, const Node& after) {
    const Node* old = &tree;
    const Node* now = &after;
    for (const auto& key : path) {
        const auto entry =
            std::find_if(old->entries.begin(), old->entries.end(), [&](auto& e) { return e.key == key; });
        if (entry == old->entries.end()) return {};
        now = now->find(key);
        if (now == nullptr) {
            if (entry->value.end == Node::unknown_end) return {};
            const auto end = bytes.find('\n', entry->value.end);
            return comments_of(bytes, tree, entry->key_begin, end).value_or(Comments{});
        }
        old = &entry->value;
    }
    return {};
}

void claim_comments(const std::string& old, const Node& tree, const std::string& text, const Node& after,
                    Comments may_go) {
    const auto before = comments_of(old, tree, 0, old.size());
    const auto left = comments_of(text, after, 0, text.size());
    if (!before || !left) return;
    for (const auto& [comment, count] : *before) {
        const auto found = left->find(comment);
        const int kept = found == left->end() ? 0 : found->second;
        claim(kept + may_go[comment] >= count, "every comment is still there", comment + "\n" + text);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    if (size < 5) return 0;
    const std::string bytes(reinterpret_cast<const char*>(data) + 4, size - 4);
    const auto source = fuzz::source_of(bytes);
    text::Findings reading;
    const auto tree = text::read_yaml(source, reading);
    if (!tree || tree->kind != Node::Kind::map || tree->entries.empty()) return 0;

    const auto path = path_from(*tree, {data + 1, 3});
    const auto& value = new_values()[(data[0] / 3U) % new_values().size()];
    Node intended = *tree;
    text::Findings findings;
    std::optional<std::string> text;
    switch (data[0] % 3) {
    case 0:
        text = text::with_value(source, path, value, findings);
        set(intended, path, 0, value);
        break;
    case 1:
        text = text::without_key(source, path, findings);
        prune(intended, path);
        break;
    default:
        text = text::with_row(source, path.front(), value, findings);
        append(intended, path.front(), value);
    }
    claim(text.has_value() != findings.has_errors(), "an edit is made or refused with an error", bytes);
    fuzz::claim_shown_safely(findings);
    if (!text) return 0;
    text::Findings more;
    const auto after = text::read_yaml(fuzz::source_of(*text), more);
    claim(after.has_value(), "an edited file can be read", *text);
    claim(text::same_tree(*after, intended), "an edited file is the one intended", *text);
    const auto may_go = data[0] % 3 == 1 ? comments_to_go(bytes, *tree, path, *after) : Comments{};
    claim_comments(bytes, *tree, *text, *after, may_go);
    return 0;
}
