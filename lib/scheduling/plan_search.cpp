// SPDX-License-Identifier: MIT
#include "scheduling/plan_search.hpp"

#include "solver/integer_rounds.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using solver::Whole;

constexpr std::size_t large = 2000, very_large = 5000;
constexpr std::size_t choices_at_once = 3000; ///< in all weeks, of pairs that are searched together

/// In a plan that is very large and also counts weeks, guesses near the relaxation must do for a programme of all weeks.
bool is_hard(const Model& model) { return model.program().columns.size() > very_large && model.counts_weeks(); }

/// How far each level is searched, as a share of the limit: what is worth a meeting is worth more than a tie. In a large
/// plan what decides between equals is drawn as far as the relaxation draws it. In a hard one, what comes after the points
/// is for each week on its own.
int nodes_for(Level level, int nodes, const Model& model) {
    constexpr int some = 100;
    const auto columns = model.program().columns.size();
    switch (level) {
    case Level::prefer: return is_hard(model) ? solver::no_branching : nodes;
    case Level::spread:
    case Level::adults: return is_hard(model) ? solver::relaxation_alone : std::max(1, nodes / some);
    case Level::steady:
    case Level::lottery: return columns > large ? solver::relaxation_alone : 1;
    default: return nodes;
    }
}

solver::SearchLimit limit_of(const Model& model, solver::SearchLimit limit) {
    for (const auto level : model.levels()) limit.level_nodes.push_back(nodes_for(level, limit.nodes, model));
    return limit;
}

/// Of a part, while the rest stays as it is: many are searched, so that each has to be quick.
solver::SearchLimit limit_of_part(const Model& model, solver::SearchLimit limit) {
    for (const auto level : model.levels())
        limit.level_nodes.push_back(level == Level::steady || level == Level::lottery ? solver::relaxation_alone : solver::no_branching);
    return limit;
}

/// A model's programme and its steady one, searched in turn.
class Search {
  public:
    Search(const Model& model, const solver::SearchLimit& limit)
        : model_(model), steady_(model.steady_program(), limit_of(model, limit), none(model.steady_program())),
          free_(model.program(), limit_of(model, limit), none(model.program())), is_steady_(steady_.next_bound() <= free_.next_bound()) {}

    std::size_t before(Level level) const {
        const auto& names = model_.levels();
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), level) - names.begin());
    }

    /// First with one slot a pair and kind of week, which is quick to search and what people want; then without, from there.
    const solver::IntegerAnswer& until(std::size_t end) {
        const auto base = is_steady_ ? steady_.until(end, solver::no_branching) : solver::IntegerAnswer{};
        if (is_steady_) free_.offer(model_.from_steady(base.value));
        const auto& answer = free_.until(end);
        is_steady_ = answer.objective == base.objective;
        return answer;
    }

    /// Where the free search has gained nothing, the steady plan goes on, and the free search proves what it can of it; else
    /// the free one goes on.
    const solver::IntegerAnswer& to_the_end() {
        if (is_steady_) free_.offer(model_.from_steady(steady_.until(model_.levels().size()).value));
        // What has gone on steadily is only measured, and goes on where the relaxation does not beat it.
        return free_.until(before(Level::steady), is_steady_ ? std::optional(solver::relaxation_alone) : std::nullopt);
    }

    /// What the relaxation says of the levels from `first` on, of each by itself, beside a plan that others have found.
    const solver::IntegerAnswer& bounds_beside(const std::optional<std::vector<Whole>>& plan, std::size_t first) {
        if (plan) free_.offer(*plan);
        for (auto end = first + 1; end < before(Level::steady); ++end) free_.until(end, solver::relaxation_alone);
        return free_.until(before(Level::steady), solver::relaxation_alone);
    }

  private:
    /// No meeting at all is a timetable, too: the search begins there, and is never worse.
    static std::vector<Whole> none(const solver::IntegerProgram& program) { return std::vector<Whole>(program.columns.size(), 0); }

    const Model& model_;
    solver::LevelSearch steady_, free_;
    bool is_steady_;
};

Searched told(const Model& model, std::vector<Placement> placements, solver::IntegerAnswer answer) {
    answer.objective.resize(model.levels().size(), 0);
    answer.bound.resize(model.levels().size(), -solver::no_limit);
    return {std::move(placements), std::move(answer), model.levels()};
}

/// Up to what is worth points as sums over alike weeks; then each week among the others, some pairs in all weeks, and each
/// week again.
Searched by_weeks(const std::vector<Instance>& parts, const Stays& stays, const Model& model, const solver::SearchLimit& limit) {
    Search sums(model, limit);
    sums.until(sums.before(Level::repair));
    const auto end = std::min(sums.before(Level::spread), sums.before(Level::adults));
    const auto value = sums.until(end).value;
    const Model weeks(parts, stays, Grouping::apart);
    // Where the sums do not split into weeks, the weeks begin with nothing, which is a timetable, too.
    auto each = model.apart(weeks, value).value_or(std::vector<Whole>(weeks.program().columns.size(), 0));
    const auto search_again = [&](const std::vector<std::vector<std::size_t>>& columns) {
        each = solver::searched_by_parts(weeks.program(), std::move(each), columns, limit_of_part(weeks, limit));
    };
    search_again(weeks.weeks());
    search_again(weeks.circles(choices_at_once));
    search_again(weeks.weeks());
    return told(model, *weeks.placements(each), sums.bounds_beside(model.together(weeks, each), end));
}

Searched as_one(const std::vector<Instance>& parts, const Stays& stays, const solver::SearchLimit& limit, Grouping grouping) {
    const Model model(parts, stays, grouping);
    if (is_hard(model)) return by_weeks(parts, stays, model, limit);
    Search search(model, limit);
    search.until(search.before(Level::repair));
    search.until(search.before(Level::adults));
    auto answer = search.to_the_end();
    auto placements = model.placements(answer.value);
    if (!placements) return as_one(parts, stays, limit, Grouping::apart);
    return told(model, std::move(*placements), std::move(answer));
}

} // namespace

Searched searched(const std::vector<Instance>& parts, const Stays& stays, const solver::SearchLimit& limit) {
    return as_one(parts, stays, limit, Grouping::alike);
}

} // namespace kith::scheduling
