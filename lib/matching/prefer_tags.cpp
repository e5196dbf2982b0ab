// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

namespace kith::matching {

const PreferenceRule prefer_tags{
    record::Preference::tags, Needs::private_data, [](const Candidate& candidate, const record::Preferred&) {
        return overlap_points(candidate.m().tags, candidate.e().tags);
    }};

} // namespace kith::matching
