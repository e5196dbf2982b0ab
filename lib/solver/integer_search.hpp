// SPDX-License-Identifier: MIT
// Between the levels of an integer programme and the engines that search it: one search has one cost. What is
// here is common to Cbc and to the small engine; callers include integer_program.hpp alone.
#pragma once

#include "solver/integer_program.hpp"

#include <vector>

namespace kith::solver {

__extension__ using Exact = __int128;

/// The lowest cost of one programme whose rows are tidy: terms by rising column, none zero, none twice.
struct Search {
    const IntegerProgram& program;
    const std::vector<Whole>& cost;  ///< of each column
    const std::vector<Whole>& start; ///< feasible, or empty
    SearchLimit limit;
    std::vector<double> ties = {}; ///< what else counts between solutions of one cost, of each column; for those who guess
};

struct Found {
    std::vector<Whole> value; ///< empty where none was found
    Whole bound = -no_limit;  ///< no solution costs less; -no_limit: not known
    bool is_infeasible = false;
    bool is_unbounded = false; ///< costs have no lowest, if there is a solution at all
    std::vector<double> weight = {}; ///< of the rows, which prove a bound; empty where there are none
    std::vector<double> point = {};  ///< where the relaxation is best; empty where there is none
};

/// Between the levels of one programme its limits only narrow and its rows only grow at the end; an engine that keeps
/// something from one search to the next is for one programme.
Engine cbc_engine();
Found lowest_by_small(const Search& search);

/// The levels in turn by one engine; the contract is that of best_of.
IntegerAnswer best_by(Engine engine, const IntegerProgram& program, const SearchLimit& limit,
                      const std::vector<Whole>& start);

/// What the values cost. At most 2^50 in a programme that best_by has let through.
Whole total(const std::vector<Whole>& cost, const std::vector<Whole>& value);

/// A lower bound of the cost that any weights of the rows prove (Lagrange; Geoffrion 1974): the weights, for
/// example the duals of a linear relaxation, are rounded and the rest is exact integers. -no_limit where they
/// prove none.
Whole proven_bound(const IntegerProgram& program, const std::vector<Whole>& cost, const double* weight);

/// Narrows columns and rows to where a solution can lie that costs at most `most`, as weights of the rows prove it in
/// exact integers (reduced costs: Dantzig, Fulkerson and Johnson 1954). Later levels are then searched on little more
/// than the face on which the earlier ones are best. True where everything that is left costs exactly that.
bool narrow(IntegerProgram& program, const std::vector<Whole>& cost, const std::vector<double>& weight, Whole most);

/// What needs no relaxation: an empty row that can't be kept, or a row or column whose limits cross. Throws
/// std::invalid_argument where a term names no column or the rows in force are not as many as the rows.
std::optional<Conflict> plain_conflict(const IntegerProgram& program, const std::vector<bool>& rows_in_force);

/// The rows in force that a ray of weights shows to leave no point (Farkas 1902), in exact integers; empty
/// where no rounding of the ray shows it.
std::vector<std::size_t> proven_conflict(const IntegerProgram& program,
                                         const std::vector<bool>& rows_in_force, const double* ray);

} // namespace kith::solver
