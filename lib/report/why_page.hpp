// SPDX-License-Identifier: MIT
// One pair in a plan: how often it meets, what stands in the way, and its slots one by one.
#pragma once

#include "record/timetable.hpp"
#include "report/people.hpp"
#include "scheduling/conflict_search.hpp"
#include "text/value.hpp"

namespace kith::report {

struct WhyPage {
    programme::PairIndex pair;
    int meets = 0, could = 0; ///< weeks, fortnights or days
    std::string because;      ///< empty: it meets each time
    std::optional<record::TimetableConflict> conflict;
    std::vector<scheduling::SlotView> slots; ///< of one week
};

std::string why_text(const programme::Programme& programme, const WhyPage& page, Show show);
text::Value why_json(const programme::Programme& programme, const WhyPage& page);

} // namespace kith::report
