// SPDX-License-Identifier: MIT
#include "matching/grouping.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

using record::Level;

/// The highest fit such that, with the seats below it left out, the levels before `floor` stay as good as
/// they can be.
struct Floor {
    int lowest_fit = 0;
    bool proven = true;
};

Floor highest_floor(const Teams& teams, const std::vector<Level>& before, std::size_t limit) {
    Floor floor;
    const auto cost = [&](int lowest_fit) {
        const auto answer =
            solver::group(model_of(teams, before, Lottery::left_out, lowest_fit).problem, limit, solver::Ties::any);
        floor.proven = floor.proven && answer.proven;
        return answer.cost;
    };
    const auto best = cost(0);
    int high = full_marks;
    while (floor.lowest_fit < high) {
        const int middle = (floor.lowest_fit + high + 1) / 2;
        if (cost(middle) == best)
            floor.lowest_fit = middle;
        else
            high = middle - 1;
    }
    return floor;
}

/// The bound in the words of the levels: what is proven to be best, and of the first row that is not how far
/// it could go. Behind that row, and behind a floor that is not proven, nothing is known.
std::vector<LevelValue> bound_of(const solver::Grouped& answer, const std::vector<LevelValue>& levels,
                                 bool floor_is_proven) {
    std::vector<LevelValue> bound;
    std::size_t row = 0;
    for (const auto& level : levels) {
        if (level.name == "floor") {
            if (!floor_is_proven) return bound;
            bound.push_back(level);
            continue;
        }
        bound.push_back({level.name, {}});
        const bool less_is_better = is_less_better(level.name);
        for (const auto value : level.values) {
            const auto better = answer.cost[row] - answer.bound[row];
            ++row;
            bound.back().values.push_back(less_is_better ? value - better : value + better);
            if (better != 0) return bound;
        }
    }
    return bound;
}

ChosenSeat chosen_seat(const Teams& teams, Seat seat) {
    const auto agreed = teams.agreed().find(seat);
    return {seat, false, false,
            agreed == teams.agreed().end() ? std::nullopt : std::optional(agreed->second)};
}

} // namespace

GroupSolution group_optimally(const Teams& teams, std::size_t limit) {
    const auto levels = deciding_levels(teams.instance());
    const auto floor_at = std::find(levels.begin(), levels.end(), Level::floor);
    const auto floor =
        floor_at == levels.end() ? Floor{} : highest_floor(teams, {levels.begin(), floor_at}, limit);
    const auto model = model_of(teams, levels, Lottery::last, floor.lowest_fit);
    const auto answer = solver::group(model.problem, limit);

    GroupSolution solution;
    for (const auto& fixed : teams.fixed()) {
        auto seat = chosen_seat(teams, fixed.seat);
        seat.pinned = fixed.row != nullptr && fixed.row->keep.value_or(false);
        seat.by_hand = fixed.row != nullptr && (!fixed.row->fit || fixed.row->by_hand.value_or(false));
        solution.seats.push_back(seat);
    }
    for (std::size_t e = 0; e < model.seats.size(); ++e)
        if (answer.chosen[e]) solution.seats.push_back(chosen_seat(teams, model.seats[e]));
    std::sort(solution.seats.begin(), solution.seats.end(),
              [](const auto& a, const auto& b) { return a.seat < b.seat; });
    std::vector<Seat> all;
    for (const auto& one : solution.seats) all.push_back(one.seat);
    solution.levels = values_of(teams, all);
    solution.proven = answer.proven && floor.proven;
    if (!solution.proven) solution.bound = bound_of(answer, solution.levels, floor.proven);
    return solution;
}

} // namespace kith::matching
