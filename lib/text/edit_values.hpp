// SPDX-License-Identifier: MIT
// A map or list that gets another value of its kind, by the fewest changes of its entries or items: what stays keeps
// its lines, its comments and its quotes. Also what it means that two values are the same.
#pragma once

#include "text/edit_steps.hpp"

namespace kith::text {

/// The same to every reader: the keys of a map in any order, and quotes only where they change what a scalar is.
bool same_value(const Node& a, const Node& b);

/// Which items of two lists belong together: a longest common subsequence, as pairs of indices in order.
std::vector<std::pair<std::size_t, std::size_t>> common_items(const std::vector<Node>& a, const std::vector<Node>& b);

/// The text in which the container at `trail` holds what `wanted`, of the same kind and not empty, holds.
std::optional<std::string> reconciled(const Layout& layout, const Trail& trail, const Value& wanted,
                                      Findings& findings);

/// The text with another value for the child at `trail`; the text as it is where it says the same.
std::optional<std::string> changed(const Layout& layout, const Trail& trail, const Value& value, Findings& findings);

} // namespace kith::text
