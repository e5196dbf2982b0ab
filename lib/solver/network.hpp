// SPDX-License-Identifier: MIT
// A directed network whose arcs have a capacity and a cost that is a row of integers, compared lexicographically:
// the first level decides, then the second, and so on. Rows of integers under addition and lexicographic comparison
// are an ordered group, so everything that holds for min-cost flow over integers (potentials, reduced costs,
// complementary slackness, integral duals) holds here with one pass for all levels and no weights that could
// overflow. Knows no child and no YAML.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kith::solver {

using Cost = std::int64_t;
/// One integer per level, most important first.
using CostRow = std::vector<Cost>;
using CostView = std::span<const Cost>;

std::strong_ordering compare(CostView a, CostView b);
/// The sign of a row: that of its first entry that is not zero.
int sign(CostView row);
void add(CostRow& to, CostView more);
void subtract(CostRow& from, CostView less);

struct NodeId {
    std::size_t value = 0;
    friend auto operator<=>(const NodeId&, const NodeId&) = default;
};
struct ArcId {
    std::size_t value = 0;
    friend auto operator<=>(const ArcId&, const ArcId&) = default;
};

struct Arc {
    NodeId from;
    NodeId to;
    int capacity = 0;
};

class Network {
  public:
    explicit Network(std::size_t levels) : levels_(levels) {}

    NodeId add_node() { return {nodes_++}; }
    /// Adds an arc with `levels` costs.
    ArcId add_arc(NodeId from, NodeId to, int capacity, CostView cost);

    std::size_t levels() const { return levels_; }
    std::size_t nodes() const { return nodes_; }
    std::size_t arcs() const { return arcs_.size(); }
    const Arc& arc(ArcId id) const { return arcs_[id.value]; }
    CostView cost(ArcId id) const { return {costs_.data() + id.value * levels_, levels_}; }

  private:
    std::size_t levels_;
    std::size_t nodes_ = 0;
    std::vector<Arc> arcs_;
    std::vector<Cost> costs_;
};

/// A flow from a source to a sink and the node prices that prove it cheapest.
struct Flow {
    std::vector<int> on_arc;
    std::vector<CostRow> price; ///< of each node; zero at source and sink
};

} // namespace kith::solver
