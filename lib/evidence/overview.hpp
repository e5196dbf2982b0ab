// SPDX-License-Identifier: MIT
// The Monday-morning page as values: how many people and pairs, what was held of what was due, and what needs doing.
#pragma once

#include "evidence/attendance.hpp"

namespace kith::evidence {

using programme::PersonIndex;

inline constexpr text::Days soon{28};         ///< a gate that lapses within is announced
inline constexpr std::size_t quiet_weeks = 3; ///< school weeks without a meeting before a pair is named

enum class GateState { missing, refused, lapsed, lapses_soon };

struct GateNotice {
    PersonIndex person;
    record::GateName gate;
    GateState state = GateState::missing;
    std::optional<Date> until; ///< of lapsed and lapses_soon
    bool in_pair = false;      ///< in an agreed pair of a strand that asks for the gate, or oversees its meetings
};

struct StrandOverview {
    StrandIndex strand;
    int mentors = 0; ///< here and not paused
    int mentees = 0;
    int pairs = 0;   ///< agreed
    int due = 0;     ///< meetings up to the day
    int held = 0;
    int not_recorded = 0;
    std::vector<PersonIndex> waiting;          ///< mentees without a pair, longest wait first
    std::vector<PairIndex> quiet;              ///< no meeting held in their last three school weeks on record
    std::vector<PairIndex> without_meetings;   ///< agreed, and not in the plan in force
    std::vector<text::IsoWeek> not_confirmed;  ///< past weeks with due meetings
};

struct PlaceUse {
    programme::PlaceIndex place;
    int meetings = 0; ///< planned in the week of the day
};

struct Overview {
    Date day{};
    int people = 0; ///< not left
    int paused = 0;
    std::vector<StrandOverview> strands;
    std::vector<GateNotice> gates; ///< those in pairs first, then by state and id
    std::vector<PlaceUse> places;
};

Overview overview(const Programme& programme, Date day);

} // namespace kith::evidence
