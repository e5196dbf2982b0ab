// SPDX-License-Identifier: MIT
// What a matching problem lacks so wholly that nobody can be matched: people, teams, places, or any two whom the rules
// allow. Such a problem is solved at once, and its answer would look like a success.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

enum class Lack {
    pairs,         ///< a duty strand without mentees needs no match
    mentees,
    forms,         ///< of a form-group strand
    mentors,
    teams,         ///< of a strand with groups
    mentor_places, ///< no mentor may have a mentee
    mentee_places, ///< no mentee may have a mentor
    open_pairs     ///< a rule stands between each mentor and each mentee
};

/// What there is none of at all; nothing where somebody can be matched. `open_pairs` only where all else is there and
/// no pair is fixed.
std::vector<Lack> lacks_of(const Instance& instance);

} // namespace kith::matching
