// SPDX-License-Identifier: MIT
// How matching fell out up to a day: who has a mentor and who waits, by groups; how long it took; on what
// basis pairs were made, how they ended, and which mentors were never asked.
#pragma once

#include "evidence/fairness.hpp"
#include "evidence/spread.hpp"
#include "evidence/standing.hpp"

namespace kith::evidence {

struct StrandMatches {
    StrandIndex strand;
    std::int64_t to_refer_on = 0; ///< mentees who are in none of the figures: standing.hpp
    Fairness fairness; ///< of the pairs agreed on the day; fits and days of the placed are not used
    std::vector<PersonIndex>
        never_matched;    ///< mentors, active on the day, who were in no pair of the strand by it
    Spread days_to_match; ///< from `since` to the day the mentee's first pair was agreed
    std::map<std::optional<record::Basis>, std::int64_t> bases; ///< of all pairs; nothing: not given
    std::int64_t pairs = 0;                                     ///< agreed by the day
    std::int64_t running = 0;                                   ///< of these: without `ended` by the day
    std::map<std::optional<record::EndReason>, std::int64_t> endings; ///< nothing: goes on as another pair

    /// Ended for another reason than planned-end or no-longer-needed, and does not go on.
    std::int64_t ended_early() const;
};

std::vector<StrandMatches> matches(const Programme& programme, Date day);

} // namespace kith::evidence
