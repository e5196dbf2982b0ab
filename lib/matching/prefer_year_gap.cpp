// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

#include <algorithm>
#include <cstdlib>

namespace kith::matching {

const PreferenceRule prefer_year_gap{
    record::Preference::year_gap, Needs::tracked, [](const Candidate& candidate, const record::Preferred& settings) {
        constexpr int per_year = 250;
        const auto gap = candidate.year_gap();
        return gap ? std::max(0, full_marks - per_year * std::abs(*gap - settings.ideal->value)) : 0;
    }};

} // namespace kith::matching
