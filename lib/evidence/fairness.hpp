// SPDX-License-Identifier: MIT
// Who does well out of a match: the mentees of a strand by year, gender, form and by how many slots they offer, with
// how many of each group have a mentor, how well their pairs fit and how long they have waited. Says what is, not why.
#pragma once

#include "programme/programme.hpp"

namespace kith::evidence {

/// Sums over some mentees. Those paused, referred on or gone are left out throughout.
struct Share {
    std::int64_t mentees = 0;
    std::int64_t placed = 0;
    std::int64_t fit = 0;             ///< over those placed: the fit of a mentee's pairs, their mean where several
    std::int64_t waited_placed = 0;   ///< days from `since` to the day of the match, by those placed
    std::int64_t waited_unplaced = 0;

    std::int64_t unplaced() const { return mentees - placed; }
};

/// Counts the others in.
void add(Share& to, const Share& more);

struct Group {
    std::string name; ///< a year, a gender, a form or a range of slots; empty: not known
    Share share;
};

enum class By { year, gender, form, slots };

struct Breakdown {
    By by = By::year;
    std::vector<Group> groups; ///< in order, those without a mentee left out
};

struct Fairness {
    Share all;
    std::vector<Breakdown> breakdowns;
};

/// The fairness of a proposal on the day on which it was made. Gender and form need the private part; slots are those
/// of the strand in which the mentee is usable (rules.md, section 4).
Fairness fairness(const programme::Programme& programme, const record::MatchProposal& proposal);

} // namespace kith::evidence
