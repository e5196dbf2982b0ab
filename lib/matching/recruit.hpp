// SPDX-License-Identifier: MIT
// The mentors that a strand might find: for each kind (a year, a free slot, a language, a subject) people who have just
// that, and all else as well as it can be, as records.
#pragma once

#include "matching/candidate.hpp"

namespace kith::matching {

enum class RecruitKind { anyone, year, slot, language, subject };
/// The word of the kind in tables and JSON.
std::string_view word(RecruitKind kind);

/// What a mentor of a kind has. A slot, language or subject that is named is their only one; else they have all.
struct Traits {
    std::optional<record::Year> year;
    std::string gender;
    SchoolIndex school;
    std::optional<programme::SlotIndex> slot;
    std::string language;
    record::Subject subject;
};

/// One kind with the people who are of it: one for each year, gender and school that the kind leaves open.
struct RecruitGroup {
    RecruitKind kind = RecruitKind::anyone;
    std::string value; ///< `Y10`, `mon-lunch`, `ur`, `maths`; of several calendars, `hillside/mon-lunch`
    std::vector<Traits> people;
};

/// The kinds that the strand's rules and preferences ask about and its people's records know, anyone first. A slot or a
/// language is none where a rule asks for several in common, since one alone is then worth nothing.
std::vector<RecruitGroup> recruit_groups(const Programme& programme, const Strand& strand, Date day);

/// The record of such a person: gates held from the day, the strand's own capacity, every interest and tag that a mentee
/// of the strand has, a form of their own, and to each question the answer that suits the mentees best in all. Nobody has
/// chosen them, and they have chosen nobody.
record::Person recruit(const Programme& programme, const Strand& strand, Date day, const Traits& traits,
                       const record::PersonId& id);

} // namespace kith::matching
