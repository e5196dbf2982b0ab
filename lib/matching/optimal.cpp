// SPDX-License-Identifier: MIT
#include "matching/optimal.hpp"

#include "solver/b_matching.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace kith::matching {
namespace {

using record::Level;
using record::Need;
using solver::Cost;
using solver::CostRow;

constexpr std::array<Need, 3> bands{Need::high, Need::middle, Need::low};

/// How many partners each already has.
struct Taken {
    explicit Taken(const Instance& instance) : mentor(instance.mentors()), mentee(instance.mentees()) {
        for (const auto& fixed : instance.fixed()) {
            ++mentor[fixed.edge.mentor.value];
            ++mentee[fixed.edge.mentee.value];
        }
    }
    std::vector<int> mentor;
    std::vector<int> mentee;
};

int longest_choice_list(const Instance& instance) {
    int longest = 0;
    for (std::size_t m = 0; m < instance.mentors(); ++m)
        for (std::size_t e = 0; e < instance.mentees(); ++e) longest = std::max(longest, instance[{{m}, {e}}].rank);
    return longest;
}

/// One integer objective: what it costs to add an edge, or a mentor's or mentee's k-th partner (from 1).
struct Row {
    std::function<Cost(Edge)> edge = [](Edge) { return Cost{0}; };
    std::function<Cost(MentorPos, int)> mentor = [](MentorPos, int) { return Cost{0}; };
    std::function<Cost(MenteePos, int)> mentee = [](MenteePos, int) { return Cost{0}; };
};

Row bounds_row(const Instance& instance) {
    Row row;
    row.mentor = [&](MentorPos at, int k) { return k <= instance.at_least(at) ? Cost{-1} : Cost{0}; };
    row.mentee = [&](MenteePos at, int k) { return k <= instance.at_least(at) ? Cost{-1} : Cost{0}; };
    return row;
}

/// A gain for a mentee's first mentor.
Row placing_row(std::function<Cost(MenteePos)> gain) {
    Row row;
    row.mentee = [gain = std::move(gain)](MenteePos at, int k) { return k == 1 ? -gain(at) : Cost{0}; };
    return row;
}

Row edge_row(std::function<Cost(Edge)> cost) {
    Row row;
    row.edge = std::move(cost);
    return row;
}

Row spread_row() {
    Row row;
    row.mentor = [](MentorPos, int k) { return Cost{2} * k - 1; }; // k² − (k−1)²
    return row;
}

/// The rows of one level, most important first; `floor` has none and is met by leaving edges out.
std::vector<Row> rows_of(const Instance& instance, Level level) {
    const auto& i = instance;
    switch (level) {
    case Level::keep: return {edge_row([&i](Edge e) { return i.agreed().contains(e) ? Cost{-1} : Cost{0}; })};
    case Level::place: return {placing_row([](MenteePos) { return Cost{1}; })};
    case Level::waiting: return {placing_row([&i](MenteePos at) { return i.days_waited(at); })};
    case Level::weak:
        return {edge_row([&i](Edge e) { return i[e].fit < i.strand().matching().weak_below.value ? Cost{1} : Cost{0}; })};
    case Level::floor: return {};
    case Level::spread: return {spread_row()};
    case Level::fill: return {edge_row([](Edge) { return Cost{-1}; })};
    case Level::fit: return {edge_row([&i](Edge e) { return -Cost{i[e].fit}; })};
    case Level::need: break;
    case Level::choices: break;
    }
    std::vector<Row> rows;
    if (level == Level::need)
        for (const auto band : bands)
            rows.push_back(placing_row([&i, band](MenteePos at) { return i.need(at) == band ? Cost{1} : Cost{0}; }));
    else
        for (int rank = 1; rank <= longest_choice_list(i); ++rank)
            rows.push_back(edge_row([&i, rank](Edge e) { return i[e].rank == rank ? Cost{-1} : Cost{0}; }));
    return rows;
}

std::vector<Row> rows_of(const Instance& instance, const std::vector<Level>& levels, bool with_lottery) {
    std::vector<Row> rows{bounds_row(instance)};
    for (const auto level : levels)
        for (auto& row : rows_of(instance, level)) rows.push_back(std::move(row));
    if (with_lottery) rows.push_back(edge_row([&](Edge e) { return instance[e].lottery; }));
    return rows;
}

/// The part of the problem that is not fixed, as the solver sees it.
solver::BMatching model_of(const Instance& instance, const std::vector<Edge>& edges, const std::vector<Row>& rows) {
    const Taken taken(instance);
    solver::BMatching model;
    model.levels = rows.size();
    const auto add_units = [&](auto pos, int capacity, int used, auto cost_of_row) {
        solver::UnitCosts units;
        for (int k = used + 1; k <= capacity; ++k) {
            CostRow cost;
            for (const auto& row : rows) cost.push_back(cost_of_row(row, pos, k));
            units.push_back(std::move(cost));
        }
        return units;
    };
    for (std::size_t m = 0; m < instance.mentors(); ++m)
        model.left.push_back(add_units(MentorPos{m}, instance.capacity(MentorPos{m}), taken.mentor[m],
                                       [](const Row& row, MentorPos at, int k) { return row.mentor(at, k); }));
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        model.right.push_back(add_units(MenteePos{e}, instance.capacity(MenteePos{e}), taken.mentee[e],
                                        [](const Row& row, MenteePos at, int k) { return row.mentee(at, k); }));
    for (const auto edge : edges) {
        CostRow cost;
        for (const auto& row : rows) cost.push_back(row.edge(edge));
        model.edges.push_back({edge.mentor.value, edge.mentee.value, std::move(cost)});
    }
    return model;
}

/// The eligible edges that are not fixed, in order of the text `mentor|mentee`.
std::vector<Edge> open_edges(const Instance& instance) {
    std::set<Edge> fixed;
    for (const auto& one : instance.fixed()) fixed.insert(one.edge);
    auto edges = instance.eligible();
    std::erase_if(edges, [&](Edge edge) { return fixed.contains(edge); });
    const auto key = [&](Edge edge) {
        return instance.programme()[instance.mentor(edge.mentor)].id.text + "|" +
               id_of(instance.programme(), instance.mentee(edge.mentee));
    };
    std::sort(edges.begin(), edges.end(), [&](Edge a, Edge b) { return key(a) < key(b); });
    return edges;
}

/// Leaves out the edges below the highest floor under which the levels before `floor` stay as good as they can be.
std::vector<Edge> above_floor(const Instance& instance, std::vector<Edge> edges, const std::vector<Level>& before) {
    const auto rows = rows_of(instance, before, false);
    const auto best = solver::match(model_of(instance, edges, rows)).cost;
    const auto kept = [&](int floor) {
        auto some = edges;
        std::erase_if(some, [&](Edge edge) { return instance[edge].fit < floor; });
        return some;
    };
    int low = 0, high = full_marks; // low always does
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const bool does = solver::match(model_of(instance, kept(middle), rows)).cost == best;
        if (does) low = middle;
        else high = middle - 1;
    }
    return kept(low);
}

template <class Count>
std::vector<std::int64_t> one(Count count) {
    return {static_cast<std::int64_t>(count)};
}

/// A set of edges with what the levels count.
struct Tally {
    Tally(const Instance& instance, const std::vector<Edge>& edges)
        : all(edges), of_mentor(instance.mentors()), of_mentee(instance.mentees()) {
        for (const auto edge : edges) {
            ++of_mentor[edge.mentor.value];
            ++of_mentee[edge.mentee.value];
        }
    }
    const std::vector<Edge>& all;
    std::vector<int> of_mentor;
    std::vector<int> of_mentee;
};

std::int64_t shortfall(const Instance& instance, const Tally& tally) {
    std::int64_t missing = 0;
    for (std::size_t m = 0; m < instance.mentors(); ++m)
        missing += std::max(0, instance.at_least(MentorPos{m}) - tally.of_mentor[m]);
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        missing += std::max(0, instance.at_least(MenteePos{e}) - tally.of_mentee[e]);
    return missing;
}

template <class Value>
std::int64_t sum_placed(const Instance& instance, const Tally& tally, Value value) {
    std::int64_t total = 0;
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        if (tally.of_mentee[e] > 0) total += value(MenteePos{e});
    return total;
}

template <class Value>
std::int64_t sum_edges(const Tally& tally, Value value) {
    std::int64_t total = 0;
    for (const auto edge : tally.all) total += value(edge);
    return total;
}

std::vector<std::int64_t> value_of(const Instance& i, Level level, const Tally& tally) {
    switch (level) {
    case Level::keep: return one(sum_edges(tally, [&](Edge e) { return i.agreed().contains(e); }));
    case Level::place: return one(sum_placed(i, tally, [](MenteePos) { return 1; }));
    case Level::waiting: return one(sum_placed(i, tally, [&](MenteePos at) { return i.days_waited(at); }));
    case Level::weak:
        return one(sum_edges(tally, [&](Edge e) { return i[e].fit < i.strand().matching().weak_below.value; }));
    case Level::spread:
        return one(std::inner_product(tally.of_mentor.begin(), tally.of_mentor.end(), tally.of_mentor.begin(), 0));
    case Level::fill: return one(tally.all.size());
    case Level::fit: return one(sum_edges(tally, [&](Edge e) { return i[e].fit; }));
    case Level::floor: {
        int lowest = full_marks;
        std::set<Edge> fixed;
        for (const auto& one_fixed : i.fixed()) fixed.insert(one_fixed.edge);
        for (const auto edge : tally.all)
            if (!fixed.contains(edge)) lowest = std::min(lowest, i[edge].fit);
        return one(lowest);
    }
    case Level::need: {
        std::vector<std::int64_t> values;
        for (const auto band : bands)
            values.push_back(sum_placed(i, tally, [&](MenteePos at) { return i.need(at) == band; }));
        return values;
    }
    case Level::choices: {
        std::vector<std::int64_t> values(static_cast<std::size_t>(longest_choice_list(i)), 0);
        for (const auto edge : tally.all)
            if (i[edge].rank > 0) ++values[static_cast<std::size_t>(i[edge].rank - 1)];
        return values;
    }
    }
    return {};
}

} // namespace

std::vector<Level> deciding_levels(const Instance& instance) {
    auto order = instance.strand().order;
    const bool named = std::find(order.begin(), order.end(), Level::keep) != order.end();
    if (instance.settings().rematch && !named) order.insert(order.begin(), Level::keep);
    return order;
}

std::vector<LevelValue> values_of(const Instance& instance, const std::vector<Edge>& edges) {
    const Tally tally(instance, edges);
    std::vector<LevelValue> values{{"bounds", {shortfall(instance, tally)}}};
    for (const auto level : deciding_levels(instance))
        values.push_back({std::string(record::spelling(level)), value_of(instance, level, tally)});
    return values;
}

Solution match_optimally(const Instance& instance) {
    const auto levels = deciding_levels(instance);
    auto edges = open_edges(instance);
    const auto floor = std::find(levels.begin(), levels.end(), Level::floor);
    if (floor != levels.end()) edges = above_floor(instance, std::move(edges), {levels.begin(), floor});
    const auto matched = solver::match(model_of(instance, edges, rows_of(instance, levels, true)));

    Solution solution;
    for (const auto& fixed : instance.fixed())
        solution.edges.push_back({fixed.edge, fixed.row != nullptr && fixed.row->keep.value_or(false),
                                  fixed.row != nullptr && (!fixed.row->fit || fixed.row->by_hand.value_or(false)),
                                  fixed.agreed});
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (!matched.chosen[e]) continue;
        const auto agreed = instance.agreed().find(edges[e]);
        solution.edges.push_back({edges[e], false, false,
                                  agreed == instance.agreed().end() ? std::nullopt : std::optional(agreed->second)});
    }
    std::sort(solution.edges.begin(), solution.edges.end(),
              [](const auto& a, const auto& b) { return a.edge < b.edge; });
    std::vector<Edge> all;
    for (const auto& chosen : solution.edges) all.push_back(chosen.edge);
    solution.levels = values_of(instance, all);
    return solution;
}

} // namespace kith::matching
