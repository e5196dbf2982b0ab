// SPDX-License-Identifier: MIT
// What the programme asks of mentors and adults: meetings, mentees at once, duties, minutes, and when each
// mentor was last supervised beside how often the strand says they should be.
#pragma once

#include "evidence/attendance.hpp"
#include "evidence/standing.hpp"

namespace kith::evidence {

struct MentorLoad {
    PersonIndex mentor;
    std::int64_t mentees = 0;   ///< at once, of all strands; a form counts as one
    std::int64_t at_most = 0;   ///< their own `capacity`, else the strand's, summed over strands
    std::int64_t meetings = 0;  ///< held up to the day that they came to, as a stand-in too
    std::int64_t minutes = 0;   ///< of these: as recorded, else the strand's length
    std::int64_t duties = 0;    ///< planned up to the day, stand-ins in the place of those they stand in for
    std::int64_t this_week = 0; ///< meetings planned in the week of the day
    std::int64_t duties_this_week = 0;
    std::optional<Date> supervised;      ///< the last supervision (event_kinds.hpp) they came to
    std::optional<Date> supervision_due; ///< `mentors-every` after it, or after their first pair began
    bool has_too_many_mentees = false;   ///< in some strand more than they may have there
    bool meets_too_often = false;        ///< this week more than `at-most.meetings-per-week`
    bool is_on_duty_too_often = false;   ///< this week more than the strand's `per-week`

    bool is_overloaded() const { return has_too_many_mentees || meets_too_often || is_on_duty_too_often; }
    bool is_supervision_due(Date day) const { return supervision_due && *supervision_due <= day; }
};

struct AdultLoad {
    PersonIndex adult;
    std::int64_t this_week = 0; ///< meetings overseen in the plan of the week of the day
    std::int64_t meetings = 0;  ///< overseen by plan and held, up to the day
    std::int64_t duties = 0;    ///< planned up to the day
};

struct Load {
    Date day{};
    std::vector<MentorLoad> mentors; ///< active, in a pair or on duty; in order of id
    std::vector<AdultLoad> adults;   ///< active supervisors, in order of id
};

Load load(const Programme& programme, Date day);

} // namespace kith::evidence
