// SPDX-License-Identifier: MIT
// What a rollover makes of this year: who goes on, leaves and moves, which pairs go on, and what a person has to settle.
#pragma once

#include "programme/rollover.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

/// Two years of a programme. `next` is missing where the new records have errors.
struct TwoYears {
    const programme::Programme& old;
    const programme::Rollover& rollover;
    const programme::Programme* next = nullptr;
    text::Date first_day{}; ///< of the new year's terms
    text::Date last_day{};
    std::size_t errors = 0; ///< in the new folder's records
};

std::string next_year_text(const TwoYears& years, Show show);

/// `stay`, `move`, `leave`, `pairs`, `parted`, `outside-years`, `closed` (lists of ids), `gates` and `errors`.
text::Map next_year_json(const TwoYears& years);

} // namespace kith::report
