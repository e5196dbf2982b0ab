// SPDX-License-Identifier: MIT
// Pairs that someone should look at before they fade: what is seen in the records of each, by rules that are
// said exactly. A sign is a reason to ask, not a finding about anyone.
#pragma once

#include "evidence/attendance.hpp"
#include "evidence/standing.hpp"

namespace kith::evidence {

inline constexpr std::size_t quiet_weeks = 3; ///< school weeks without a meeting before a pair is named
inline constexpr std::size_t trend_weeks = 4; ///< school weeks beside as many before
inline constexpr int trend_fewer = 2;
inline constexpr int apart = 3; ///< points between two numbers that disagree
inline constexpr std::size_t cover_meetings = 6;
inline constexpr int often_covered = 3;
inline constexpr text::Days first_check_after{21}, first_check_for{14};

enum class Sign {
    quiet,   ///< no meeting held in their last three school weeks on record
    fewer,   ///< weeks with a meeting: of the last four on record at least two fewer than of the four before
    falling, ///< one person's last three numbers for the pair are each lower than the one before
    disagreeing,   ///< on the last date with numbers of a mentor and a mentee, two of them are three or more
                   ///< apart
    stand_ins,     ///< of their last six meetings held, three or more had someone in another's place
    first_check,   ///< from `first-check` (left out: three weeks after `began`) for a fortnight, until they are asked
    ends_soon,     ///< `planned-end` or the end of the last term is near, or someone is known to leave: within 28 days
    no_formal_end, ///< someone has left, or `planned-end` or the last term is over, and `ended` is not given
};

struct PairSigns {
    PairIndex pair;
    std::vector<Sign> signs;       ///< in the order above, at least one
    std::optional<Date> last_held; ///< the last meeting held
    int held_lately = 0,
        held_before = 0; ///< weeks with a meeting among the last four on record, and the four before
    int weeks_lately = 0, weeks_before = 0;
};

/// Pairs agreed by the day and not ended on it, by their first sign, then by id. A week on record is a school
/// week of the pair of which it is known whether they met.
std::vector<PairSigns> drift(const Programme& programme, Date day);

/// Those that show the sign.
std::vector<PairIndex> showing(const std::vector<PairSigns>& all, Sign sign);

} // namespace kith::evidence
