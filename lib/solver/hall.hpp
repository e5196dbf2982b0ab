// SPDX-License-Identifier: MIT
// Things that each need a seat in one of some cells, where a cell holds so many and a group of cells so many
// together: either all are seated, or there are cells that hold fewer than the things that can sit nowhere
// else (Hall 1935), which anybody can count again.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace kith::solver {

struct Seating {
    std::vector<std::vector<std::size_t>> ways; ///< of each thing, the cells in one of which it has to be
    std::vector<std::size_t> holds;             ///< of each cell
    std::vector<std::size_t> group;             ///< of each cell
    std::vector<std::size_t> group_holds;
};

/// Of all such sets the one that is short of most, and of those the smallest: it has every cell that a thing
/// without a seat could free by moving others.
struct HallSet {
    std::vector<bool> cells;
    std::size_t holds = 0; ///< all of the cells together; fewer than the things whose every way is among them
};

/// Nothing where everything finds a seat.
std::optional<HallSet> hall_set(const Seating& seating);

} // namespace kith::solver
