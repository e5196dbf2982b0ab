// SPDX-License-Identifier: MIT
// A map or list that gets another value of its kind, by the fewest changes of its entries or items: what
// stays keeps its lines, its comments and its quotes. Also what it means that two values are the same.
#pragma once

#include "text/edit_steps.hpp"

#include <functional>

namespace kith::text {

/// The same to every reader: the keys of a map in any order, and quotes only where they change what a scalar
/// is.
bool same_value(const Node& a, const Node& b);

/// A value on one line: as it stands in its own source where that is one line, else written anew.
std::string to_flow(const Node& node);

/// Which items of two lists belong together: a longest common subsequence, as pairs of indices in order.
using Related = std::function<bool(const Node&, const Node&)>;
std::vector<std::pair<std::size_t, std::size_t>>
common_items(const std::vector<Node>& a, const std::vector<Node>& b, const Related& related);

/// How a goal becomes text, where its reader knows more than its values.
struct Manner {
    /// What a new entry or item looks like, the best first. An item has no name.
    std::function<std::vector<Fresh>(const std::string& name, const Node& value, Depth depth)> written;
    /// True where one item of the list under a key became the other.
    std::function<bool(const std::string& list, const Node& old, const Node& wanted)> related;
    /// Whether an item that is in no goal may become another that is new, in its place and with its comments.
    enum class Unrelated { become, stay_apart };
    Unrelated unrelated;
};
extern const Manner plainly;

/// The text in which the container at `trail` holds what `goal`, of the same kind and not empty, holds.
std::optional<std::string> reconciled(const Layout& layout, const Trail& trail, const Node& goal,
                                      const Manner& manner, Findings& findings);

/// The text with another value for the child at `trail`; the text as it is where it says the same.
std::optional<std::string> changed(const Layout& layout, const Trail& trail, const Node& goal,
                                   const Manner& manner, Findings& findings);

} // namespace kith::text
