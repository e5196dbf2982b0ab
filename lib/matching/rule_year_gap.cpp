// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_year_gap{
    "year-gap", Needs::tracked, [](const record::Require& require) { return require.year_gap.has_value(); },
    [](const Candidate& candidate) {
        const auto gap = candidate.year_gap();
        const auto& [at_least, at_most] = *candidate.require().year_gap;
        return gap && (!at_least || *gap >= at_least->value) && (!at_most || *gap <= at_most->value);
    }};

} // namespace kith::matching
