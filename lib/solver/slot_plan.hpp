// SPDX-License-Identifier: MIT
// Items to slots: each item takes at most one of its options, a slot holds so many items, and items that share a hub
// (a person) take different slots and at most so many in all. Further side constraints are met by branching.
// Lexicographic costs as everywhere in this room.
#pragma once

#include "solver/network.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kith::solver {

struct SlotOption {
    std::size_t slot = 0;
    CostRow cost;
};

struct SlotItem {
    std::size_t hub = 0;
    std::vector<SlotOption> options;
};

/// At most `limit` of these options together.
struct SideRow {
    struct Term {
        std::size_t item = 0;
        std::size_t option = 0;
        int amount = 1;
    };
    int limit = 1;
    std::vector<Term> terms;
};

struct SlotPlan {
    std::size_t levels = 0;
    std::vector<int> slot_capacity;
    std::vector<int> slot_whole;        ///< of each slot: how many of its places cost nothing more; the rest cost:
    std::vector<CostRow> slot_partial;  ///< not below zero on the first level that is not zero
    std::vector<std::size_t> slot_group; ///< of each slot: those of a group share `group_capacity` as well
    std::vector<int> group_capacity;
    std::vector<int> hub_limit;
    std::vector<SlotItem> items;
    std::vector<SideRow> rows;
};

struct SlotAnswer {
    std::vector<std::optional<std::size_t>> option; ///< of each item
    CostRow cost;
    CostRow bound;       ///< no feasible plan costs less
    bool proven = false; ///< cost equals bound
};

/// The cheapest plan: a min-cost flow relaxation without the side rows, certified at every node, and best-first
/// branching on rows that it breaks (Land and Doig 1960). After `most_nodes` relaxations the search stops with the
/// best plan known, which a dive always finds, and the bound says how far off it can be.
SlotAnswer plan_slots(const SlotPlan& plan, int most_nodes = 400);

/// An empty string where the answer keeps every capacity, limit and row; otherwise what it breaks. Shares no code
/// with the search.
std::string why_not_feasible(const SlotPlan& plan, const std::vector<std::optional<std::size_t>>& option);

} // namespace kith::solver
