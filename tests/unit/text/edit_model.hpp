// SPDX-License-Identifier: MIT
// What an edit should do, said once more apart from the editor: values to set, places to set them at, where a
// new key belongs, what goes with the last key of a map, and how many lines differ.
#pragma once

#include "text/edit.hpp"

#include "text/yaml_author.hpp"

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace kith::testing {

using text::Findings;
using text::KeyOrder;
using text::List;
using text::Map;
using text::Path;
using text::Step;
using text::Value;

/// Of what these documents hold: text that is a number, a truth or nothing to some reader where it has no
/// quotes.
inline bool is_retyped(const std::string& text) {
    static const std::vector<std::string> words{"", "null", "~", "no", "on", "-3"};
    return text.find_first_not_of("0123456789") == std::string::npos ||
           std::find(words.begin(), words.end(), text) != words.end();
}

enum class Order { strict, any };

/// Apart from the editor's own comparison: quotes count, too. Only where it is asked for keys come in any
/// order and quotes that change nothing are left out.
inline bool same(const Node& a, const Node& b, Order order) {
    if (a.kind != b.kind || a.items.size() != b.items.size() || a.entries.size() != b.entries.size())
        return false;
    if (a.kind == Kind::scalar)
        return a.text == b.text && (a.plain == b.plain || (order == Order::any && !is_retyped(a.text)));
    for (std::size_t i = 0; i < a.items.size(); ++i)
        if (!same(a.items[i], b.items[i], order)) return false;
    for (std::size_t i = 0; i < a.entries.size(); ++i) {
        const auto& entry = a.entries[i];
        const auto* other = order == Order::any             ? b.find(entry.key)
                            : b.entries[i].key == entry.key ? &b.entries[i].value
                                                            : nullptr;
        if (other == nullptr || !same(entry.value, *other, order)) return false;
    }
    return true;
}

/// A new value, and what it is once it is read.
struct Wanted {
    Value value;
    Node node;
};

inline Wanted any_value(std::mt19937& random, int depth = 2) {
    const auto kind = random() % (depth == 0 ? 6 : 8);
    if (kind < 3) {
        static const std::vector<std::string> words{"new", "7w", "2026-10-01", "mon-lunch", "x", "12 b"};
        const auto& word = words[random() % words.size()];
        return {word, scalar_node(word, true)};
    }
    if (kind < 4) {
        static const std::vector<std::string> words{"no",         "12", "a # b", "k: v", "",
                                                    "two\nlines", "[x", "'q\"",  "- x"};
        const auto& word = words[random() % words.size()];
        return {word, scalar_node(word, false)};
    }
    if (kind < 6) {
        const auto number = static_cast<int>(random() % 100);
        return {number, scalar_node(std::to_string(number), true)};
    }
    auto node = container_node(kind == 6 ? Kind::list : Kind::map, true);
    List list;
    Map map;
    for (std::size_t i = 0, n = random() % 4; i < n; ++i) {
        auto inner = any_value(random, depth - 1);
        list.push_back(inner.value);
        const auto& key = Author::keys()[i + random() % 2 * 3];
        if (node.kind == Kind::list)
            node.items.push_back(inner.node);
        else if (node.find(key) == nullptr) {
            map.set(key, inner.value);
            node.entries.push_back({key, {}, 0, 0, inner.node});
        }
    }
    return {node.kind == Kind::list ? Value(list) : Value(map), node};
}

/// What a tree says as a value to write, a few of its parts changed, added or left out.
inline Wanted variation(const Node& node, std::mt19937& random) {
    if (node.kind == Kind::scalar) {
        if (random() % 8 == 0) return any_value(random, 0);
        if (node.plain && node.text == "12") return {12, node};
        return {node.text, scalar_node(node.text, to_flow(Value(node.text)) == node.text)};
    }
    auto varied = container_node(node.kind, true);
    List list;
    Map map;
    const auto add = [&](const std::string& key, const Wanted& one) {
        if (node.kind == Kind::list)
            list.push_back(one.value), varied.items.push_back(one.node);
        else if (varied.find(key) == nullptr)
            map.set(key, one.value), varied.entries.push_back({key, {}, 0, 0, one.node});
    };
    for (const auto& item : node.items) {
        if (random() % 5 > 0) add("", variation(item, random));
        if (random() % 6 == 0) add("", any_value(random, 1));
    }
    for (const auto& entry : node.entries) {
        if (random() % 5 > 0) add(entry.key, variation(entry.value, random));
        if (random() % 6 == 0) add("new " + std::to_string(random() % 3), any_value(random, 1));
    }
    return {node.kind == Kind::list ? Value(list) : Value(map), varied};
}

/// A random place in a tree, and the path that leads there.
struct Place {
    Path path;
    Node* node;
    Node* parent = nullptr;
    std::size_t index = 0;
};

inline Place any_place(Node& root, std::mt19937& random) {
    Place place{{}, &root};
    for (int depth = 0; depth < 4; ++depth) {
        auto& node = *place.node;
        const auto count = node.entries.size() + node.items.size();
        if (count == 0 || (depth > 0 && random() % 3 == 0)) return place;
        const auto index = random() % count;
        const bool map = node.kind == Kind::map;
        place = {place.path.then(map ? Step(node.entries[index].key) : Step(index)),
                 map ? &node.entries[index].value : &node.items[index], &node, index};
    }
    return place;
}

/// Where a new key belongs in a map: the model's own reading of the rule.
inline std::size_t rank_of(const Node& map, const std::string& key, const KeyOrder& order) {
    const auto place = [&](const std::string& one) {
        return std::find(order.begin(), order.end(), one) - order.begin();
    };
    const auto mine = place(key);
    if (mine == static_cast<std::ptrdiff_t>(order.size())) return map.entries.size();
    std::optional<std::size_t> behind, before;
    for (std::size_t i = 0; i < map.entries.size(); ++i) {
        const auto theirs = place(map.entries[i].key);
        if (theirs == static_cast<std::ptrdiff_t>(order.size())) continue;
        if (theirs < mine && (!behind || theirs > place(map.entries[*behind].key))) behind = i;
        if (theirs > mine && (!before || theirs < place(map.entries[*before].key))) before = i;
    }
    return behind ? *behind + 1 : before ? *before : map.entries.size();
}

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.size(), text.find('\n', from));
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

using Lines = std::pair<std::size_t, std::size_t>;

/// How many lines of each text stand between what the two have in common at the top and at the bottom.
inline Lines changed_lines(const std::string& before, const std::string& after) {
    const auto a = lines_of(before);
    const auto b = lines_of(after);
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return {a.size() - head - tail, b.size() - head - tail};
}

/// The model of taking a key out: every map around it goes that has nothing else in it.
inline void prune(Node& node, const Path& path, std::size_t depth) {
    const auto& step = path.steps()[depth];
    if (!step.is_key()) return prune(node.items[step.index()], path, depth + 1);
    const auto entry =
        std::find_if(node.entries.begin(), node.entries.end(), [&](auto& e) { return e.key == step.key(); });
    if (depth + 1 < path.steps().size()) {
        prune(entry->value, path, depth + 1);
        if (entry->value.kind != Kind::map || !entry->value.entries.empty()) return;
        if (!path.steps()[depth + 1].is_key()) return;
    }
    node.entries.erase(entry);
}

/// The number of lines from the begin to the end of a value.
inline std::size_t height(const std::string& text, const Node& node) {
    return 1 +
           static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(node.begin),
                                               text.begin() + static_cast<std::ptrdiff_t>(node.end), '\n'));
}

/// A value known to the reader as one that stands on one line.
inline bool is_one_line(const std::string& text, const Node& node) {
    return node.end != Node::unknown_end && height(text, node) == 1 && text[node.begin] != '|' &&
           text[node.begin] != '>';
}

inline const Node* at(const Node& root, const Path& path) {
    const Node* node = &root;
    for (const auto& step : path.steps())
        node = step.is_key() ? node->find(step.key()) : &node->items[step.index()];
    return node;
}

} // namespace kith::testing
