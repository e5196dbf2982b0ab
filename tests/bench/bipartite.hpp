// SPDX-License-Identifier: MIT
// A DIMACS file as an instance of kith's sparse core, in two passes: the first counts, the second fills, so
// that at no time more is held than the instance itself and some numbers for each node.
#pragma once

#include "dimacs.hpp"
#include "solver/assignment.hpp"

namespace bench {

using kith::solver::Assignment;
using kith::solver::Index;
using kith::solver::none;

/// What the first pass finds.
class Bipartite {
  public:
    /// Throws Malformed where the file is not of the shapes of dimacs.hpp.
    explicit Bipartite(const std::string& path);

    /// Whether the costs are within what the core promises for a type of cost.
    template <class Cost>
    bool fits() const;
    /// The second pass. Of arcs between the same two nodes the cheapest is kept.
    template <class Cost>
    Assignment<Cost> read() const;

  private:
    /// What a node is: a row, a column, or the sink.
    enum class Role : char { row, column, sink };
    /// Places in a column at the same cost.
    struct Places {
        Index column = 0;
        std::int64_t count = 0;
        Wide cost = 0;
    };

    void name_nodes(const Problem& problem);
    void count_arc(const DimacsArc& arc, const Scanner& scanner);
    void check_outside() const;
    void include(Wide cost);
    template <class Cost>
    void set_slots(Assignment<Cost>& instance) const;

    std::string path_;
    std::vector<Role> role_;       ///< of each node
    std::vector<Index> position_;  ///< of each node, among rows or columns
    std::vector<Index> arcs_from_; ///< of each row
    std::vector<Index> arcs_to_;   ///< of each column
    std::vector<Places> places_;
    std::vector<Wide> outside_; ///< of each row, where has_outside_ says so
    std::vector<bool> has_outside_;
    Wide least_ = 0;
    Wide most_ = 0;
};

} // namespace bench
