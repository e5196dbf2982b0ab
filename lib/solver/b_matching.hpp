// SPDX-License-Identifier: MIT
// Two sides, each node with places for partners that cost something each; edges with costs; lexicographic levels: the
// first level decides, then the second, and so on. An instance of "which edges, at least cost" that cannot be changed
// once it is complete. Knows no child and no YAML.
#pragma once

#include "solver/cost.hpp"

#include <array>

namespace kith::solver {

/// What the k-th partner of a node costs, a row a place. On each level the costs must not fall from one place to the
/// next (convex), else the flow model would not be exact.
using UnitCosts = std::vector<CostRow>;

enum class Side { left, right };
inline constexpr std::array both_sides{Side::left, Side::right};

/// An edge by the positions of its ends.
struct Ends {
    std::size_t left = 0;
    std::size_t right = 0;
    std::size_t at(Side side) const { return side == Side::left ? left : right; }
};

struct Edge {
    std::size_t left = 0;
    std::size_t right = 0;
    CostRow cost;
};

class BMatching {
  public:
    explicit BMatching(std::size_t levels) : levels_(levels), largest_(levels, 0) {}
    BMatching(std::size_t levels, const std::vector<UnitCosts>& left, const std::vector<UnitCosts>& right,
              const std::vector<Edge>& edges);

    /// Returns the node's position on its side. Throws std::logic_error where the costs fall.
    std::size_t add_node(Side side, const UnitCosts& places);
    /// Edges are added in the order that breaks ties: the earlier of two is the smaller one. Throws std::logic_error
    /// for a cost of another number of levels.
    std::size_t add_edge(Ends ends, CostView cost);

    std::size_t levels() const { return levels_; }
    std::size_t nodes(Side side) const { return of(side).first.size() - 1; }
    std::size_t edges() const { return ends_.size(); }

    std::size_t capacity(Side side, std::size_t node) const { return of(side).first[node + 1] - of(side).first[node]; }
    CostView place_cost(Side side, std::size_t node, std::size_t place) const {
        return row(of(side).cost, of(side).first[node] + place);
    }
    /// The largest cost of each level among edges and places, without its sign.
    CostView largest() const { return largest_; }
    const Ends& ends(std::size_t edge) const { return ends_[edge]; }
    CostView edge_cost(std::size_t edge) const { return row(edge_cost_, edge); }

  private:
    struct Places {
        std::vector<std::size_t> first{0};
        std::vector<Cost> cost; ///< a row a place
    };
    const Places& of(Side side) const { return side == Side::left ? left_ : right_; }
    CostView row(const std::vector<Cost>& costs, std::size_t at) const { return {costs.data() + at * levels_, levels_}; }

    void see(CostView cost);

    std::size_t levels_;
    std::vector<Cost> largest_;
    Places left_, right_;
    std::vector<Ends> ends_;
    std::vector<Cost> edge_cost_;
};

/// How many edges of a set each node of a side has.
std::vector<std::size_t> partners(const BMatching& instance, const std::vector<bool>& chosen, Side side);

/// The total cost of a set of edges and of the places that they fill.
CostRow cost_of(const BMatching& instance, const std::vector<bool>& chosen);

/// Of each level a price for every node. An edge's reduced cost is its cost less the prices of both its ends; a
/// place's is its cost plus its node's price. On the first level they prove a set cheapest where every chosen edge
/// and filled place has a reduced cost of at most zero, every other one of at least zero. An edge or place whose
/// reduced cost is not zero is settled by that; on the next level the same must hold of those that are not settled.
struct Prices {
    std::vector<std::vector<Cost>> left, right; ///< [level][node]
    std::vector<std::vector<Cost>>& of(Side side) { return side == Side::left ? left : right; }
    const std::vector<std::vector<Cost>>& of(Side side) const { return side == Side::left ? left : right; }
};

} // namespace kith::solver
