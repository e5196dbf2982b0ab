// SPDX-License-Identifier: MIT
// Bounds of columns that follow from the rows of an integer programme, as a small engine keeps them:
// tightened until nothing follows any more, and taken back to any mark. The last row is the cost, whose upper
// limit falls.
#pragma once

#include "solver/integer_search.hpp"

namespace kith::solver {

struct OfRow {
    std::size_t row = 0;
    Whole amount = 0;
};

class Bounds {
  public:
    Bounds(const IntegerProgram& program, const std::vector<Whole>& cost);

    const std::vector<Column>& columns() const { return columns_; }
    const std::vector<Row>& rows() const { return rows_; }
    /// The rows of a column, the cost's among them.
    const std::vector<OfRow>& of(std::size_t column) const { return of_column_[column]; }
    /// Rows looked at so far: the measure of work.
    std::int64_t looked() const { return looked_; }
    /// Of each row, whether it has ever tightened a bound or failed.
    const std::vector<bool>& has_told() const { return has_told_; }

    /// Only solutions that cost at most this are asked for.
    void cost_at_most(Whole limit) { rows_.back().upper = limit; }
    /// Tightens what all rows say, or only those of columns narrowed since; false where nothing is left.
    bool tighten_all();
    bool narrow(std::size_t column, Whole lower, Whole upper);
    std::size_t mark() const { return trail_.size(); }
    void back_to(std::size_t mark);

  private:
    struct Step {
        std::size_t column = 0;
        Column before;
    };
    struct Sum {
        Exact finite = 0;
        int open = 0; ///< terms without a limit on that side
    };

    bool set(std::size_t column, Whole lower, Whole upper);
    void wake(std::size_t row);
    bool run();
    bool look(std::size_t row);
    bool look(const Term& term, Exact slack, bool is_upper);

    std::vector<Column> columns_;
    std::vector<Row> rows_;
    std::vector<std::vector<OfRow>> of_column_;
    std::vector<Step> trail_;
    std::vector<std::size_t> queue_;
    std::vector<bool> is_queued_, has_told_;
    std::int64_t looked_ = 0;
};

} // namespace kith::solver
