// SPDX-License-Identifier: MIT
#include "matching/grouping.hpp"

#include <algorithm>
#include <functional>

namespace kith::matching {
namespace {

using record::Level;
using solver::Cost;
using solver::CostRow;

/// One integer objective: what a seat costs, a team's k-th mentee (from 1), and a mentee's place in any
/// group. A part that is left out costs nothing.
struct Row {
    std::string name;
    std::function<Cost(Seat)> seat;
    std::function<Cost(TeamPos, int)> team;
    std::function<Cost(MenteePos)> mentee;
};

Row seat_row(std::string name, std::function<Cost(Seat)> cost) {
    return {std::move(name), std::move(cost), {}, {}};
}
Row placing_row(std::string name, std::function<Cost(MenteePos)> gain) {
    return {std::move(name), {}, {}, [gain = std::move(gain)](MenteePos at) { return -gain(at); }};
}

/// A group with fixed members is open; what it lacks counts here.
Row bounds_row(const Teams& teams) {
    return {
        "bounds",
        {},
        [&](TeamPos at, int k) { return teams.has_fixed(at) && k <= teams.at_least() ? Cost{-1} : Cost{0}; },
        {}};
}

std::vector<Row> bands_of_need(const Instance& i) {
    std::vector<Row> rows;
    for (const auto band : need_bands)
        rows.push_back(placing_row(fmt::format("need-{}", record::spelling(band)), [&i, band](MenteePos at) {
            return i.need(at) == band ? Cost{1} : Cost{0};
        }));
    return rows;
}

std::vector<Row> ranks_of_choices(const Teams& teams) {
    std::vector<Row> rows;
    for (int rank = 1; rank <= teams.instance().longest_choice_list(); ++rank)
        rows.push_back(seat_row(fmt::format("choices-{}", rank), [&teams, rank](Seat s) {
            return teams[s].rank == rank ? Cost{-1} : Cost{0};
        }));
    return rows;
}

/// The rows of one level, most important first; `floor` has none and is met by leaving seats out.
std::vector<Row> rows_of(const Teams& teams, Level level) {
    const auto& i = teams.instance();
    const int weak_below = i.strand().matching().weak_below.value;
    const std::string name(record::spelling(level));
    switch (level) {
    case Level::keep:
        return {seat_row(name, [&](Seat s) { return teams.is_to_keep(s) ? Cost{-1} : Cost{0}; })};
    case Level::place: return {placing_row(name, [](MenteePos) { return Cost{1}; })};
    case Level::waiting: return {placing_row(name, [&i](MenteePos at) { return i.days_waited(at); })};
    case Level::weak:
        return {seat_row(
            name, [&teams, weak_below](Seat s) { return teams[s].fit < weak_below ? Cost{1} : Cost{0}; })};
    case Level::floor: return {};
    case Level::spread:
        return {{name, {}, [](TeamPos, int k) { return Cost{2} * k - 1; }, {}}}; // k² − (k−1)²
    case Level::fill: return {seat_row(name, [](Seat) { return Cost{-1}; })};
    case Level::fit: return {seat_row(name, [&](Seat s) { return -Cost{teams[s].fit}; })};
    case Level::need: return bands_of_need(i);
    case Level::choices: return ranks_of_choices(teams);
    }
    return {};
}

/// What fixed seats have taken.
struct Taken {
    explicit Taken(const Teams& teams) : size(teams.count()), has_group(teams.instance().mentees()) {
        for (const auto& fixed : teams.fixed()) {
            ++size[fixed.seat.team.value];
            has_group[fixed.seat.mentee.value] = true;
        }
    }
    std::vector<int> size;
    std::vector<bool> has_group;
};

/// The eligible seats that are not taken, in order of the text `team|mentee`.
std::vector<Seat> open_seats(const Teams& teams, int lowest_fit) {
    const auto& i = teams.instance();
    const auto apart_from_fixed = [&](Seat seat) {
        return std::any_of(teams.fixed().begin(), teams.fixed().end(), [&](const auto& fixed) {
            return fixed.seat.team == seat.team && teams.kept_apart(fixed.seat.mentee, seat.mentee);
        });
    };
    std::vector<std::pair<std::string, Seat>> named;
    for (std::size_t t = 0; t < teams.count(); ++t)
        for (std::size_t e = 0; e < i.mentees(); ++e) {
            const Seat seat{{t}, {e}};
            if (teams.is_eligible(seat) && teams[seat].fit >= lowest_fit && !apart_from_fixed(seat))
                named.emplace_back(teams.name({t}) + "|" + id_of(i.programme(), i.mentee({e})), seat);
        }
    std::sort(named.begin(), named.end());
    std::vector<Seat> seats;
    for (const auto& one : named) seats.push_back(one.second);
    return seats;
}

template <class Part>
CostRow costs(const std::vector<Row>& rows, Part part) {
    CostRow cost;
    for (const auto& row : rows) cost.push_back(part(row));
    return cost;
}

void add_teams(const Teams& teams, const std::vector<Row>& rows, const Taken& taken,
               solver::Grouping& problem) {
    for (std::size_t t = 0; t < teams.count(); ++t) {
        solver::UnitCosts places;
        for (int k = taken.size[t] + 1; k <= teams.capacity({t}); ++k)
            places.push_back(
                costs(rows, [&](const Row& row) { return row.team ? row.team({t}, k) : Cost{0}; }));
        problem.matching.add_node(solver::Side::left, places);
        problem.at_least.push_back(teams.has_fixed({t}) ? 0 : static_cast<std::size_t>(teams.at_least()));
    }
}

void add_mentees(const Teams& teams, const std::vector<Row>& rows, const Taken& taken,
                 solver::Grouping& problem) {
    const auto& i = teams.instance();
    for (std::size_t e = 0; e < i.mentees(); ++e) {
        solver::UnitCosts place;
        if (!taken.has_group[e] && i.capacity(MenteePos{e}) > 0)
            place.push_back(
                costs(rows, [&](const Row& row) { return row.mentee ? row.mentee({e}) : Cost{0}; }));
        problem.matching.add_node(solver::Side::right, place);
        for (std::size_t other = 0; other < e; ++other)
            if (teams.kept_apart({other}, {e})) problem.apart.emplace_back(other, e);
    }
}

} // namespace

GroupModel model_of(const Teams& teams, const std::vector<Level>& levels, Lottery lottery, int lowest_fit) {
    std::vector<Row> rows{bounds_row(teams)};
    for (const auto level : levels)
        for (auto& row : rows_of(teams, level)) rows.push_back(std::move(row));
    if (lottery == Lottery::last)
        rows.push_back(seat_row("lottery", [&](Seat s) { return teams[s].lottery; }));
    const Taken taken(teams);
    GroupModel model{{}, open_seats(teams, lowest_fit), {solver::BMatching(rows.size()), {}, {}}};
    for (const auto& row : rows) model.rows.push_back(row.name);
    add_teams(teams, rows, taken, model.problem);
    add_mentees(teams, rows, taken, model.problem);
    for (const auto seat : model.seats)
        model.problem.matching.add_edge(
            {seat.team.value, seat.mentee.value},
            costs(rows, [&](const Row& row) { return row.seat ? row.seat(seat) : Cost{0}; }));
    return model;
}

} // namespace kith::matching
