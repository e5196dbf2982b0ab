// SPDX-License-Identifier: MIT
#include "solver/hall.hpp"

#include <deque>

namespace kith::solver {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Seats one thing after the other along shortest augmenting paths: a thing goes into a cell, and where that
/// or its group is full, someone of it goes elsewhere.
class Seater {
  public:
    explicit Seater(const Seating& seating)
        : seating_(seating),
          seat_(seating.ways.size(), none),
          within_(seating.holds.size()),
          of_group_(seating.group_holds.size(), 0),
          cells_of_(seating.group_holds.size()) {
        for (std::size_t c = 0; c < seating_.group.size(); ++c) cells_of_[seating_.group[c]].push_back(c);
    }

    std::optional<HallSet> run() {
        std::deque<std::size_t> standing;
        for (std::size_t thing = 0; thing < seat_.size(); ++thing)
            if (!can_sit({thing})) standing.push_back(thing);
        if (standing.empty()) return {};
        can_sit(standing); // reaches all that any of them could free
        return reached();
    }

  private:
    /// True where one of the things found a seat; else all that they could free is marked as reached.
    bool can_sit(std::deque<std::size_t> things) {
        cell_from_.assign(within_.size(), none);
        group_from_.assign(of_group_.size(), none);
        makes_room_in_.assign(seat_.size(), none);
        while (!things.empty()) {
            const auto thing = things.front();
            things.pop_front();
            for (const auto cell : seating_.ways[thing]) {
                if (cell_from_[cell] != none) continue;
                cell_from_[cell] = thing;
                if (within_[cell].size() >= seating_.holds[cell])
                    reach(cell, cell, things);
                else if (const auto group = seating_.group[cell]; group_from_[group] == none) {
                    group_from_[group] = cell;
                    if (of_group_[group] < seating_.group_holds[group]) {
                        move_along(cell);
                        ++of_group_[group];
                        return true;
                    }
                    for (const auto other : cells_of_[group]) reach(other, cell, things);
                }
            }
        }
        return false;
    }

    /// Whoever is in `from` would make room in `into` by going elsewhere.
    void reach(std::size_t from, std::size_t into, std::deque<std::size_t>& things) {
        for (const auto thing : within_[from]) {
            if (makes_room_in_[thing] != none) continue;
            makes_room_in_[thing] = into;
            things.push_back(thing);
        }
    }

    /// The thing that reached the cell moves in, and so, back along the path, into what each makes room in.
    void move_along(std::size_t cell) {
        while (true) {
            const auto thing = cell_from_[cell], left = seat_[thing];
            seat_[thing] = cell;
            within_[cell].push_back(thing);
            if (left == none) return;
            std::erase(within_[left], thing);
            cell = makes_room_in_[thing];
        }
    }

    HallSet reached() const {
        HallSet found;
        for (std::size_t c = 0; c < within_.size(); ++c) {
            const bool by_group = group_from_[seating_.group[c]] != none;
            found.cells.push_back(by_group || cell_from_[c] != none);
            if (!by_group && cell_from_[c] != none) found.holds += seating_.holds[c];
        }
        for (std::size_t g = 0; g < of_group_.size(); ++g)
            if (group_from_[g] != none) found.holds += seating_.group_holds[g];
        return found;
    }

    const Seating& seating_;
    std::vector<std::size_t> seat_;
    std::vector<std::vector<std::size_t>> within_;
    std::vector<std::size_t> of_group_;
    std::vector<std::vector<std::size_t>> cells_of_;
    std::vector<std::size_t> cell_from_;     ///< the thing that reached the cell
    std::vector<std::size_t> group_from_;    ///< the cell through which the group was reached
    std::vector<std::size_t> makes_room_in_; ///< of a thing that was reached, the cell that it would free
};

} // namespace

std::optional<HallSet> hall_set(const Seating& seating) { return Seater(seating).run(); }

} // namespace kith::solver
