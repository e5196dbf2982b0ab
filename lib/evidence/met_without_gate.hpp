// SPDX-License-Identifier: MIT
// Meetings that were held although a gate of somebody in them had lapsed or was missing: they happened and stand on
// record, and somebody should see to the gate. Gates are told by their kind alone (parent-consent, training, dbs), and
// nobody is named. A gate that is dated after the meeting has been seen to since: of it nothing is said.
#pragma once

#include "evidence/attendance.hpp"
#include "evidence/standing.hpp"

namespace kith::evidence {

/// The kinds of gates that did not hold on the row's day, of those who came to the pair's meeting, stand-ins too, and of
/// the adult who was to oversee it. Nothing where the meeting was not held.
std::set<std::string> gates_not_held(const Programme& programme, const programme::Pair& pair, const record::SessionRow& row,
                                     std::optional<PersonIndex> supervisor);

/// The adult whom the plan in force names for a pair's meeting on a date.
std::optional<PersonIndex> planned_supervisor(const Programme& programme, PairIndex pair, Date date);

struct MetWithoutGate {
    PairIndex pair;
    std::set<std::string> gates; ///< kinds
    std::int64_t meetings = 0;
    Date last{};
};

/// Pairs agreed on the day that met so up to it, by pair. O(rows · gates asked for).
std::vector<MetWithoutGate> met_without_gate(const Programme& programme, Date day);

} // namespace kith::evidence
