// SPDX-License-Identifier: MIT
// What stands between people and meeting: gates that are missing, refused, lapsed or about to lapse, on a
// day.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/standing.hpp"

namespace kith::evidence {

inline constexpr text::Days soon{28}; ///< a gate that lapses within is announced

enum class GateState { missing, refused, lapsed, lapses_soon };

struct GateNotice {
    PersonIndex person;
    record::GateName gate;
    GateState state = GateState::missing;
    std::optional<Date> until; ///< of lapsed and lapses_soon
    bool in_pair = false; ///< in an agreed pair of a strand that asks for the gate, or oversees its meetings
    bool meets = false;   ///< has a meeting, oversees one or is on duty in the week of the day
};

/// Of one strand: how many of its people need some gate, and in which state it is. Those who need several
/// count in each; `holds` are those for whom it holds and does not lapse soon.
struct GateCount {
    StrandIndex strand;
    record::GateName gate;
    std::int64_t needed = 0, holds = 0, missing = 0, refused = 0, lapsed = 0, lapses_soon = 0;
};

struct GatesSeen {
    std::vector<GateNotice> notices; ///< those who meet this week first, then those in pairs, then by state and id
    std::vector<GateCount> counts;   ///< by strand and gate
};

struct Gates {
    Date day{};
    GatesSeen all;
    GatesSeen without_refer_on; ///< without what is asked of mentees because of a place that their need keeps them from

    /// Whose need is beyond what pupils can carry is for the lead alone, and would follow from the mentees of other
    /// reports.
    const GatesSeen& seen_by(Audience audience) const { return audience == Audience::lead ? all : without_refer_on; }
};

/// Of those who have neither left nor are paused. A gate that was dated after the day is missing on it.
Gates gates(const Programme& programme, Date day);

/// Everyone who meets, oversees or is on duty in the week of the day.
std::set<PersonIndex> meet_in_week(const Programme& programme, Date day);

} // namespace kith::evidence
