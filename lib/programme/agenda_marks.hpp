// SPDX-License-Identifier: MIT
// What is to be seen to on an agenda: who stands in for whom, who is missing, what has no adult or place, what lies on a
// closed day, and who is in two things at once.
#pragma once

#include "programme/agenda.hpp"

namespace kith::programme {

struct Mark {
    enum class Kind { stands_in, away, not_available, no_adult, no_place, closed, two_things };

    Kind kind = Kind::stands_in;
    std::optional<PersonIndex> person;
    std::optional<PersonIndex> absent; ///< for whom they stand in
};

/// Of one occasion among all those of its day. Not-available: left, paused, not started, or without a gate that the strand
/// asks for.
std::vector<Mark> marks_of(const Programme& programme, const Occasion& occasion, const std::vector<Occasion>& day);

/// The occasion with those alone who come, or nothing where it does not take place: on a closed day, or, of a
/// meeting, with one side missing. A duty needs anyone; an event takes place whoever comes. `marks`: its own.
std::optional<Occasion> as_it_takes_place(const Programme& programme, Occasion occasion,
                                          const std::vector<Mark>& marks);

/// A closure of one school, or of all of them.
struct ClosedDay {
    Date date{};
    std::optional<SchoolIndex> school; ///< nothing: every school
    std::string why;
};
/// The closed days in [from, to] on which some slot would stand, in order.
std::vector<ClosedDay> closed_days(const Programme& programme, Date from, Date to);

} // namespace kith::programme
