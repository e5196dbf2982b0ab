// SPDX-License-Identifier: MIT
#include "solver/certificate.hpp"

#include "solver/assignment.hpp"

namespace kith::solver {
namespace {

/// Goes through the levels with one edge or place after another, and says what is wrong with it.
class LevelByLevel {
  public:
    LevelByLevel(const BMatching& instance, const Prices& prices) : instance_(instance), prices_(prices) {}

    std::optional<Fault> fault(CostView cost, bool taken, const auto& reduced) const {
        for (std::size_t level = 0; level < instance_.levels(); ++level) {
            const Wide r = reduced(cost[level], level);
            if (taken && r > 0) return Fault{"what is taken does not pay", level, {}, {}};
            if (!taken && r < 0) return Fault{"what is left would pay", level, {}, {}};
            if (r != 0) return {};
        }
        return {};
    }

    std::optional<Fault> fault_of_edge(std::size_t edge, bool chosen) const {
        const auto& ends = instance_.ends(edge);
        auto found = fault(instance_.edge_cost(edge), chosen, [&](Cost cost, std::size_t level) {
            return Wide{cost} - prices_.left[level][ends.left] - prices_.right[level][ends.right];
        });
        if (found) found->edge = edge;
        return found;
    }

    std::optional<Fault> fault_of_node(Side side, std::size_t node, std::size_t used) const {
        if (used > instance_.capacity(side, node)) return Fault{"a node is over its capacity", {}, {}, node, side};
        for (std::size_t place = 0; place < instance_.capacity(side, node); ++place) {
            auto found = fault(instance_.place_cost(side, node, place), place < used,
                               [&](Cost cost, std::size_t level) { return Wide{cost} + prices_.of(side)[level][node]; });
            if (!found) continue;
            found->node = node;
            found->side = side;
            return found;
        }
        return {};
    }

  private:
    const BMatching& instance_;
    const Prices& prices_;
};

bool has_all_prices(const BMatching& instance, const Prices& prices) {
    for (const auto side : both_sides) {
        if (prices.of(side).size() != instance.levels()) return false;
        for (const auto& level : prices.of(side))
            if (level.size() != instance.nodes(side)) return false;
    }
    return true;
}

} // namespace

std::optional<Fault> first_fault(const BMatching& instance, const std::vector<bool>& chosen, const Prices& prices) {
    if (chosen.size() != instance.edges() || !has_all_prices(instance, prices)) return Fault{"sizes differ", {}, {}, {}};
    const LevelByLevel check(instance, prices);
    std::vector<std::size_t> left(instance.nodes(Side::left), 0), right(instance.nodes(Side::right), 0);
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (chosen[e]) ++left[instance.ends(e).left], ++right[instance.ends(e).right];
        if (auto fault = check.fault_of_edge(e, chosen[e])) return fault;
    }
    for (const auto side : both_sides) {
        const auto& count = side == Side::left ? left : right;
        for (std::size_t node = 0; node < count.size(); ++node)
            if (auto fault = check.fault_of_node(side, node, count[node])) return fault;
    }
    return {};
}

std::string why_not_optimal(const BMatching& instance, const std::vector<bool>& chosen, const Prices& prices) {
    const auto fault = first_fault(instance, chosen, prices);
    if (!fault) return {};
    return fault->level ? fault->what + " on level " + std::to_string(*fault->level) : fault->what;
}

} // namespace kith::solver
