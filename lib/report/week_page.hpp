// SPDX-License-Identifier: MIT
// The agreed plan of a week as people hold it: days across where that fits the page, else one day under another; as JSON;
// and as a CSV file to fill in. Meetings, duties and events of all strands, with what is to be seen to.
#pragma once

#include "programme/agenda.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

#include <array>

namespace kith::report {

/// What to leave out of a week. Someone's own week holds what a stand-in does for them, too.
struct WeekFilter {
    std::optional<programme::PersonIndex> person;
    std::optional<programme::PlaceIndex> place;
};

std::string week_text(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show);
text::Value week_json(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter);
/// What the first columns of the sheet say of an occasion, and find it again by: date, slot, strand and pair.
std::array<std::string, 4> week_csv_key(const programme::Programme& programme, const programme::Occasion& occasion);
/// Columns date, slot, strand, pair, who, place, supervisor, came, missed, cover, minutes; the last four are empty, to be
/// filled in for exchange/week_sheet.
std::string week_csv(const programme::Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show);

} // namespace kith::report
