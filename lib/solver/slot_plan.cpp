// SPDX-License-Identifier: MIT
#include "solver/slot_plan.hpp"

#include "solver/certificate.hpp"
#include "solver/cheapest_flow.hpp"

#include <algorithm>
#include <map>
#include <queue>
#include <set>
#include <stdexcept>

namespace kith::solver {
namespace {

using Choice = std::vector<std::optional<std::size_t>>;
/// Item and option that a branch has ruled out.
using Forbidden = std::set<std::pair<std::size_t, std::size_t>>;

struct Relaxed {
    Choice choice;
    CostRow cost;
};

/// The flow: source, hub, item, (hub, slot), slot, group, sink.
Relaxed relax(const SlotPlan& plan, const Forbidden& forbidden) {
    Network network(plan.levels);
    const CostRow free(plan.levels, 0);
    const auto source = network.add_node(), sink = network.add_node();
    std::vector<NodeId> hubs, slots;
    for (const int limit : plan.hub_limit) {
        hubs.push_back(network.add_node());
        network.add_arc(source, hubs.back(), limit, free);
    }
    std::vector<NodeId> groups;
    for (const int capacity : plan.group_capacity) {
        groups.push_back(network.add_node());
        network.add_arc(groups.back(), sink, capacity, free);
    }
    for (std::size_t s = 0; s < plan.slot_capacity.size(); ++s) {
        slots.push_back(network.add_node());
        const int whole = std::min(plan.slot_whole[s], plan.slot_capacity[s]);
        network.add_arc(slots.back(), groups[plan.slot_group[s]], whole, free);
        network.add_arc(slots.back(), groups[plan.slot_group[s]], plan.slot_capacity[s] - whole, plan.slot_partial[s]);
    }
    std::map<std::pair<std::size_t, std::size_t>, NodeId> at;
    std::vector<std::tuple<ArcId, std::size_t, std::size_t>> arcs;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const auto& item = plan.items[i];
        const auto node = network.add_node();
        network.add_arc(hubs[item.hub], node, 1, free);
        for (std::size_t o = 0; o < item.options.size(); ++o) {
            if (forbidden.contains({i, o})) continue;
            const auto [there, is_new] = at.try_emplace({item.hub, item.options[o].slot});
            if (is_new) {
                there->second = network.add_node();
                network.add_arc(there->second, slots[item.options[o].slot], 1, free);
            }
            arcs.emplace_back(network.add_arc(node, there->second, 1, item.options[o].cost), i, o);
        }
    }
    const auto flow = cheapest_flow(network, source, sink);
    const auto fault = why_not_optimal(network, source, sink, flow);
    if (!fault.empty()) throw std::logic_error("the timetable's relaxation failed its certificate: " + fault);
    Relaxed relaxed{Choice(plan.items.size()), free};
    for (std::size_t i = 0; i < network.arcs(); ++i)
        if (flow.on_arc[i] > 0)
            for (int unit = 0; unit < flow.on_arc[i]; ++unit) add(relaxed.cost, network.cost({i}));
    for (const auto& [arc, i, o] : arcs) {
        if (flow.on_arc[arc.value] == 0) continue;
        relaxed.choice[i] = o;
    }
    return relaxed;
}

/// The terms of the first row that the choice breaks.
std::vector<SideRow::Term> broken_row(const SlotPlan& plan, const Choice& choice) {
    for (const auto& row : plan.rows) {
        int used = 0;
        std::vector<SideRow::Term> active;
        for (const auto& term : row.terms) {
            if (choice[term.item] != term.option) continue;
            used += term.amount;
            active.push_back(term);
        }
        if (used > row.limit) return active;
    }
    return {};
}

struct SearchNode {
    Relaxed relaxed;
    Forbidden forbidden;
    int number = 0;
};

struct DearerFirst {
    bool operator()(const SearchNode& a, const SearchNode& b) const {
        const auto order = compare(a.relaxed.cost, b.relaxed.cost);
        return order != 0 ? order > 0 : a.number > b.number;
    }
};

/// Drops the dearest offender of every broken row until none is left: always feasible, seldom best.
Relaxed dive(const SlotPlan& plan, Relaxed relaxed, Forbidden forbidden) {
    for (;;) {
        const auto broken = broken_row(plan, relaxed.choice);
        if (broken.empty()) return relaxed;
        const auto& victim = broken.back();
        forbidden.insert({victim.item, victim.option});
        relaxed = relax(plan, forbidden);
    }
}

} // namespace

SlotAnswer plan_slots(const SlotPlan& plan, int most_nodes) {
    std::priority_queue<SearchNode, std::vector<SearchNode>, DearerFirst> open;
    open.push({relax(plan, {}), {}, 0});
    int made = 1;
    while (made < most_nodes) {
        const auto node = open.top();
        const auto broken = broken_row(plan, node.relaxed.choice);
        if (broken.empty()) return {node.relaxed.choice, node.relaxed.cost, node.relaxed.cost, true};
        open.pop();
        for (const auto& term : broken) {
            auto forbidden = node.forbidden;
            forbidden.insert({term.item, term.option});
            auto relaxed = relax(plan, forbidden);
            open.push({std::move(relaxed), std::move(forbidden), made++});
        }
    }
    const auto bound = open.top().relaxed.cost;
    const auto found = dive(plan, open.top().relaxed, open.top().forbidden);
    return {found.choice, found.cost, bound, compare(found.cost, bound) == 0};
}

std::string why_not_feasible(const SlotPlan& plan, const Choice& option) {
    std::vector<int> in_slot(plan.slot_capacity.size()), of_hub(plan.hub_limit.size()), in_group(plan.group_capacity.size());
    std::map<std::pair<std::size_t, std::size_t>, int> hub_in_slot;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        if (!option[i]) continue;
        const auto slot = plan.items[i].options.at(*option[i]).slot;
        if (++in_slot[slot] > plan.slot_capacity[slot]) return "a slot is too full";
        if (++in_group[plan.slot_group[slot]] > plan.group_capacity[plan.slot_group[slot]]) return "a group is too full";
        if (++of_hub[plan.items[i].hub] > plan.hub_limit[plan.items[i].hub]) return "a hub is over its limit";
        if (++hub_in_slot[{plan.items[i].hub, slot}] > 1) return "a hub is in a slot twice";
    }
    for (const auto& row : plan.rows) {
        int used = 0;
        for (const auto& term : row.terms) used += option[term.item] == term.option ? term.amount : 0;
        if (used > row.limit) return "a side row is broken";
    }
    return {};
}

} // namespace kith::solver
