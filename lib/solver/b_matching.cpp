// SPDX-License-Identifier: MIT
#include "solver/b_matching.hpp"

#include "solver/certificate.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <stdexcept>

namespace kith::solver {
namespace {

void require_convex(const UnitCosts& units) {
    for (std::size_t k = 1; k < units.size(); ++k)
        for (std::size_t level = 0; level < units[k].size(); ++level)
            if (units[k][level] < units[k - 1][level]) throw std::logic_error("unit costs fall");
}

/// The network: source, left nodes, right nodes, sink; one arc for each unit, so that costs may rise.
struct Model {
    explicit Model(const BMatching& instance) : network(instance.levels) {
        source = network.add_node();
        sink = network.add_node();
        for (const auto& units : instance.left) {
            left.push_back(network.add_node());
            require_convex(units);
            for (const auto& cost : units) network.add_arc(source, left.back(), 1, cost);
        }
        for (const auto& units : instance.right) {
            right.push_back(network.add_node());
            require_convex(units);
            for (const auto& cost : units) network.add_arc(right.back(), sink, 1, cost);
        }
        first_edge = network.arcs();
        for (const auto& edge : instance.edges) network.add_arc(left[edge.left], right[edge.right], 1, edge.cost);
    }

    Network network;
    NodeId source, sink;
    std::vector<NodeId> left, right;
    std::size_t first_edge = 0;
};

/// Walks from one optimal flow to the canonical one. All optimal flows carry flow only where the reduced cost under
/// any optimal prices allows it, so changing along cycles of tight arcs (reduced cost zero) reaches each of them.
class Canonical {
  public:
    Canonical(const Model& model, const BMatching& instance, Flow& flow)
        : model_(model), instance_(instance), flow_(flow), out_(model.network.nodes()) {
        for (std::size_t i = 0; i < model.network.arcs(); ++i)
            if (is_tight(ArcId{i})) {
                out_[model.network.arc({i}).from.value].push_back({i});
                out_[model.network.arc({i}).to.value].push_back({i});
            }
        frozen_.assign(instance.edges.size(), false);
    }

    /// For each edge in order: in, where some optimum has it beside what is decided already; else out for good. Stops
    /// where what is decided is an optimum by itself, since a list that ends is smaller than one that goes on.
    void run() {
        CostRow wanted = cost_of(instance_, chosen());
        std::vector<bool> decided(instance_.edges.size(), false);
        for (std::size_t e = 0; e < instance_.edges.size(); ++e) {
            if (!is_tight(arc_of(e)) && !on(e)) continue;
            if (!pending(e) || cost_of(instance_, decided) == wanted) return keep_only(decided);
            if (!on(e)) bring_in(e);
            frozen_[e] = true;
            decided[e] = on(e);
        }
    }

    std::vector<bool> chosen() const {
        std::vector<bool> set(instance_.edges.size());
        for (std::size_t e = 0; e < set.size(); ++e) set[e] = on(e);
        return set;
    }

  private:
    ArcId arc_of(std::size_t edge) const { return {model_.first_edge + edge}; }
    bool on(std::size_t edge) const { return flow_.on_arc[arc_of(edge).value] > 0; }

    bool is_tight(ArcId id) const {
        const auto& arc = model_.network.arc(id);
        CostRow row = flow_.price[arc.from.value];
        add(row, model_.network.cost(id));
        subtract(row, flow_.price[arc.to.value]);
        return sign(row) == 0;
    }

    bool is_frozen(ArcId id) const { return id.value >= model_.first_edge && frozen_[id.value - model_.first_edge]; }

    /// True while edges beyond the decided ones are chosen; where none is, what is decided is the whole optimum.
    bool pending(std::size_t from) const {
        for (std::size_t e = from; e < instance_.edges.size(); ++e)
            if (on(e)) return true;
        return false;
    }

    /// Restores the decided set exactly; unit arcs follow from it, cheapest first.
    void keep_only(const std::vector<bool>& decided) {
        for (std::size_t e = 0; e < decided.size(); ++e) flow_.on_arc[arc_of(e).value] = decided[e] ? 1 : 0;
    }

    /// Closes a cycle of tight arcs through the edge, where there is one that leaves frozen edges alone. The sink
    /// joins the source: a flow of another amount costs the same along tight arcs.
    void bring_in(std::size_t edge) {
        const auto& arc = model_.network.arc(arc_of(edge));
        std::vector<std::optional<std::pair<NodeId, std::optional<ArcId>>>> came(model_.network.nodes());
        std::deque<NodeId> queue{arc.to};
        came[arc.to.value] = std::pair(arc.to, std::optional<ArcId>{});
        while (!queue.empty() && !came[arc.from.value]) {
            const auto node = queue.front();
            queue.pop_front();
            const auto visit = [&](NodeId to, std::optional<ArcId> by) {
                if (came[to.value]) return;
                came[to.value] = std::pair(node, by);
                queue.push_back(to);
            };
            for (const auto id : out_[node.value]) {
                if (id == arc_of(edge) || is_frozen(id)) continue;
                const auto& next = model_.network.arc(id);
                const int flow = flow_.on_arc[id.value];
                if (next.from == node && flow < next.capacity) visit(next.to, id);
                if (next.to == node && flow > 0) visit(next.from, id);
            }
            if (node == model_.sink) visit(model_.source, {});
            if (node == model_.source) visit(model_.sink, {});
        }
        if (!came[arc.from.value]) return;
        flow_.on_arc[arc_of(edge).value] = 1;
        for (NodeId node = arc.from; node != arc.to;) {
            const auto& [from, by] = *came[node.value];
            if (by) flow_.on_arc[by->value] += model_.network.arc(*by).from == from ? 1 : -1;
            node = from;
        }
    }

    const Model& model_;
    const BMatching& instance_;
    Flow& flow_;
    std::vector<std::vector<ArcId>> out_; ///< tight arcs at each node
    std::vector<bool> frozen_;
};

} // namespace

CostRow cost_of(const BMatching& instance, const std::vector<bool>& chosen) {
    CostRow total(instance.levels, 0);
    std::vector<std::size_t> left(instance.left.size()), right(instance.right.size());
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        const auto& edge = instance.edges[e];
        add(total, edge.cost);
        add(total, instance.left[edge.left].at(left[edge.left]++));
        add(total, instance.right[edge.right].at(right[edge.right]++));
    }
    return total;
}

Matched match(const BMatching& instance) {
    const Model model(instance);
    auto flow = cheapest_flow(model.network, model.source, model.sink);
    const auto fault = why_not_optimal(model.network, model.source, model.sink, flow);
    if (!fault.empty()) throw std::logic_error("the matching failed its certificate: " + fault);
    CostRow proven(instance.levels, 0);
    for (std::size_t i = 0; i < model.network.arcs(); ++i)
        if (flow.on_arc[i] > 0) add(proven, model.network.cost({i}));
    Canonical canonical(model, instance, flow);
    canonical.run();
    Matched matched{canonical.chosen(), {}};
    matched.cost = cost_of(instance, matched.chosen);
    if (compare(matched.cost, proven) != 0) throw std::logic_error("the canonical matching lost its optimality");
    return matched;
}

} // namespace kith::solver
