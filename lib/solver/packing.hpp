// SPDX-License-Identifier: MIT
// Several levels as one wide integer, most important first, within a budget of bits that is checked before anything
// is computed: around any simple cycle of the network the lesser levels together never outweigh one unit of a
// greater one, so the sign of a packed sum is the sign of the row.
#pragma once

#include "solver/assignment.hpp"
#include "solver/b_matching.hpp"

namespace kith::solver {

class Packing {
  public:
    /// Packs levels from `first` on, as many as fit, at least one. Throws std::length_error where not even one does.
    Packing(const BMatching& instance, std::size_t first);

    std::size_t first() const { return first_; }
    /// One past the last level.
    std::size_t last() const { return first_ + weight_.size(); }
    Wide pack(CostView cost) const;
    /// The part of a packed sum that belongs to a level, `first` and on; exact while every part is within the budget.
    std::vector<Cost> unpack(Wide sum) const;
    /// More than any packed sum around a simple cycle.
    Wide beyond() const { return beyond_; }

  private:
    std::size_t first_;
    std::vector<Wide> weight_;
    Wide beyond_ = 1;
};

} // namespace kith::solver
