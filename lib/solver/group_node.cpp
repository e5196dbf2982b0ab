// SPDX-License-Identifier: MIT
#include "solver/group_node.hpp"

#include "solver/match.hpp"

#include <algorithm>
#include <numeric>

namespace kith::solver {
namespace {

/// How many edges of each left node may still be taken, up to its places.
std::vector<std::size_t> room(const Grouping& instance, const GroupNode& node) {
    std::vector<std::size_t> count(instance.matching.nodes(Side::left), 0);
    for (std::size_t e = 0; e < node.decided.size(); ++e)
        if (node.decided[e] >= 0) ++count[instance.matching.ends(e).left];
    for (std::size_t i = 0; i < count.size(); ++i)
        count[i] = node.opening[i] == Opening::closed
                       ? 0
                       : std::min(count[i], instance.matching.capacity(Side::left, i));
    return count;
}

std::size_t right_places(const Grouping& instance) {
    std::size_t places = 0;
    for (std::size_t j = 0; j < instance.matching.nodes(Side::right); ++j)
        places += instance.matching.capacity(Side::right, j);
    return places;
}

/// The matching of a node: a first level on which all that must be is worth one each, then the levels of the
/// problem. One more left node takes all who stay out, so that bounds on the number of edges are bounds on
/// its places.
class Relaxation {
  public:
    Relaxation(const Grouping& instance, const GroupNode& node)
        : instance_(instance),
          node_(node),
          room_(room(instance, node)),
          matching_(instance.matching.levels() + 1) {
        add_left();
        add_right();
        add_edges();
        add_outside();
    }

    std::optional<Relaxed> solve(Ties ties) const {
        const auto matched = match(matching_, ties);
        if (matched.cost.front() != -wanted_) return {};
        Relaxed relaxed{std::vector<bool>(instance_.matching.edges(), false), {}};
        for (std::size_t k = 0; k < edge_of_.size(); ++k) relaxed.chosen[edge_of_[k]] = matched.chosen[k];
        relaxed.cost = cost_of(instance_.matching, relaxed.chosen);
        return relaxed;
    }

  private:
    CostRow row(CostView cost, bool is_wanted) {
        if (is_wanted) ++wanted_;
        CostRow with_first{is_wanted ? Cost{-1} : Cost{0}};
        with_first.insert(with_first.end(), cost.begin(), cost.end());
        return with_first;
    }

    void add_left() {
        for (std::size_t i = 0; i < instance_.matching.nodes(Side::left); ++i) {
            const auto needed = node_.opening[i] == Opening::open ? instance_.at_least[i] : 0;
            // A group that cannot reach its number has no places; one that must is found out by its first
            // level.
            const auto places = room_[i] < instance_.at_least[i] ? 0 : room_[i];
            UnitCosts costs;
            for (std::size_t k = 0; k < places; ++k)
                costs.push_back(row(instance_.matching.place_cost(Side::left, i, k), k < needed));
            if (places < needed) wanted_ += static_cast<Cost>(needed - places);
            matching_.add_node(Side::left, costs);
        }
    }

    void add_right() {
        for (std::size_t j = 0; j < instance_.matching.nodes(Side::right); ++j) {
            UnitCosts costs;
            if (instance_.matching.capacity(Side::right, j) > 0)
                costs.push_back(row(instance_.matching.place_cost(Side::right, j, 0), true));
            matching_.add_node(Side::right, costs);
        }
    }

    void add_edges() {
        for (std::size_t e = 0; e < instance_.matching.edges(); ++e) {
            const auto& ends = instance_.matching.ends(e);
            if (node_.decided[e] < 0 || room_[ends.left] == 0) {
                if (node_.decided[e] > 0) ++wanted_;
                continue;
            }
            matching_.add_edge(ends, row(instance_.matching.edge_cost(e), node_.decided[e] > 0));
            edge_of_.push_back(e);
        }
    }

    /// Its edges take back what the right place costs, so that staying out costs nothing.
    void add_outside() {
        const auto levels = instance_.matching.levels();
        const CostRow nothing(levels, 0);
        const auto people = right_places(instance_);
        UnitCosts costs;
        for (std::size_t k = 0; k + node_.fewest < people; ++k)
            costs.push_back(row(nothing, k + node_.most < people));
        const auto outside = matching_.add_node(Side::left, costs);
        for (std::size_t j = 0; j < instance_.matching.nodes(Side::right); ++j) {
            if (instance_.matching.capacity(Side::right, j) == 0) continue;
            CostRow cost{0};
            for (const auto entry : instance_.matching.place_cost(Side::right, j, 0)) cost.push_back(-entry);
            matching_.add_edge({outside, j}, cost);
        }
    }

    const Grouping& instance_;
    const GroupNode& node_;
    std::vector<std::size_t> room_;
    BMatching matching_;
    Cost wanted_ = 0;
    std::vector<std::size_t> edge_of_; ///< of each edge of the relaxation but those outside
};

/// Which numbers of edges in all some choice of open groups could have: for each number of open groups an
/// interval.
struct Totals {
    Totals(const Grouping& instance, const GroupNode& node) {
        const auto most = room(instance, node);
        std::size_t low = 0, high = 0;
        std::vector<std::size_t> lows, highs;
        for (std::size_t i = 0; i < most.size(); ++i) {
            if (node.opening[i] == Opening::open) {
                low += instance.at_least[i];
                high += most[i];
            } else if (most[i] > 0 && most[i] >= instance.at_least[i]) {
                lows.push_back(instance.at_least[i]);
                highs.push_back(most[i]);
            }
        }
        std::sort(lows.begin(), lows.end());
        std::sort(highs.rbegin(), highs.rend());
        intervals.emplace_back(low, high);
        for (std::size_t k = 0; k < lows.size(); ++k)
            intervals.emplace_back(low += lows[k], high += highs[k]);
    }

    /// The nearest numbers below and above that could be; `total` itself where it could.
    std::pair<std::optional<std::size_t>, std::optional<std::size_t>> around(std::size_t total) const {
        std::optional<std::size_t> below, above;
        for (const auto& [low, high] : intervals) {
            if (low <= total && total <= high) return {total, total};
            if (high < total)
                below = std::max(below.value_or(0), high);
            else if (!above || low < *above)
                above = low;
        }
        return {below, above};
    }

    std::vector<std::pair<std::size_t, std::size_t>> intervals;
};

std::vector<GroupNode> split_by_total(const Grouping& instance, const GroupNode& node, std::size_t total) {
    const auto [below, above] = Totals(instance, node).around(total);
    std::vector<GroupNode> children;
    if (above) {
        children.push_back(node);
        children.back().fewest = std::max(node.fewest, *above);
    }
    if (below) {
        children.push_back(node);
        children.back().most = std::min(node.most, *below);
    }
    std::erase_if(children, [](const auto& child) { return child.fewest > child.most; });
    return children;
}

/// By the group that is furthest from both closed and full enough; nothing where none is too small.
std::vector<GroupNode> split_by_opening(const Grouping& instance, const GroupNode& node,
                                        const std::vector<std::size_t>& sizes) {
    std::size_t chosen = 0, furthest = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (sizes[i] >= instance.at_least[i]) continue;
        const auto far = std::min(sizes[i], instance.at_least[i] - sizes[i]);
        if (far > furthest) chosen = i, furthest = far;
    }
    if (furthest == 0) return {};
    std::vector<GroupNode> children{node, node};
    children[0].opening[chosen] = Opening::open;
    children[1].opening[chosen] = Opening::closed;
    return children;
}

/// By the first two who are kept apart and together all the same: one of them leaves the group; or that one
/// stays, and all who are kept apart from them leave it.
std::vector<GroupNode> split_by_apart(const Grouping& instance, const GroupNode& node,
                                      const std::vector<bool>& chosen) {
    const auto& matching = instance.matching;
    const auto nodes = matching.nodes(Side::right);
    const auto kept_apart = [&](std::size_t a, std::size_t b) {
        return std::any_of(instance.apart.begin(), instance.apart.end(),
                           [&](const auto& two) { return two == std::pair(a, b) || two == std::pair(b, a); });
    };
    std::vector<std::size_t> edge_of(nodes, matching.edges());
    for (std::size_t e = 0; e < chosen.size(); ++e)
        if (chosen[e]) edge_of[matching.ends(e).right] = e;
    for (const auto& [a, b] : instance.apart) {
        if (edge_of[a] == matching.edges() || edge_of[b] == matching.edges()) continue;
        const auto team = matching.ends(edge_of[a]).left;
        if (team != matching.ends(edge_of[b]).left) continue;
        std::vector<GroupNode> children{node, node};
        children[0].decided[edge_of[a]] = -1;
        children[1].decided[edge_of[a]] = 1;
        children[1].opening[team] = Opening::open;
        for (std::size_t e = 0; e < matching.edges(); ++e)
            if (matching.ends(e).left == team && kept_apart(a, matching.ends(e).right))
                children[1].decided[e] = -1;
        return children;
    }
    return {};
}

} // namespace

GroupNode::GroupNode(const Grouping& instance)
    : opening(instance.matching.nodes(Side::left), Opening::undecided),
      decided(instance.matching.edges(), 0),
      most(right_places(instance)) {}

std::optional<Relaxed> relax(const Grouping& instance, const GroupNode& node, Ties ties) {
    return Relaxation(instance, node).solve(ties);
}

std::optional<std::vector<GroupNode>> split(const Grouping& instance, const GroupNode& node,
                                            const Relaxed& relaxed) {
    const auto sizes = partners(instance.matching, relaxed.chosen, Side::left);
    const auto total = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    if (Totals(instance, node).around(total).first != total) return split_by_total(instance, node, total);
    if (auto children = split_by_opening(instance, node, sizes); !children.empty()) return children;
    if (auto children = split_by_apart(instance, node, relaxed.chosen); !children.empty()) return children;
    return {};
}

} // namespace kith::solver
