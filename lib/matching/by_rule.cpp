// SPDX-License-Identifier: MIT
#include "matching/by_rule.hpp"

#include "matching/stable.hpp"

namespace kith::matching {

Solution match_by_rule(const Instance& instance) {
    if (instance.strand().matching().rule == record::MatchRule::stable) return match_stably(instance);
    return match_optimally(instance);
}

} // namespace kith::matching
