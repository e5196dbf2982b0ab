// SPDX-License-Identifier: MIT
#include "scheduling/crowd.hpp"

#include <algorithm>
#include <numeric>

namespace kith::scheduling {
namespace {

using solver::no_limit;
using solver::Row;
using solver::Term;
using solver::Whole;

/// Adults who can do the same: how many meetings each could oversee in each cell (0: none), and where they are bound.
struct Kind {
    std::vector<int> number;
    std::optional<PlaceIndex> bound;
    std::optional<PersonIndex> name; ///< where each stands alone
    friend auto operator<=>(const Kind&, const Kind&) = default;
};

class CrowdModel {
  public:
    CrowdModel(solver::IntegerProgram& program, const std::vector<CrowdCell>& crowd, Whole units, Adults adults)
        : program_(program), crowd_(crowd), units_(units) {
        std::map<PersonIndex, Kind> kind_of;
        for (std::size_t c = 0; c < crowd.size(); ++c) {
            for (const auto& place : crowd[c].supply.places) {
                auto& free = places_[place.place];
                free.resize(crowd.size());
                free[c] = place.free;
            }
            for (const auto& adult : crowd[c].supply.adults) {
                auto& kind = kind_of[adult.adult];
                kind.number.resize(crowd.size());
                kind.number[c] = adult.free;
                kind.bound = adult.bound;
                if (adults == Adults::named) kind.name = adult.adult;
            }
        }
        for (const auto& [adult, kind] : kind_of) kinds_[kind].push_back(adult);
        for (std::size_t c = 0; c < crowd.size(); ++c) add_moment(c);
    }

    CrowdPart run() {
        for (std::size_t c = 0; c < crowd_.size(); ++c) add_seats(c);
        for (const auto& moment : moments_) {
            for (const auto& [place, free] : places_) limit_place(moment, place, free);
            const auto before = part_.adults.size();
            for (const auto& [kind, adults] : kinds_) limit_adults(moment, kind, adults);
            for (const auto cell : moment) ask_for_one(cell, {part_.adults.begin() + static_cast<std::ptrdiff_t>(before), part_.adults.end()});
        }
        return std::move(part_);
    }

  private:
    using Moment = std::vector<std::size_t>; ///< cells that are on at once

    /// No meeting without an adult at all, which the relaxation does not see where each oversees several.
    void ask_for_one(std::size_t cell, const std::vector<std::size_t>& adults) {
        if (!crowd_[cell].supply.needs_adult) return;
        for (const auto& meeting : crowd_[cell].meetings) {
            Row one{-no_limit, 0, {meeting}};
            for (const auto adult : adults) one.terms.push_back({adult, -1});
            if (units_ == 1) program_.cuts.push_back(std::move(one));
            else add_row(std::move(one)); // of counts it does not follow
        }
    }

    /// The cells under way when one begins.
    void add_moment(std::size_t at) {
        Moment moment;
        const auto begin = crowd_[at].times.from;
        for (std::size_t c = 0; c < crowd_.size(); ++c)
            if (crowd_[c].times.from <= begin && begin < crowd_[c].times.to) moment.push_back(c);
        if (std::find(moments_.begin(), moments_.end(), moment) == moments_.end()) moments_.push_back(std::move(moment));
    }

    std::size_t add_column(Whole upper) {
        program_.columns.push_back({0, upper * units_});
        part_.columns.push_back(program_.columns.size() - 1);
        return part_.columns.back();
    }

    void add_row(Row row) {
        if (row.lower != -no_limit) row.lower *= units_;
        if (row.upper != no_limit) row.upper *= units_;
        part_.rows.push_back(program_.rows.size());
        program_.rows.push_back(std::move(row));
    }

    /// How many meetings of a cell take place where, and under which kind of adult.
    void add_seats(std::size_t cell) {
        const auto& supply = crowd_[cell].supply;
        Whole most = 0;
        for (const auto& term : crowd_[cell].meetings) most += program_.columns[term.column].upper / units_;
        Row all{0, 0, crowd_[cell].meetings};
        std::vector<std::optional<PlaceIndex>> places{std::nullopt};
        if (supply.needs_place) {
            places.clear();
            for (const auto& place : supply.places) places.emplace_back(place.place);
        }
        for (const auto& place : places) {
            const auto seat = [&](const Kind* kind, const std::vector<PersonIndex>& adults) {
                const auto column = add_column(most);
                part_.seats.push_back({column, cell, place, adults});
                kind_of_seat_.push_back(kind);
                all.terms.push_back({column, -1});
            };
            if (!supply.needs_adult) seat(nullptr, {});
            else
                for (const auto& [kind, adults] : kinds_)
                    if (kind.number[cell] > 0 && (!kind.bound || !place || kind.bound == place)) seat(&kind, adults);
        }
        add_row(std::move(all));
    }

    void limit_place(const Moment& moment, PlaceIndex place, const std::vector<int>& free) {
        Row row;
        int most = 0;
        for (const auto cell : moment) most = std::max(most, free[cell]);
        for (const auto& seat : part_.seats)
            if (seat.place == place && std::find(moment.begin(), moment.end(), seat.cell) != moment.end())
                row.terms.push_back({seat.column, 1});
        if (row.terms.empty()) return;
        row.upper = most;
        add_row(std::move(row));
    }

    /// Each adult of the kind is in one place and oversees there as many as the lowest number of what they oversee, or
    /// goes about where no strand keeps them in one.
    void limit_adults(const Moment& moment, const Kind& kind, const std::vector<PersonIndex>& adults) {
        std::map<std::optional<PlaceIndex>, std::vector<std::size_t>> seats;
        bool one_place = false;
        for (std::size_t s = 0; s < part_.seats.size(); ++s) {
            const auto& seat = part_.seats[s];
            if (kind_of_seat_[s] != &kind || std::find(moment.begin(), moment.end(), seat.cell) == moment.end()) continue;
            seats[seat.place].push_back(s);
            one_place = one_place || crowd_[seat.cell].supply.in_one_place;
        }
        if (!one_place && !seats.empty()) {
            std::vector<std::size_t> all;
            for (const auto& [place, some] : seats) all.insert(all.end(), some.begin(), some.end());
            seats = {{std::nullopt, std::move(all)}};
        }
        Row who{-no_limit, static_cast<Whole>(adults.size()), {}};
        for (const auto& [place, some] : seats)
            for (const auto column : add_overseers(some, kind, adults.size())) who.terms.push_back({column, 1});
        if (!who.terms.empty()) add_row(std::move(who));
    }

    /// Columns that count the kind's adults in one place: those who oversee one cell alone, and those who oversee all.
    std::vector<std::size_t> add_overseers(const std::vector<std::size_t>& seats, const Kind& kind, std::size_t adults) {
        std::map<std::size_t, std::vector<std::size_t>> by_cell;
        int least = unlimited, most = 0;
        for (const auto s : seats) {
            const auto cell = part_.seats[s].cell;
            by_cell[cell].push_back(s);
            least = std::min(least, kind.number[cell]);
            most = std::max(most, kind.number[cell]);
        }
        std::vector<std::size_t> counts;
        const auto count = [&] {
            counts.push_back(add_column(static_cast<Whole>(adults)));
            part_.adults.push_back(counts.back());
            return counts.back();
        };
        const auto shared = count();
        Row all{-no_limit, 0, {{shared, -least}}};
        for (const auto& [cell, some] : by_cell) {
            Row own{-no_limit, 0, {{shared, -least}}};
            for (const auto s : some) {
                own.terms.push_back({part_.seats[s].column, 1});
                all.terms.push_back({part_.seats[s].column, 1});
            }
            if (least == most) continue;
            const auto alone = count();
            own.terms.push_back({alone, -kind.number[cell]});
            all.terms.push_back({alone, -kind.number[cell]});
            add_row(std::move(own));
        }
        add_row(std::move(all));
        return counts;
    }

    solver::IntegerProgram& program_;
    const std::vector<CrowdCell>& crowd_;
    Whole units_;
    std::map<PlaceIndex, std::vector<int>> places_; ///< free places for each cell
    std::map<Kind, std::vector<PersonIndex>> kinds_;
    std::vector<Moment> moments_;
    std::vector<const Kind*> kind_of_seat_;
    CrowdPart part_;
};

} // namespace

std::vector<std::vector<Cells::key_type>> crowds_of(const Programme& programme, const Cells& cells) {
    std::vector<std::vector<Cells::key_type>> crowds;
    std::set<Cells::key_type> done;
    for (const auto& [cell, meetings] : cells) {
        if (!done.insert(cell).second) continue;
        auto& crowd = crowds.emplace_back(1, cell);
        for (std::size_t i = 0; i < crowd.size(); ++i) {
            for (const auto& [other, more] : cells) {
                const bool meets = std::get<Date>(other) == std::get<Date>(cell) &&
                                   programme::overlap_in_time(programme[std::get<SlotIndex>(crowd[i])], programme[std::get<SlotIndex>(other)]);
                if (meets && done.insert(other).second) crowd.push_back(other);
            }
        }
    }
    return crowds;
}

std::vector<std::vector<std::size_t>> crowds_of(const std::vector<Times>& times) {
    std::vector<std::vector<std::size_t>> crowds;
    std::set<std::size_t> done;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!done.insert(i).second) continue;
        std::vector<std::size_t> crowd{i};
        for (std::size_t c = 0; c < crowd.size(); ++c)
            for (std::size_t j = 0; j < times.size(); ++j)
                if (times[crowd[c]].overlap(times[j]) && done.insert(j).second) crowd.push_back(j);
        crowds.push_back(std::move(crowd));
    }
    return crowds;
}

CrowdPart add_crowd(solver::IntegerProgram& program, const std::vector<CrowdCell>& crowd, solver::Whole units, Adults adults) {
    return CrowdModel(program, crowd, units, adults).run();
}

} // namespace kith::scheduling
