// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"
#include "matching/year_list.hpp"

namespace kith::matching {

const Rule rule_mentee_years{
    "mentee-years", Needs::tracked, [](const record::Require& require) { return require.mentee_years.has_value(); },
    [](const Candidate& candidate) {
        return allows(*candidate.require().mentee_years, candidate.mentee_year());
    }};

} // namespace kith::matching
