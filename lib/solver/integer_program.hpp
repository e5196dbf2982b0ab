// SPDX-License-Identifier: MIT
// Integer linear programmes with levels: columns and rows with bounds, and costs of which each is as low as possible
// given the ones before. The search is Cbc's (COIN-OR, EPL-1.0), which one file of this room knows, or a small
// engine of our own. Solutions are checked in exact integers by code that shares nothing with either; of the bounds
// the small engine's and the linear relaxation's are exact, and one beyond those is Cbc's word. One thread, limits in nodes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kith::solver {

using Whole = std::int64_t;
inline constexpr Whole no_limit = std::numeric_limits<Whole>::max(); ///< and -no_limit below

struct Term {
    std::size_t column = 0;
    Whole amount = 0;
};

/// Every column takes whole numbers from lower to upper.
struct Column {
    Whole lower = 0;
    Whole upper = 1;
};

/// lower <= sum of amount times column <= upper.
struct Row {
    Whole lower = -no_limit;
    Whole upper = no_limit;
    std::vector<Term> terms;
};

/// Terms of one row or level that name the same column add up.
struct IntegerProgram {
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::vector<Term>> levels;
    /// Rows that every solution keeps anyway, and the relaxation may not: a search may use those that it needs.
    std::vector<Row> cuts = {};
};

inline constexpr int no_branching = -1;     ///< in place of nodes: the relaxation, and guesses near it
inline constexpr int relaxation_alone = -2; ///< and the start where that gives no solution

/// For each search; levels small enough to be searched together share one.
struct SearchLimit {
    int nodes = 2000;
    std::optional<double> seconds = {};  ///< of the processor; an answer that they cut off is not reproducible
    std::vector<int> level_nodes = {};   ///< of single levels, where they differ; 0 or left out: `nodes`
};

struct IntegerAnswer {
    std::vector<Whole> value;     ///< of each column; empty where no solution was found
    std::vector<Whole> objective; ///< of each level; empty where no solution was found
    std::vector<Whole>
        bound; ///< of each level: none is lower, given the objectives before; -no_limit: not known
    bool is_infeasible = false; ///< proven that there is no solution

    /// The solution is best on every level.
    bool is_proven() const { return !(value.empty() && objective.empty()) && objective == bound; }
};

struct Search;
struct Found;
using Engine = std::function<Found(const Search&)>; ///< what searches for the lowest cost (integer_search.hpp)

/// A search that can be taken up again: some levels, then, with what others have found, further ones.
class LevelSearch {
  public:
    /// `program` outlives it. Throws as best_of does.
    LevelSearch(const IntegerProgram& program, const SearchLimit& limit, const std::vector<Whole>& start = {});
    LevelSearch(Engine engine, const IntegerProgram& program, const SearchLimit& limit, const std::vector<Whole>& start);
    ~LevelSearch();

    /// A solution to go on from; false where it is none, or worse than what was found on a level that is done.
    bool offer(const std::vector<Whole>& value);
    /// What the relaxation says of the levels that come next and are searched together, in one number: to compare with
    /// another programme of the same levels. -no_limit: nothing.
    Whole next_bound();
    /// The levels before `end` are searched, those done before not again; what is known of them. At least as many as were
    /// asked for the last time. `nodes`: for these, in place of the limit's.
    const IntegerAnswer& until(std::size_t end, std::optional<int> nodes = {});

  private:
    class Turns;
    std::unique_ptr<Turns> turns_;
    const IntegerProgram* program_;
};

/// The best solution found. `start` is a solution to begin with, used where it is feasible: the answer is
/// never worse. Throws std::invalid_argument where a term names no column, std::domain_error where a level
/// has no lowest value, std::length_error where the numbers are too large to be searched exactly (sums beyond
/// 2^50), and std::logic_error should the search hand back what the exact check refuses.
IntegerAnswer best_of(const IntegerProgram& program, const SearchLimit& limit = {},
                      const std::vector<Whole>& start = {});

/// Empty, or what the values break. Exact, and shares no code with the search.
std::string why_not_feasible(const IntegerProgram& program, const std::vector<Whole>& value);

/// Rows that, with the bounds of the columns, leave no point, even a fractional one.
struct Conflict {
    std::vector<std::size_t> rows;
};

/// The rows with weight in a Farkas proof that the linear relaxation, with only these rows in force, has no
/// point: checked in exact integers wherever the weights can be scaled to them. Empty where it has a point.
/// Not smallest: leave rows out in turn for that.
std::optional<Conflict> relaxation_conflict(const IntegerProgram& program,
                                            const std::vector<bool>& rows_in_force);

namespace small {
/// The same contract by our own search: depth first with bound propagation, then moves of single columns. It
/// proves small programmes; on large ones its bound is the trivial one. A node of the limit counts for 1,000
/// rows that it looks at; it knows no seconds.
IntegerAnswer best_of(const IntegerProgram& program, const SearchLimit& limit = {},
                      const std::vector<Whole>& start = {});

/// Only conflicts that tightening bounds by one row at a time shows, with columns whole: empty proves
/// nothing. It is what relaxation_conflict does where kith is built without Cbc.
std::optional<Conflict> relaxation_conflict(const IntegerProgram& program,
                                            const std::vector<bool>& rows_in_force);
} // namespace small

} // namespace kith::solver
