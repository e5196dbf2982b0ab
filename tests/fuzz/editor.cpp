// SPDX-License-Identifier: MIT
// The editor that keeps comments. The first four bytes choose an edit, the rest is the file. An edit that is
// made reads as the intended tree, and no comment is lost.
#include "fuzz.hpp"
#include "text/edit.hpp"

#include <map>
#include <span>

using namespace kith;
using fuzz::claim;
using text::Entry;
using text::Node;
using text::Value;

namespace {

using Comments = std::map<std::string, int>;
using KeyPath = std::vector<std::string>;

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

/// The list at the path; null where something else stands there.
Node* list_at(Node& tree, const KeyPath& path) {
    Node* at = &tree;
    for (const auto& key : path) {
        Entry* entry = entry_of(*at, key);
        if (entry == nullptr) return nullptr;
        at = &entry->value;
    }
    return at->kind == Node::Kind::list ? at : nullptr;
}

void append(Node& tree, const std::string& key, const Value& row) {
    if (auto* list = list_at(tree, {key})) list->items.push_back(node_of(row));
    else set(tree, {key}, 0, text::List{row});
}

/// Same scalars, lists and maps, whatever the order of a map's keys: a map that is set keeps its own.
bool same(const Node& a, const Node& b) {
    if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size() || a.entries.size() != b.entries.size())
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i)
        if (!same(a.items[i], b.items[i])) return false;
    return std::all_of(a.entries.begin(), a.entries.end(), [&](const Entry& entry) {
        const auto* other = b.find(entry.key);
        return other != nullptr && same(entry.value, *other);
    });
}

void claim_comments(const std::string& old, const Node& tree, const std::string& text, const Node& after) {
    const auto before = comments_of(old, tree, 0, old.size());
    const auto left = comments_of(text, after, 0, text.size());
    if (!before || !left) return;
    for (const auto& [comment, count] : *before) {
        const auto found = left->find(comment);
        const int kept = found == left->end() ? 0 : found->second;
        claim(kept >= count, "every comment is still there", comment + "\n" + text);
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
    const auto& value = new_values()[(data[0] / 5U) % new_values().size()];
    Node intended = *tree;
    text::Findings findings;
    std::optional<std::string> text;
    const auto index = data[3] % 4U;
    switch (data[0] % 5) {
    case 0:
        text = text::with_value(source, path, value, findings);
        set(intended, path, 0, value);
        break;
    case 1:
        text = text::without_key(source, path, findings);
        prune(intended, path);
        break;
    case 2:
        text = text::with_row(source, path.front(), value, findings);
        append(intended, path.front(), value);
        break;
    case 3:
        text = text::without_row(source, text::Path(path).then(index), findings);
        if (auto* list = list_at(intended, path); list != nullptr && index < list->items.size())
            list->items.erase(list->items.begin() + index);
        break;
    default:
        text = text::with_row_at(source, text::Path(path).then(index), value, findings);
        if (auto* list = list_at(intended, path); list != nullptr && index <= list->items.size())
            list->items.insert(list->items.begin() + index, node_of(value));
    }
    claim(text.has_value() != findings.has_errors(), "an edit is made or refused with an error", bytes);
    fuzz::claim_shown_safely(findings);
    if (!text) return 0;
    text::Findings more;
    const auto after = text::read_yaml(fuzz::source_of(*text), more);
    claim(after.has_value(), "an edited file can be read", *text);
    claim(same(*after, intended), "an edited file is the one intended", *text);
    claim_comments(bytes, *tree, *text, *after);
    return 0;
}
