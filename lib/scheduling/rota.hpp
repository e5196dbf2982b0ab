// SPDX-License-Identifier: MIT
// A strand's duties over a term by the agreed timetables, and how evenly they fall: what each person has in all, in a window
// of `fair-over`, at lunch, back to back, and in how many weeks nothing. rules.md, sections 5 and 6.
#pragma once

#include "programme/agenda.hpp"

namespace kith::scheduling {

/// One person's share. A duty taken over from someone absent counts for whoever does it.
struct DutyLoad {
    programme::PersonIndex person;
    int duties = 0;
    int least = 0; ///< in a window
    int most = 0;
    int at_lunch = 0;
    int back_to_back = 0;    ///< on the day after one of theirs, or after another of the same day
    int weeks_with_none = 0; ///< of the weeks with duties, those in which they are at school and have none
    int covers = 0;          ///< of the duties, those taken over
};

struct Rota {
    programme::StrandIndex strand;
    text::Date from{}; ///< the term's first day, and its last
    text::Date until{};
    record::FairOver over = record::FairOver::term;
    std::vector<programme::Occasion> duties; ///< in order of date, time and place
    std::vector<DutyLoad> people;            ///< everyone who could have one or has: most duties first, then by id
};

/// Of the term that holds the programme's day, or the next one with a duty; nothing where no duty is planned from then on.
std::optional<Rota> rota_of(const programme::Programme& programme, programme::StrandIndex strand);

} // namespace kith::scheduling
