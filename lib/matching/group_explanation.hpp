// SPDX-License-Identifier: MIT
// Why a mentee is in no group, or not in that one, counted from the answer.
#pragma once

#include "matching/explanation.hpp"
#include "matching/grouping.hpp"
#include "matching/missing_gates.hpp"

#include <array>

namespace kith::matching {

/// How a team stands to a mentee in an answer.
enum class Chance {
    theirs,  ///< they are in its group
    blocked, ///< a rule forbids it
    closed,  ///< too few made its group full enough
    full,
    apart, ///< someone whom they are kept apart from is in its group; shown as not-available
    open,  ///< possible, and another answer is better
};

/// Of each team.
std::vector<Chance> chances(const Teams& teams, const GroupSolution& solution, MenteePos mentee);

/// The mentees who are in no group, in order of id: `full` where a team may take them, whatever else stands
/// in the way.
std::vector<Unplaced> unplaced(const Teams& teams, const GroupSolution& solution);

/// Where a mentee stands: the reason for no group, and how each team stands to them.
struct SeatExplanation {
    MenteePos mentee;
    std::optional<Unplaced> reason;
    std::vector<Chance> chances; ///< of each team
};
SeatExplanation explain(const Teams& teams, const GroupSolution& solution, MenteePos mentee);

/// A team that a mentor is in, with its group; none where it is closed.
struct LedGroup {
    TeamPos team;
    std::vector<MenteePos> mentees;
};
std::vector<LedGroup> groups_led_by(const Teams& teams, const GroupSolution& solution, PersonIndex mentor);

/// A mentor and a mentee: how the mentor's teams stand to the mentee, and whose group the mentee is in.
struct LedExplanation {
    PersonIndex mentor;
    MenteePos mentee;
    std::vector<std::pair<TeamPos, Chance>> teams; ///< the mentor's
    std::vector<MissingGate> gates;                ///< of the mentors of these teams and the mentee
    std::optional<TeamPos> instead;                ///< another team's group
};
LedExplanation explain(const Teams& teams, const GroupSolution& solution, PersonIndex mentor, MenteePos mentee);

/// Two mentees: whether they sit in one group, and where they could.
struct TogetherExplanation {
    std::array<MenteePos, 2> mentees;
    std::array<std::optional<TeamPos>, 2> groups;
    bool apart = false;            ///< they are kept apart; shown as not-available
    std::vector<TeamPos> for_both; ///< teams whose group either could be in
    bool together() const { return groups[0] && groups[0] == groups[1]; }
};
TogetherExplanation explain_together(const Teams& teams, const GroupSolution& solution, MenteePos one, MenteePos other);

} // namespace kith::matching
