// SPDX-License-Identifier: MIT
// What the records can show for the standards: a named count each. `standards.hpp` says what is made of them.
#pragma once

#include "evidence/standards.hpp"

namespace kith::evidence {

/// What the counts are taken from, read once.
struct ProofSources {
    ProofSources(const Programme& programme, Date day);

    const Programme& programme;
    Date day{};
    Participation so_far;
    std::set<PersonIndex> mentors, mentees; ///< active pupils
    std::vector<PairIndex> agreed;
    std::vector<DueMeeting> due;            ///< up to the day
    std::vector<Date> terms;                ///< first days of those begun, of the first school
};

struct Counted {
    Count some = 0;
    Count all = 0;
};

/// How one count is taken; `enough` in per cent.
struct ProofRule {
    std::string_view name;
    Counted (*count)(const ProofSources&);
    int enough = 100;
    Proof::Kind kind = Proof::Kind::counted;
    bool of_people = true;
    bool may_be_idle = false; ///< not asked where there is nothing to count
};

/// Of people, pairs and their meetings.
std::vector<ProofRule> rules_of_people();
/// Of what the programme does: the diary, events, places.
std::vector<ProofRule> rules_of_programme();

} // namespace kith::evidence
