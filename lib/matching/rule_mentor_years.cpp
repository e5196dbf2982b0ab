// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"
#include "matching/year_list.hpp"

namespace kith::matching {

const Rule rule_mentor_years{
    "mentor-years", Needs::tracked, [](const record::Require& require) { return require.mentor_years.has_value(); },
    [](const Candidate& candidate) {
        return allows(*candidate.require().mentor_years, candidate.mentor_year());
    }};

} // namespace kith::matching
