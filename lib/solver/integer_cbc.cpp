// SPDX-License-Identifier: MIT
#include "solver/integer_part.hpp"
#include "solver/integer_relaxation.hpp"
#include "solver/integer_slide.hpp"

#include <CbcModel.hpp>
#include <CbcSolver.hpp>
#include <OsiClpSolverInterface.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace kith::solver {
namespace {

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

/// What stays of a search from one level to the next.
class ByCbc {
  public:
    enum class Depth { whole, part };
    explicit ByCbc(Depth depth = Depth::whole) : depth_(depth) {}

    Found lowest(const Search& search) {
        unit_ = 0;
        for (const Whole cost : search.cost) unit_ = std::gcd(unit_, cost);
        unit_ = std::max<Whole>(unit_, 1);
        if (!relaxation_) relaxation_ = std::make_unique<Relaxation>(search.program, std::vector<bool>{});
        relaxation_->take(search.program, search.cost, unit_);
        auto relaxed = relax(search);
        if (is_settled(search, relaxed)) return relaxed;
        if (search.limit.nodes == relaxation_alone && !search.start.empty()) {
            relaxed.value = search.start;
            return relaxed;
        }
        const auto start = guessed(search, relaxed);
        if (!start.empty() && (search.limit.nodes == no_branching || total(search.cost, start) == relaxed.bound)) {
            relaxed.value = start;
            return relaxed;
        }
        return branched({search.program, search.cost, start, search.limit}, relaxed);
    }

  private:
    /// What the linear relaxation alone says: its bound, and the answer where rounding it gives one.
    Found relax(const Search& search) {
        const auto end = relaxation_->solve();
        Found found;
        found.is_infeasible = end == Relaxation::End::infeasible;
        found.is_unbounded = end == Relaxation::End::unbounded;
        if (end != Relaxation::End::best) return found;
        found.weight = relaxation_->prices();
        found.bound = proven_bound(search.program, search.cost, found.weight.data());
        found.value = rounded(relaxation_->point(), search.program);
        found.point.assign(relaxation_->point(), relaxation_->point() + search.program.columns.size());
        return found;
    }

    /// True where the relaxation leaves nothing to search for: its value, or the start, reaches its bound.
    static bool is_settled(const Search& search, Found& relaxed) {
        if (relaxed.is_infeasible || relaxed.is_unbounded) return true;
        if (!search.start.empty() && total(search.cost, search.start) == relaxed.bound) relaxed.value = search.start;
        return !relaxed.value.empty() && total(search.cost, relaxed.value) == relaxed.bound;
    }

    /// The start, or something better: near the relaxation, and in parts where the programme is large. A dive through all
    /// of a very large one takes long, and is for where there is no start.
    std::vector<Whole> guessed(const Search& search, const Found& relaxed) {
        constexpr std::size_t large = 2000, very_large = 5000;
        const auto columns = depth_ == Depth::whole ? search.program.columns.size() : 0;
        auto best = search.start;
        const auto is_best = [&] { return relaxed.point.empty() || (!best.empty() && total(search.cost, best) == relaxed.bound); };
        if (columns > very_large && !best.empty() && !is_best()) {
            best = slid(search.program, search.cost, std::move(best));
            return is_best() ? best : improved(search, std::move(best), relaxed);
        }
        if (!is_best()) best = dived(search, relaxed.bound);
        if (columns > large && !is_best()) best = improved(search, std::move(best), relaxed);
        return best;
    }

    /// As good as the bound, or else better than the start; or the start.
    std::vector<Whole> dived(const Search& search, Whole bound) {
        const Whole dear = search.start.empty() ? no_limit : total(search.cost, search.start);
        std::vector<Whole> found;
        for (const Whole most : {bound, dear - 1}) {
            if (!found.empty() || most < bound || (most > bound && search.limit.nodes != no_branching && !search.start.empty())) continue;
            relaxation_->take(search.program, search.cost, unit_);
            relaxation_->break_ties(search.ties);
            found = dive(*relaxation_, search, most);
        }
        relaxation_->take(search.program, search.cost, unit_);
        relaxation_->solve();
        return found.empty() ? search.start : found;
    }

    /// What is better than a solution where that differs from the relaxation (Danna, Rothberg and Le Pape 2005): a part of
    /// the programme that is quickly searched, again and again.
    std::vector<Whole> improved(const Search& search, std::vector<Whole> best, const Found& relaxed) {
        constexpr int most_rounds = 10, nodes = 50;
        for (int round = 0; round < most_rounds && !best.empty() && total(search.cost, best) > relaxed.bound; ++round) {
            std::vector<bool> stays(best.size());
            for (std::size_t j = 0; j < best.size(); ++j) stays[j] = std::abs(relaxed.point[j] - static_cast<double>(best[j])) < 1e-6;
            auto part = part_of(search.program, search.cost, best, stays);
            for (const auto column : part.columns) part.ties.push_back(column < search.ties.size() ? search.ties[column] : 0);
            const auto found = ByCbc(Depth::part).lowest({part.program, part.cost, part.start, {nodes, search.limit.seconds}, part.ties});
            if (found.value.empty() || total(part.cost, found.value) >= total(part.cost, part.start)) break;
            best = whole_of(part, std::move(best), found.value);
        }
        return best;
    }

    Found branched(const Search& search, const Found& relaxed) {
        OsiClpSolverInterface solver(&relaxation_->simplex());
        solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
        solver.messageHandler()->setLogLevel(0);
        CbcModel model(solver);
        if (!search.start.empty()) offer_start(model, search.start);
        drive(model, search.limit);
        auto found = concluded(model, search, unit_, relaxed.bound);
        found.weight = relaxed.weight;
        return found;
    }

    Depth depth_;
    std::unique_ptr<Relaxation> relaxation_;
    Whole unit_ = 1; ///< of the costs at hand
};

} // namespace

Engine cbc_engine() {
    return [engine = std::make_shared<ByCbc>()](const Search& search) { return engine->lowest(search); };
}

} // namespace kith::solver
