// SPDX-License-Identifier: MIT
// The parts of the timetable's check, each of some rules. Each adds what it finds, in any order; `breaches` keeps what
// concerns a planned thing and sorts.
#pragma once

#include "solver/timetable_check.hpp"

namespace kith::solver::timetable {

using Things = std::vector<Thing>;
using Breaches = std::vector<Breach>;

void check_presence(const Facts& facts, const Things& things, Breaches& found); ///< T1
void check_people(const Facts& facts, const Things& things, Breaches& found);   ///< T2 and T4, who is in what at once
void check_places(const Facts& facts, const Things& things, Breaches& found);   ///< T3
void check_overseen(const Facts& facts, const Things& things, Breaches& found); ///< T4, by whom
void check_turns(const Facts& facts, const Things& things, Breaches& found);    ///< T5
void check_lessons(const Facts& facts, const Things& things, Breaches& found);  ///< T6
void check_duties(const Facts& facts, const Things& things, Breaches& found);   ///< T7
void check_events(const Facts& facts, const Things& things, Breaches& found);   ///< T8
void check_expected(const Facts& facts, const Things& things, Breaches& found); ///< T9

} // namespace kith::solver::timetable
