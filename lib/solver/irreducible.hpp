// SPDX-License-Identifier: MIT
// Why a programme has no solution: rows that hold because of named facts, and facts of which none can be left out
// (irreducible infeasible subsystems: Chinneck 2008). The relaxation's proof by Farkas comes first, then facts are left
// out in turn, but for those of which rotation has shown that they can't be; where the relaxation has a point and whole
// numbers have none, the integer search decides.
#pragma once

#include "solver/integer_program.hpp"

namespace kith::solver {

/// A programme without levels, each row of which is in force as long as all of its facts hold; one without facts always.
struct FactProgram {
    IntegerProgram program;
    std::vector<std::vector<std::size_t>> facts; ///< of each row, below `count`
    std::size_t count = 0;

    void add(Row row, std::vector<std::size_t> because);
};

enum class Verdict { possible, impossible, unknown };

/// Whether the rows whose facts all hold leave a solution; unknown where the search ended at its limit.
Verdict judge(const FactProgram& facts, const std::vector<bool>& holds, const SearchLimit& limit = {});

struct FactConflict {
    std::vector<std::size_t> facts; ///< in rising order; together they leave no solution
    bool is_irreducible = true;     ///< proven that without any one of them there is a solution
};

/// A conflict among the facts that hold; nothing where they leave a solution, or where the search ended first. Of what the
/// relaxation's proof names, facts are left out in the given order as far as they can be. A fact that `order` does not name
/// always holds and is not told.
std::optional<FactConflict> irreducible_conflict(const FactProgram& facts, const std::vector<std::size_t>& order,
                                                 const SearchLimit& limit = {});

} // namespace kith::solver
