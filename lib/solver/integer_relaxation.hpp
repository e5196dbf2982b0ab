// SPDX-License-Identifier: MIT
// The linear relaxation of an integer programme, solved by Clp (COIN-OR, EPL-1.0) and kept: where bounds, costs or
// rows change a little, it is solved again from the basis where it stood. Floating point numbers: what they prove is
// checked by others in exact integers.
#pragma once

#include "solver/integer_search.hpp"

#include <memory>

class ClpSimplex;

namespace kith::solver {

class Relaxation {
  public:
    /// Only the rows in force have limits.
    Relaxation(const IntegerProgram& program, const std::vector<bool>& rows_in_force);
    ~Relaxation();

    /// Takes over the programme's bounds and the rows at its end that are new; costs are in units of `unit`.
    void take(const IntegerProgram& program, const std::vector<Whole>& cost, Whole unit);
    /// Counts ties in, far below a unit of cost.
    void break_ties(const std::vector<double>& ties);
    /// Takes over these bounds alone.
    void take(const std::vector<Column>& columns);

    enum class End { best, infeasible, unbounded, unknown };
    /// From the basis before: by the primal simplex where costs have changed, by the dual where limits have.
    End solve();

    /// The point found, a number for each column.
    const double* point() const;
    /// What it costs, in units.
    double cost() const;
    /// The prices of the rows, in the costs' own scale.
    std::vector<double> prices() const;
    /// For the search by branching, which goes on from here.
    ClpSimplex& simplex() {
        is_warm_ = false;
        return *simplex_;
    }

  private:
    std::unique_ptr<ClpSimplex> simplex_;
    std::size_t rows_ = 0;
    Whole unit_ = 1;
    enum class Next { anew, primal, dual } next_ = Next::anew;
    bool is_warm_ = false; ///< the dual simplex has left its factors, and only limits have changed since
};

/// The nearest whole numbers to a point, or nothing where they are no solution.
std::vector<Whole> rounded(const double* point, const IntegerProgram& program);

/// A solution that costs at most `most`, near the point where the relaxation is best, by fixing what that leaves broken,
/// the nearest to the next whole number first, and solving it again; empty where none is found in so many steps. The
/// relaxation is left with other bounds.
std::vector<Whole> dive(Relaxation& relaxation, const Search& search, Whole most);

} // namespace kith::solver
