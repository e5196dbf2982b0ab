// SPDX-License-Identifier: MIT
// The two integer programmes behind event_program: columns and rows as each shape of event has them.
#pragma once

#include "scheduling/event_program.hpp"

namespace kith::scheduling {

/// A programme whose first columns stand for the dates of `kept`, in their order; the levels are those of EventValue, with
/// those between equals after them.
struct EventColumns {
    solver::IntegerProgram program;
    std::vector<std::size_t> kept;            ///< positions of options
    EventValue offset;                        ///< to be added to what the levels count
    std::vector<solver::Whole> start;         ///< no date at all
    struct Coming {
        std::size_t column = 0;
        std::size_t date = 0;                 ///< position in kept
        std::size_t person = 0;
    };
    std::vector<Coming> coming;               ///< of rounds: who comes to what only as columns say
};

/// Each person makes one of so many dates.
EventColumns columns_of_offers(const EventInstance& instance);
/// A date in each round, for everyone.
EventColumns columns_of_rounds(const EventInstance& instance);

} // namespace kith::scheduling
