// SPDX-License-Identifier: MIT
#include "matching/model.hpp"

#include <algorithm>
#include <functional>

namespace kith::matching {
namespace {

using record::Level;
using solver::Cost;
using solver::CostRow;

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

/// One integer objective: what it costs to add an edge, or a mentor's or mentee's k-th partner (from 1). A part that
/// is left out costs nothing.
struct Row {
    std::string name;
    std::function<Cost(Edge)> edge;
    std::function<Cost(MentorPos, int)> mentor;
    std::function<Cost(MenteePos, int)> mentee;
};

Row bounds_row(const Instance& instance) {
    Row row{"bounds", {}, {}, {}};
    row.mentor = [&](MentorPos at, int k) { return k <= instance.at_least(at) ? Cost{-1} : Cost{0}; };
    row.mentee = [&](MenteePos at, int k) { return k <= instance.at_least(at) ? Cost{-1} : Cost{0}; };
    return row;
}

/// A gain for a mentee's first mentor.
Row placing_row(std::string name, std::function<Cost(MenteePos)> gain) {
    Row row{std::move(name), {}, {}, {}};
    row.mentee = [gain = std::move(gain)](MenteePos at, int k) { return k == 1 ? -gain(at) : Cost{0}; };
    return row;
}

Row edge_row(std::string name, std::function<Cost(Edge)> cost) { return {std::move(name), std::move(cost), {}, {}}; }

Row spread_row() {
    return {"spread", {}, [](MentorPos, int k) { return Cost{2} * k - 1; }, {}}; // k² − (k−1)²
}

/// An edge below the floor costs 1. Without a floor there is no row: it is met by leaving edges out.
std::vector<Row> floor_rows(const Instance& instance, std::optional<int> floor) {
    if (!floor) return {};
    return {edge_row("floor", [&instance, f = *floor](Edge e) { return instance[e].fit < f ? Cost{1} : Cost{0}; })};
}

/// The rows of one level, most important first.
std::vector<Row> rows_of(const Instance& instance, Level level, std::optional<int> floor) {
    const auto& i = instance;
    const std::string name(record::spelling(level));
    switch (level) {
    case Level::keep: return {edge_row(name, [&i](Edge e) { return i.is_to_keep(e) ? Cost{-1} : Cost{0}; })};
    case Level::place: return {placing_row(name, [](MenteePos) { return Cost{1}; })};
    case Level::waiting: return {placing_row(name, [&i](MenteePos at) { return i.days_waited(at); })};
    case Level::weak:
        return {edge_row(name, [&i](Edge e) { return i[e].fit < i.strand().matching().weak_below.value ? Cost{1} : Cost{0}; })};
    case Level::floor: return floor_rows(i, floor);
    case Level::spread: return {spread_row()};
    case Level::fill: return {edge_row(name, [](Edge) { return Cost{-1}; })};
    case Level::fit: return {edge_row(name, [&i](Edge e) { return -Cost{i[e].fit}; })};
    case Level::need: break;
    case Level::choices: break;
    }
    std::vector<Row> rows;
    if (level == Level::need)
        for (const auto band : need_bands)
            rows.push_back(placing_row(fmt::format("need-{}", record::spelling(band)),
                                       [&i, band](MenteePos at) { return i.need(at) == band ? Cost{1} : Cost{0}; }));
    else
        for (int rank = 1; rank <= i.longest_choice_list(); ++rank)
            rows.push_back(edge_row(fmt::format("choices-{}", rank),
                                    [&i, rank](Edge e) { return i[e].rank == rank ? Cost{-1} : Cost{0}; }));
    return rows;
}

template <class... At>
std::function<Cost(At...)> times(Cost unit, const std::function<Cost(At...)>& part) {
    if (!part) return {};
    return [unit, part](At... at) { return unit * part(at...); };
}

Row trade_row(const Instance& instance, Trade trade) {
    const auto row = rows_of(instance, trade.level, {}).front();
    const auto edge = [&instance, trade, part = row.edge](Edge e) {
        return (part ? trade.unit * part(e) : Cost{0}) - (instance.is_to_keep(e) ? trade.kept : Cost{0});
    };
    return {"trade", edge, times(trade.unit, row.mentor), times(trade.unit, row.mentee)};
}

std::vector<Row> rows_of(const Instance& instance, const std::vector<Level>& levels, Lottery lottery,
                         std::optional<int> floor, std::optional<Trade> trade) {
    std::vector<Row> rows{bounds_row(instance)};
    for (const auto level : levels) {
        if (trade && trade->level == level) rows.push_back(trade_row(instance, *trade));
        else
            for (auto& row : rows_of(instance, level, floor)) rows.push_back(std::move(row));
    }
    if (lottery == Lottery::last) rows.push_back(edge_row("lottery", [&](Edge e) { return instance[e].lottery; }));
    return rows;
}

/// Positions in the order of a text.
template <class Text>
std::vector<std::size_t> ordered(std::size_t count, Text text) {
    std::vector<std::pair<std::string, std::size_t>> keys;
    for (std::size_t i = 0; i < count; ++i) keys.emplace_back(text(i), i);
    std::sort(keys.begin(), keys.end());
    std::vector<std::size_t> order;
    for (const auto& key : keys) order.push_back(key.second);
    return order;
}

/// The eligible edges that are not fixed, in order of the text `mentor|mentee`. The stroke counts: an id may begin
/// with another, and sorts before or after it by what follows.
std::vector<Edge> open_edges(const Instance& instance, int lowest_fit) {
    const auto fixed = instance.fixed_edges();
    const auto& world = instance.programme();
    const auto mentors = ordered(instance.mentors(), [&](std::size_t m) { return world[instance.mentor({m})].id.text + "|"; });
    const auto mentees = ordered(instance.mentees(), [&](std::size_t e) { return id_of(world, instance.mentee({e})); });
    std::vector<Edge> edges;
    for (const auto m : mentors) {
        if (instance.is_set_aside(MentorPos{m})) continue;
        for (const auto e : mentees)
            if (const Edge edge{{m}, {e}};
                instance.is_eligible(edge) && instance[edge].fit >= lowest_fit && !fixed.contains(edge))
                edges.push_back(edge);
    }
    return edges;
}

/// The places that fixed edges leave of a node, from the first one that is not taken.
template <class Pos, class Part>
solver::UnitCosts places(const std::vector<Row>& rows, Part part, Pos at, int capacity, int taken) {
    solver::UnitCosts costs;
    for (int k = taken + 1; k <= capacity; ++k) {
        CostRow cost;
        for (const auto& row : rows) cost.push_back(row.*part ? (row.*part)(at, k) : Cost{0});
        costs.push_back(std::move(cost));
    }
    return costs;
}

/// Writes the costs of an edge over those of another.
void cost_of(const std::vector<Row>& rows, Edge edge, CostRow& cost) {
    cost.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) cost[i] = rows[i].edge ? rows[i].edge(edge) : Cost{0};
}

Model model_from(const Instance& instance, const std::vector<Row>& rows, std::vector<Edge> edges) {
    const Taken taken(instance);
    Model model{{}, std::move(edges), solver::BMatching(rows.size())};
    for (const auto& row : rows) model.rows.push_back(row.name);
    for (std::size_t m = 0; m < instance.mentors(); ++m)
        model.problem.add_node(solver::Side::left, places(rows, &Row::mentor, MentorPos{m}, instance.capacity(MentorPos{m}),
                                                          taken.mentor[m]));
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        model.problem.add_node(solver::Side::right, places(rows, &Row::mentee, MenteePos{e}, instance.capacity(MenteePos{e}),
                                                           taken.mentee[e]));
    CostRow cost;
    for (const auto edge : model.edges) {
        cost_of(rows, edge, cost);
        model.problem.add_edge({edge.mentor.value, edge.mentee.value}, cost);
    }
    return model;
}

} // namespace

Model model_of(const Instance& instance, const std::vector<Level>& levels, Lottery lottery, int lowest_fit,
               std::optional<Trade> trade) {
    return model_from(instance, rows_of(instance, levels, lottery, {}, trade), open_edges(instance, lowest_fit));
}

Model model_with_floor(const Instance& instance, const std::vector<Level>& levels, int floor) {
    return model_from(instance, rows_of(instance, levels, Lottery::last, floor, {}), open_edges(instance, 0));
}

std::vector<CostRow> edge_costs(const Instance& instance, const std::vector<Level>& levels, Lottery lottery,
                                const std::vector<Edge>& edges) {
    const auto rows = rows_of(instance, levels, lottery, {}, {});
    std::vector<CostRow> costs;
    for (const auto edge : edges) cost_of(rows, edge, costs.emplace_back());
    return costs;
}

} // namespace kith::matching
