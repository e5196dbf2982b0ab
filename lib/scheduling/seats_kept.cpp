// SPDX-License-Identifier: MIT
#include "scheduling/seats_kept.hpp"

#include "scheduling/crowd.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

using solver::no_limit;
using solver::Row;
using solver::Whole;

/// Meetings of one slot that wish for the same seat.
struct Wish {
    std::size_t cell = 0;
    std::optional<Seat> seat;
    bool pinned = false; ///< by a person, or a form's own place and tutor
    std::vector<std::size_t> meetings;
};

enum WishLevel : std::size_t { most_sit, pinned_stay, adults_stay, places_stay, first_in_order, wish_levels };

/// So many of a wish's meetings in a seat that has its adult, its place or both.
struct Granted {
    std::size_t column = 0;
    std::size_t wish = 0;
    std::size_t seat = 0;
};

class KeptSeats {
  public:
    KeptSeats(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Placement>& placements, const Day& day,
              std::vector<std::optional<Seat>>& seats)
        : parts_(parts), stays_(stays), placements_(placements), day_(day), seats_(seats) {
        for (const auto& [cell, meetings] : day) cells_.push_back(cell);
    }

    void run() {
        std::vector<Times> times;
        for (const auto& cell : cells_) times.push_back(times_of(cell));
        for (const auto& crowd : crowds_of(times))
            if (!sit_as_wished(crowd)) search(crowd);
    }

  private:
    Times times_of(const DayCell& cell) const { return scheduling::times_of(parts_.front().programme(), cell.second, std::nullopt); }
    const Supply& supply_of(const DayCell& cell) const {
        return parts_[cell.first].supply(cell.second, placements_[day_.at(cell).front()].date);
    }
    std::optional<Seat> wished(std::size_t meeting) const {
        auto seat = pinned_seat(parts_, stays_, placements_[meeting]);
        if (!seat) seat = agreed_seat(parts_, stays_, placements_[meeting]);
        return seat ? seat : home_of(meeting);
    }
    std::optional<Seat> home_of(std::size_t meeting) const {
        const auto& part = parts_[placements_[meeting].part];
        return part.home_of(part.tasks()[placements_[meeting].task].pair);
    }
    bool is_firm(std::size_t meeting, const Seat& seat) const {
        return placements_[meeting].pinned || home_of(meeting) == seat;
    }

    /// True where everyone has a wish, and all of them go together.
    bool sit_as_wished(const std::vector<std::size_t>& crowd) {
        std::vector<Supply> left;
        for (const auto c : crowd) left.push_back(supply_of(cells_[c]));
        std::vector<std::pair<std::size_t, Seat>> taken;
        for (std::size_t i = 0; i < crowd.size(); ++i) {
            for (const auto m : day_.at(cells_[crowd[i]])) {
                const auto seat = wished(m);
                if (!seat || !take_seat(left[i], *seat)) return false;
                taken.emplace_back(m, *seat);
                for (std::size_t j = 0; j < crowd.size(); ++j)
                    if (j != i && times_of(cells_[crowd[i]]).overlap(times_of(cells_[crowd[j]]))) occupy(left[j], *seat);
            }
        }
        for (const auto& [meeting, seat] : taken) seats_[meeting] = seat;
        return true;
    }

    void search(const std::vector<std::size_t>& crowd) {
        solver::IntegerProgram program;
        program.levels.resize(wish_levels);
        std::vector<CrowdCell> cells;
        for (const auto c : crowd) {
            const auto count = program.columns.size();
            cells.push_back({{{count, 1}}, supply_of(cells_[c]), times_of(cells_[c])});
            program.columns.push_back({0, static_cast<Whole>(day_.at(cells_[c]).size())});
            program.levels[most_sit].push_back({count, -1});
        }
        const auto part = add_crowd(program, cells, 1, Adults::named);
        const auto wishes = wishes_of(crowd);
        const auto granted = add_wishes(program, part, wishes);
        prefer_the_first(program, part, cells);
        sit_down(crowd, part, wishes, granted, solver::best_of(program).value);
    }

    std::vector<Wish> wishes_of(const std::vector<std::size_t>& crowd) const {
        using Key = std::tuple<std::size_t, std::optional<PlaceIndex>, std::optional<PersonIndex>, bool>;
        std::map<Key, Wish> found;
        for (std::size_t c = 0; c < crowd.size(); ++c) {
            for (const auto m : day_.at(cells_[crowd[c]])) {
                const auto seat = wished(m);
                if (!seat) continue;
                const bool is_pinned = is_firm(m, *seat);
                auto& wish = found[{c, seat->place, seat->adult, is_pinned}];
                wish.cell = c;
                wish.seat = seat;
                wish.pinned = is_pinned;
                wish.meetings.push_back(m);
            }
        }
        std::vector<Wish> wishes;
        for (auto& [key, wish] : found) wishes.push_back(std::move(wish));
        return wishes;
    }

    static std::optional<PersonIndex> adult_of(const CrowdSeat& seat) {
        return seat.adults.empty() ? std::nullopt : std::optional(seat.adults.front());
    }

    static std::vector<Granted> add_wishes(solver::IntegerProgram& program, const CrowdPart& part, const std::vector<Wish>& wishes) {
        std::vector<Granted> granted;
        std::vector<Row> in_seat(part.seats.size(), Row{-no_limit, 0, {}});
        for (std::size_t w = 0; w < wishes.size(); ++w) {
            const auto& wish = wishes[w];
            const auto most = static_cast<Whole>(wish.meetings.size());
            Row of_wish{-no_limit, most, {}};
            for (std::size_t s = 0; s < part.seats.size(); ++s) {
                const auto& seat = part.seats[s];
                const bool adult = adult_of(seat) == wish.seat->adult, place = seat.place == wish.seat->place;
                if (seat.cell != wish.cell || (!adult && !place)) continue;
                const auto column = program.columns.size();
                program.columns.push_back({0, most});
                granted.push_back({column, w, s});
                of_wish.terms.push_back({column, 1});
                in_seat[s].terms.push_back({column, 1});
                if (wish.pinned && adult && place) program.levels[pinned_stay].push_back({column, -1});
                if (adult) program.levels[adults_stay].push_back({column, -1});
                if (place) program.levels[places_stay].push_back({column, -1});
            }
            program.rows.push_back(std::move(of_wish));
        }
        for (std::size_t s = 0; s < in_seat.size(); ++s) {
            if (in_seat[s].terms.empty()) continue;
            in_seat[s].terms.push_back({part.seats[s].column, -1});
            program.rows.push_back(std::move(in_seat[s]));
        }
        return granted;
    }

    /// Of the seats that are left, those of the first places and adults are taken.
    static void prefer_the_first(solver::IntegerProgram& program, const CrowdPart& part, const std::vector<CrowdCell>& cells) {
        for (const auto& seat : part.seats) {
            const auto& supply = cells[seat.cell].supply;
            const auto place = std::find_if(supply.places.begin(), supply.places.end(), [&](const auto& one) { return one.place == seat.place; });
            const auto adult = std::find_if(supply.adults.begin(), supply.adults.end(), [&](const auto& one) { return one.adult == adult_of(seat); });
            const Whole rank = (place - supply.places.begin()) * static_cast<Whole>(supply.adults.size() + 1) + (adult - supply.adults.begin());
            if (rank > 0) program.levels[first_in_order].push_back({seat.column, rank});
        }
    }

    /// The meetings take what the answer grants them; the others, in order of id, what is left.
    void sit_down(const std::vector<std::size_t>& crowd, const CrowdPart& part, const std::vector<Wish>& wishes,
                  const std::vector<Granted>& granted, const std::vector<Whole>& value) {
        std::vector<Whole> free;
        for (const auto& seat : part.seats) free.push_back(value[seat.column]);
        std::vector<std::size_t> next(wishes.size());
        const auto sit = [&](std::size_t meeting, std::size_t s) {
            seats_[meeting] = Seat{part.seats[s].place, adult_of(part.seats[s])};
            --free[s];
        };
        for (const auto& one : granted)
            for (Whole k = 0; k < value[one.column]; ++k) sit(wishes[one.wish].meetings[next[one.wish]++], one.seat);
        for (std::size_t c = 0; c < crowd.size(); ++c)
            for (const auto m : day_.at(cells_[crowd[c]]))
                for (std::size_t s = 0; s < free.size() && !seats_[m]; ++s)
                    if (part.seats[s].cell == c && free[s] > 0) sit(m, s);
    }

    const std::vector<Instance>& parts_;
    const Stays& stays_;
    const std::vector<Placement>& placements_;
    const Day& day_;
    std::vector<std::optional<Seat>>& seats_;
    std::vector<DayCell> cells_;
};

} // namespace

std::optional<Seat> pinned_seat(const std::vector<Instance>& parts, const Stays& stays, const Placement& placement) {
    if (!placement.pinned) return {};
    const auto& part = parts[placement.part];
    const auto& task = part.tasks()[placement.task];
    for (const auto& pin : stays.pinned[placement.part])
        if (pin.pair == task.pair && is_slot_of(pin, task.options[placement.option]) &&
            programme::is_meeting_day(part.programme(), pin, placement.date))
            return Seat{pin.place, pin.supervisor};
    return {};
}

std::optional<Seat> agreed_seat(const std::vector<Instance>& parts, const Stays& stays, const Placement& placement) {
    if (!stays.is_repair()) return {};
    const auto& task = parts[placement.part].tasks()[placement.task];
    const auto& agreed = stays.agreed[placement.part];
    auto one = std::lower_bound(agreed.begin(), agreed.end(), placement.date, [](const auto& a, Date date) { return a.date < date; });
    for (; one != agreed.end() && one->date == placement.date; ++one)
        if (one->planned.pair == task.pair && is_slot_of(one->planned, task.options[placement.option]))
            return Seat{one->planned.place, one->planned.supervisor};
    return {};
}

void keep_seats(const std::vector<Instance>& parts, const Stays& stays, const std::vector<Placement>& placements, const Day& day,
                std::vector<std::optional<Seat>>& seats) {
    KeptSeats(parts, stays, placements, day, seats).run();
}

} // namespace kith::scheduling
