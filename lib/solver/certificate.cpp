// SPDX-License-Identifier: MIT
#include "solver/certificate.hpp"

namespace kith::solver {
namespace {

/// The sign of cost + price(from) - price(to), level by level; nothing is summed over levels.
int reduced_sign(CostView cost, CostView from, CostView to) {
    for (std::size_t level = 0; level < cost.size(); ++level) {
        const Cost r = cost[level] + from[level] - to[level];
        if (r != 0) return r < 0 ? -1 : 1;
    }
    return 0;
}

bool is_zero(CostView row) {
    for (const auto entry : row)
        if (entry != 0) return false;
    return true;
}

} // namespace

std::string why_not_optimal(const Network& network, NodeId source, NodeId sink, const Flow& flow) {
    if (flow.on_arc.size() != network.arcs() || flow.price.size() != network.nodes()) return "sizes differ";
    if (!is_zero(flow.price[source.value]) || !is_zero(flow.price[sink.value])) return "an end is not priced zero";
    std::vector<long> balance(network.nodes(), 0);
    for (std::size_t i = 0; i < network.arcs(); ++i) {
        const auto& arc = network.arc({i});
        const int on = flow.on_arc[i];
        if (on < 0 || on > arc.capacity) return "an arc is over its capacity";
        balance[arc.from.value] -= on;
        balance[arc.to.value] += on;
        const int r = reduced_sign(network.cost({i}), flow.price[arc.from.value], flow.price[arc.to.value]);
        if (on < arc.capacity && r < 0) return "an arc that is not full would pay";
        if (on > 0 && r > 0) return "an arc that carries flow does not pay";
    }
    for (std::size_t i = 0; i < network.nodes(); ++i)
        if (i != source.value && i != sink.value && balance[i] != 0) return "flow is lost at a node";
    return {};
}

} // namespace kith::solver
