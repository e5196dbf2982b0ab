// SPDX-License-Identifier: MIT
#include "solver/level_prices.hpp"

#include <deque>
#include <stdexcept>

namespace kith::solver {
namespace {

/// value[to] may be at most value[from] + slack.
struct Bound {
    std::size_t from = 0;
    std::size_t to = 0;
    Cost slack = 0;
};

/// Values: of each left node its price with the sign turned, of each right node its price, and of the ground zero.
class Correction {
  public:
    Correction(const BMatching& instance, const Face& face, const std::vector<bool>& chosen, std::size_t level)
        : lefts_(instance.nodes(Side::left)), ground_(lefts_ + instance.nodes(Side::right)) {
        for (std::size_t e = 0; e < instance.edges(); ++e) {
            if (face.edge(e) != Settled::open) continue;
            const auto left = instance.ends(e).left, right = lefts_ + instance.ends(e).right;
            const auto cost = instance.edge_cost(e)[level];
            if (chosen[e]) bounds_.push_back({right, left, -cost});
            else bounds_.push_back({left, right, cost});
        }
        for (const auto side : both_sides) {
            const auto used = partners(instance, chosen, side);
            for (std::size_t node = 0; node < used.size(); ++node)
                for (std::size_t place = 0; place < instance.capacity(side, node); ++place)
                    if (face.place(side, node, place) == Settled::open)
                        add_place(side, node, instance.place_cost(side, node, place)[level], place < used[node]);
        }
    }

    void run(std::vector<Cost>& left, std::vector<Cost>& right) {
        std::vector<Cost> value;
        for (const auto price : left) value.push_back(-price);
        value.insert(value.end(), right.begin(), right.end());
        value.push_back(0);
        correct(value);
        for (std::size_t i = 0; i < left.size(); ++i) left[i] = value[ground_] - value[i];
        for (std::size_t j = 0; j < right.size(); ++j) right[j] = value[lefts_ + j] - value[ground_];
    }

  private:
    void add_place(Side side, std::size_t node, Cost cost, bool used) {
        // Left: cost less value is at most zero where used, else at least zero. Right: cost plus value.
        if (side == Side::left) {
            if (used) bounds_.push_back({node, ground_, -cost});
            else bounds_.push_back({ground_, node, cost});
        } else {
            if (used) bounds_.push_back({ground_, lefts_ + node, -cost});
            else bounds_.push_back({lefts_ + node, ground_, cost});
        }
    }

    void correct(std::vector<Cost>& value) const {
        std::vector<std::size_t> first(ground_ + 2, 0), by_from(bounds_.size());
        for (const auto& bound : bounds_) ++first[bound.from + 1];
        for (std::size_t node = 0; node <= ground_; ++node) first[node + 1] += first[node];
        auto next = first;
        for (std::size_t b = 0; b < bounds_.size(); ++b) by_from[next[bounds_[b].from]++] = b;

        std::deque<std::size_t> queue;
        std::vector<bool> waits(ground_ + 1, true);
        std::vector<std::size_t> visits(ground_ + 1, 0);
        for (std::size_t node = 0; node <= ground_; ++node) queue.push_back(node);
        while (!queue.empty()) {
            const auto node = queue.front();
            queue.pop_front();
            waits[node] = false;
            if (++visits[node] > ground_ + 2) throw std::logic_error("a set that is not cheapest has no prices");
            for (auto k = first[node]; k < first[node + 1]; ++k) {
                const auto& bound = bounds_[by_from[k]];
                if (value[bound.to] <= value[node] + bound.slack) continue;
                value[bound.to] = value[node] + bound.slack;
                if (!waits[bound.to]) queue.push_back(bound.to);
                waits[bound.to] = true;
            }
        }
    }

    std::size_t lefts_, ground_;
    std::vector<Bound> bounds_;
};

} // namespace

bool are_proof(const BMatching& instance, const Face& face, const std::vector<bool>& chosen, const Prices& prices,
               std::size_t first, std::size_t last) {
    const auto agree = [&](CostView cost, bool taken, const auto& less) {
        for (auto level = first; level < last; ++level) {
            const Cost reduced = cost[level] - less(level);
            if (reduced != 0) return (reduced < 0) == taken;
        }
        return true;
    };
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        const auto& ends = instance.ends(e);
        if (face.edge(e) == Settled::open && !agree(instance.edge_cost(e), chosen[e], [&](std::size_t level) {
                return prices.left[level][ends.left] + prices.right[level][ends.right];
            }))
            return false;
    }
    for (const auto side : both_sides) {
        const auto used = partners(instance, chosen, side);
        for (std::size_t node = 0; node < used.size(); ++node)
            for (std::size_t place = 0; place < instance.capacity(side, node); ++place)
                if (face.place(side, node, place) == Settled::open &&
                    !agree(instance.place_cost(side, node, place), place < used[node],
                           [&](std::size_t level) { return -prices.of(side)[level][node]; }))
                    return false;
    }
    return true;
}

void correct_prices(const BMatching& instance, const Face& face, const std::vector<bool>& chosen, std::size_t level,
                    std::vector<Cost>& left, std::vector<Cost>& right) {
    Correction(instance, face, chosen, level).run(left, right);
}

} // namespace kith::solver
