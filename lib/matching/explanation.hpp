// SPDX-License-Identifier: MIT
// Who is without a partner, why, and what would help. All of it computed: counts of rules, the smallest set of rules to
// relax, and how many can only go to how few.
#pragma once

#include "matching/blocking.hpp"
#include "matching/crowd.hpp"
#include "matching/relaxation.hpp"

namespace kith::matching {

/// Someone who has no mentor, or fewer partners than the strand's lower bound.
struct Unplaced {
    std::optional<MentorPos> mentor; ///< or:
    std::optional<MenteePos> mentee;
    std::string because;    ///< a rule's name, full, no-mentors, no-mentees or not-available
    std::string would_help; ///< one sentence without names; empty where nothing can be said
};

/// Mentees first, each in order of id.
std::vector<Unplaced> unplaced(const Instance& instance, const Solution& solution);

} // namespace kith::matching
