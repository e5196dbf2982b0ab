// SPDX-License-Identifier: MIT
#include "solver/integer_relaxation.hpp"

#include <ClpSimplex.hpp>
#include <CoinPackedMatrix.hpp>

#include <cmath>

namespace kith::solver {
namespace {

double real(Whole limit) {
    return limit == no_limit ? COIN_DBL_MAX : limit == -no_limit ? -COIN_DBL_MAX : static_cast<double>(limit);
}

/// Rows from the first on, all at once: adding them one by one copies the matrix each time.
struct RowsOfClp {
    std::vector<double> lower, upper, amount;
    std::vector<int> index;
    std::vector<CoinBigIndex> begin{0};

    RowsOfClp(const IntegerProgram& program, std::size_t first, const std::vector<bool>& in_force) {
        for (std::size_t i = first; i < program.rows.size(); ++i) {
            const auto& row = program.rows[i];
            const bool counts = i >= in_force.size() || in_force[i];
            lower.push_back(counts ? real(row.lower) : -COIN_DBL_MAX);
            upper.push_back(counts ? real(row.upper) : COIN_DBL_MAX);
            for (const auto& term : row.terms) {
                index.push_back(static_cast<int>(term.column));
                amount.push_back(static_cast<double>(term.amount));
            }
            begin.push_back(static_cast<CoinBigIndex>(index.size()));
        }
    }
    int count() const { return static_cast<int>(lower.size()); }
};

/// The duals of the least sum of breaches: the proof that Clp's own ray failed to give.
std::optional<Conflict> elastic_conflict(ClpSimplex& simplex, const IntegerProgram& program,
                                         const std::vector<bool>& rows_in_force) {
    for (std::size_t i = 0; i < program.rows.size(); ++i) {
        if (!rows_in_force[i]) continue;
        const int row = static_cast<int>(i);
        for (const double sign : {1.0, -1.0}) simplex.addColumn(1, &row, &sign, 0, COIN_DBL_MAX, 1);
    }
    simplex.primal();
    if (!simplex.isProvenOptimal() || simplex.objectiveValue() < 1e-6) return std::nullopt;
    auto rows = proven_conflict(program, rows_in_force, simplex.dualRowSolution());
    if (rows.empty())
        for (std::size_t i = 0; i < program.rows.size(); ++i)
            if (std::abs(simplex.dualRowSolution()[i]) > 1e-7) rows.push_back(i);
    return Conflict{std::move(rows)};
}

} // namespace

Relaxation::Relaxation(const IntegerProgram& program, const std::vector<bool>& rows_in_force)
    : simplex_(std::make_unique<ClpSimplex>()), rows_(program.rows.size()) {
    simplex_->setLogLevel(0);
    const RowsOfClp rows(program, 0, rows_in_force);
    const std::vector<double> none(program.columns.size(), 0);
    const CoinPackedMatrix matrix(false, static_cast<int>(none.size()), rows.count(), static_cast<CoinBigIndex>(rows.index.size()),
                                  rows.amount.data(), rows.index.data(), rows.begin.data(), nullptr);
    simplex_->loadProblem(matrix, none.data(), none.data(), none.data(), rows.lower.data(), rows.upper.data());
    take(program.columns);
    for (std::size_t j = 0; j < program.columns.size(); ++j) simplex_->setInteger(static_cast<int>(j));
}

Relaxation::~Relaxation() = default;

void Relaxation::take(const IntegerProgram& program, const std::vector<Whole>& cost, Whole unit) {
    take(program.columns);
    for (std::size_t i = 0; i < rows_; ++i)
        simplex_->setRowBounds(static_cast<int>(i), real(program.rows[i].lower), real(program.rows[i].upper));
    if (rows_ < program.rows.size()) {
        const RowsOfClp rows(program, rows_, {});
        simplex_->addRows(rows.count(), rows.lower.data(), rows.upper.data(), rows.begin.data(), rows.index.data(), rows.amount.data());
        rows_ = program.rows.size();
        is_warm_ = false;
    }
    for (std::size_t j = 0; j < cost.size(); ++j) {
        const auto price = static_cast<double>(cost[j] / unit);
        if (simplex_->objective()[j] == price) continue;
        simplex_->setObjectiveCoefficient(static_cast<int>(j), price);
        if (next_ == Next::dual) next_ = Next::primal;
    }
    unit_ = unit;
}

void Relaxation::break_ties(const std::vector<double>& ties) {
    constexpr double far_below = 1e-2;
    for (std::size_t j = 0; j < ties.size(); ++j)
        if (ties[j] != 0) simplex_->setObjectiveCoefficient(static_cast<int>(j), simplex_->objective()[j] + far_below * ties[j]);
    next_ = Next::primal;
}

void Relaxation::take(const std::vector<Column>& columns) {
    for (std::size_t j = 0; j < columns.size(); ++j)
        simplex_->setColumnBounds(static_cast<int>(j), real(columns[j].lower), real(columns[j].upper));
}

Relaxation::End Relaxation::solve() {
    constexpr int keep_factors = 1, use_factors = 2;
    switch (next_) {
    case Next::anew: simplex_->initialSolve(); break;
    case Next::primal: simplex_->primal(); break;
    case Next::dual: simplex_->dual(0, is_warm_ ? keep_factors | use_factors : keep_factors); break;
    }
    is_warm_ = next_ == Next::dual;
    next_ = Next::dual;
    return simplex_->isProvenOptimal()           ? End::best
           : simplex_->isProvenPrimalInfeasible() ? End::infeasible
           : simplex_->isProvenDualInfeasible()   ? End::unbounded
                                                  : End::unknown;
}

const double* Relaxation::point() const { return simplex_->primalColumnSolution(); }

double Relaxation::cost() const { return simplex_->objectiveValue(); }

std::vector<double> Relaxation::prices() const {
    std::vector<double> found(simplex_->dualRowSolution(), simplex_->dualRowSolution() + rows_);
    for (double& one : found) one *= static_cast<double>(unit_);
    return found;
}

std::optional<Conflict> relaxation_conflict(const IntegerProgram& program, const std::vector<bool>& rows_in_force) {
    if (const auto plain = plain_conflict(program, rows_in_force)) return plain;
    Relaxation relaxation(program, rows_in_force);
    auto& simplex = relaxation.simplex();
    simplex.dual();
    if (!simplex.isProvenPrimalInfeasible()) return std::nullopt;
    if (const std::unique_ptr<double[]> ray(simplex.infeasibilityRay()); ray) {
        auto rows = proven_conflict(program, rows_in_force, ray.get());
        if (!rows.empty()) return Conflict{std::move(rows)};
    }
    return elastic_conflict(simplex, program, rows_in_force);
}

} // namespace kith::solver
