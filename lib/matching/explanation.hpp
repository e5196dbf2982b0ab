// SPDX-License-Identifier: MIT
// Why someone is without a partner and what would help; why one pair and not another. All of it computed: counts of
// rules, the smallest set of rules to relax, and levels found by solving again.
#pragma once

#include "matching/optimal.hpp"

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

/// How many mentors each rule keeps from a mentee, in the order of the table; rules that keep nobody are left out.
std::vector<std::pair<std::string, int>> blocking_counts(const Instance& instance, MenteePos mentee);

/// The smallest set of rules that, relaxed for this mentee alone, leaves some mentor possible, and how many.
struct Relaxation {
    std::vector<std::string> rules;
    int mentors = 0;
    bool places = false; ///< solving again with them relaxed does place the mentee
};
std::optional<Relaxation> smallest_relaxation(const Instance& instance, MenteePos mentee);

/// The value of each level with the edge forced, found by solving again; nothing where a rule
/// forbids the edge, or what is fixed leaves no room for it.
std::optional<std::vector<LevelValue>> levels_if_forced(const Instance& instance, Edge edge);

/// The names of the rules that the edge breaks, in the order of the table.
std::vector<std::string> broken_names(Broken broken);

} // namespace kith::matching
