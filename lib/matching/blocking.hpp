// SPDX-License-Identifier: MIT
// Which rules stand between someone and everybody they could be paired with, and the fewest that would have to go.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

/// All edges of a person, whether a rule forbids them or not.
std::vector<Edge> edges_of(const Instance& instance, MenteePos mentee);
std::vector<Edge> edges_of(const Instance& instance, MentorPos mentor);

/// The rules that each of the edges breaks.
std::vector<Broken> broken_of(const Instance& instance, const std::vector<Edge>& edges);

/// How many partners each rule keeps away, in the order of the table and not-available last; rules that keep nobody away
/// are left out.
std::vector<std::pair<std::string, int>> blocking_counts(const std::vector<Broken>& partners);

/// The rule that keeps most of them away; the first of the table where they tie.
std::string most_blocking(const std::vector<Broken>& partners);

/// Rules with how many partners would be possible if they did not stand in the way.
struct RuleSet {
    Broken rules = 0;
    int freed = 0;
};
/// Every set of rules that keeps exactly some partner away and that may be relaxed, which not-available may not: fewest
/// rules first, then most partners freed, then first in the table.
std::vector<RuleSet> sets_to_relax(const std::vector<Broken>& partners);

/// The names of the rules that the edge breaks, in the order of the table.
std::vector<std::string> broken_names(Broken broken);

} // namespace kith::matching
