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
    for (const auto& [lower, upper] : facts.program.columns) whole.push_back(std::clamp<Whole>(0, lower, upper));
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
    std::vector<bool> always(facts.count, true);
    for (const auto fact : order) always[fact] = false;
    const auto with_always = [&](std::vector<bool> holds) {
        for (std::size_t fact = 0; fact < holds.size(); ++fact) holds[fact] = holds[fact] || always[fact];
        return holds;
    };
    const auto first = test(facts, std::vector<bool>(facts.count, true), limit);
    if (first.verdict != Verdict::impossible) return std::nullopt;
    auto holds = with_always(first.needed);
    FactConflict conflict;
    Rotation rotation(facts);
    std::vector<bool> is_needed(facts.count, false);
    for (const auto fact : order) {
        if (!holds[fact] || is_needed[fact]) continue;
        auto without = holds;
        without[fact] = false;
        const auto tested = test(facts, without, limit);
        if (tested.verdict == Verdict::unknown) conflict.is_irreducible = false;
        if (tested.verdict == Verdict::impossible) holds = with_always(tested.needed);
        if (tested.verdict == Verdict::possible)
            for (const auto other : rotation.needed(holds, tested.value)) is_needed[other] = true;
    }
    for (std::size_t fact = 0; fact < facts.count; ++fact)
        if (holds[fact] && !always[fact]) conflict.facts.push_back(fact);
    return conflict;
}

} // namespace kith::solver
