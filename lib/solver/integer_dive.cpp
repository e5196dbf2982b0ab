// SPDX-License-Identifier: MIT
#include "solver/integer_relaxation.hpp"
#include "solver/integer_small.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kith::solver {
namespace {

constexpr double whole_enough = 1e-6;
/// Of the broken columns in one step: more are quicker, fewer end better.
constexpr std::size_t share = 5;
constexpr int most_steps = 200;
constexpr int most_turns = 8;

struct Broken {
    std::size_t column;
    double above; ///< how far above the whole number below
};

/// The columns that are not whole, those nearest to the next whole number first.
std::vector<Broken> broken(const double* point, std::size_t columns) {
    std::vector<Broken> found;
    for (std::size_t j = 0; j < columns; ++j) {
        const double above = point[j] - std::floor(point[j]);
        if (above > whole_enough && above < 1 - whole_enough) found.push_back({j, above});
    }
    std::stable_sort(found.begin(), found.end(), [](const Broken& a, const Broken& b) { return a.above > b.above + whole_enough; });
    return found;
}

/// Columns fixed one after another, each the first way or, where nothing came of that, the other.
class Choices {
  public:
    explicit Choices(Bounds& bounds) : bounds_(bounds) {}

    std::size_t size() const { return made_.size(); }
    void back_to(std::size_t size) {
        while (made_.size() > size) drop();
    }

    /// Up, or down where that can't be; false where neither can.
    bool add(std::size_t column, double value) {
        const auto [lower, upper] = bounds_.columns()[column];
        const auto below = static_cast<Whole>(std::floor(value));
        if (lower > below || upper <= below) return true; // settled since by another
        made_.push_back({bounds_.mark(), column, below, false});
        return bounds_.narrow(column, below + 1, upper) || turn();
    }

    /// The last choice that can be is made the other way, those after it are forgotten; false where none is left.
    bool turn() {
        while (!made_.empty()) {
            auto& last = made_.back();
            bounds_.back_to(last.mark);
            if (!std::exchange(last.is_turned, true) && bounds_.narrow(last.column, bounds_.columns()[last.column].lower, last.below))
                return true;
            drop();
        }
        return false;
    }

  private:
    struct Choice {
        std::size_t mark, column;
        Whole below;
        bool is_turned;
    };

    void drop() {
        bounds_.back_to(made_.back().mark);
        made_.pop_back();
    }

    Bounds& bounds_;
    std::vector<Choice> made_;
};

double cost_at(const std::vector<Whole>& cost, const double* point) {
    double sum = 0;
    for (std::size_t j = 0; j < cost.size(); ++j) sum += static_cast<double>(cost[j]) * point[j];
    return sum;
}

} // namespace

std::vector<Whole> rounded(const double* point, const IntegerProgram& program) {
    std::vector<Whole> value(program.columns.size());
    for (std::size_t j = 0; j < value.size(); ++j) {
        if (!(std::abs(point[j]) < 0x1p60)) return {};
        value[j] = std::llround(point[j]);
    }
    return why_not_feasible(program, value).empty() ? value : std::vector<Whole>{};
}

std::vector<Whole> dive(Relaxation& relaxation, const Search& search, Whole most) {
    Bounds bounds(search.program, search.cost);
    bounds.cost_at_most(most);
    if (!bounds.tighten_all()) return {};
    Choices choices(bounds);
    std::size_t before = 0; // choices before the last step
    bool is_careful = false;
    for (int step = 0, turns = 0; step < most_steps && turns < most_turns; ++step) {
        relaxation.take(bounds.columns());
        const bool is_open = relaxation.solve() == Relaxation::End::best &&
                             cost_at(search.cost, relaxation.point()) < static_cast<double>(most) + 0.5;
        if (is_open)
            if (auto value = rounded(relaxation.point(), search.program); !value.empty() && total(search.cost, value) <= most) return value;
        if (!is_open) {
            ++turns;
            is_careful = choices.size() > before + 1;
            if (is_careful) choices.back_to(before);
            else if (!choices.turn()) return {};
            before = choices.size();
            if (!is_careful) continue;
            relaxation.take(bounds.columns());
            if (relaxation.solve() != Relaxation::End::best) return {};
        }
        const std::vector<double> point(relaxation.point(), relaxation.point() + search.cost.size());
        const auto open = broken(point.data(), point.size());
        if (open.empty()) return {};
        before = choices.size();
        const auto count = is_careful ? 1 : 1 + open.size() / share;
        is_careful = false;
        for (std::size_t k = 0; k < count && (k == 0 || open[k].above >= 0.5); ++k)
            if (!choices.add(open[k].column, point[open[k].column])) return {};
    }
    return {};
}

} // namespace kith::solver
