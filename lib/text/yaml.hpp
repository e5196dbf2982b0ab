// SPDX-License-Identifier: MIT
// The strict door: bytes become a tree of scalars, lists and maps, each with its place, or findings. Accepts the
// subset of YAML 1.2 that records.md names; every scalar stays text. yaml.cpp alone includes yaml-cpp, whose
// lenient corners (design page store.md, section 4.1) are closed here before and after it runs.
#pragma once

#include "text/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kith::text {

struct Entry;

/// A value in a YAML file. `begin` and `end` are byte offsets into the source; `end` is `unknown_end` where the
/// value's extent cannot be told safely (multi-line scalars), and such a value is never edited.
struct Node {
    enum class Kind { scalar, list, map };
    static constexpr std::size_t unknown_end = static_cast<std::size_t>(-1);

    Kind kind = Kind::scalar;
    bool plain = true; ///< a scalar without quotes
    bool flow = false; ///< a list in [] or a map in {}
    std::string text;  ///< of a scalar
    std::vector<Node> items;
    std::vector<Entry> entries; ///< of a map, as written; no key twice
    Span span;
    std::size_t begin = 0;
    std::size_t end = unknown_end;

    /// The value of a map's key, or null.
    const Node* find(std::string_view key) const;
};

struct Entry {
    std::string key;
    Span key_span;
    std::size_t key_begin = 0;
    std::size_t key_end = Node::unknown_end;
    Node value;
};

/// Same kinds, keys, items and scalars (quoting and places aside).
bool same_tree(const Node& a, const Node& b);

/// True where there is nothing but white space and comment lines.
bool is_blank(std::string_view bytes);

/// Reads one document. Nothing, and at least one error in `findings`, where it is refused.
std::optional<Node> read_yaml(const SourceRef& source, Findings& findings);

} // namespace kith::text
