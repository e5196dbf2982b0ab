// SPDX-License-Identifier: MIT
// One node of the search for groups: what has been decided so far, and the matching that is left of the
// problem when everything undecided is let go. Its optimum bounds all that lies below the node.
#pragma once

#include "solver/groups.hpp"

#include <optional>

namespace kith::solver {

enum class Opening : signed char { undecided, open, closed };

struct GroupNode {
    explicit GroupNode(const Grouping& instance);

    std::vector<Opening> opening;     ///< of each left node
    std::vector<signed char> decided; ///< of each edge: 1 must be taken, −1 must not, 0 not decided
    std::size_t fewest = 0;           ///< edges in all
    std::size_t most = 0;
};

/// The cheapest set below a node when "closed or at least so many" and "apart" are let go where they are not
/// decided.
struct Relaxed {
    std::vector<bool> chosen;
    CostRow cost;
};

/// Nothing where no set meets what is decided.
std::optional<Relaxed> relax(const Grouping& instance, const GroupNode& node, Ties ties);

/// What a node is split into where its relaxation breaks a rule: together its children hold every set of the
/// node that keeps the rules, and none of them this relaxation. Nothing where it breaks none.
std::optional<std::vector<GroupNode>> split(const Grouping& instance, const GroupNode& node,
                                            const Relaxed& relaxed);

} // namespace kith::solver
