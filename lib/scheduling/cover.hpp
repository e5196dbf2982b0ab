// SPDX-License-Identifier: MIT
// Stand-ins for someone who will be absent: for each agreed meeting and duty that they have on some days, who of the strand
// could take their place, ranked, and by which rule the others could not. Whether a stand-in may meet a mentee is asked of
// the caller, for the rules of pairs are another room's. rules.md, sections 1, 4 and 5.
#pragma once

#include "programme/agenda.hpp"

#include <functional>

namespace kith::scheduling {

using programme::Occasion;
using programme::PersonIndex;
using programme::Programme;
using text::Date;

/// The rule of pairs that forbids the person to stand in for the mentor of a meeting on its date; empty: none does.
using MayMeet = std::function<std::string(const Occasion& meeting, PersonIndex stand_in)>;

struct CoverQuestion {
    const Programme& programme;
    PersonIndex absent;
    Date from{};
    Date to{};
    MayMeet may_meet;
};

/// How well the mentee knows the stand-in.
enum class Acquaintance {
    none,
    chosen, ///< the mentee asked for them
    before, ///< they met in a pair that has ended
    now,    ///< they are in another pair with the mentee
};

struct Choice {
    PersonIndex person;
    Acquaintance known = Acquaintance::none;
    int covers = 0; ///< agreed for the term that holds the day
    int duties = 0; ///< their own in that term, in all strands
};

/// How many one rule leaves out, who had passed the rules before it.
struct LeftOut {
    std::string because; ///< not-available, gates, a rule of pairs, not-free, may-miss, elsewhere, at-once, at-most, per-week
    int count = 0;
};

/// What needs a stand-in: a meeting without its mentor, a duty without one of its people, or all that an adult oversees for
/// a strand in one slot.
struct Vacancy {
    enum class Part { mentor, duty, supervisor };

    Part part = Part::mentor;
    std::vector<Occasion> occasions; ///< one; of an adult one or more, of the same date and slot
    std::optional<PersonIndex> agreed; ///< who stands in already
    bool nobody_to_meet = false;       ///< every mentee is away that day: no stand-in is looked for
    std::vector<Choice> choices;       ///< all, best first
    std::vector<LeftOut> left_out;     ///< in the order of the tests

    const Occasion& first() const { return occasions.front(); }
};

struct Cover {
    std::vector<Vacancy> vacancies; ///< in order of date and time
    /// Who could take all of them, where there is more than one: the one who stands best in the lists.
    std::optional<PersonIndex> for_all;
};

/// Ranked by how well the mentee knows them, then fewest covers and duties in the term, then by lottery.
Cover cover_for(const CoverQuestion& question);

/// One vacancy of a Cover given to someone.
struct Taken {
    std::size_t vacancy = 0;
    PersonIndex person;
};
/// The first of `taken` that its person cannot take once they have `agreed` and those before it, with the rule; nothing where
/// all go together.
std::optional<std::pair<Taken, std::string>> first_refused(const CoverQuestion& question, const std::vector<Taken>& agreed,
                                                           const std::vector<Taken>& taken);

} // namespace kith::scheduling
