// SPDX-License-Identifier: MIT
#include "scheduling/seats.hpp"

#include "scheduling/crowd.hpp"
#include "scheduling/seats_kept.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

using Seats = std::vector<std::optional<Seat>>;

using Way = std::tuple<std::size_t, std::size_t, std::size_t>; ///< a part's task and option
using Usual = std::map<Way, Seat>;                             ///< where they sat last

Way way_of(const Placement& placement) { return {placement.part, placement.task, placement.option}; }

/// One strand's meetings in one slot.
struct Sitting {
    Times times;
    Supply supply;                    ///< less what seats take that are given
    std::vector<std::size_t> waiting; ///< meetings without a seat so far
};

/// The meetings of one date, seated in order of time.
class DaySeating {
  public:
    DaySeating(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Placement>& placements, Date date, const Usual& usual,
               Seats& seats)
        : parts_(parts), stays_(stays), placements_(placements), date_(date), usual_(usual), seats_(seats) {}

    void run(const Day& day) {
        std::vector<Sitting> sittings;
        for (const auto& [cell, meetings] : day) {
            const auto& part = parts_[cell.first];
            sittings.push_back({times_of(part.programme(), cell.second, std::nullopt), part.supply(cell.second, date_), meetings});
        }
        std::stable_sort(sittings.begin(), sittings.end(), [](const Sitting& a, const Sitting& b) { return a.times.from < b.times.from; });
        std::vector<Times> times;
        for (const auto& one : sittings) times.push_back(one.times);
        for (const auto& positions : crowds_of(times)) {
            Crowd crowd;
            for (const auto at : positions) crowd.push_back(std::move(sittings[at]));
            seat(crowd);
        }
    }

  private:
    using Crowd = std::vector<Sitting>; ///< that overlap, or overlap with others of the crowd

    /// Where taking the first seat that looks fine may leave someone standing or take an adult more, as where strands share
    /// adults, the seats are searched together.
    void seat(Crowd& crowd) {
        sit_where_given(crowd, [&](auto m) { return pinned_seat(parts_, stays_, placements_[m]); });
        sit_where_given(crowd, [&](auto m) { return placements_[m].pinned ? std::nullopt : home_of(m); });
        if (crowd.size() > 1 || !all_sit_in_turn(crowd.front())) seat_together(crowd);
    }

    /// Those who have a seat of their own sit there where it is free, and it is taken from all others of the time.
    template <class SeatOf>
    void sit_where_given(Crowd& crowd, const SeatOf& given) {
        for (auto& sitting : crowd) {
            for (const auto m : sitting.waiting) {
                const std::optional<Seat> seat = given(m);
                if (!seat || !take_seat(sitting.supply, *seat)) continue;
                seats_[m] = seat;
                for (auto& other : crowd)
                    if (&other != &sitting && other.times.overlap(sitting.times)) occupy(other.supply, *seat);
            }
            std::erase_if(sitting.waiting, [&](auto m) { return seats_[m].has_value(); });
        }
    }

    /// One after another, each on the first seat with which the rest can still sit; false where someone could not.
    bool all_sit_in_turn(const Sitting& sitting) {
        auto supply = sitting.supply;
        int others = static_cast<int>(sitting.waiting.size());
        spare_adults(supply, others);
        for (const auto m : sitting.waiting) {
            seats_[m] = take_seat(supply, --others);
            if (!seats_[m]) return false;
        }
        return true;
    }

    /// Most sit, then with fewest adults, then where they sat on the dates before.
    void seat_together(const Crowd& crowd) {
        solver::IntegerProgram program;
        program.levels.resize(1);
        std::vector<CrowdCell> cells;
        for (const auto& sitting : crowd) {
            cells.push_back({{{program.columns.size(), 1}}, sitting.supply, sitting.times});
            program.levels[0].push_back({program.columns.size(), -1});
            program.columns.push_back({0, static_cast<solver::Whole>(sitting.waiting.size())});
        }
        const auto part = add_crowd(program, cells, 1, Adults::named);
        program.levels.emplace_back();
        for (const auto column : part.adults) program.levels.back().push_back({column, 1});
        add_usual(program, part, crowd);
        const auto answer = solver::best_of(program);
        for (std::size_t c = 0; c < crowd.size(); ++c) {
            std::vector<Seat> free;
            for (const auto& seat : part.seats)
                for (solver::Whole k = 0; seat.cell == c && k < answer.value[seat.column]; ++k) free.push_back(seat_at(seat));
            hand_out(std::move(free), crowd[c].waiting);
        }
    }

    static Seat seat_at(const CrowdSeat& seat) {
        return {seat.place, seat.adults.empty() ? std::nullopt : std::optional(seat.adults.front())};
    }

    /// The last level: as many as can be sit where they sat on the dates before.
    void add_usual(solver::IntegerProgram& program, const CrowdPart& part, const Crowd& crowd) {
        program.levels.emplace_back();
        for (const auto& seat : part.seats) {
            const auto& waiting = crowd[seat.cell].waiting;
            const auto wanted = std::count_if(waiting.begin(), waiting.end(), [&](auto m) { return usual(m) == seat_at(seat); });
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

    std::optional<Seat> home_of(std::size_t meeting) const {
        const auto& part = parts_[placements_[meeting].part];
        return part.home_of(part.tasks()[placements_[meeting].task].pair);
    }

    const std::vector<Instance>& parts_;
    const Stays& stays_;
    const std::vector<Placement>& placements_;
    Date date_;
    const Usual& usual_;
    Seats& seats_;
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
