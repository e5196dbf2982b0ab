// SPDX-License-Identifier: MIT
#include "solver/path_walk.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <queue>

namespace kith::solver {
namespace {

/// The edges at each node of a side, in one list.
struct Adjacency {
    Adjacency(const ScalarMatching& instance, Side side, std::size_t nodes) : first(nodes + 1, 0), edge(instance.ends.size()) {
        for (const auto& ends : instance.ends) ++first[ends.at(side) + 1];
        for (std::size_t node = 0; node < nodes; ++node) first[node + 1] += first[node];
        auto next = first;
        for (std::size_t e = 0; e < edge.size(); ++e) edge[next[instance.ends[e].at(side)]++] = e;
    }
    std::vector<std::size_t> first;
    std::vector<std::size_t> edge;
};

/// Potentials are those of the network source, left, right, sink; source stays at zero.
class Paths {
  public:
    explicit Paths(const ScalarMatching& instance)
        : instance_(instance), lefts_(instance.left.nodes()), rights_(instance.right.nodes()),
          at_left_(instance, Side::left, lefts_), at_right_(instance, Side::right, rights_),
          chosen_(instance.ends.size(), false), used_(lefts_ + rights_, 0), price_(lefts_ + rights_, 0) {}

    std::vector<std::vector<bool>> run(std::size_t least, std::size_t most) {
        std::vector<std::vector<bool>> sets;
        price_without_edges();
        for (std::size_t size = 0;; ++size) {
            if (size >= least && size <= most) sets.push_back(chosen_);
            if (size >= most || sink_price_ >= 0 || !find_path()) return sets;
            push_along_path();
        }
    }

  private:
    const ScalarMatching::Places& places(std::size_t node) const { return node < lefts_ ? instance_.left : instance_.right; }
    std::size_t own(std::size_t node) const { return node < lefts_ ? node : node - lefts_; }
    /// The cost of the node's next place, where it has one.
    std::optional<Wide> next_place(std::size_t node) const {
        const auto& side = places(node);
        if (used_[node] == side.capacity(own(node))) return {};
        return side.cost[side.first[own(node)] + used_[node]];
    }

    /// Cheapest paths in the empty network, so that no reduced cost is negative.
    void price_without_edges() {
        Wide most = 1;
        for (const auto cost : instance_.cost) most = std::max(most, cost < 0 ? -cost : cost);
        for (const auto* side : {&instance_.left, &instance_.right})
            for (const auto cost : side->cost) most = std::max(most, cost < 0 ? -cost : cost);
        const Wide far = 4 * most; // nodes out of reach are priced out of everyone's way
        for (std::size_t i = 0; i < lefts_; ++i) price_[i] = next_place(i).value_or(far);
        for (std::size_t j = 0; j < rights_; ++j) {
            auto& price = price_[lefts_ + j];
            price = far;
            for (auto k = at_right_.first[j]; k < at_right_.first[j + 1]; ++k) {
                const auto e = at_right_.edge[k];
                price = std::min(price, price_[instance_.ends[e].left] + instance_.cost[e]);
            }
            if (const auto place = next_place(lefts_ + j)) sink_price_ = std::min(sink_price_, price + *place);
        }
    }

    /// Dijkstra on reduced costs until the sink is settled. Raises the prices so that the path found is tight; false
    /// where the cheapest path no longer pays.
    bool find_path() {
        distance_.assign(price_.size(), std::nullopt);
        came_by_.assign(price_.size(), nobody);
        end_ = nobody;
        best_ = -sink_price_; // a path that brings the sink's price to zero pays no more
        for (std::size_t i = 0; i < lefts_; ++i)
            if (const auto place = next_place(i)) reach(i, *place - price_[i], nobody);
        while (!queue_.empty() && queue_.top().first < best_) {
            const auto [far, node] = queue_.top();
            queue_.pop();
            if (far == *distance_[node]) (node < lefts_) ? leave_left(node, far) : leave_right(node, far);
        }
        queue_ = {};
        for (std::size_t node = 0; node < price_.size(); ++node)
            price_[node] += distance_[node] ? std::min(*distance_[node], best_) : best_;
        sink_price_ += best_;
        return end_ != nobody;
    }

    void reach(std::size_t node, Wide far, std::size_t edge) {
        if (far >= best_ || (distance_[node] && *distance_[node] <= far)) return;
        distance_[node] = far;
        came_by_[node] = edge;
        queue_.emplace(far, node);
    }

    void leave_left(std::size_t node, Wide far) {
        for (auto k = at_left_.first[node]; k < at_left_.first[node + 1]; ++k) {
            const auto e = at_left_.edge[k];
            if (chosen_[e]) continue;
            const auto to = lefts_ + instance_.ends[e].right;
            reach(to, far + price_[node] + instance_.cost[e] - price_[to], e);
        }
    }

    void leave_right(std::size_t node, Wide far) {
        if (const auto place = next_place(node)) {
            const Wide there = far + price_[node] + *place - sink_price_;
            if (there < best_) best_ = there, end_ = node;
        }
        for (auto k = at_right_.first[node - lefts_]; k < at_right_.first[node - lefts_ + 1]; ++k) {
            const auto e = at_right_.edge[k];
            if (!chosen_[e]) continue;
            const auto to = instance_.ends[e].left;
            reach(to, far + price_[node] - instance_.cost[e] - price_[to], e);
        }
    }

    void push_along_path() {
        ++used_[end_];
        ++used_[turn_over(instance_, came_by_, end_, chosen_)];
    }

    using Reached = std::pair<Wide, std::size_t>;
    const ScalarMatching& instance_;
    std::size_t lefts_, rights_;
    Adjacency at_left_, at_right_;
    std::vector<bool> chosen_;
    std::vector<std::size_t> used_; ///< places of each node; left nodes first, then right ones
    std::vector<Wide> price_;
    Wide sink_price_ = 0;
    std::vector<std::optional<Wide>> distance_;
    std::vector<std::size_t> came_by_; ///< the edge by which each node was reached
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue_;
    Wide best_ = 0;          ///< length of the shortest path to the sink so far
    std::size_t end_ = nobody;
};

} // namespace

std::vector<std::vector<bool>> cheapest_of_sizes(const ScalarMatching& instance, std::size_t least, std::size_t most) {
    return Paths(instance).run(least, most);
}

} // namespace kith::solver
