// SPDX-License-Identifier: MIT
// What the records can show for the standards: a named count each. `standards.hpp` says what is made of them.
#pragma once

#include "evidence/duties.hpp"
#include "evidence/standards.hpp"

#include <algorithm>

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
    std::vector<DueDuty> duties;            ///< up to the day
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

/// Of a list, those of whom something is so.
template <class All, class Is>
Counted counted_of(const All& all, Is is) {
    return {static_cast<Count>(std::count_if(all.begin(), all.end(), is)), static_cast<Count>(all.size())};
}

inline const record::Person& record_of(const ProofSources& from, PersonIndex person) { return *from.programme[person].record; }

/// How mentors were chosen, trained and supervised.
std::vector<ProofRule> rules_of_mentors();
/// What became of pairs, their meetings, and duties.
std::vector<ProofRule> rules_of_pairs();
/// Of mentees, and of what is known of the young people.
std::vector<ProofRule> rules_of_mentees();
/// Of what the programme does: the diary, events, places.
std::vector<ProofRule> rules_of_programme();

} // namespace kith::evidence
