// SPDX-License-Identifier: MIT
#include "solver/path_walk.hpp"

#include <algorithm>
#include <functional>
#include <queue>
#include <span>

namespace kith::solver {
namespace {

struct Neighbour {
    std::size_t node = 0;
    std::size_t edge = 0;
    Wide cost = 0;
};

/// The edges at each node of a side with what lies at their other ends, in one list.
class Neighbours {
  public:
    Neighbours(const ScalarMatching& instance, Side side, std::size_t nodes)
        : first_(nodes + 1, 0), all_(instance.ends.size()) {
        const Side other = side == Side::left ? Side::right : Side::left;
        for (const auto& ends : instance.ends) ++first_[ends.at(side) + 1];
        for (std::size_t node = 0; node < nodes; ++node) first_[node + 1] += first_[node];
        auto next = first_;
        for (std::size_t e = 0; e < all_.size(); ++e)
            all_[next[instance.ends[e].at(side)]++] = {instance.ends[e].at(other), e, instance.cost[e]};
    }
    std::span<const Neighbour> of(std::size_t node) const {
        return {all_.data() + first_[node], first_[node + 1] - first_[node]};
    }

  private:
    std::vector<std::size_t> first_;
    std::vector<Neighbour> all_;
};

/// A circulation through the ground, whose potential is zero: from the ground to a left node by a place, to a right
/// node by an edge, back to the ground by a place. The places of the left are opened one after another; each time the
/// cheapest way on from there, if it pays, restores the optimum.
class Insertion {
  public:
    explicit Insertion(const ScalarMatching& instance)
        : instance_(instance), lefts_(instance.left.nodes()), rights_(instance.right.nodes()),
          from_left_(instance, Side::left, lefts_), from_right_(instance, Side::right, rights_),
          chosen_(instance.ends.size(), false), used_(lefts_ + rights_, 0), price_(lefts_ + rights_, 0),
          distance_(lefts_ + rights_, 0), seen_(lefts_ + rights_, false), came_by_(lefts_ + rights_, nobody) {}

    ScalarMatched run() {
        price_without_edges();
        for (std::size_t left = 0; left < lefts_; ++left)
            for (std::size_t place = 0; place < instance_.left.capacity(left); ++place)
                if (!open(left, instance_.left.cost[instance_.left.first[left] + place])) break; // later ones cost more
        ScalarMatched answer{chosen_, {}, {}};
        for (std::size_t i = 0; i < lefts_; ++i) answer.left_price.push_back(-price_[i]);
        for (std::size_t j = 0; j < rights_; ++j) answer.right_price.push_back(price_[lefts_ + j]);
        return answer;
    }

  private:
    /// A right node is priced by its first place, a left one by its best edge; nodes that have neither far off.
    void price_without_edges() {
        Wide far = 1;
        for (const auto cost : instance_.cost) far = std::max(far, cost < 0 ? -cost : cost);
        for (const auto* side : {&instance_.left, &instance_.right})
            for (const auto cost : side->cost) far = std::max(far, cost < 0 ? -cost : cost);
        for (std::size_t j = 0; j < rights_; ++j)
            price_[lefts_ + j] = instance_.right.capacity(j) > 0 ? -instance_.right.cost[instance_.right.first[j]] : -4 * far;
        for (std::size_t i = 0; i < lefts_; ++i) {
            price_[i] = -4 * far;
            for (const auto& to : from_left_.of(i)) price_[i] = std::max(price_[i], price_[lefts_ + to.node] - to.cost);
        }
    }

    /// Opens a place at that cost; false where it stays empty.
    bool open(std::size_t left, Wide cost) {
        limit_ = price_[left] - cost;
        end_ = nobody;
        if (limit_ <= 0) return false;
        reach(left, 0, nobody);
        while (!queue_.empty() && queue_.top().first < limit_) {
            const auto [far, node] = queue_.top();
            queue_.pop();
            if (far == distance_[node]) node < lefts_ ? leave_left(node, far) : leave_right(node, far);
        }
        for (const auto node : touched_)
            if (distance_[node] < limit_) price_[node] -= limit_ - distance_[node];
        if (end_ != nobody) push(left);
        for (const auto node : touched_) seen_[node] = false;
        touched_.clear();
        queue_ = {};
        return end_ != nobody;
    }

    void reach(std::size_t node, Wide far, std::size_t edge) {
        if (far >= limit_ || (seen_[node] && distance_[node] <= far)) return;
        if (!seen_[node]) touched_.push_back(node);
        seen_[node] = true;
        distance_[node] = far;
        came_by_[node] = edge;
        queue_.emplace(far, node);
    }

    /// The ground is reached: by a free place of a right node, or by the dearest place of a left one, given up.
    void end_at(std::size_t node, Wide far) {
        if (far >= limit_) return;
        limit_ = far;
        end_ = node;
    }

    void leave_left(std::size_t node, Wide far) {
        if (used_[node] > 0)
            end_at(node, far + price_[node] - instance_.left.cost[instance_.left.first[node] + used_[node] - 1]);
        for (const auto& to : from_left_.of(node))
            if (!chosen_[to.edge])
                reach(lefts_ + to.node, far + price_[node] + to.cost - price_[lefts_ + to.node], to.edge);
    }

    void leave_right(std::size_t node, Wide far) {
        const auto right = node - lefts_;
        if (used_[node] < instance_.right.capacity(right))
            end_at(node, far + price_[node] + instance_.right.cost[instance_.right.first[right] + used_[node]]);
        for (const auto& to : from_right_.of(right))
            if (chosen_[to.edge]) reach(to.node, far + price_[node] - to.cost - price_[to.node], to.edge);
    }

    void push(std::size_t left) {
        if (end_ < lefts_) --used_[end_];
        else ++used_[end_];
        turn_over(instance_, came_by_, end_, chosen_);
        ++used_[left];
    }

    using Reached = std::pair<Wide, std::size_t>;
    const ScalarMatching& instance_;
    std::size_t lefts_, rights_;
    Neighbours from_left_, from_right_;
    std::vector<bool> chosen_;
    std::vector<std::size_t> used_; ///< places of each node; left nodes first, then right ones
    std::vector<Wide> price_;
    std::vector<Wide> distance_;
    std::vector<bool> seen_;
    std::vector<std::size_t> came_by_, touched_;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue_;
    Wide limit_ = 0; ///< a way to the ground as long as this does not pay, or is known already
    std::size_t end_ = nobody;
};

} // namespace

ScalarMatched match_by_insertion(const ScalarMatching& instance) { return Insertion(instance).run(); }

} // namespace kith::solver
