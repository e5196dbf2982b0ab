// SPDX-License-Identifier: MIT
// The three steps that every edit is made of: one child is added, taken out or given another value. Each
// makes its splice, reads the new text through the strict door and gives it back only where its tree is
// exactly the intended one and its comments, counted by a scanner apart from the splice, are those that were
// there.
#pragma once

#include "text/edit_splices.hpp"
#include "text/value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kith::text {

/// The way from the root to a node: the index of the child at each depth.
using Trail = std::vector<std::size_t>;

/// The node at the end of a trail that exists.
const Node& node_at(const Node& root, const Trail& trail);

/// An entry to be added; at the top of a file a large value gets lines of its own.
enum class Depth { top, nested };
Fresh fresh_entry(const std::string& name, const Value& value, Depth depth);
Fresh fresh_item(const Value& value);
/// A value that replaces another.
Fresh fresh_value(const Value& value);

/// Where a new key belongs in a map: behind the nearest key that is earlier in `order`, else before the
/// nearest later one, else at the end.
Gap gap_for(const Node& map, const std::string& key, const std::vector<std::string>& order);

/// Adds a child to the container at `trail`.
std::optional<std::string> inserted(const Layout& layout, const Trail& trail, Gap gap, const Fresh& fresh,
                                    Findings& findings);

/// Takes out the child at `trail`, which is not empty. The container stays, as [] or {} where nothing else is
/// in it.
std::optional<std::string> removed(const Layout& layout, const Trail& trail, Findings& findings);

/// Gives the child at `trail`, which is not empty, another value.
std::optional<std::string> replaced(const Layout& layout, const Trail& trail, const Fresh& fresh,
                                    Findings& findings);

/// Where the child at `trail` stands: its key, or the item; the root for an empty trail.
const Span& place_of(const Node& root, const Trail& trail);

/// The finding that all refusals are: `why` it is left to a person.
void refuse_edit(const Span& place, std::string why, Findings& findings);

} // namespace kith::text
