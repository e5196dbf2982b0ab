// SPDX-License-Identifier: MIT
// Which rules stand between someone and everybody they could be paired with.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

/// All edges of a person, whether a rule forbids them or not.
std::vector<Edge> edges_of(const Instance& instance, MenteePos mentee);
std::vector<Edge> edges_of(const Instance& instance, MentorPos mentor);

/// Of each rule, in the order of the table and not-available last, how many of the edges break it.
std::vector<int> broken_counts(const Instance& instance, const std::vector<Edge>& edges);

/// How many mentors each rule keeps from a mentee, in the order of the table; rules that keep nobody are left out.
std::vector<std::pair<std::string, int>> blocking_counts(const Instance& instance, MenteePos mentee);

/// The names of the rules that the edge breaks, in the order of the table.
std::vector<std::string> broken_names(Broken broken);

} // namespace kith::matching
