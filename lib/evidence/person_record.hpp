// SPDX-License-Identifier: MIT
// Everything that the records hold about one person, for someone who asks what is known of them. What others
// said of them (whom they chose, whom they are not to meet) is the others' and only counted.
#pragma once

#include "evidence/attendance.hpp"
#include "evidence/standing.hpp"

namespace kith::evidence {

struct PersonSession {
    Date date{};
    StrandIndex strand;
    const record::SessionRow* row = nullptr;
};

struct PersonRecord {
    PersonIndex person;
    std::vector<PairIndex> pairs;        ///< they are or were in
    std::vector<PersonSession> sessions; ///< rows that name them, by date
    std::int64_t planned = 0;            ///< meetings of theirs in the plans, due up to the day
    std::int64_t chosen_by = 0;          ///< others who rank them among their `choices`
    std::int64_t kept_apart_by = 0;      ///< others whose `not-with` names them
};

/// Up to the day, as far as the records say when.
PersonRecord person_record(const Programme& programme, PersonIndex person, Date day);

} // namespace kith::evidence
