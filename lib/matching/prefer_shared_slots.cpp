// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

#include <algorithm>

namespace kith::matching {

const PreferenceRule prefer_shared_slots{
    record::Preference::shared_slots, Needs::tracked, [](const Candidate& candidate, const record::Preferred&) {
        constexpr int enough = 4;
        return full_marks / enough * std::min(enough, candidate.common_slots());
    }};

} // namespace kith::matching
