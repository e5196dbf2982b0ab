// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

namespace kith::matching {

const PreferenceRule prefer_choices{
    record::Preference::choices, Needs::private_data, [](const Candidate& candidate, const record::Preferred&) {
        return rank_points(candidate.e(), candidate.strand.name, candidate.mentor().id);
    }};

} // namespace kith::matching
