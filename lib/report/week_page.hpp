// SPDX-License-Identifier: MIT
// The agreed plan of a week as people hold it: days across where that fits the page, else one day under another; as JSON;
// and as a CSV file to fill in. Meetings, duties and events of all strands, with what is to be seen to.
#pragma once

#include "programme/agenda.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

/// What to leave out of a week. Someone's own week holds what a stand-in does for them, too.
struct WeekFilter {
    std::optional<programme::PersonIndex> person;
    std::optional<programme::PlaceIndex> place;
};

std::string week_text(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show);
text::Value week_json(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter);
/// Columns date, slot, strand, pair, who, place, supervisor, came, missed, minutes; the last three are empty.
std::string week_csv(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show);

} // namespace kith::report
