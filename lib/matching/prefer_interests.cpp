// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

namespace kith::matching {

const PreferenceRule prefer_interests{
    record::Preference::interests, Needs::private_data, [](const Candidate& candidate, const record::Preferred&) {
        return overlap_points(candidate.m().interests, candidate.e().interests);
    }};

} // namespace kith::matching
