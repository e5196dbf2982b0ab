// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

#include <algorithm>

namespace kith::matching {

const PreferenceRule prefer_shared_slots{
    record::Preference::shared_slots, Needs::tracked, [](const Candidate& candidate, const record::Preferred&) {
        constexpr int enough = 4;
        const int slots = candidate.availability.count_common(candidate.mentor_index, *candidate.mentee_index.person);
        return full_marks / enough * std::min(enough, slots);
    }};

} // namespace kith::matching
