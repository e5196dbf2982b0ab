// SPDX-License-Identifier: MIT
#include "scheduling/seats.hpp"

#include "scheduling/crowd.hpp"
#include "scheduling/seats_kept.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

using Cell = DayCell;
using Seats = std::vector<std::optional<Seat>>;

using Way = std::tuple<std::size_t, std::size_t, std::size_t>; ///< a part's task and option
using Usual = std::map<Way, Seat>;                             ///< where they sat last

Way way_of(const Placement& placement) { return {placement.part, placement.task, placement.option}; }

/// The meetings of one date, seated in order of time.
class DaySeating {
  public:
    DaySeating(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Placement>& placements, Date date, const Usual& usual,
               Seats& seats)
        : parts_(parts), stays_(stays), placements_(placements), date_(date), usual_(usual), seats_(seats) {}

    void run(const Day& day) {
        std::vector<Cell> order;
        for (const auto& [cell, meetings] : day) order.push_back(cell);
        const auto& world = parts_.front().programme();
        std::stable_sort(order.begin(), order.end(), [&](const Cell& a, const Cell& b) {
            return std::tuple(world[a.second].from, a) < std::tuple(world[b.second].from, b);
        });
        for (const auto& cell : order) supplies_.push_back(parts_[cell.first].supply(cell.second, date_));
        for (std::size_t i = 0; i < order.size(); ++i) seat(day, order, i);
        // Where taking the first seat that looks fine may leave someone standing or take an adult more, as where strands
        // share adults, the seats are searched together.
        std::vector<Times> times;
        for (const auto& cell : order) times.push_back({world[cell.second].from, world[cell.second].to});
        for (const auto& crowd : crowds_of(times)) {
            const bool all_sit = std::all_of(crowd.begin(), crowd.end(), [&](auto c) {
                const auto& meetings = day.at(order[c]);
                return std::all_of(meetings.begin(), meetings.end(), [&](auto m) { return seats_[m].has_value(); });
            });
            if (!all_sit || crowd.size() > 1) seat_together(day, order, crowd);
        }
    }

  private:
    void seat_together(const Day& day, const std::vector<Cell>& order, const std::vector<std::size_t>& crowd) {
        const auto& world = parts_.front().programme();
        solver::IntegerProgram program;
        program.levels.resize(1);
        std::vector<CrowdCell> cells;
        std::vector<std::vector<std::size_t>> waiting;
        for (const auto c : crowd) {
            const auto& [part, slot] = order[c];
            cells.push_back({{{program.columns.size(), 1}}, parts_[part].supply(slot, date_), {world[slot].from, world[slot].to}});
            waiting.emplace_back();
            for (const auto m : day.at(order[c]))
                if (!is_fixed(m)) waiting.back().push_back(m);
            program.levels[0].push_back({program.columns.size(), -1});
            program.columns.push_back({0, static_cast<solver::Whole>(waiting.back().size())});
        }
        for (std::size_t c = 0; c < crowd.size(); ++c)
            for (const auto m : day.at(order[crowd[c]]))
                if (is_fixed(m))
                    for (std::size_t other = 0; other < crowd.size(); ++other)
                        if (overlap(order[crowd[c]].second, order[crowd[other]].second)) occupy(cells[other].supply, *seats_[m]);
        const auto part = add_crowd(program, cells, 1, Adults::named);
        program.levels.emplace_back();
        for (const auto column : part.adults) program.levels.back().push_back({column, 1});
        add_usual(program, part, waiting);
        const auto answer = solver::best_of(program);
        for (std::size_t c = 0; c < cells.size(); ++c) {
            std::vector<Seat> free;
            for (const auto& seat : part.seats)
                for (solver::Whole k = 0; seat.cell == c && k < answer.value[seat.column]; ++k) free.push_back(seat_at(seat));
            hand_out(std::move(free), waiting[c]);
        }
    }

    static Seat seat_at(const CrowdSeat& seat) {
        return {seat.place, seat.adults.empty() ? std::nullopt : std::optional(seat.adults.front())};
    }

    /// The last level: as many as can be sit where they sat on the dates before.
    void add_usual(solver::IntegerProgram& program, const CrowdPart& part, const std::vector<std::vector<std::size_t>>& waiting) {
        program.levels.emplace_back();
        for (const auto& seat : part.seats) {
            const auto wanted = std::count_if(waiting[seat.cell].begin(), waiting[seat.cell].end(),
                                              [&](auto m) { return usual(m) == seat_at(seat); });
            if (wanted == 0) continue;
            program.levels.back().push_back({program.columns.size(), -1});
            program.rows.push_back({-solver::no_limit, 0, {{program.columns.size(), 1}, {seat.column, -1}}});
            program.columns.push_back({0, static_cast<solver::Whole>(wanted)});
        }
    }

    /// To those first who sat there before, then in order.
    void hand_out(std::vector<Seat> free, const std::vector<std::size_t>& waiting) {
        for (const auto m : waiting) {
            const auto at = usual(m) ? std::find(free.begin(), free.end(), *usual(m)) : free.end();
            seats_[m] = at == free.end() ? std::nullopt : std::optional(*at);
            if (at != free.end()) free.erase(at);
        }
        for (auto next = free.begin(); const auto m : waiting)
            if (!seats_[m] && next != free.end()) seats_[m] = *next++;
    }

    std::optional<Seat> usual(std::size_t meeting) const {
        const auto found = usual_.find(way_of(placements_[meeting]));
        return found == usual_.end() ? std::nullopt : std::optional(found->second);
    }

    void seat(const Day& day, const std::vector<Cell>& order, std::size_t at) {
        const auto& meetings = day.at(order[at]);
        auto& supply = supplies_[at];
        std::vector<std::size_t> beside; // slots of the same time whose turn is still to come
        for (std::size_t i = at + 1; i < order.size(); ++i)
            if (overlap(order[i].second, order[at].second)) beside.push_back(i);
        const auto take = [&](std::size_t meeting, const Seat& seat) {
            seats_[meeting] = seat;
            for (const auto i : beside) occupy(supplies_[i], seat);
        };
        const auto waiting = [&] {
            return static_cast<int>(std::count_if(meetings.begin(), meetings.end(), [&](auto m) { return !seats_[m]; }));
        };
        for (const auto m : meetings) {
            const auto pinned = pinned_seat(parts_, stays_, placements_[m]);
            if (pinned && take_seat(supply, *pinned)) take(m, *pinned);
        }
        for (const auto m : meetings) {
            const auto home = home_of(m);
            if (home && !placements_[m].pinned && take_seat(supply, *home)) take(m, *home);
        }
        spare_adults(supply, waiting());
        // What the others beside can hold now, as far as they need it, they must still hold with each further seat.
        std::vector<int> needed;
        for (const auto i : beside)
            needed.push_back(std::min(static_cast<int>(day.at(order[i]).size()), most_meetings(supplies_[i])));
        const auto leaves_enough = [&](const Seat& seat) {
            for (std::size_t b = 0; b < beside.size(); ++b) {
                auto left = supplies_[beside[b]];
                occupy(left, seat);
                if (most_meetings(left) < needed[b]) return false;
            }
            return true;
        };
        const auto any = [](const Seat&) { return true; };
        int rest = std::min(waiting(), most_meetings(supply));
        for (const auto m : meetings) {
            if (seats_[m] || rest <= 0) continue;
            --rest;
            auto seat = take_seat(supply, rest, leaves_enough);
            if (!seat) seat = take_seat(supply, rest, any);
            if (seat) take(m, *seat);
        }
    }

    std::optional<Seat> home_of(std::size_t meeting) const {
        const auto& part = parts_[placements_[meeting].part];
        return part.home_of(part.tasks()[placements_[meeting].task].pair);
    }

    /// Seats that were not chosen here.
    bool is_fixed(std::size_t meeting) const { return seats_[meeting] && (placements_[meeting].pinned || home_of(meeting)); }

    bool overlap(SlotIndex a, SlotIndex b) const {
        const auto& world = parts_.front().programme();
        return programme::overlap_in_time(world[a], world[b]);
    }

    const std::vector<Instance>& parts_;
    const Stays& stays_;
    const std::vector<Placement>& placements_;
    Date date_;
    const Usual& usual_;
    Seats& seats_;
    std::vector<Supply> supplies_; ///< of each cell in order, less what was taken
};

/// All that decides a date's seats: who meets in which slot, what the slots hold, and what was agreed.
std::vector<std::int64_t> facts_of(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Placement>& placements,
                                   const Day& day, Date date) {
    std::vector<std::int64_t> facts;
    const auto add = [&](auto... values) { facts.insert(facts.end(), {static_cast<std::int64_t>(values)...}); };
    for (const auto& [cell, meetings] : day) {
        const auto& supply = parts[cell.first].supply(cell.second, date);
        add(cell.first, cell.second.value, meetings.size(), supply.places.size(), supply.adults.size());
        for (const auto m : meetings) {
            add(placements[m].task, placements[m].option, placements[m].pinned);
            const auto agreed = agreed_seat(parts, stays, placements[m]);
            add(agreed.has_value(), agreed && agreed->place ? agreed->place->value + 1 : 0, agreed && agreed->adult ? agreed->adult->value + 1 : 0);
        }
        for (const auto& place : supply.places) add(place.place.value, place.free);
        for (const auto& adult : supply.adults) add(adult.adult.value, adult.free, adult.bound ? adult.bound->value + 1 : 0);
    }
    return facts;
}

} // namespace

std::vector<std::optional<Seat>> seats_of(const std::vector<Instance>& parts, const Stays& stays,
                                          const std::vector<Placement>& placements) {
    std::map<Date, Day> days;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const auto& one = placements[i];
        const auto slot = parts[one.part].tasks()[one.task].options[one.option].slot;
        days[one.date][{one.part, slot}].push_back(i);
    }
    Seats seats(placements.size());
    Usual usual;
    // Dates on which the same meet in the same slots are seated once.
    std::map<std::vector<std::int64_t>, std::vector<std::optional<Seat>>> known;
    for (const auto& [date, day] : days) {
        const auto facts = facts_of(parts, stays, placements, day, date);
        const auto found = known.find(facts);
        if (found == known.end() && stays.is_repair()) keep_seats(parts, stays, placements, day, seats);
        else if (found == known.end()) DaySeating(parts, stays, placements, date, usual, seats).run(day);
        std::vector<std::optional<Seat>> taken;
        std::size_t next = 0;
        for (const auto& [cell, meetings] : day) {
            for (const auto m : meetings) {
                if (found != known.end()) seats[m] = found->second[next++];
                taken.push_back(seats[m]);
                if (seats[m]) usual[way_of(placements[m])] = *seats[m];
            }
        }
        known.try_emplace(facts, std::move(taken));
    }
    return seats;
}

} // namespace kith::scheduling
