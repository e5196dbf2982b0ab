// SPDX-License-Identifier: MIT
// How places are used, by week and slot, and where nobody meets though someone could.
#pragma once

#include "evidence/places.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// Meetings alone, for every audience; for everyone small numbers are kept back.
Report place_report(const programme::Programme& programme, const std::vector<evidence::PlaceReport>& places,
                    text::Date day, Audience audience);

} // namespace kith::report
