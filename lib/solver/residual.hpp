// SPDX-License-Identifier: MIT
// What changing a cheapest set would cost: shortest ways through its residual network. Rows of levels are compared as
// rows, so nothing is packed; the prices that prove the set make every step cost nothing or more, as Dijkstra needs.
#pragma once

#include "solver/b_matching.hpp"

#include <optional>

namespace kith::solver {

/// The cheapest ways from one node to all others, or from all others to it.
struct Ways {
    std::vector<std::optional<CostRow>> cost; ///< of each node; nothing where there is no way
    std::vector<std::size_t> by;              ///< of each node reached, the node next to it on its way
};

/// Nodes are the left ones, the right ones, and the ground to which every place leads. Taking an edge goes from its left
/// end to its right end, giving it up goes back; filling a place goes from the ground to a left node or from a right
/// node to the ground, vacating it goes back. Every other feasible set is the chosen one changed along cycles of such
/// steps, and costs more by what they cost (Ahuja, Magnanti and Orlin, Network Flows, 1993, theorem 3.7).
class Residual {
  public:
    /// `prices` must prove `chosen` cheapest.
    Residual(const BMatching& instance, const std::vector<bool>& chosen, const Prices& prices);

    std::size_t at(Side side, std::size_t node) const { return side == Side::left ? node : lefts_ + node; }
    std::size_t ground() const { return ground_; }

    /// O(E log V) comparisons of rows (Dijkstra 1959, on the reduced costs of Edmonds and Karp 1972).
    Ways from(std::size_t node) const { return search(node, Direction::from); }
    Ways to(std::size_t node) const { return search(node, Direction::to); }

  private:
    enum class Direction { from, to };
    struct Step {
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t end(Direction direction) const { return direction == Direction::from ? to : from; }
        std::size_t start(Direction direction) const { return direction == Direction::from ? from : to; }
    };
    /// The steps at each node, those that leave it or those that come to it.
    struct Adjacency {
        std::vector<std::size_t> first;
        std::vector<std::size_t> step;
    };

    void add_places(const BMatching& instance, Side side, const std::vector<std::size_t>& used);
    void add_step(Step step, CostView cost, Cost sign);
    Adjacency adjacency(Direction direction) const;
    CostView reduced(std::size_t step) const { return {reduced_.data() + step * levels_, levels_}; }
    CostView potential(std::size_t node) const { return {potential_.data() + node * levels_, levels_}; }
    Ways search(std::size_t start, Direction direction) const;

    std::size_t levels_, lefts_, ground_;
    std::vector<Cost> potential_; ///< a row a node
    std::vector<Step> steps_;
    std::vector<Cost> reduced_; ///< a row a step: its cost, with the potential of where it starts less that of its end
    Adjacency leaving_, coming_;
};

} // namespace kith::solver
