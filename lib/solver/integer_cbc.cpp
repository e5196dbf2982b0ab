// SPDX-License-Identifier: MIT
#include "solver/integer_search.hpp"

#include <CbcModel.hpp>
#include <CbcSolver.hpp>
#include <ClpSimplex.hpp>
#include <CoinPackedMatrix.hpp>
#include <OsiClpSolverInterface.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace kith::solver {
namespace {

double real(Whole limit) {
    return limit == no_limit ? COIN_DBL_MAX : limit == -no_limit ? -COIN_DBL_MAX : static_cast<double>(limit);
}

void hush(OsiClpSolverInterface& solver) {
    solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
    solver.messageHandler()->setLogLevel(0);
    solver.getModelPtr()->setLogLevel(0);
}

/// The programme with these rows in force, and costs in units of `unit`.
void load(OsiClpSolverInterface& solver, const IntegerProgram& program, const std::vector<Whole>& cost,
          Whole unit, const std::vector<bool>& rows_in_force) {
    std::vector<double> lower, upper, row_lower, row_upper, price, amount;
    for (std::size_t j = 0; j < program.columns.size(); ++j) {
        lower.push_back(real(program.columns[j].lower));
        upper.push_back(real(program.columns[j].upper));
        price.push_back(static_cast<double>(cost[j] / unit));
    }
    // All rows at once: adding them one by one copies the matrix each time.
    std::vector<int> index, length;
    std::vector<CoinBigIndex> begin;
    for (std::size_t i = 0; i < program.rows.size(); ++i) {
        const auto& row = program.rows[i];
        begin.push_back(static_cast<CoinBigIndex>(index.size()));
        length.push_back(static_cast<int>(row.terms.size()));
        for (const auto& term : row.terms) {
            index.push_back(static_cast<int>(term.column));
            amount.push_back(static_cast<double>(term.amount));
        }
        row_lower.push_back(rows_in_force[i] ? real(row.lower) : -COIN_DBL_MAX);
        row_upper.push_back(rows_in_force[i] ? real(row.upper) : COIN_DBL_MAX);
    }
    const CoinPackedMatrix matrix(false, static_cast<int>(program.columns.size()), static_cast<int>(program.rows.size()),
                                  static_cast<CoinBigIndex>(index.size()), amount.data(), index.data(), begin.data(), length.data());
    hush(solver);
    solver.loadProblem(matrix, lower.data(), upper.data(), price.data(), row_lower.data(), row_upper.data());
    for (std::size_t j = 0; j < program.columns.size(); ++j) solver.setInteger(static_cast<int>(j));
}

/// The nearest whole numbers, where they are a solution; else empty.
std::vector<Whole> rounded(const double* solution, const IntegerProgram& program) {
    std::vector<Whole> value(program.columns.size());
    for (std::size_t j = 0; j < value.size(); ++j) {
        if (!(std::abs(solution[j]) < 0x1p60)) return {};
        value[j] = std::llround(solution[j]);
    }
    return value;
}

/// A bound that Cbc claims in units of cost, as whole as costs are. It is a floating point number, right to
/// within the tolerance of its solutions times the largest cost.
Whole whole_bound(double claim, const std::vector<Whole>& cost, Whole unit) {
    double largest = 0;
    for (const Whole one : cost) largest = std::max(largest, std::abs(static_cast<double>(one / unit)));
    const double slack = 1e-6 + 1e-7 * largest + 1e-9 * std::abs(claim);
    return std::abs(claim) < 0x1p50 ? static_cast<Whole>(std::ceil(claim - slack)) * unit : -no_limit;
}

std::vector<std::string> arguments(const SearchLimit& limit) {
    // Preprocessing and probing of Cbc 2.10.8 lose solutions of small programmes and still claim a proof
    // (coin-or/Cbc #293 is one such; some 1 in 1,000 random programmes here): its other cuts and its
    // heuristics do without.
    std::vector<std::string> words{"kith",
                                   "-log",
                                   "0",
                                   "-threads",
                                   "0",
                                   "-preprocess",
                                   "off",
                                   "-probing",
                                   "off",
                                   "-mipOptions",
                                   "1056",
                                   "-ratioGap",
                                   "0",
                                   "-increment",
                                   "0.999",
                                   "-maxNodes",
                                   std::to_string(std::max(0, limit.nodes))};
    if (limit.seconds) words.insert(words.end(), {"-seconds", std::to_string(*limit.seconds)});
    words.insert(words.end(), {"-solve", "-quit"});
    return words;
}

void offer_start(CbcModel& model, const std::vector<Whole>& start) {
    std::vector<std::pair<std::string, double>> values;
    for (std::size_t j = 0; j < start.size(); ++j)
        values.emplace_back(model.solver()->getColName(static_cast<int>(j)), static_cast<double>(start[j]));
    model.setMIPStart(values);
}

/// Cbc's own driver: CbcModel::branchAndBound alone has neither its preprocessing nor its cuts and
/// heuristics.
void drive(CbcModel& model, const SearchLimit& limit) {
    CbcSolverUsefulData state;
    state.noPrinting_ = true;
    state.useSignalHandler_ = false;
    CbcMain0(model, state);
    state.noPrinting_ = true;
    state.useSignalHandler_ = false;
    model.setLogLevel(0);
    const auto words = arguments(limit);
    std::vector<const char*> pointers;
    for (const auto& word : words) pointers.push_back(word.c_str());
    CbcMain1(
        static_cast<int>(pointers.size()), pointers.data(), model, [](CbcModel*, int) { return 0; }, state);
}

/// What the linear relaxation alone settles: its bound, and the answer where rounding it or the start reaches
/// that.
struct Relaxed {
    Found found;
    bool is_settled = false;
};

Relaxed relax(OsiClpSolverInterface& solver, const Search& search, Whole unit) {
    Relaxed relaxed;
    solver.initialSolve();
    auto& [found, is_settled] = relaxed;
    found.is_infeasible = solver.isProvenPrimalInfeasible();
    found.is_unbounded = !found.is_infeasible && solver.isProvenDualInfeasible();
    is_settled = found.is_infeasible || found.is_unbounded;
    if (is_settled || !solver.isProvenOptimal()) return relaxed;

    std::vector<double> dual(solver.getRowPrice(), solver.getRowPrice() + search.program.rows.size());
    for (double& one : dual) one *= static_cast<double>(unit);
    found.bound = proven_bound(search.program, search.cost, dual.data());
    found.weight = dual;
    for (const auto& value : {search.start, rounded(solver.getColSolution(), search.program)}) {
        if (value.empty() || !why_not_feasible(search.program, value).empty()) continue;
        if (total(search.cost, value) != found.bound) continue;
        found.value = value;
        is_settled = true;
        break;
    }
    return relaxed;
}

/// Cbc's answer, with the better of its bound and the one that the relaxation's duals prove.
Found concluded(const CbcModel& model, const Search& search, Whole unit, Whole bound) {
    Found found;
    const bool has_solution = model.bestSolution() != nullptr && std::abs(model.getObjValue()) < 1e40;
    if (has_solution) found.value = rounded(model.bestSolution(), search.program);
    found.is_infeasible = found.value.empty() && search.start.empty() && model.isProvenInfeasible();
    Whole lowest = no_limit;
    for (const auto& value : {found.value, search.start})
        if (!value.empty()) lowest = std::min(lowest, total(search.cost, value));
    const double claim = model.isProvenOptimal() ? model.getObjValue() : model.getBestPossibleObjValue();
    found.bound = std::max(bound, std::min(lowest, whole_bound(claim, search.cost, unit)));
    return found;
}

/// The duals of the least sum of breaches: the proof that Clp's own ray failed to give.
std::optional<Conflict> elastic_conflict(OsiClpSolverInterface& solver, const IntegerProgram& program,
                                         const std::vector<bool>& rows_in_force) {
    for (std::size_t i = 0; i < program.rows.size(); ++i) {
        if (!rows_in_force[i]) continue;
        const int row = static_cast<int>(i);
        for (const double sign : {1.0, -1.0}) solver.addCol(1, &row, &sign, 0, COIN_DBL_MAX, 1);
    }
    hush(solver);
    auto& simplex = *solver.getModelPtr();
    simplex.primal();
    if (!simplex.isProvenOptimal() || simplex.objectiveValue() < 1e-6) return std::nullopt;
    auto rows = proven_conflict(program, rows_in_force, simplex.dualRowSolution());
    if (rows.empty())
        for (std::size_t i = 0; i < program.rows.size(); ++i)
            if (std::abs(simplex.dualRowSolution()[i]) > 1e-7) rows.push_back(i);
    return Conflict{std::move(rows)};
}

} // namespace

Found lowest_by_cbc(const Search& search) {
    Whole unit = 0;
    for (const Whole cost : search.cost) unit = std::gcd(unit, cost);
    unit = std::max<Whole>(unit, 1);
    OsiClpSolverInterface solver;
    load(solver, search.program, search.cost, unit, std::vector<bool>(search.program.rows.size(), true));
    const auto relaxed = relax(solver, search, unit);
    if (relaxed.is_settled) return relaxed.found;
    if (search.limit.nodes < 0 && !search.start.empty()) {
        auto found = relaxed.found;
        found.value = search.start;
        return found;
    }

    CbcModel model(solver);
    if (!search.start.empty()) offer_start(model, search.start);
    drive(model, search.limit);
    auto found = concluded(model, search, unit, relaxed.found.bound);
    found.weight = relaxed.found.weight;
    return found;
}

std::optional<Conflict> relaxation_conflict(const IntegerProgram& program,
                                            const std::vector<bool>& rows_in_force) {
    if (const auto plain = plain_conflict(program, rows_in_force)) return plain;
    OsiClpSolverInterface solver;
    load(solver, program, std::vector<Whole>(program.columns.size(), 0), 1, rows_in_force);
    auto& simplex = *solver.getModelPtr();
    simplex.dual();
    if (!simplex.isProvenPrimalInfeasible()) return std::nullopt;
    if (const std::unique_ptr<double[]> ray(simplex.infeasibilityRay()); ray) {
        auto rows = proven_conflict(program, rows_in_force, ray.get());
        if (!rows.empty()) return Conflict{std::move(rows)};
    }
    return elastic_conflict(solver, program, rows_in_force);
}

} // namespace kith::solver
