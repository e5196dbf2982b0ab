// SPDX-License-Identifier: MIT
// Agreed pairs under today's rules: which of them a rule has turned against since they were agreed. Looks at those
// pairs alone, so that its cost grows with them and not with all who could be paired.
#pragma once

#include "matching/rules.hpp"

namespace kith::matching {

/// An agreed pair of which two people break a rule; the rule is the first of the table.
struct Overtaken {
    programme::PairIndex pair;
    std::string_view rule;
};

/// The agreed pairs of the strand that break a rule on the day, in order of the pairs, once for each two people.
std::vector<Overtaken> overtaken_pairs(const Programme& programme, programme::StrandIndex strand, Date day,
                                       bool use_private);

} // namespace kith::matching
