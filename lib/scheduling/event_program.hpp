// SPDX-License-Identifier: MIT
// Which dates an event gets: a small integer programme, best on its levels in turn. Who comes to which follows.
#pragma once

#include "scheduling/event_instance.hpp"
#include "solver/integer_program.hpp"

namespace kith::scheduling {

/// What a choice of dates is worth, or cannot be below; less is better, the first counts first.
struct EventValue {
    using Number = std::optional<solver::Whole>; ///< nothing: not known
    Number gaps = 0;      ///< stretches of the interval asked for without a date
    Number unreached = 0; ///< people who make no date
    Number absent = 0;    ///< of rounds: people who are not at a date
    Number wait = 0;      ///< before first meetings: weeks waited, over people
    Number lessons = 0;   ///< missed, over people
    Number dates = 0;

    static constexpr std::size_t size = 6;
    std::vector<Number> numbers() const { return {gaps, unreached, absent, wait, lessons, dates}; }
    EventValue& operator+=(const EventValue& other);
};

/// The dates of an event, and who comes to each.
struct EventChoice {
    std::vector<std::size_t> options;             ///< positions, in order of time
    std::vector<std::vector<std::size_t>> people; ///< of each: positions in people()
    EventValue objective;
    EventValue bound;
};

/// Between equals: what is repeated comes as evenly as can be, in fewest slots of the week; then the earliest dates, then the lottery on
/// `seed|kind/name|date|from`. Each person who makes one of several dates comes to the one that costs them least, the
/// earliest of these. `limit` is of each level's search.
EventChoice choose_dates(const EventInstance& instance, const solver::SearchLimit& limit = {});

} // namespace kith::scheduling
