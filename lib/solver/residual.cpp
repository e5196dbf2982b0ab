// SPDX-License-Identifier: MIT
#include "solver/residual.hpp"

#include <functional>
#include <queue>

namespace kith::solver {

Residual::Residual(const BMatching& instance, const std::vector<bool>& chosen, const Prices& prices)
    : levels_(instance.levels()), lefts_(instance.nodes(Side::left)), ground_(lefts_ + instance.nodes(Side::right)),
      potential_((ground_ + 1) * levels_, 0) {
    for (std::size_t level = 0; level < levels_; ++level) {
        for (std::size_t node = 0; node < lefts_; ++node) potential_[node * levels_ + level] = -prices.left[level][node];
        for (std::size_t node = lefts_; node < ground_; ++node)
            potential_[node * levels_ + level] = prices.right[level][node - lefts_];
    }
    for (std::size_t e = 0; e < instance.edges(); ++e) {
        const auto left = at(Side::left, instance.ends(e).left), right = at(Side::right, instance.ends(e).right);
        if (chosen[e]) add_step({right, left}, instance.edge_cost(e), -1);
        else add_step({left, right}, instance.edge_cost(e), 1);
    }
    for (const auto side : both_sides) add_places(instance, side, partners(instance, chosen, side));
    leaving_ = adjacency(Direction::from);
    coming_ = adjacency(Direction::to);
}

void Residual::add_places(const BMatching& instance, Side side, const std::vector<std::size_t>& used) {
    const auto add = [&](std::size_t node, std::size_t place, bool fill) {
        const bool from_ground = (side == Side::left) == fill;
        const auto here = at(side, node);
        add_step(from_ground ? Step{ground_, here} : Step{here, ground_}, instance.place_cost(side, node, place), fill ? 1 : -1);
    };
    for (std::size_t node = 0; node < used.size(); ++node) {
        if (used[node] < instance.capacity(side, node)) add(node, used[node], true);
        if (used[node] > 0) add(node, used[node] - 1, false);
    }
}

void Residual::add_step(Step step, CostView cost, Cost sign) {
    steps_.push_back(step);
    for (std::size_t level = 0; level < levels_; ++level)
        reduced_.push_back(sign * cost[level] + potential(step.from)[level] - potential(step.to)[level]);
}

Residual::Adjacency Residual::adjacency(Direction direction) const {
    Adjacency found{std::vector<std::size_t>(ground_ + 2, 0), std::vector<std::size_t>(steps_.size())};
    for (const auto& step : steps_) ++found.first[step.start(direction) + 1];
    for (std::size_t node = 0; node <= ground_; ++node) found.first[node + 1] += found.first[node];
    auto next = found.first;
    for (std::size_t s = 0; s < steps_.size(); ++s) found.step[next[steps_[s].start(direction)]++] = s;
    return found;
}

Ways Residual::search(std::size_t start, Direction direction) const {
    using Reached = std::pair<CostRow, std::size_t>;
    const auto& around = direction == Direction::from ? leaving_ : coming_;
    Ways ways{std::vector<std::optional<CostRow>>(ground_ + 1), std::vector<std::size_t>(ground_ + 1, start)};
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    ways.cost[start] = CostRow(levels_, 0);
    queue.emplace(*ways.cost[start], start);
    CostRow there;
    while (!queue.empty()) {
        const auto [far, node] = queue.top();
        queue.pop();
        if (far != *ways.cost[node]) continue;
        for (auto k = around.first[node]; k < around.first[node + 1]; ++k) {
            const auto to = steps_[around.step[k]].end(direction);
            there = far;
            add(there, reduced(around.step[k]));
            if (ways.cost[to] && *ways.cost[to] <= there) continue;
            ways.cost[to] = there;
            ways.by[to] = node;
            queue.emplace(there, to);
        }
    }
    for (std::size_t node = 0; node <= ground_; ++node) {
        if (!ways.cost[node]) continue;
        subtract(*ways.cost[node], potential(direction == Direction::from ? start : node));
        add(*ways.cost[node], potential(direction == Direction::from ? node : start));
    }
    return ways;
}

} // namespace kith::solver
