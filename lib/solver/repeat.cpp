// SPDX-License-Identifier: MIT
#include "solver/repeat.hpp"

#include <algorithm>
#include <unordered_map>

namespace kith::solver {
namespace {

/// The rows of one unit, by position in `repeat.columns`.
std::vector<Row> unit_rows(const IntegerProgram& program, const Repeat& repeat) {
    std::unordered_map<std::size_t, std::size_t> position;
    for (std::size_t i = 0; i < repeat.columns.size(); ++i) position[repeat.columns[i]] = i;
    std::vector<Row> rows;
    for (const auto at : repeat.rows) {
        Row row = program.rows[at];
        for (auto& term : row.terms) term.column = position.at(term.column);
        if (row.lower != -no_limit) row.lower /= repeat.units;
        if (row.upper != no_limit) row.upper /= repeat.units;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The sum that is taken apart.
struct Rest {
    std::vector<Whole> left; ///< of each column
    Whole others = 0;        ///< units beside the one to be taken
    std::vector<Whole> before;
};

bool follows(const Repeat& repeat, std::size_t column) { return column < repeat.follows.size() && repeat.follows[column]; }

/// A unit that leaves `others` units' worth of what is left: what it takes keeps a unit's bounds, and so, on average, does
/// what it leaves.
class OneUnit {
  public:
    enum class Kept { all, counted };
    OneUnit(const IntegerProgram& program, const Repeat& repeat, const Rest& rest, Kept kept)
        : program_(program), repeat_(repeat), rest_(rest), kept_(kept) {}

    IntegerProgram made(const std::vector<Row>& rows) const {
        IntegerProgram unit;
        std::vector<Term> alike, little;
        for (std::size_t i = 0; i < rest_.left.size(); ++i) {
            if (is_free(i)) little.push_back({i, 1});
            unit.columns.push_back(is_free(i) ? Column{0, most(i)}
                                              : Column{std::max<Whole>(0, rest_.left[i] - rest_.others * most(i)), std::min(most(i), rest_.left[i])});
            if (i < rest_.before.size() && rest_.before[i] > 0) alike.push_back({i, -1});
        }
        for (const auto& row : rows) {
            unit.rows.push_back(row);
            unit.rows.push_back(leaves_enough(row));
        }
        unit.levels = {std::move(little), std::move(alike)};
        return unit;
    }

  private:
    bool is_free(std::size_t column) const { return kept_ == Kept::counted && follows(repeat_, column); }
    Whole most(std::size_t column) const { return program_.columns[repeat_.columns[column]].upper / repeat_.units; }

    /// What the others are left with keeps the row, too, whatever they take of what is free.
    Row leaves_enough(const Row& row) const {
        Row taken;
        Whole least = 0, greatest = 0;
        for (const auto& term : row.terms) {
            if (is_free(term.column)) {
                const Whole end = rest_.others * most(term.column) * term.amount;
                least += std::min<Whole>(0, end), greatest += std::max<Whole>(0, end);
            } else {
                least += term.amount * rest_.left[term.column], greatest += term.amount * rest_.left[term.column];
                taken.terms.push_back(term);
            }
        }
        if (row.upper != no_limit) taken.lower = least - rest_.others * row.upper;
        if (row.lower != -no_limit) taken.upper = greatest - rest_.others * row.lower;
        return taken;
    }

    const IntegerProgram& program_;
    const Repeat& repeat_;
    const Rest& rest_;
    Kept kept_;
};

/// The same for every unit that is left; nothing where that is not whole.
std::vector<Whole> even_share(const Rest& rest) {
    const Whole units = rest.others + 1;
    std::vector<Whole> share;
    for (const Whole left : rest.left) {
        if (left % units != 0) return {};
        share.push_back(left / units);
    }
    return share;
}

/// An even share where that will do, else the unit most like the one before; what follows gives way last. Nothing where
/// none was found.
std::vector<Whole> next_unit(const IntegerProgram& program, const Repeat& repeat, const std::vector<Row>& rows, const Rest& rest,
                             const SearchLimit& limit) {
    const auto made = [&](OneUnit::Kept kept) { return OneUnit(program, repeat, rest, kept).made(rows); };
    const auto one = made(OneUnit::Kept::all);
    if (auto even = even_share(rest); !even.empty() && why_not_feasible(one, even).empty()) return even;
    auto unit = best_of(one, limit).value;
    return unit.empty() ? best_of(made(OneUnit::Kept::counted), limit).value : unit;
}

} // namespace

std::optional<std::vector<std::vector<Whole>>> split(const IntegerProgram& program, const Repeat& repeat,
                                                     const std::vector<Whole>& value, const SearchLimit& limit) {
    Rest rest;
    for (const auto column : repeat.columns) rest.left.push_back(value[column]);
    const auto rows = unit_rows(program, repeat);
    std::vector<std::vector<Whole>> units;
    for (rest.others = repeat.units - 1; rest.others >= 0; --rest.others) {
        auto unit = next_unit(program, repeat, rows, rest, limit);
        if (unit.empty()) return {};
        for (std::size_t i = 0; i < unit.size(); ++i) rest.left[i] = std::max<Whole>(0, rest.left[i] - unit[i]);
        rest.before = unit;
        units.push_back(std::move(unit));
    }
    return units;
}

} // namespace kith::solver
