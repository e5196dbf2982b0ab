// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

namespace kith::matching {

const PreferenceRule prefer_gender{
    record::Preference::gender, Needs::private_data, [](const Candidate& candidate, const record::Preferred&) {
        return !candidate.m().gender.empty() && candidate.m().gender == candidate.e().gender ? full_marks : 0;
    }};

} // namespace kith::matching
