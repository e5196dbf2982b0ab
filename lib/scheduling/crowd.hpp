// SPDX-License-Identifier: MIT
// Slots of one time, of one strand or several, that share places and adults but need not have the same ones: how many
// meetings of each take place where, and under whom, as columns and rows of an integer programme.
#pragma once

#include "scheduling/instance.hpp"
#include "solver/integer_program.hpp"

namespace kith::scheduling {

/// Meetings of one strand in one slot, as terms that count them; what they could use alone, and when they are.
struct CrowdCell {
    std::vector<solver::Term> meetings;
    Supply supply;
    Times times;
};

/// The positions of what overlaps in time, with what overlaps with that, and so on: each once, in order of its first.
std::vector<std::vector<std::size_t>> crowds_of(const std::vector<Times>& times);

/// A part's slot on a date, with the meetings that could take place there.
using Cells = std::map<std::tuple<std::size_t, SlotIndex, Date>, std::vector<solver::Term>>;
/// The cells in crowds of those that overlap, or overlap with others of the crowd; by the first of each.
std::vector<std::vector<Cells::key_type>> crowds_of(const Programme& programme, const Cells& cells);

/// Adults who can do the same are counted together, which keeps the programme small, or each stands alone.
enum class Adults { counted, named };

/// So many of the cell's meetings as the column says are in the place, under one of the adults.
struct CrowdSeat {
    std::size_t column = 0;
    std::size_t cell = 0;
    std::optional<PlaceIndex> place;
    std::vector<PersonIndex> adults; ///< empty: none is needed
};

struct CrowdPart {
    std::vector<std::size_t> columns, rows; ///< that were added
    std::vector<std::size_t> adults;        ///< columns that count adults
    std::vector<CrowdSeat> seats;
};

/// Adds the columns and rows of `units` alike crowds to the programme. An adult keeps to the lowest number of what they
/// oversee at once, where that is one cell or all of them.
CrowdPart add_crowd(solver::IntegerProgram& program, const std::vector<CrowdCell>& crowd, solver::Whole units, Adults adults);

} // namespace kith::scheduling
