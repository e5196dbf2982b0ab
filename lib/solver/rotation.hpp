// SPDX-License-Identifier: MIT
// From one solution that keeps all facts of a conflict but one to solutions that keep all but another: a column moves so
// that the broken row is kept, and what breaks instead stands for another fact (recursive model rotation: Belov and
// Marques-Silva 2011). Where many share what is full, one solution shows of nearly all of them that they are needed.
#pragma once

#include "solver/irreducible.hpp"

#include <set>

namespace kith::solver {

class Rotation {
  public:
    /// The programme outlives it.
    explicit Rotation(const FactProgram& facts);

    /// Facts without any one of which the others that hold have a solution: one was seen for each. `value` is a solution
    /// without one of the facts that hold. From each row rotation goes on once, which bounds it by the terms of all rows,
    /// times the rows of a column, and the number of rows times the length of a way.
    std::vector<std::size_t> needed(const std::vector<bool>& holds, const std::vector<Whole>& value);

  private:
    /// A column moved, after others.
    struct Step {
        std::size_t before = 0;
        std::size_t column = 0;
        Whole by = 0;
    };

    void begin(const std::vector<bool>& holds, const std::vector<Whole>& value);
    bool is_broken(std::size_t row) const;
    void move(std::size_t column, Whole by);
    void go(std::size_t step, Whole there_or_back);
    void rotate(std::size_t step);
    Whole mends(std::size_t row, const Term& term) const;
    std::set<std::size_t> common_facts() const;

    const FactProgram& facts_;
    std::vector<std::vector<std::pair<std::size_t, Whole>>> rows_of_; ///< of each column, with its amount there
    std::vector<bool> is_in_force_;                                  ///< of each row
    std::vector<bool> is_taken_;                                     ///< of each row: rotation has gone on from it
    std::vector<Whole> value_, sum_;
    std::set<std::size_t> broken_;
    std::vector<Step> steps_; ///< a tree; the first has moved nothing
    std::set<std::size_t> needed_;
};

} // namespace kith::solver
