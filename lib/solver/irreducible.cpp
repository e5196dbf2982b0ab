// SPDX-License-Identifier: MIT
#include "solver/irreducible.hpp"

#include "solver/rotation.hpp"

#include <algorithm>

namespace kith::solver {
namespace {

/// What a test of some facts says, and which of them were enough for it.
struct Tested {
    Verdict verdict = Verdict::unknown;
    std::vector<bool> needed = {}; ///< where it is impossible
    std::vector<Whole> value = {}; ///< where it is possible
};

/// The rows in force and their columns alone: what is left of a large programme once few facts hold is small.
struct Part {
    IntegerProgram program;
    std::vector<std::size_t> rows;    ///< of the whole
    std::vector<std::size_t> columns; ///< of the whole
};

Part part_of(const FactProgram& facts, const std::vector<bool>& holds) {
    Part part;
    std::vector<std::size_t> column(facts.program.columns.size(), facts.program.columns.size());
    for (std::size_t r = 0; r < facts.program.rows.size(); ++r) {
        const auto& because = facts.facts[r];
        if (!std::all_of(because.begin(), because.end(), [&](std::size_t fact) { return holds[fact]; })) continue;
        auto row = facts.program.rows[r];
        for (auto& term : row.terms) {
            auto& at = column[term.column];
            if (at == column.size()) {
                at = part.program.columns.size();
                part.program.columns.push_back(facts.program.columns[term.column]);
                part.columns.push_back(term.column);
            }
            term.column = at;
        }
        part.program.rows.push_back(std::move(row));
        part.rows.push_back(r);
    }
    return part;
}

/// What is in no row in force is as near to 0 as can be.
std::vector<Whole> whole_of(const FactProgram& facts, const Part& part, const std::vector<Whole>& value) {
    std::vector<Whole> whole;
    for (const auto& [lower, upper] : facts.program.columns) whole.push_back(std::max(lower, std::min<Whole>(0, upper)));
    for (std::size_t j = 0; j < value.size(); ++j) whole[part.columns[j]] = value[j];
    return whole;
}

Tested test(const FactProgram& facts, const std::vector<bool>& holds, const SearchLimit& limit) {
    const auto part = part_of(facts, holds);
    const std::vector<bool> all(part.program.rows.size(), true);
    if (const auto conflict = relaxation_conflict(part.program, all)) {
        Tested tested{Verdict::impossible, std::vector<bool>(holds.size(), false), {}};
        for (const auto row : conflict->rows)
            for (const auto fact : facts.facts[part.rows[row]]) tested.needed[fact] = true;
        return tested;
    }
    if (part.program.columns.empty()) return {Verdict::possible, {}, whole_of(facts, part, {})};
    const auto answer = best_of(part.program, limit);
    if (answer.is_infeasible) return {Verdict::impossible, holds, {}};
    if (answer.value.empty()) return {};
    return {Verdict::possible, {}, whole_of(facts, part, answer.value)};
}

/// The facts that are left of a conflict while they are left out in turn.
class Filter {
  public:
    Filter(const FactProgram& facts, const std::vector<std::size_t>& order, const SearchLimit& limit)
        : facts_(facts), limit_(limit), rotation_(facts), always_(facts.count, true), is_needed_(facts.count, false) {
        for (const auto fact : order) always_[fact] = false;
    }

    /// Those of a proof, and what always holds.
    void keep(std::vector<bool> holds) {
        for (std::size_t fact = 0; fact < holds.size(); ++fact) holds[fact] = holds[fact] || always_[fact];
        holds_ = std::move(holds);
    }

    /// Marks the fact, and what rotation comes to, where there is a solution without it. What is known to be needed, or left
    /// out already, is not tested again.
    Tested see_needed(std::size_t fact) {
        if (!holds_[fact] || is_needed_[fact]) return {Verdict::possible};
        auto without = holds_;
        without[fact] = false;
        auto tested = test(facts_, without, limit_);
        if (tested.verdict != Verdict::possible) return tested;
        for (const auto other : rotation_.needed(holds_, tested.value)) is_needed_[other] = true;
        return tested;
    }

    void leave_out(std::size_t fact) {
        const auto tested = see_needed(fact);
        if (tested.verdict == Verdict::impossible) keep(tested.needed);
        if (tested.verdict == Verdict::unknown) is_irreducible_ = false;
    }

    FactConflict conflict() const {
        FactConflict conflict{{}, is_irreducible_};
        for (std::size_t fact = 0; fact < holds_.size(); ++fact)
            if (holds_[fact] && !always_[fact]) conflict.facts.push_back(fact);
        return conflict;
    }

  private:
    const FactProgram& facts_;
    const SearchLimit& limit_;
    Rotation rotation_;
    std::vector<bool> always_, holds_;
    std::vector<bool> is_needed_; ///< a solution was seen without each
    bool is_irreducible_ = true;
};

} // namespace

void FactProgram::add(Row row, std::vector<std::size_t> because) {
    program.rows.push_back(std::move(row));
    facts.push_back(std::move(because));
}

Verdict judge(const FactProgram& facts, const std::vector<bool>& holds, const SearchLimit& limit) {
    return test(facts, holds, limit).verdict;
}

std::optional<FactConflict> irreducible_conflict(const FactProgram& facts, const std::vector<std::size_t>& order,
                                                 const SearchLimit& limit) {
    const auto first = test(facts, std::vector<bool>(facts.count, true), limit);
    if (first.verdict != Verdict::impossible) return std::nullopt;
    Filter filter(facts, order, limit);
    filter.keep(first.needed);
    // What is told before all else is hardly ever left out, and one solution without it shows the same of many.
    if (!order.empty()) filter.see_needed(order.back());
    for (const auto fact : order) filter.leave_out(fact);
    return filter.conflict();
}

} // namespace kith::solver
