// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

namespace kith::matching {

const PreferenceRule prefer_mentor_choices{
    record::Preference::mentor_choices, Needs::private_data, [](const Candidate& candidate, const record::Preferred&) {
        return candidate.is_form() ? 0 : rank_points(candidate.m(), candidate.strand.name, candidate.mentee().id);
    }};

} // namespace kith::matching
