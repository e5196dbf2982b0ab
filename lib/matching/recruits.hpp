// SPDX-License-Identifier: MIT
// What one more mentor of each kind would be worth: each value is found by solving again with such a person among the
// records.
#pragma once

#include "matching/gain.hpp"
#include "matching/recruit.hpp"

namespace kith::matching {

/// One kind with the person of it who would help most.
struct Recruit {
    RecruitKind kind = RecruitKind::anyone;
    std::string value;
    Traits traits;
    std::vector<LevelValue> gain;
};

/// Greatest gain first, kinds of equal gain in the order of recruit_groups. `rows`: those that the instance was made
/// with, some of which may be fixed. Throws std::logic_error where the records do not bear one more person.
std::vector<Recruit> recruits(const Instance& instance, const std::vector<record::ProposedRow>& rows);

} // namespace kith::matching
