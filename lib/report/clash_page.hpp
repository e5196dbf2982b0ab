// SPDX-License-Identifier: MIT
// Whether proposed pairs could all meet, for a terminal and as JSON.
#pragma once

#include "proposal/match_with_schedule.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

/// Of pairs that the rules chose: nothing where counting shows no clash.
std::string clash_text(const programme::Strand& strand, const programme::Programme& programme,
                       const proposal::Clash& clash, Show show);
/// Of pairs chosen by their times: that they can meet, and what kept back those whom the rules alone would
/// place.
std::string scheduled_text(const programme::Programme& programme, const proposal::ScheduledMatch& found,
                           const proposal::Clash& clash, Show show);

text::Value clash_json(const programme::Programme& programme, const proposal::Clash& clash);
/// `rounds`, `all-can-meet`, and `by-rules`: the levels of what the rules alone would choose.
text::Value scheduled_json(const proposal::ScheduledMatch& found);

} // namespace kith::report
