// SPDX-License-Identifier: MIT
// What the check of timetables found, in words: one clause that names people and things by their ids, and what to do.
#pragma once

#include "scheduling/plan_facts.hpp"

namespace kith::scheduling {

struct BreachWords {
    text::Code code;
    std::string message; ///< without the date
    std::string hint;
};

BreachWords words_of(const programme::Programme& programme, const PlanFacts& facts,
                     const solver::timetable::Breach& breach);

} // namespace kith::scheduling
